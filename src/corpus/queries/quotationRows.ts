import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Evidence, Quotation, QuotationFamily, Story } from '../model.ts'
import { groupBy } from './groupBy.ts'

/** Orders of the list. `changed`: families whose words changed first, then those of most articles. `story`: as written. */
export const quotationSorts = ['changed', 'story'] as const
export type QuotationSort = (typeof quotationSorts)[number]

/** A stretch of a printing. `change`: number (from 1) of the changed words it belongs to, the same in the other printing. */
export interface PrintingPiece {
  words: string
  change?: number
}

/** One printing with its words cut where they differ from another one's. */
export interface Printing {
  quotation: Quotation
  article: Article
  /** Undefined where the words may not be shown. */
  pieces: readonly PrintingPiece[] | undefined
  /** Nobody is named as its speaker, and no words stand for one. */
  noSpeaker: boolean
}

/** An utterance with all its printings. */
export interface QuotationRow {
  family: QuotationFamily
  /** Inside quotation marks, in the order of the articles. */
  printed: readonly Printing[]
  /** Retold without quotation marks. */
  retold: readonly Printing[]
  articles: readonly Article[]
  /** How many places differ between printings that both stand in quotation marks: then one at least is not verbatim. */
  changedPlaces: number
}

/** The quotation families with these places in the story's list, in an order. */
export function quotationRows(ordinals: readonly number[], sort: QuotationSort, story: Story, index: StoryIndex): QuotationRow[] {
  const rows = ordinals.flatMap((ordinal) => story.quotationFamilies[ordinal] ?? []).map((family) => quotationRow(family, story, index))
  if (sort === 'story') return rows
  return rows.sort((a, b) => Number(b.changedPlaces > 0) - Number(a.changedPlaces > 0) || b.articles.length - a.articles.length)
}

function quotationRow(family: QuotationFamily, story: Story, index: StoryIndex): QuotationRow {
  const byArticle = groupBy(index.quotationsIn.get(family.id) ?? [], ({ evidence }) => evidence.article)
  const printings = story.articles.flatMap((article) => (byArticle.get(article.id) ?? []).map((quotation): Printing => ({
    quotation, article,
    pieces: piecesOf(quotation.evidence, family),
    noSpeaker: quotation.speaker === undefined && quotation.speakerWording === undefined && quotation.chain.length === 0,
  })))
  const inMarks = printings.filter(({ quotation }) => quotation.kind !== 'indirect')
  const holds = (evidence: Evidence) => inMarks.some(({ quotation }) => within(quotation.evidence, evidence))
  return {
    family,
    printed: inMarks,
    retold: printings.filter(({ quotation }) => quotation.kind === 'indirect'),
    articles: story.articles.filter(({ id }) => byArticle.has(id)),
    changedPlaces: family.changes.filter(({ from, to }) => holds(from) && holds(to)).length,
  }
}

const within = (outer: Evidence, inner: Evidence): boolean =>
  outer.article === inner.article && inner.start >= outer.start && inner.end <= outer.end

/** The words of a printing, cut at the changed ones. Changes that overlap an earlier one, or stand outside, mark nothing. */
function piecesOf(evidence: Evidence, family: QuotationFamily): PrintingPiece[] | undefined {
  const { excerpt, start } = evidence
  if (excerpt === undefined) return undefined
  const marks = family.changes
    .flatMap(({ from, to }, at) => [from, to].filter((side) => within(evidence, side)).map((side) => ({ start: side.start - start, end: side.end - start, change: at + 1 })))
    .sort((a, b) => a.start - b.start)
  const pieces: PrintingPiece[] = []
  let done = 0
  for (const mark of marks) {
    if (mark.start < done) continue
    pieces.push({ words: excerpt.slice(done, mark.start) }, { words: excerpt.slice(mark.start, mark.end), change: mark.change })
    done = mark.end
  }
  return [...pieces, { words: excerpt.slice(done) }].filter(({ words }) => words !== '')
}
