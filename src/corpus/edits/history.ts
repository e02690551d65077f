import * as v from 'valibot'
import type { StoryFile } from '../model.ts'
import type { ListName, RecordOf } from '../parse/evidencePlaces.ts'
import { anchorOf } from './anchor.ts'
import { Edit, type Anchor, type Operation } from './format.ts'
import { idsNamed } from './references.ts'

/** Decisions in their order. `done` of them hold; those after it were undone and can be done again. */
const EditHistory = v.strictObject({
  edits: v.pipe(v.array(Edit), v.maxLength(100_000)),
  done: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export type EditHistory = v.InferOutput<typeof EditHistory>

/** Reads decisions that were kept or handed on; undefined where they are not what this version writes. */
export function readHistory(kept: unknown): EditHistory | undefined {
  const read = v.safeParse(EditHistory, kept)
  return read.success && read.output.done <= read.output.edits.length ? read.output : undefined
}

export const noEdits: EditHistory = { edits: [], done: 0 }

/** The decisions that hold. */
export const editsThatHold = ({ edits, done }: EditHistory): readonly Edit[] => edits.slice(0, done)

/** A new decision: what was undone before it can no longer be done again. */
export function recorded({ edits, done }: EditHistory, edit: Edit): EditHistory {
  return { edits: [...edits.slice(0, done), edit], done: done + 1 }
}

/** One decision back; the same history where there is none. */
export const undone = (history: EditHistory): EditHistory => (history.done === 0 ? history : { ...history, done: history.done - 1 })

/** One decision forth again. */
export const redone = (history: EditHistory): EditHistory => (history.done >= history.edits.length ? history : { ...history, done: history.done + 1 })

/** Who decided, and when (ISO 8601, UTC); `id` is unique in the history. */
export interface Deciding { id: string; at: string; by?: string | undefined }

/** Makes an operation a decision that can be placed again: with an anchor for every record that it names. `story` is as it was then. */
export function decide(operation: Operation, story: StoryFile, { id, at, by }: Deciding): Edit {
  const anchors = new Map<string, Anchor>()
  const add = (lists: readonly ListName[], record: string): void => {
    for (const list of lists) {
      const found = (story[list] as readonly RecordOf<ListName>[]).find((each) => each.id === record)
      if (found) anchors.set(`${list} ${record}`, anchorOf(list, found, story))
    }
  }
  const addAll = (value: unknown, holder: ListName): void => idsNamed(value, holder).forEach((named) => add(named.lists, named.id))
  switch (operation.kind) {
    case 'review':
    case 'dismiss':
      for (const { list, id: record, article } of operation.records) {
        add([list], record)
        if (article !== undefined) add(['articles'], article)
      }
      break
    case 'correct':
      add([operation.record.list], operation.record.id)
      if (operation.record.article !== undefined) add(['articles'], operation.record.article)
      addAll(operation.change, operation.record.list)
      break
    case 'add':
      addAll(operation.record, operation.list)
      break
    case 'merge':
      for (const record of [operation.into, ...operation.from]) add([operation.list], record)
      break
    case 'split':
      add(['entities'], operation.entity)
      break
    case 'head':
      addAll(operation.change, 'claims')
  }
  return { id, at, ...(by !== undefined && by !== '' && { by }), operation, anchors: [...anchors.values()] }
}
