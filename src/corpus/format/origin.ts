import * as v from 'valibot'
import { Evidence } from './evidence.ts'
import { Id, Line, Prose, reviewed } from './primitives.ts'

/** How an origin knows what it says (Connor Desai et al. 2022 on why readers need it). */
export const Basis = v.picklist(['witnessed', 'told', 'document', 'unnamed', 'unknown'])
export type Basis = v.InferOutput<typeof Basis>

/**
 * Where information enters the story: a speaker, a paper, an agency, a document; or an article itself, where it
 * names nobody (`kind: article`). Origins of one `family` count as one voice.
 */
export const Origin = v.strictObject({
  id: Id,
  name: Line,
  kind: v.picklist(['speaker', 'paper', 'agency', 'document', 'institution', 'article']),
  named: v.boolean(),
  basis: Basis,
  family: Id,
  /** The entity it is, where there is one. */
  entity: v.optional(Id),
  /** The article it is, for `kind: article`. */
  article: v.optional(Id),
  note: v.optional(Prose),
  evidence: v.array(Evidence),
  ...reviewed,
})
export type Origin = v.InferOutput<typeof Origin>

/** Origins that go back to one voice. The number of families is what "N origins" counts. */
export const OriginFamily = v.strictObject({
  id: Id,
  name: Line,
  /** A few words for a chip or a column head. */
  short: Line,
  /** Carries the story's main report; side families carry one fact or one reply. */
  main: v.boolean(),
  articles: v.array(Id),
  /** On what ground the articles are counted together. */
  basis: Line,
  note: v.optional(Prose),
  evidence: v.array(Evidence),
  ...reviewed,
})
export type OriginFamily = v.InferOutput<typeof OriginFamily>

/** `from` retells `to`; both are ids of articles or origins. */
export const Lineage = v.strictObject({
  id: Id,
  from: Id,
  to: Id,
  /** `stated`: the text says so. `credited`: a credit line says so. `inferred`: from shared words or circumstance. */
  link: v.picklist(['stated', 'credited', 'inferred']),
  note: v.optional(Line),
  evidence: v.array(Evidence),
  ...reviewed,
})
export type Lineage = v.InferOutput<typeof Lineage>
