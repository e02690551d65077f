import * as v from 'valibot'
import { Evidence } from './evidence.ts'
import { Count, Id, Line, Prose, reviewed } from './primitives.ts'

export const EntityType = v.picklist(['person', 'organisation', 'place', 'publication', 'agreement', 'unnamed', 'other'])
export type EntityType = v.InferOutput<typeof EntityType>

/** How often and in what form one article refers to an entity by name. */
export const Mentions = v.strictObject({
  article: Id,
  /** In story text, without titles and headings. */
  story: Count,
  /** In titles, decks, headings, slugs and datelines. */
  headings: Count,
  /** In furniture and credits. */
  furniture: Count,
  /** Surface forms with their number. */
  forms: v.array(v.strictObject({ form: Line, count: Count })),
  sentences: v.array(Id),
})
export type Mentions = v.InferOutput<typeof Mentions>

/** What is referred to: a person, a body, a place, a paper, an agreement, or somebody whom nobody names. */
export const Entity = v.strictObject({
  id: Id,
  type: EntityType,
  name: Line,
  aliases: v.array(Line),
  /** One neutral line of our own. */
  description: v.optional(Line),
  /** Only in bylines and credit lines; never shown beside a finding. */
  byline: v.optional(v.boolean()),
  /** How each article introduces or describes it, in the article's own words. */
  roles: v.array(Evidence),
  /** Other words that refer to it without its name. */
  nominals: v.array(Evidence),
  mentions: v.array(Mentions),
  /** References by pronoun, per article. */
  pronouns: v.array(Evidence),
  note: v.optional(Prose),
  ...reviewed,
})
export type Entity = v.InferOutput<typeof Entity>

/** A relation that at least one article states or presupposes. */
export const Relation = v.strictObject({
  id: Id,
  subject: Id,
  /** A verb phrase that reads from subject to object: "is ambassador of". */
  predicate: Line,
  /** Id of an entity, or plain words where the object is none. */
  object: v.union([v.strictObject({ entity: Id }), v.strictObject({ words: Line })]),
  status: v.picklist(['asserted', 'alleged', 'presupposed', 'inferred']),
  note: v.optional(Line),
  evidence: v.array(Evidence),
  ...reviewed,
})
export type Relation = v.InferOutput<typeof Relation>
