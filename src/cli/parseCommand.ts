import { openPile, pileProblem, type IntakeProblem, type PileOptions, publishedDay, suggestStory, summaryOf, readPile, type ArticleReading, type PileArticle, type Suggested } from '../text/index.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { readInputs } from './inputs.ts'
import { doubtRecord, problemRecord, storyRecords, summaryRecord } from './jsonRecords.ts'
import { exit, NotRun, type Outlet } from './outlet.ts'
import { counted, intakeLine } from './problemWords.ts'

const OPTIONS = { valued: ['--output', '--title', '--published'], plain: ['--with-texts', '--jsonl'], short: { '-o': '--output' } }

/** `crossread parse`: reads articles and suggests a story. Gives the exit code; throws NotRun where it could not begin. */
export async function parseCommand(args: readonly string[], outlet: Outlet): Promise<number> {
  const asked = readArguments(args, OPTIONS)
  const published = wantedDay(asked)
  if (asked.files.length === 0) throw new NotRun('parse: no articles: name their files, or - for standard input')
  refuseOverwriting(asked, outlet)
  const { given, refused } = await readInputs(asked.files, outlet)
  const jsonl = asked.flags.has('--jsonl')
  const tell = (problem: IntakeProblem): void => {
    outlet.warn(intakeLine(problem))
    if (jsonl) outlet.print(JSON.stringify(problemRecord(problem)))
  }
  const tagger = outlet.openTagger()
  const options: PileOptions = {
    parsePage: outlet.parsePage, tagger, published,
    onProgress: ({ step, name, done, of }) => outlet.progress(`${Math.min(done + 1, of)} of ${of}  ${name}  ${step}`),
  }
  const { articles, problems: found } = await openPile(given, options)
  const problems = [...refused, ...found]
  if (tagger === undefined) problems.push({ code: 'no-weights', severity: 'note', name: 'crossread', values: {} })
  const makesStory = !jsonl || asked.values['--output'] !== undefined
  const no = makesStory || articles.length === 0 ? pileProblem(articles.length, 'crossread') : undefined
  if (no !== undefined) problems.push(no)
  problems.forEach(tell)
  const wrong = problems.some(({ severity }) => severity !== 'note')
  if (no !== undefined) return exit.problems
  const told = (article: PileArticle | undefined, reading: ArticleReading): void => {
    if (!jsonl) return
    outlet.print(JSON.stringify(summaryRecord(summaryOf(reading), article)))
    for (const diagnostic of reading.diagnostics) outlet.print(JSON.stringify(doubtRecord(reading, diagnostic, article)))
  }
  if (!makesStory) {
    for await (const { article, reading } of besideTheirArticles(articles, options)) told(article, reading)
    return wrong ? exit.problems : exit.fine
  }
  const suggested = await suggestStory(articles, { ...options, title: asked.values['--title'], withTexts: asked.flags.has('--with-texts') })
  suggested.readings.forEach((reading, at) => told(articles[at], reading))
  suggested.problems.forEach(tell)
  if (suggested.story.articles.length === 0) return exit.problems
  writeStory(`${JSON.stringify(suggested.story, null, 1)}\n`, asked.values['--output'], outlet)
  if (jsonl) for (const record of storyRecords(suggested)) outlet.print(JSON.stringify(record))
  if (asked.values['--output'] !== undefined) outlet.warn(`${asked.values['--output']}: ${inNumbers(suggested)}; all suggested, nothing confirmed`)
  return wrong || suggested.problems.length > 0 ? exit.problems : exit.fine
}

async function* besideTheirArticles(articles: readonly PileArticle[], options: PileOptions): AsyncGenerator<{ article: PileArticle | undefined; reading: ArticleReading }> {
  let at = 0
  for await (const reading of readPile(articles, options)) yield { article: articles[at++], reading }
}

function inNumbers({ story, readings, diagnostics }: Suggested): string {
  const doubts = readings.reduce((sum, reading) => sum + reading.diagnostics.length, diagnostics.length)
  return [counted(story.articles.length, 'article'), counted(story.claims.length, 'claim'), counted(story.entities.length, 'name or speaker', 'names and speakers'),
    counted(story.quotations.length, 'quotation'), counted(story.differences.length, 'difference'), counted(doubts, 'place of doubt', 'places of doubt')].join(', ')
}

function wantedDay({ values }: Arguments): string | undefined {
  const words = values['--published']
  if (words === undefined) return undefined
  const day = publishedDay(words)
  if (day === undefined) throw new NotRun(`--published: ${words} is no day: write it as 2024-11-14`)
  return day
}

/** The output must be a file that is none of the inputs, so that a slip of the hand costs nobody their texts. */
function refuseOverwriting({ files, values }: Arguments, { look }: Outlet): void {
  const output = values['--output']
  if (output === undefined) return
  const there = look(output)
  if (there.kind === 'folder') throw new NotRun(`${output}: is a folder: name a file, such as ${output.replace(/\/+$/, '')}/story.json`)
  if (there.kind !== 'file') return
  const same = files.find((file) => {
    const input = look(file)
    return input.kind === 'file' && input.place === there.place
  })
  if (same !== undefined) throw new NotRun(`${output}: is one of the articles: choose another name for the story`)
}

function writeStory(text: string, output: string | undefined, outlet: Outlet): void {
  if (output === undefined) return outlet.print(text.trimEnd())
  try {
    outlet.write(output, text)
  } catch (cause) {
    throw new NotRun(`${output}: cannot be written (${cause instanceof Error ? cause.message : String(cause)}): choose another place`)
  }
}
