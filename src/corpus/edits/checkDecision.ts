import * as v from 'valibot'
import { Assertion } from '../format/claim.ts'
import type { Evidence } from '../format/evidence.ts'
import { storyLists } from '../format/story.ts'
import type { StoryFile } from '../model.ts'
import { isEdtf } from '../parse/edtf.ts'
import { EVIDENCE_LIST_NAMES, type ListName, type RecordOf } from '../parse/evidencePlaces.ts'
import { correctable, type Operation } from './format.ts'
import { idsNamed } from './references.ts'

/** Why a decision must not be recorded: the field, and what is wrong with its value. */
export interface DecisionFault {
  field: string
  /** `empty` and `too-long` of words; `incomplete` one of several lines lacks something; `bad-date` no EDTF; `bad-address` none of
   * the web; `no-such-record` an id of nothing; `bad-place` a passage outside its text; `no-evidence` an article that says
   * something must be shown saying it; `no-passage` nor may what a person adds rest on nothing; `same-record` something named
   * with itself; `no-such-form` of a split; else `not-fitting`. */
  why: 'empty' | 'too-long' | 'incomplete' | 'bad-date' | 'bad-address' | 'no-such-record' | 'bad-place' | 'no-evidence' | 'no-passage' | 'no-such-form' | 'same-record' | 'not-fitting'
}

/**
 * What is wrong with a decision, before it is recorded: whatever `parseStory` would leave out of the story that comes of it.
 * Looks only at what the decision names, so that it may run with every key.
 */
export function checkDecision(story: StoryFile, operation: Operation): readonly DecisionFault[] {
  switch (operation.kind) {
    case 'correct': {
      const { list, id, article } = operation.record
      const record = find(story, list, id)
      const cell = article === undefined ? undefined : (record as StoryFile['claims'][number] | undefined)?.assertions.find((each) => each.article === article)
      const before = article === undefined ? record : cell
      if (before === undefined) return [{ field: 'id', why: 'no-such-record' }]
      const allowed = correctable[article === undefined ? list : 'cells']
      const forbidden = Object.keys(operation.change).filter((field) => !allowed.includes(field)).map((field): DecisionFault => ({ field, why: 'not-fitting' }))
      const after = withoutNothing({ ...before, ...operation.change })
      return firstOfEach([...forbidden, ...fitting(article === undefined ? storyLists[list] : Assertion, after), ...naming(story, list, operation.change), ...withItself(list, after), ...(article === undefined ? [] : saying(after))])
    }
    case 'add': {
      const { list, record } = operation
      const taken = find(story, list, record.id) !== undefined
      return firstOfEach([...(taken || list === 'articles' ? [{ field: 'id', why: 'not-fitting' as const }] : []), ...fitting(storyLists[list], withoutNothing(record)), ...naming(story, list, record), ...withItself(list, record), ...shown(story, list, record)])
    }
    case 'merge': {
      const missing = [operation.into, ...operation.from].some((id) => find(story, operation.list, id) === undefined)
      if (missing) return [{ field: 'into', why: 'no-such-record' }]
      return operation.from.includes(operation.into) ? [{ field: 'into', why: 'same-record' }] : []
    }
    case 'split': {
      const entity = story.entities.find(({ id }) => id === operation.entity)
      if (entity === undefined) return [{ field: 'entity', why: 'no-such-record' }]
      const forms = formsOf(entity)
      const sound = operation.forms.length > 0 && operation.forms.every((form) => forms.includes(form)) && operation.forms.length < forms.length
      return [...(sound ? [] : [{ field: 'forms', why: 'no-such-form' as const }]), ...(operation.as.name === '' ? [{ field: 'name', why: 'empty' as const }] : [])]
    }
    default:
      return []
  }
}

/** All that an entity is called, its name first. */
export const formsOf = ({ name, aliases, mentions }: StoryFile['entities'][number]): readonly string[] =>
  [...new Set([name, ...aliases, ...mentions.flatMap(({ forms }) => forms.map(({ form }) => form))])]

function find(story: StoryFile, list: ListName, id: string): RecordOf<ListName> | undefined {
  return (story[list] as readonly RecordOf<ListName>[]).find((each) => each.id === id)
}

/** Nothing in place of an optional field takes it away. */
const withoutNothing = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined))

