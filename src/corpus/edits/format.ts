import * as v from 'valibot'
import { EntityType } from '../format/entity.ts'
import { Hex, Id, Line, Offset, Prose } from '../format/primitives.ts'
import { storyLists } from '../format/story.ts'
import type { ListName } from '../parse/evidencePlaces.ts'

const listNames = Object.keys(storyLists) as [ListName, ...ListName[]]

/** Names a record of the story, or one cell of a claim (`article`). */
export const RecordRef = v.strictObject({ list: v.picklist(listNames), id: Id, article: v.optional(Id) })
export type RecordRef = v.InferOutput<typeof RecordRef>

/**
 * What a record was when somebody decided about it, so that it can be found again after a newer program has read the same
 * texts and numbered its records otherwise. Places count code points.
 */
export const Anchor = v.strictObject({
  list: v.picklist(listNames),
  id: Id,
  /** The record's own words: a name, a proposition, a title. */
  label: v.pipe(v.string(), v.maxLength(4000)),
  /** Where it stands, at most three passages. Articles are named by the SHA-256 of their text. */
  places: v.pipe(v.array(v.strictObject({ sha256: Hex(64), start: Offset, end: Offset })), v.maxLength(3)),
})
export type Anchor = v.InferOutput<typeof Anchor>

/** Records that one decision may name. */
const MAX_NAMED = 5000
const Named = v.pipe(v.array(RecordRef), v.minLength(1), v.maxLength(MAX_NAMED))

/** Fields with their new values, as a story file has them; what may be changed is in `correctable`. */
const Change = v.record(v.pipe(v.string(), v.maxLength(40)), v.unknown())

/** One decision of a person. */
export const Operation = v.variant('kind', [
  /** Says who stands behind records. A claim takes its cells along. */
  v.strictObject({ kind: v.literal('review'), records: Named, to: v.picklist(['confirmed', 'suggested', 'contested']) }),
  /** Takes records out; a cell becomes silent. */
  v.strictObject({ kind: v.literal('dismiss'), records: Named }),
  /** Gives fields of one record other values, and confirms it. */
  v.strictObject({ kind: v.literal('correct'), record: RecordRef, change: Change }),
  /** Adds a record that a person made; its id begins with `own-`. */
  v.strictObject({ kind: v.literal('add'), list: v.picklist(listNames), record: v.looseObject({ id: v.pipe(Id, v.startsWith('own-')) }) }),
  /** Makes several records one. */
  v.strictObject({ kind: v.literal('merge'), list: v.picklist(['entities', 'events', 'claims', 'families', 'origins', 'quotationFamilies']), into: Id, from: v.pipe(v.array(Id), v.minLength(1), v.maxLength(200)) }),
  /** Takes surface forms out of an entity and makes them one of their own. */
  v.strictObject({ kind: v.literal('split'), entity: Id, forms: v.pipe(v.array(Line), v.minLength(1), v.maxLength(200)), as: v.strictObject({ id: v.pipe(Id, v.startsWith('own-')), type: EntityType, name: Line }) }),
  /** Words of the story as a whole. */
  v.strictObject({ kind: v.literal('head'), change: v.strictObject({ title: v.optional(Line), question: v.optional(Line), lede: v.optional(Prose), dateline: v.optional(Line), report: v.optional(Id), denial: v.optional(Id) }) }),
])
export type Operation = v.InferOutput<typeof Operation>

/** A recorded operation: what, when and by whom. */
export const Edit = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** A name or sign that the person chose; left out where none was given. */
  by: v.optional(v.pipe(v.string(), v.maxLength(80))),
  operation: Operation,
  /** One for each record of the story that the operation names. */
  anchors: v.pipe(v.array(Anchor), v.maxLength(2 * MAX_NAMED)),
})
export type Edit = v.InferOutput<typeof Edit>

/** Fields that a correction may change, by list. Ids, letters and texts are nobody's to change. */
export const correctable: { readonly [L in ListName | 'cells']: readonly string[] } = {
  articles: ['outlet', 'title', 'address', 'language', 'published', 'origin', 'notMentioned', 'note'],
  families: ['name', 'short', 'main', 'articles', 'basis', 'note', 'evidence'],
  origins: ['name', 'kind', 'named', 'basis', 'family', 'entity', 'article', 'note', 'evidence'],
  lineage: ['from', 'to', 'link', 'note', 'evidence'],
  entities: ['type', 'name', 'aliases', 'description', 'roles', 'nominals', 'note'],
  relations: ['subject', 'predicate', 'object', 'status', 'note', 'evidence'],
  events: ['label', 'kind', 'lane', 'status', 'date', 'place', 'participants', 'related', 'articles', 'note', 'evidence', 'dateWording'],
  topics: ['heading', 'claims'],
  claims: ['text', 'kind', 'topic', 'core', 'entities', 'events', 'note'],
  cells: ['stance', 'voice', 'chain', 'certainty', 'polarity', 'origin', 'hedges', 'openReadings', 'strength', 'note', 'evidence'],
  responses: ['party', 'onBehalfOf', 'matter', 'kind', 'claim', 'note', 'evidence'],
  quotationFamilies: ['label', 'note', 'changes'],
  quotations: ['family', 'kind', 'speaker', 'speakerWording', 'cue', 'chain', 'note'],
  differences: ['title', 'kinds', 'weight', 'aside', 'explanation', 'lesson', 'passages', 'claims', 'events', 'articles', 'silent', 'inferred'],
  wordMarks: ['kind', 'category', 'comment'],
  alignments: ['label', 'relation', 'sentences', 'note'],
  beyond: ['text', 'readAt', 'claims'],
}
