import type { StoryFile } from '../model.ts'
import type { ListName, RecordOf } from '../parse/evidencePlaces.ts'

/** Lists to which a person may add records of their own from a form. Claims have a way of their own (`newClaim`). */
export const creatable = ['entities', 'relations', 'quotationFamilies', 'quotations', 'responses', 'families', 'origins', 'lineage', 'events', 'differences', 'wordMarks'] as const
export type Creatable = (typeof creatable)[number]
export const isCreatable = (list: ListName): list is Creatable => (creatable as readonly string[]).includes(list)

/** A record of its list while a person fills it in: what must not be empty is empty, or not there. */
type Blank<L extends ListName> = { [Key in Exclude<keyof RecordOf<L>, 'id' | 'review'>]?: RecordOf<L>[Key] | undefined }

const blanks: { readonly [L in Creatable]: () => Blank<L> } = {
  entities: () => ({ type: 'person', name: '', aliases: [], roles: [], nominals: [], mentions: [], pronouns: [] }),
  relations: () => ({ subject: '', predicate: '', object: { words: '' }, status: 'asserted', evidence: [] }),
  quotationFamilies: () => ({ label: '', changes: [] }),
  quotations: () => ({ family: '', kind: 'direct', chain: [] }),
  responses: () => ({ party: '', matter: '', article: '', kind: 'states', evidence: [] }),
  families: () => ({ name: '', short: '', main: false, articles: [], basis: '', evidence: [] }),
  origins: () => ({ name: '', kind: 'speaker', named: true, basis: 'unknown', family: '', evidence: [] }),
  lineage: () => ({ from: '', to: '', link: 'stated', evidence: [] }),
  events: () => ({ label: '', kind: 'event', lane: 'happened', status: 'reported', dateWording: [], participants: [], related: [], articles: [], evidence: [], nominals: [] }),
  differences: () => ({ title: '', kinds: [], weight: 'medium', explanation: '', passages: [], claims: [], events: [], articles: [], silent: [] }),
  wordMarks: () => ({ kind: 'loaded' }),
}

/** A record of one's own with nothing in it yet, confirmed. `id` begins with `own-`. `checkDecision` names what it still lacks. */
export function newRecord(list: Creatable, id: string): { id: string; review: 'confirmed' } & Record<string, unknown> {
  return { ...blanks[list](), id, review: 'confirmed' }
}

/**
 * Fields of a record that follow from others, after a person changed some: an article with a passage of an event tells of
 * it, one with a passage of a difference is one of its sides and does not leave it out, and an answer is told by the article
 * that shows it.
 */
export function following(list: ListName, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { evidence, passages, articles, silent, article } = fields as Partial<StoryFile['events'][number] & StoryFile['differences'][number] & StoryFile['responses'][number]>
  if (list === 'responses') return article === '' && evidence?.[0] !== undefined ? { article: evidence[0].article } : {}
  const shown = list === 'events' ? evidence : list === 'differences' ? passages : undefined
  if (shown === undefined || articles === undefined) return {}
  const speaking = new Set(shown.map((each) => each.article))
  const named = [...new Set([...articles, ...speaking])]
  return {
    ...(named.length > articles.length && { articles: named }),
    ...(silent?.some((each) => speaking.has(each)) && { silent: silent.filter((each) => !speaking.has(each)) }),
  }
}

/** What a person typed, without blanks around it. Passages are left as they are: their words stand at a place. */
export function tidied<Value>(typed: Value): Value {
  const tidy = (value: unknown): unknown => {
    if (typeof value === 'string') return value.trim()
    if (Array.isArray(value)) return value.map(tidy)
    if (typeof value !== 'object' || value === null || 'start' in value) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidy(each)]))
  }
  return tidy(typed) as Value
}
