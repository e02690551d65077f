import { normalisedWords } from '../../corpus/fingerprint.ts'
import { FORMAT_VERSION } from '../../corpus/format/story.ts'
import type { StoryFile } from '../../corpus/model.ts'
import type { StoryReading } from '../storyReading.ts'
import type { Diagnostic } from '../text.ts'
import { articlesOf } from './articles.ts'
import { claimsOf, type DraftClaim } from './claims.ts'
import { differencesOf } from './differences.ts'
import type { Draft } from './draft.ts'
import { entitiesKept, entitiesOf } from './entities.ts'
import { eventsOf } from './events.ts'
import { giveExcerpts } from './excerpts.ts'
import { guideOf } from './guide.ts'
import { lineOf } from './line.ts'
import { alignmentsOf, wordMarksOf } from './marks.ts'
import { OriginBook } from './originBook.ts'
import { letterOf, PlacedArticle } from './place.ts'
import { quotationsOf } from './quotations.ts'
import { ReferenceBook } from './references.ts'
import { responsesOf } from './responses.ts'
import { MOST, PIPELINE_VERSION } from './rules.ts'
import { topicsOf } from './topics.ts'
import { WordBudget } from './wordBudget.ts'
import { makingWords, UNTITLED } from './wording.ts'

export { letterOf } from './place.ts'

/** What the caller knows better than the texts. */
export interface AssembleOptions {
  /** Id of the story; `suggested` where it is not given or no id of the format. */
  id?: string
  /** Its title; that of the first article where it is not given. */
  title?: string
  /** Puts the whole texts into the file: for a reader's own articles, on the reader's own device. */
  withTexts?: boolean
}

/** Words of one article that the format can count. */
const MOST_WORDS = 1_000_000

/**
 * A story file (format 1) from what was read: everything `suggested`, with its ground, until a person confirms it. Claims are
 * passages of the articles; what the program says of its own are fixed sentences. An article's id and letter in the story
 * follow its number in the reading (`letterOf`). `parseStory` reads the file without a problem, and it agrees with its
 * texts (`verifyTexts`). Articles without any sentence are left out and named in `diagnostics`; where none is left, the
 * story has no article and nothing can open it. Never throws; nearly linear in the reading.
 */
export function assembleStory(reading: StoryReading, options: AssembleOptions = {}): { story: StoryFile; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [...reading.diagnostics]
  const articles = placedArticles(reading, diagnostics)
  const references = new ReferenceBook(reading)
  const kept = entitiesKept(reading, references).slice(0, MOST.entities)
  const draft: Draft = {
    reading, articles, references, diagnostics,
    entityIds: new Map(kept.map((number, at) => [number, `e${at + 1}`])),
  }
  const origins = new OriginBook(draft)
  const drafted = claimsOf(draft, origins, new WordBudget(articles))
  const events = eventsOf(draft, drafted)
  const { topics, claims } = topicsOf(draft, drafted)
  const entities = entitiesOf(draft)
  const differences = differencesOf(draft, drafted)
  const responses = responsesOf(draft, drafted)
  const roots = origins.lists()
  const { method, limits, corrections } = makingWords(PIPELINE_VERSION)
  if (events.length === 0) diagnostics.push({ code: 'assemble.no-events', values: {} })
  const story: StoryFile = {
    format: 'crossread-story', version: FORMAT_VERSION,
    id: options.id !== undefined && /^[A-Za-z][A-Za-z0-9_.-]{0,79}$/.test(options.id) ? options.id : 'suggested',
    title: lineOf(options.title ?? '') ?? titleOf(draft), language: 'en',
    guide: guideOf(draft, { claims, entities, differences, responses, families: roots.families, together: togetherIn(drafted) }),
    making: { method, agreement: [], reviewedOutside: false, limits, corrections },
    articles: articlesOf(draft, options.withTexts === true), ...roots, entities, relations: [], events, topics, claims, responses,
    ...quotationsOf(draft), differences, wordMarks: wordMarksOf(draft), alignments: alignmentsOf(draft, drafted), beyond: [],
  }
  giveExcerpts(story, articles)
  return { story, diagnostics }
}

/** Claims of one aligned group: what is told, and who denies it. */
function togetherIn(drafted: readonly DraftClaim[]): string[][] {
  const groups = new Map<number, string[]>()
  for (const { group, claim: { id } } of drafted) if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), id])
  return [...groups.values()].filter((ids) => ids.length > 1)
}

/** The title of the first article that states one. */
function titleOf({ articles }: Draft): string {
  for (const { reading } of articles.values()) {
    const title = reading.clean.title && lineOf(reading.clean.title.words)
    if (title !== undefined) return title
  }
  return UNTITLED
}

const HAS_WORD = /[\p{L}\p{N}]/u

/** Articles that can stand in a story file: with a sentence that has words and is no furniture, within what the format can count. */
function placedArticles({ articles }: StoryReading, diagnostics: Diagnostic[]): Map<number, PlacedArticle> {
  const placed = new Map<number, PlacedArticle>()
  let sentences = 0
  for (const [at, reading] of articles.entries()) {
    const id = letterOf(at)
    const article = id === undefined || placed.size >= MOST.articles ? undefined : new PlacedArticle(reading, at, id)
    const own = article?.sentences.length ?? 0
    const empty = article !== undefined && !article.sentences.some(({ kind, start, end }) => kind !== 'furniture' && HAS_WORD.test(article.wordsAt(start, end)))
    if (article === undefined || empty || sentences + own > MOST.sentences || normalisedWords(article.text).length > MOST_WORDS) {
      diagnostics.push({ code: empty ? 'assemble.no-sentence' : 'assemble.too-large', values: { article: reading.name, sentences: own } })
      continue
    }
    sentences += own
    placed.set(at, article)
  }
  if (placed.size === 0) diagnostics.push({ code: 'assemble.no-articles', values: {} })
  return placed
}
