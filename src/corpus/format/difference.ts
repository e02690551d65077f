import * as v from 'valibot'
import { Evidence } from './evidence.ts'
import { Id, Line, Prose, WebAddress, reviewed } from './primitives.ts'

export const DifferenceKind = v.picklist([
  'contradiction', 'in-tension', 'omission', 'wording', 'certainty', 'attribution', 'number', 'date',
])
export type DifferenceKind = v.InferOutput<typeof DifferenceKind>

/** A material disagreement between articles (or inside one), with the passages that show it. */
export const Difference = v.strictObject({
  id: Id,
  /** The question it raises, for readers. */
  title: Line,
  kinds: v.pipe(v.array(DifferenceKind), v.minLength(1)),
  weight: v.picklist(['high', 'medium', 'low']),
  /** Kept for completeness, not offered to readers first. */
  aside: v.optional(v.boolean()),
  explanation: Prose,
  /** What a class can practise on it. */
  lesson: v.optional(Line),
  passages: v.array(Evidence),
  claims: v.array(Id),
  events: v.array(Id),
  articles: v.array(Id),
  silent: v.array(Id),
  /** What the texts do not show and somebody concluded. */
  inferred: v.optional(Prose),
  ...reviewed,
})
export type Difference = v.InferOutput<typeof Difference>

/** A loaded word, hedge, vague attribution or other mark of language, where it stands. */
export const WordMark = v.strictObject({
  id: Id,
  kind: v.picklist(['loaded', 'hedge', 'unnamed-speaker', 'attribution', 'other']),
  category: v.optional(Line),
  comment: v.optional(Line),
  evidence: Evidence,
  ...reviewed,
})
export type WordMark = v.InferOutput<typeof WordMark>

/** Sentences of different articles that reuse text or say the same. */
export const Alignment = v.strictObject({
  id: Id,
  label: Line,
  relation: v.picklist(['near-verbatim', 'paraphrase', 'related']),
  sentences: v.array(v.strictObject({ article: Id, sentence: Id })),
  note: v.optional(Prose),
  ...reviewed,
})
export type Alignment = v.InferOutput<typeof Alignment>

/** A fact read outside the story's articles; shown apart from them. */
export const BeyondNote = v.strictObject({
  id: Id,
  text: Prose,
  readAt: v.array(v.strictObject({ name: Line, url: v.optional(WebAddress) })),
  claims: v.array(Id),
})
export type BeyondNote = v.InferOutput<typeof BeyondNote>
