import type { StoryFile } from '../../corpus/model.ts'
import { readStory } from '../analyse/index.ts'
import { assembleStory, letterOf } from '../assemble/index.ts'
import type { IntakeProblem } from '../intake/index.ts'
import type { ArticleReading } from '../reading.ts'
import type { Diagnostic } from '../text.ts'
import { type PileArticle, type PileOptions, readPile } from './readPile.ts'

/** What making a story may use besides. */
export interface SuggestOptions extends PileOptions {
  id?: string | undefined
  title?: string | undefined
  /** Puts the whole texts into the story. */
  withTexts?: boolean | undefined
}

/** A suggested story and what it was made of. */
export interface Suggested {
  story: StoryFile
  /** One for each article of the pile, in its order. */
  readings: ArticleReading[]
  /** Doubts about the story as a whole; those about one article stand in its reading. */
  diagnostics: readonly Diagnostic[]
  /** Articles that are not in the story, since nothing in them could stand in one. */
  problems: IntakeProblem[]
}

/** Reads the articles of a pile, reads them together and assembles a story. Never throws by itself. */
export async function suggestStory(articles: readonly PileArticle[], options: SuggestOptions): Promise<Suggested> {
  const { id, title, withTexts, onProgress, pause } = options
  const readings: ArticleReading[] = []
  for await (const reading of readPile(articles, options)) readings.push(reading)
  const tell = (step: Parameters<NonNullable<typeof onProgress>>[0]['step']): void => onProgress?.({ step, name: title ?? '', done: articles.length, of: articles.length })
  await pause?.()
  const reading = readStory(readings, { onStep: tell })
  tell('assembly')
  await pause?.()
  const { story, diagnostics } = assembleStory(reading, { ...(id !== undefined && { id }), ...(title !== undefined && { title }), ...(withTexts !== undefined && { withTexts }) })
  const known = new Set(readings.flatMap((one) => one.diagnostics))
  return {
    story: { ...story, articles: withAddresses(story.articles, articles) }, readings,
    diagnostics: diagnostics.filter((diagnostic) => !known.has(diagnostic)), problems: leftOut(story.articles, articles),
  }
}

function leftOut(articles: StoryFile['articles'], pile: readonly PileArticle[]): IntakeProblem[] {
  const there = new Set(articles.map(({ id }) => id))
  return pile.flatMap(({ name, place }, at) => (there.has(letterOf(at) ?? '') ? []
    : [{ code: 'left-out', severity: 'refused', name: place?.file ?? name, ...(place && { line: place.line }), values: {} } satisfies IntakeProblem]))
}

/** Addresses that were told: the texts do not state them. */
function withAddresses(articles: StoryFile['articles'], pile: readonly PileArticle[]): StoryFile['articles'] {
  const urls = new Map(pile.flatMap(({ url }, at) => (url === undefined ? [] : [[letterOf(at), url] as const])))
  return articles.map((article) => {
    const url = urls.get(article.id)
    return url === undefined ? article : { ...article, address: { url, found: 'elsewhere' } }
  })
}
