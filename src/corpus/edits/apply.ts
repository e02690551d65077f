import type { StoryFile } from '../model.ts'
import type { ListName } from '../parse/evidencePlaces.ts'
import { isForbiddenKey } from '../parse/plainCopy.ts'
import { findAnchor } from './anchor.ts'
import type { Edit, Operation } from './format.ts'
import { operate } from './operate.ts'
import { renameIds } from './references.ts'
import { unshared, unsharesAll } from './unshared.ts'

/** Why a decision could not be carried out on this story. */
export type UnplacedWhy = 'gone' | 'ambiguous' | 'not-allowed'

/** A decision that has no place; it stays in the history, and is told. */
export interface Unplaced {
  edit: Edit
  why: UnplacedWhy
  /** What was meant, by its own words at the time. */
  label: string
}

/** A story file with decisions carried out. */
export interface EditedStory {
  story: StoryFile
  unplaced: readonly Unplaced[]
  /** Ids of records that decisions took out or merged away, as `list id`. */
  gone: ReadonlySet<string>
}

/**
 * Carries decisions out, in their order, on a story file: what the program made, or a bundled story. Neither input is
 * changed, and what no decision is about is shared with `made`. Every record is found again by its anchor, so that the decisions hold for what a newer program makes of the same texts.
 * The result is not yet checked: `parseStory` is the door for it as for any file.
 */
export function applyEdits(made: StoryFile, edits: readonly Edit[]): EditedStory {
  let story = made
  let isOwn = false
  const unplaced: Unplaced[] = []
  const gone = new Set<string>()
  for (const edit of edits) {
    const placed = placeOperation(edit, story)
    if (!placed.ok) {
      unplaced.push({ edit, why: placed.why, label: placed.label })
    }
    if (placed.operation === undefined) continue
    story = unshared(story, placed.operation, isOwn ? 'articles' : 'all')
    isOwn ||= unsharesAll(placed.operation)
    if (!operate(story, placed.operation, gone)) unplaced.push({ edit, why: 'not-allowed', label: edit.anchors[0]?.label ?? '' })
  }
  return { story, unplaced, gone }
}

type Placed = { ok: true; operation: Operation } | { ok: false; why: UnplacedWhy; label: string; operation?: Operation | undefined }

/** The operation with the ids that its records have in this story. Of a decision about many, those that are there are kept. */
function placeOperation({ operation, anchors }: Edit, story: StoryFile): Placed {
  const ids = new Map<string, string>()
  let lost: { why: UnplacedWhy; label: string; key: string } | undefined
  for (const anchor of anchors) {
    const found = findAnchor(anchor, story)
    const key = `${anchor.list} ${anchor.id}`
    if (found.ok) ids.set(key, found.record.id)
    else lost ??= { why: found.why, label: anchor.label, key }
  }
  const idOf = (list: ListName, id: string): string | undefined => ids.get(`${list} ${id}`)
  /** A record that is not found again must not be mistaken for another one that has its id now. */
  const renaming = (lists: readonly ListName[], id: string): string | undefined => {
    const found = lists.map((list) => idOf(list, id)).find((each) => each !== undefined)
    const wasNamed = anchors.some((anchor) => anchor.id === id && lists.includes(anchor.list))
    return found ?? (wasNamed ? lostId(id) : undefined)
  }
  const withNames = (named: Operation): Placed => (lost === undefined ? { ok: true, operation: named } : fail(named))
  const fail = (operationLeft?: Operation): Placed => ({ ok: false, why: lost?.why ?? 'gone', label: lost?.label ?? anchors[0]?.label ?? '', operation: operationLeft })

  switch (operation.kind) {
    case 'review':
    case 'dismiss': {
      const records = operation.records.flatMap((record) => {
        const id = idOf(record.list, record.id)
        const article = record.article === undefined ? undefined : idOf('articles', record.article)
        return id === undefined || (record.article !== undefined && article === undefined) ? [] : [{ ...record, id, ...(article !== undefined && { article }) }]
      })
      const left = { ...operation, records }
      if (records.length < operation.records.length) return fail(records.length === 0 ? undefined : left)
      return { ok: true, operation: left }
    }
    case 'correct': {
      const { list, article } = operation.record
      const id = idOf(list, operation.record.id)
      const cell = article === undefined ? undefined : idOf('articles', article)
      if (id === undefined || (article !== undefined && cell === undefined) || !isPlain(operation.change)) return fail()
      return withNames({ ...operation, record: { list, id, ...(cell !== undefined && { article: cell }) }, change: renameIds(operation.change, list, renaming) })
    }
    case 'add':
      return isPlain(operation.record) ? withNames({ ...operation, record: renameIds(operation.record, operation.list, renaming) }) : fail()
    case 'merge': {
      const into = idOf(operation.list, operation.into)
      const from = operation.from.flatMap((each) => idOf(operation.list, each) ?? []).filter((each) => each !== into)
      return into === undefined || from.length === 0 ? fail() : { ok: true, operation: { ...operation, into, from } }
    }
    case 'split': {
      const entity = idOf('entities', operation.entity)
      return entity === undefined ? fail() : { ok: true, operation: { ...operation, entity } }
    }
    case 'head':
      return withNames({ ...operation, change: renameIds(operation.change, 'claims', renaming) })
  }
}

/** Stands for a record that is not there any more: `parseStory` takes references to it out. */
const lostId = (id: string): string => `lost-${id}`.slice(0, 80)

/** Whether no key of a value could change what objects are by birth. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => !isForbiddenKey(key) && isPlain(inner))
}
