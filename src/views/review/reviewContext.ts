import { createContext, use } from 'react'
import { labelOf } from '../../corpus/edits/anchor.ts'
import type { DecisionFault } from '../../corpus/edits/checkDecision.ts'
import type { Operation } from '../../corpus/edits/format.ts'
import type { StoryFile } from '../../corpus/model.ts'
import type { ListName, RecordOf } from '../../corpus/parse/evidencePlaces.ts'

/** What the parts of the review work on. */
export interface ReviewAtHand {
  file: StoryFile
  /** Checks and records a decision; `said` is told then. Gives what is wrong with it, and records nothing then. */
  decide: (operation: Operation, said: string) => readonly DecisionFault[]
  undo: () => void
  redo: () => void
}

export const ReviewContext = createContext<ReviewAtHand | undefined>(undefined)

/** The story under review, and the way to decide about it. */
export function useReview(): ReviewAtHand {
  const review = use(ReviewContext)
  if (!review) throw new Error('ReviewContext is missing: this part belongs into the review')
  return review
}

/** A record of one of some lists. */
export function findRecord(file: StoryFile, lists: readonly ListName[], id: unknown): { list: ListName; record: RecordOf<ListName> } | undefined {
  for (const list of lists) {
    const record = (file[list] as readonly RecordOf<ListName>[]).find((each) => each.id === id)
    if (record) return { list, record }
  }
  return undefined
}

/** By what a person would know a record: an article by its letter and outlet, a lineage by its ends. */
export function nameOf(file: StoryFile, lists: readonly ListName[], id: unknown): string {
  const found = findRecord(file, lists, id)
  if (found === undefined) return typeof id === 'string' ? id : ''
  return nameOfRecord(file, found.list, found.record)
}

export function nameOfRecord(file: StoryFile, list: ListName, record: RecordOf<ListName>): string {
  if (list === 'articles') {
    const { letter, outlet } = record as RecordOf<'articles'>
    return `${letter} · ${outlet.value}`
  }
  const ends = ['articles', 'origins'] as const
  if (list === 'lineage') {
    const { from, to } = record as RecordOf<'lineage'>
    return `${nameOf(file, ends, from)} ← ${nameOf(file, ends, to)}`
  }
  if (list === 'responses') {
    const { party, matter } = record as RecordOf<'responses'>
    return `${nameOf(file, ['entities'], party)}: ${matter}`
  }
  if (list === 'quotations' || list === 'wordMarks') {
    const { excerpt } = (record as RecordOf<'wordMarks'>).evidence
    if (excerpt !== undefined) return excerpt
  }
  return (labelOf as (list: ListName, record: RecordOf<ListName>) => string)(list, record)
}
