import { normalisedWords } from '../../corpus/fingerprint.ts'
import type { ArticleReading } from '../reading.ts'

/** What was found in one article, in numbers; what `crossread parse --jsonl` writes and a preview shows. */
export interface ArticleSummary {
  id: string
  name: string
  title?: string
  byline?: string
  outlet?: string
  /** EDTF. */
  published?: string
  /** False where the text is in another language: only its sentences were read. */
  english: boolean
  words: number
  /** Sentences of the story text. */
  sentences: number
  /** Lines and pieces of the page that are no story text. */
  furniture: number
  names: number
  dates: number
  quotations: number
  attributions: number
  replies: number
  hedges: number
  /** Diagnostics: places to look at. */
  doubts: number
}

/** Sums a reading up. */
export function summaryOf(reading: ArticleReading): ArticleSummary {
  const { id, name, clean, published } = reading
  const said = (what: 'title' | 'byline' | 'outlet') => (clean[what] === undefined ? {} : { [what]: clean[what].words })
  return {
    id, name, ...said('title'), ...said('byline'), ...said('outlet'),
    ...(published && { published: published.edtf }),
    english: !clean.diagnostics.some(({ code }) => code === 'clean.not-english'),
    words: normalisedWords(reading.text).length,
    sentences: reading.sentences.filter(({ paragraph }) => paragraph !== undefined).length,
    furniture: clean.furniture.length,
    names: reading.references.filter(({ named }) => named).length,
    dates: reading.dates.length,
    quotations: reading.quotations.length,
    attributions: reading.attributions.length,
    replies: reading.replies.length,
    hedges: reading.hedges.length,
    doubts: reading.diagnostics.length,
  }
}
