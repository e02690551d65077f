import type { ListName } from '../../corpus/parse/evidencePlaces.ts'
import type { MessageId } from '../../locales/messages.ts'

/**
 * How a field of a record is shown and changed. `words` is the beginning of the ids of its options' messages. `says`: its label
 * where its name alone would say another thing. `once`: given when the record is made, and nobody's to change later. `only`:
 * of records with this value in another field.
 */
export type Field = { name: string; says?: string; optional?: boolean; once?: true; only?: readonly [field: string, value: string] } & (
  | { as: 'line' | 'prose' | 'flag' | 'lines' | 'date' | 'evidence' | 'passage' | 'chain' | 'participants' | 'place' | 'object' | 'sourced' | 'published' | 'language' | 'address' }
  | { as: 'choice' | 'choices'; words: string; options: readonly string[] }
  | { as: 'record' | 'records'; lists: readonly ListName[] }
)

const note: Field = { name: 'note', as: 'prose', optional: true }
const evidence: Field = { name: 'evidence', as: 'evidence' }

/** What a person may change of a cell. */
export const cellFields: readonly Field[] = [
  { name: 'stance', as: 'choice', words: 'stance', options: ['asserts', 'attributes', 'hedges', 'contradicts', 'in-tension', 'silent', 'not-knowable'] },
  { name: 'chain', as: 'chain' },
  { name: 'certainty', as: 'choice', words: 'certainty', options: ['certain', 'probable', 'possible', 'uncommitted'] },
  { name: 'polarity', as: 'choice', words: 'review.polarity', options: ['positive', 'negative', 'none'] },
  { name: 'hedges', as: 'lines' },
  { name: 'origin', as: 'record', lists: ['origins'], optional: true },
  evidence,
  { name: 'note', as: 'line', optional: true },
]

