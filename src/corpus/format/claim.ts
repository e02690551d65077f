import * as v from 'valibot'
import { Evidence } from './evidence.ts'
import { Basis } from './origin.ts'
import { Id, Line, Prose, reviewed } from './primitives.ts'

/** What an article does with a claim. `contradicts` only where both cannot be true; else `in-tension`. */
export const Stance = v.picklist(['asserts', 'attributes', 'hedges', 'contradicts', 'in-tension', 'silent', 'not-knowable'])
export type Stance = v.InferOutput<typeof Stance>

/** FactBank's CT, PR, PS and U (Saurí & Pustejovsky 2009), as the article's words carry it. */
export const Certainty = v.picklist(['certain', 'probable', 'possible', 'uncommitted'])
export type Certainty = v.InferOutput<typeof Certainty>

/** One speaker of an attribution chain, as the article words it. */
export const ChainLink = v.strictObject({
  speaker: Line,
  named: v.boolean(),
  /** Entity the words refer to, where known. */
  entity: v.optional(Id),
  basis: v.optional(Basis),
})
export type ChainLink = v.InferOutput<typeof ChainLink>

/** One article's dealing with one claim. */
export const Assertion = v.strictObject({
  article: Id,
  stance: Stance,
  /** `own`: the article says it itself. `attributed`: on somebody's word. `none`: it says nothing. */
  voice: v.picklist(['own', 'attributed', 'none']),
  /** Nearest speaker first; empty in the article's own voice. */
  chain: v.array(ChainLink),
  certainty: Certainty,
  polarity: v.picklist(['positive', 'negative', 'none']),
  /** The origin it rests on; left out where the article is silent. */
  origin: v.optional(Id),
  /** Hedge words as printed. */
  hedges: v.array(Line),
  /** Other stances that a careful reader may choose. */
  openReadings: v.array(Stance),
  /** For `contradicts`: squarely, by implication, or only on somebody's word. */
  strength: v.optional(v.picklist(['direct', 'indirect', 'attributed'])),
  note: v.optional(Line),
  evidence: v.array(Evidence),
  ...reviewed,
})
export type Assertion = v.InferOutput<typeof Assertion>

/** A checkable proposition in our words, independent of who words it. One assertion per article, silent ones too. */
export const Claim = v.strictObject({
  id: Id,
  text: Line,
  /** One side's words: the label always stands before the text. `refusal`: that a party would not answer. */
  kind: v.picklist(['statement', 'accusation', 'denial', 'refusal']),
  topic: Id,
  core: v.boolean(),
  entities: v.array(Id),
  events: v.array(Id),
  note: v.optional(Prose),
  assertions: v.array(Assertion),
  ...reviewed,
})
export type Claim = v.InferOutput<typeof Claim>

/** A heading under which claims are read; `claims` gives their order. */
export const Topic = v.strictObject({ id: Id, heading: Line, claims: v.array(Id) })
export type Topic = v.InferOutput<typeof Topic>

/** How a party answered, as one article tells it. `states`: it answered with something else. */
export const Response = v.strictObject({
  id: Id,
  party: Id,
  /** Whom the party speaks for, where it answers for somebody else. */
  onBehalfOf: v.optional(Id),
  /** What was asked, in our words. */
  matter: Line,
  article: Id,
  kind: v.picklist(['confirms', 'denies', 'declines', 'no-reply', 'states']),
  claim: v.optional(Id),
  note: v.optional(Line),
  evidence: v.array(Evidence),
  ...reviewed,
})
export type Response = v.InferOutput<typeof Response>
