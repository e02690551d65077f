import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NotKept } from '../corpus/library/ownStory.ts'
import { holdWhile } from './holdWhile.ts'
import type { Ports } from './ports.ts'
import { rememberTour } from './tour.ts'
import type { GivenFile, Outcome, ReadArticle, TextProblem, TextProgress, TextReader, Told } from './textReader.ts'

/** An article that was given and read, before anything of it is kept. */
export interface PreviewArticle {
  key: string
  read: ReadArticle
  /** What it was read from; sent again to make the story. */
  file: GivenFile
  /** What the person told instead of what the article says of itself. */
  told: Told
  /** Lines taken for furniture that the person wants back. */
  takenBack: readonly string[]
}

/** What could not become a story, or could not be kept. */
type Failure = { kind: 'reading'; problem: TextProblem } | { kind: 'keeping'; why: NotKept }

export interface ImportState {
  stage: 'waiting' | 'reading' | 'making'
  /** Of the work at hand. */
  progress: TextProgress | undefined
  articles: readonly PreviewArticle[]
  /** What was wrong with what was given, latest last. */
  problems: readonly TextProblem[]
  /** Story files that were among it: they are opened, not read. */
  stories: readonly GivenFile[]
  failure: Failure | undefined
  /** The story's title; that of the first article where it is empty. */
  title: string
  /** The practice story that is being made again from its texts, with words that lead through it. */
  tour: string | undefined
  startTour: (practice: string, files: readonly GivenFile[]) => Promise<void>
  endTour: () => void
  /** Day of publication of articles that do not tell it. */
  published: string
  add: (files: readonly GivenFile[]) => Promise<void>
  /** Tells of what was not even opened. */
  refuse: (problems: readonly TextProblem[]) => void
  remove: (key: string) => void
  /** Puts back what was removed, where it was. */
  restore: (key: string) => void
  /** Moves an article up (-1) or down (1): the order gives the letters. */
  move: (key: string, by: number) => void
  /** Puts a story file away again. */
  dropStory: (file: GivenFile) => void
  tell: (key: string, told: Told) => void
  takeBack: (key: string, line: string, wanted: boolean) => void
  setTitle: (title: string) => void
  setPublished: (day: string) => void
  /** Makes the story and keeps it, whole or not at all; gives its id. */
  make: () => Promise<string | undefined>
  /** Ends what is under way; what was there before it stays. */
  cancel: () => void
  clear: () => void
}

const stores = new WeakMap<Ports, StoreApi<ImportState>>()

/** The articles on their way in: one store a page. Nothing of it is kept before `make`. */
export function importStore(ports: Ports): StoreApi<ImportState> {
  const known = stores.get(ports)
  if (known) return known
  const store = makeStore(ports)
  stores.set(ports, store)
  // A story file that waits lies on the disk; what was read of articles, and told of them, is only here.
  holdWhile(ports, store, ({ articles, stage }) => articles.length > 0 || stage !== 'waiting')
  return store
}

const nothing = { stage: 'waiting', progress: undefined, articles: [], problems: [], stories: [], failure: undefined, title: '', tour: undefined, published: '' } as const

