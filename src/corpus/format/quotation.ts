import * as v from 'valibot'
import { ChainLink } from './claim.ts'
import { Evidence } from './evidence.ts'
import { Id, Line, Prose, reviewed } from './primitives.ts'

/** One printing of somebody's words, or of a paraphrase of them. */
export const Quotation = v.strictObject({
  id: Id,
  family: Id,
  kind: v.picklist(['direct', 'fragment', 'scare', 'indirect']),
  /** Entity that speaks, where known, and its wording. */
  speaker: v.optional(Id),
  speakerWording: v.optional(Line),
  cue: v.optional(Line),
  chain: v.array(ChainLink),
  evidence: Evidence,
  note: v.optional(Line),
  ...reviewed,
})
export type Quotation = v.InferOutput<typeof Quotation>

/** The same utterance across articles. `changes` pairs the spans that differ between two printings. */
export const QuotationFamily = v.strictObject({
  id: Id,
  label: Line,
  note: v.optional(Prose),
  changes: v.array(v.strictObject({ from: Evidence, to: Evidence, kind: Line })),
  ...reviewed,
})
export type QuotationFamily = v.InferOutput<typeof QuotationFamily>
