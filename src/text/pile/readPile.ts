import type { StoryStep } from '../analyse/index.ts'
import { MOST } from '../assemble/rules.ts'
import { type Given, type IntakeArticle, type IntakeProblem, openInput, type PageParser } from '../intake/index.ts'
import type { Tagger } from '../mentions/index.ts'
import { readArticle, type ReadStep } from '../read/index.ts'
import { publicationDay } from '../read/published.ts'
import type { ArticleReading } from '../reading.ts'
import { articleIds } from './ids.ts'

/** An article of the pile, with an id that no other has. */
export interface PileArticle extends IntakeArticle {
  id: string
}

/** Articles that could be opened, in the order given, and what was wrong. */
export interface Pile {
  articles: PileArticle[]
  problems: IntakeProblem[]
}

/** How far the work is: `done` of `of` inputs or articles are through; `name` is the one at work. */
export interface PileProgress {
  step: ReadStep | StoryStep | 'assembly'
  name: string
  done: number
  of: number
}

/** What opening and reading a pile may use. */
export interface PileOptions {
  parsePage: PageParser
  tagger?: Tagger | undefined
  /** Day of publication of the articles that do not have their own. */
  published?: string | undefined
  /** What it throws ends the work: that is how it is cancelled. */
  onProgress?: ((progress: PileProgress) => void) | undefined
  /** Awaited between articles: a place where a cancel can arrive. */
  pause?: (() => Promise<void>) | undefined
}

/**
 * Opens all that was given. The same text twice is told and read once, unless another outlet is told for it. Never throws
 * by itself.
 */
export async function openPile(given: readonly Given[], { parsePage, onProgress, pause }: PileOptions): Promise<Pile> {
  const pile: { articles: IntakeArticle[]; problems: IntakeProblem[] } = { articles: [], problems: [] }
  const known = new Map<string, IntakeArticle>()
  for (const [done, one] of given.entries()) {
    onProgress?.({ step: 'clean', name: one.name, done, of: given.length })
    const { articles, problems } = await openInput(one, parsePage)
    pile.problems.push(...problems)
    for (const article of articles) {
      const key = `${article.outlet ?? ''}\n${article.cleaned.text}`
      const earlier = known.get(key)
      known.set(key, earlier ?? article)
      if (earlier === undefined) pile.articles.push(article)
      else pile.problems.push({ code: 'duplicate', severity: 'note', name: one.name, ...(article.place && { line: article.place.line }), values: { of: earlier.name } })
    }
    await pause?.()
  }
  const ids = articleIds(pile.articles.map(({ name }) => name))
  return { articles: pile.articles.map((article, at) => ({ id: ids[at] ?? `a-${at}`, ...article })), problems: pile.problems }
}

/** Reads the articles of a pile one after the other, each by itself. Never throws by itself. */
export async function* readPile(articles: readonly PileArticle[], options: PileOptions): AsyncGenerator<ArticleReading> {
  const { tagger, published, onProgress, pause } = options
  for (const [done, { id, name, cleaned, published: own }] of articles.entries()) {
    await pause?.()
    const day = own ?? (publicationDay(cleaned) === undefined ? published : undefined)
    yield readArticle({
      id, name, cleaned,
      ...(day !== undefined && { published: day }),
      ...(tagger && { tagger }),
      onStep: (step) => onProgress?.({ step, name, done, of: articles.length }),
    })
  }
}

/** Why no story can be made of so many articles, where it cannot. `name` is what the person calls the whole. */
export function pileProblem(count: number, name: string): IntakeProblem | undefined {
  if (count === 0) return { code: 'nothing-read', severity: 'refused', name, values: {} }
  return count > MOST.articles ? { code: 'too-many', severity: 'refused', name, values: { count, limit: MOST.articles } } : undefined
}