function makeStore(ports: Ports): StoreApi<ImportState> {
  return createStore<ImportState>()((set, get) => {
    let reader: Promise<TextReader> | undefined
    let turn: Promise<unknown> = Promise.resolve()
    /** Work that runs or waits. */
    const under = new Set<AbortController>()
    const removed = new Map<string, { article: PreviewArticle; at: number }>()
    let keys = 0

    /** Runs one piece of work; a later one waits for it. */
    function during<Result>(stage: 'reading' | 'making', act: (reader: TextReader, signal: AbortSignal) => Promise<Result>): Promise<Result | undefined> {
      const work = new AbortController()
      under.add(work)
      const run = turn.then(async () => {
        set({ stage, failure: undefined, progress: undefined })
        try {
          reader ??= ports.openTextClient()
          return await act(await reader, work.signal)
        } catch (cause) {
          // The program that reads could not be fetched: the next try asks again.
          reader = undefined
          set({ failure: { kind: 'reading', problem: { code: 'crashed', severity: 'refused', name: '', values: { reason: cause instanceof Error ? cause.message : String(cause) } } } })
          return undefined
        } finally {
          under.delete(work)
          set({ stage: 'waiting', progress: undefined })
        }
      })
      turn = run
      return run
    }

    const cancel = (): void => under.forEach((work) => work.abort())

    const onProgress = (progress: TextProgress): void => set({ progress })
    const tellProblems = (problems: readonly TextProblem[]): void => set((state) => ({ problems: eachOnce([...state.problems, ...problems]) }))
    const problemsOf = (outcome: Outcome<{ problems: readonly TextProblem[] }>): readonly TextProblem[] => (outcome.ok ? outcome.result.problems : [outcome.problem, ...outcome.problems.filter((problem) => problem !== outcome.problem)])

    /** Reads files one by one, so that each article is known by its file. All of them or, when cancelled, none. */
    async function readAll(files: readonly GivenFile[], client: TextReader, signal: AbortSignal): Promise<PreviewArticle[] | undefined> {
      const articles: PreviewArticle[] = []
      const problems: TextProblem[] = []
      for (const [done, file] of files.entries()) {
        const outcome = await client.read({ files: [copyOf(file)] }, { signal, onProgress: ({ step }) => onProgress({ step, name: file.name, done, of: files.length }) })
        if (signal.aborted) return undefined
        problems.push(...problemsOf(outcome).filter(({ code }) => code !== 'nothing-read'))
        const several = outcome.ok && outcome.result.articles.length > 1
        // An article of a file that holds several goes on by its own text.
        if (outcome.ok) articles.push(...outcome.result.articles.map((read) => ({ key: `a${++keys}`, read, file: several ? fileOf(read) : file, told: {}, takenBack: [] })))
      }
      tellProblems(problems)
      return articles
    }

    return {
      ...nothing,
      add: (files) => during('reading', async (client, signal) => {
        onProgress({ step: 'unpack', name: files.length === 1 ? files[0]?.name ?? '' : '', done: 0, of: files.length })
        const unpacked = await client.unpack({ files: files.map(copyOf) }, { signal })
        if (signal.aborted) return
        tellProblems(problemsOf(unpacked))
        if (!unpacked.ok) return
        const read = await readAll(unpacked.result.files, client, signal)
        if (read === undefined) return
        set((state) => withoutDoubles({ ...state, stories: [...state.stories, ...unpacked.result.stories] }, read))
      }),
      startTour: (practice, files) => {
        set({ tour: practice })
        return get().add(files)
      },
      endTour: () => set({ tour: undefined }),
      refuse: tellProblems,
      remove: (key) => set(({ articles }) => {
        const at = articles.findIndex((article) => article.key === key)
        const [article] = articles.slice(at, at + 1)
        if (article) removed.set(key, { article, at })
        return { articles: articles.filter((each) => each.key !== key) }
      }),
      restore: (key) => set(({ articles }) => {
        const back = removed.get(key)
        removed.delete(key)
        return back === undefined ? {} : { articles: articles.toSpliced(back.at, 0, back.article) }
      }),
      tell: (key, told) => set(({ articles }) => ({ articles: articles.map((article) => (article.key === key ? { ...article, told: { ...article.told, ...told } } : article)) })),
      takeBack: (key, line, wanted) => set(({ articles }) => ({
        articles: articles.map((article) => (article.key === key ? { ...article, takenBack: [...article.takenBack.filter((each) => each !== line), ...(wanted ? [line] : [])] } : article)),
      })),
      setTitle: (title) => set({ title }),
      setPublished: (published) => set({ published }),
      make: () => during('making', async (client, signal) => {
        const { articles, title, published, tour } = get()
        const files = articles.map(orderOf)
        const outcome = await client.make({ files, storyId: `story-${crypto.randomUUID().slice(-12)}`, withTexts: true, ...(title.trim() !== '' && { title: title.trim() }), ...(published !== '' && { published }) }, { signal, onProgress })
        if (signal.aborted) return undefined
        if (!outcome.ok) return set({ failure: { kind: 'reading', problem: outcome.problem } }), undefined
        const { title: name, json, counts } = outcome.result
        const kept = await (await ports.library()).create({ title: name, made: json, counts })
        if (!kept.ok) return set({ failure: { kind: 'keeping', why: kept.why } }), undefined
        set(nothing)
        if (tour !== undefined) rememberTour(ports, { story: kept.story.id, practice: tour, step: 0 })
        return kept.story.id
      }),
      move: (key, by) => set(({ articles }) => {
        const from = articles.findIndex((article) => article.key === key)
        const [moved] = articles.slice(from, from + 1)
        const others = articles.filter((article) => article.key !== key)
        return moved === undefined ? {} : { articles: others.toSpliced(Math.min(Math.max(from + by, 0), others.length), 0, moved) }
      }),
      dropStory: (file) => set(({ stories }) => ({ stories: stories.filter((each) => each !== file) })),
      cancel,
      clear: () => {
        cancel()
        set(nothing)
      },
    }
  })
}

/** What is true of every file (no weights for names, say) is told once. */
const eachOnce = (problems: readonly TextProblem[]): TextProblem[] => [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]

/** Bytes are transferred to the worker: what was given stays here. */
const copyOf = (file: GivenFile): GivenFile => (typeof file.content === 'string' ? file : { ...file, content: file.content.slice(0) })

const fileOf = ({ name, text, outlet, title, published, url }: ReadArticle): GivenFile => ({
  name, content: text, kept: 'all', told: { ...(outlet !== undefined && { outlet }), ...(title !== undefined && { title }), ...(published !== undefined && { published }), ...(url !== undefined && { url }) },
})

/** What is sent to make the story: the file as it was given, or, with lines taken back, its text with them. */
function orderOf({ read, file, told, takenBack }: PreviewArticle): GivenFile {
  const known = { ...file.told, ...filledIn(told) }
  if (takenBack.length === 0) return { ...copyOf(file), ...(Object.keys(known).length > 0 && { told: known }) }
  const missing = takenBack.filter((line) => !read.text.includes(line))
  const content = [read.text, ...missing].join('\n\n')
  return { name: file.name, content, kept: missing.length > 0 ? 'all' : takenBack, told: { ...fileOf(read).told, ...known } }
}

/** Fields that were emptied tell nothing. */
const filledIn = (told: Told): Told => Object.fromEntries(Object.entries(told).filter(([, value]: [string, string]) => value.trim() !== ''))

/** The same text twice is told and taken once. */
function withoutDoubles(state: ImportState, read: readonly PreviewArticle[]): Partial<ImportState> {
  const known = new Map(state.articles.map((article) => [article.read.text, article.read.name]))
  const problems = [...state.problems]
  const fresh = read.filter(({ read: { text, name } }) => {
    const earlier = known.get(text)
    if (earlier !== undefined) problems.push({ code: 'duplicate', severity: 'note', name, values: { of: earlier } })
    else known.set(text, name)
    return earlier === undefined
  })
  return { articles: [...state.articles, ...fresh], problems, stories: state.stories }
}