function fitting(schema: v.GenericSchema, record: unknown): DecisionFault[] {
  const read = v.safeParse(schema, record)
  if (read.success) return []
  return read.issues.map((issue) => {
    const field = issue.path?.[0]?.key
    return { field: typeof field === 'string' ? field : '', why: whyNot(issue, field) }
  })
}

function whyNot({ type, received, input, path }: v.BaseIssue<unknown>, field: unknown): DecisionFault['why'] {
  const isEmpty = input === '' || type === 'min_length' || (received === 'undefined' && path?.length === 1)
  // One of several lines: a participant without a role, a speaker without words.
  if (isEmpty) return path?.some(({ key }) => typeof key === 'number') ? 'incomplete' : 'empty'
  if (type === 'max_length') return 'too-long'
  return field === 'date' || field === 'published' ? 'bad-date' : field === 'address' ? 'bad-address' : 'not-fitting'
}

/** Ids, dates and places, which no schema knows. */
function naming(story: StoryFile, list: ListName, change: object): DecisionFault[] {
  return Object.entries(change).flatMap(([field, value]: [string, unknown]): DecisionFault[] => {
    // What is not chosen yet is empty, and no record that is gone.
    const lost = idsNamed({ [field]: value }, list).some(({ id, lists }) => id !== '' && !lists.some((each) => find(story, each, id) !== undefined))
    const places = evidenceIn(value, field)
    const date = (field === 'date' || field === 'published') && typeof value === 'object' && value !== null && 'edtf' in value ? String(value.edtf) : undefined
    return [
      ...(lost ? [{ field, why: 'no-such-record' as const }] : []),
      ...(date !== undefined && !isEdtf(date) ? [{ field, why: 'bad-date' as const }] : []),
      ...(places.every((place) => isSound(story, place)) ? [] : [{ field, why: 'bad-place' as const }]),
    ]
  })
}

/** An article that says something of a claim must be shown saying it. */
function saying(cell: Record<string, unknown>): DecisionFault[] {
  const silent = cell.stance === 'silent' || cell.stance === 'not-knowable'
  return !silent && Array.isArray(cell.evidence) && cell.evidence.length === 0 ? [{ field: 'evidence', why: 'no-evidence' }] : []
}

/** Nobody has anything from themselves, or stands in a relation to themselves. */
function withItself(list: ListName, record: Record<string, unknown>): DecisionFault[] {
  const { from, to, subject, object } = record
  if (list === 'lineage' && from === to && to !== '') return [{ field: 'to', why: 'same-record' }]
  const isItself = list === 'relations' && typeof object === 'object' && object !== null && 'entity' in object && object.entity === subject && subject !== ''
  return isItself ? [{ field: 'object', why: 'same-record' }] : []
}

/** Where the passages of a record stand that says something of the articles. */
const shownIn: { readonly [L in ListName]?: string } = { relations: 'evidence', responses: 'evidence', events: 'evidence', differences: 'passages' }

/** What a person adds rests on words of an article, where there are any to choose from. */
function shown({ articles }: StoryFile, list: ListName, record: Record<string, unknown>): DecisionFault[] {
  const field = shownIn[list]
  const passages = field === undefined ? undefined : record[field]
  return field !== undefined && Array.isArray(passages) && passages.length === 0 && articles.some(({ text }) => text.whole !== undefined) ? [{ field, why: 'no-passage' }] : []
}

function evidenceIn(value: unknown, key: string): Evidence[] {
  if (Array.isArray(value)) return value.flatMap((each) => evidenceIn(each, key))
  if (typeof value !== 'object' || value === null) return []
  if (EVIDENCE_LIST_NAMES.has(key) && 'start' in value && 'end' in value) return [value as Evidence]
  return Object.entries(value).flatMap(([inner, each]) => evidenceIn(each, inner))
}

function isSound(story: StoryFile, { article: id, start, end }: Evidence): boolean {
  const article = story.articles.find((each) => each.id === id)
  return article !== undefined && start < end && end <= article.text.length && article.sentences.some((sentence) => sentence.start <= start && end > sentence.start && start < sentence.end)
}

const firstOfEach = (faults: readonly DecisionFault[]): DecisionFault[] => faults.filter(({ field }, at) => faults.findIndex((each) => each.field === field) === at)