/** What a person may change of a record, by its list: the fields of its form, and what is told of it. */
export const fieldsOf: { readonly [L in ListName]?: readonly Field[] } = {
  claims: [
    { name: 'text', as: 'prose' },
    { name: 'kind', as: 'choice', words: 'kind', options: ['statement', 'accusation', 'denial', 'refusal'] },
    { name: 'topic', as: 'record', lists: ['topics'] },
    { name: 'core', as: 'flag' },
    { name: 'entities', as: 'records', lists: ['entities'] },
    { name: 'events', as: 'records', lists: ['events'] },
    note,
  ],
  entities: [
    { name: 'name', as: 'line' },
    { name: 'type', as: 'choice', words: 'entityType', options: ['person', 'organisation', 'place', 'publication', 'agreement', 'unnamed', 'other'] },
    { name: 'aliases', as: 'lines' },
    { name: 'description', as: 'line', optional: true },
    note,
  ],
  relations: [
    { name: 'subject', as: 'record', lists: ['entities'] },
    { name: 'predicate', as: 'line' },
    { name: 'object', as: 'object' },
    { name: 'status', as: 'choice', words: 'relation', options: ['asserted', 'alleged', 'presupposed', 'inferred'] },
    evidence,
    { name: 'note', as: 'line', optional: true },
  ],
  families: [{ name: 'name', as: 'line' }, { name: 'short', as: 'line' }, { name: 'basis', as: 'line' }, { name: 'articles', as: 'records', lists: ['articles'] }, { name: 'main', as: 'flag' }, evidence, note],
  origins: [
    { name: 'name', as: 'line' },
    { name: 'kind', as: 'choice', words: 'origins.kind', options: ['speaker', 'paper', 'agency', 'document', 'institution', 'article'] },
    { name: 'named', as: 'flag' },
    { name: 'basis', as: 'choice', words: 'basis', options: ['witnessed', 'told', 'document', 'unnamed', 'unknown'] },
    { name: 'family', as: 'record', lists: ['families'] },
    { name: 'entity', as: 'record', lists: ['entities'], optional: true },
    { name: 'article', as: 'record', lists: ['articles'], optional: true, only: ['kind', 'article'] },
    evidence,
    note,
  ],
  lineage: [
    { name: 'from', as: 'record', lists: ['articles', 'origins'] },
    { name: 'to', as: 'record', lists: ['origins', 'articles'] },
    { name: 'link', as: 'choice', words: 'origins.link', options: ['stated', 'credited', 'inferred'] },
    evidence,
    { name: 'note', as: 'line', optional: true },
  ],
  events: [
    { name: 'label', as: 'line' },
    { name: 'date', as: 'date', optional: true },
    { name: 'status', as: 'choice', words: 'status', options: ['reported', 'alleged', 'disputed', 'expected'] },
    { name: 'lane', as: 'choice', words: 'review.lane', options: ['happened', 'said'] },
    { name: 'participants', as: 'participants' },
    { name: 'place', as: 'place' },
    evidence,
    { name: 'articles', says: 'telling', as: 'records', lists: ['articles'] },
    { name: 'related', as: 'records', lists: ['events'] },
    note,
  ],
  quotations: [
    { name: 'speaker', as: 'record', lists: ['entities'], optional: true },
    { name: 'speakerWording', as: 'line', optional: true },
    { name: 'kind', as: 'choice', words: 'review.quotation', options: ['direct', 'fragment', 'scare', 'indirect'] },
    { name: 'family', as: 'record', lists: ['quotationFamilies'] },
    { name: 'cue', as: 'line', optional: true },
    { name: 'evidence', says: 'quoted', as: 'passage', once: true },
    { name: 'note', as: 'line', optional: true },
  ],
  quotationFamilies: [{ name: 'label', as: 'line' }, note],
  responses: [
    { name: 'party', as: 'record', lists: ['entities'] },
    { name: 'onBehalfOf', as: 'record', lists: ['entities'], optional: true },
    { name: 'kind', as: 'choice', words: 'response', options: ['confirms', 'denies', 'declines', 'no-reply', 'states'] },
    { name: 'matter', as: 'line' },
    { name: 'article', as: 'record', lists: ['articles'], once: true },
    { name: 'claim', as: 'record', lists: ['claims'], optional: true },
    evidence,
    { name: 'note', as: 'line', optional: true },
  ],
  differences: [
    { name: 'title', as: 'line' },
    { name: 'kinds', as: 'choices', words: 'difference', options: ['contradiction', 'in-tension', 'omission', 'wording', 'certainty', 'attribution', 'number', 'date'] },
    { name: 'weight', as: 'choice', words: 'weight', options: ['high', 'medium', 'low'] },
    { name: 'aside', as: 'flag' },
    { name: 'explanation', as: 'prose' },
    { name: 'passages', as: 'evidence' },
    { name: 'silent', as: 'records', lists: ['articles'] },
    { name: 'claims', as: 'records', lists: ['claims'] },
    { name: 'events', says: 'aboutEvents', as: 'records', lists: ['events'] },
  ],
  wordMarks: [
    { name: 'kind', as: 'choice', words: 'review.wordMark', options: ['loaded', 'hedge', 'unnamed-speaker', 'attribution', 'other'] },
    { name: 'category', as: 'line', optional: true },
    { name: 'comment', as: 'line', optional: true },
    { name: 'evidence', says: 'quoted', as: 'passage', once: true },
  ],
  articles: [
    { name: 'outlet', as: 'sourced' },
    { name: 'title', says: 'headline', as: 'sourced' },
    { name: 'published', as: 'published' },
    { name: 'language', as: 'language' },
    { name: 'address', as: 'address', optional: true },
    { name: 'origin', says: 'enters', as: 'line' },
    { name: 'notMentioned', as: 'lines' },
    note,
  ],
  alignments: [{ name: 'label', as: 'line' }, { name: 'relation', as: 'choice', words: 'review.relation', options: ['near-verbatim', 'paraphrase', 'related'] }, note],
}

/** Lists whose records can be made one. */
export const mergeable = ['entities', 'events', 'claims', 'families', 'origins', 'quotationFamilies'] as const
export type Mergeable = typeof mergeable[number]
export const isMergeable = (list: ListName): list is Mergeable => (mergeable as readonly string[]).includes(list)

/** The fields that a form of a record has, by what is in it so far. */
export function formFields(list: ListName, values: Readonly<Record<string, unknown>>, isNew: boolean): readonly Field[] {
  return (fieldsOf[list] ?? []).filter(({ once, only }) => (isNew || !once) && (only === undefined || values[only[0]] === only[1]))
}

/** The id of a field's label. */
export const labelOfField = ({ name, says = name }: Field): MessageId => `review.field.${says}` as MessageId
