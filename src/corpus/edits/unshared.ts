import type { StoryFile } from '../model.ts'
import type { ListName } from '../parse/evidencePlaces.ts'
import type { Operation } from './format.ts'

type AnyList = readonly { id: string }[]
/** All of a list's records, or those that are named. */
type Touched = Map<ListName, ReadonlySet<string> | 'all'>

/**
 * The story with copies of its own of all that `operate` changes in place for an operation; the rest is shared. Of articles, which
 * are most of a story, only one that the operation is about is ever copied. `shared`: what of the story is shared at all.
 */
export function unshared(story: StoryFile, operation: Operation, shared: 'all' | 'articles'): StoryFile {
  const touched = touchedBy(operation, story)
  if (shared === 'articles' && !touched.has('articles')) return story
  const copy: StoryFile = { ...story, guide: copied(story.guide) }
  for (const [list, ids] of touched) Object.assign(copy, { [list]: (story[list] as AnyList).map((record) => (ids === 'all' || ids.has(record.id) ? copied(record) : record)) })
  return copy
}

/** Whether a copy for this operation holds nothing that is shared but articles: whatever follows may be done in it. */
export const unsharesAll = ({ kind }: Operation): boolean => kind === 'merge'

const none: ReadonlySet<string> = new Set()

function touchedBy(operation: Operation, story: StoryFile): Touched {
  switch (operation.kind) {
    case 'review':
      return named(operation.records)
    case 'dismiss':
      return withTopics(named(operation.records))
    case 'correct':
      return withTopics(named([operation.record]))
    case 'add':
      return withTopics(new Map([[operation.list, none]]))
    case 'split':
      return new Map([['entities', new Set([operation.entity])]])
    case 'merge':
      return new Map((Object.keys(story) as (keyof StoryFile)[]).filter((key): key is ListName => Array.isArray(story[key]) && key !== 'articles').map((list) => [list, 'all']))
    case 'head':
      return new Map()
  }
}

function named(records: readonly { list: ListName; id: string }[]): Touched {
  const ids = new Map<ListName, Set<string>>()
  for (const { list, id } of records) ids.set(list, (ids.get(list) ?? new Set()).add(id))
  return ids
}

/** The list of a topic's claims follows its claims. */
const withTopics = (touched: Touched): Touched => (touched.has('claims') || touched.has('topics') ? new Map([...touched, ['topics', 'all']]) : touched)

const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
