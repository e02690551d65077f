import { labelOf } from '../edits/anchor.ts'
import type { RecordRef } from '../edits/format.ts'
import type { Evidence, Story } from '../model.ts'
import { listsIn, singlesIn, type ListName, type RecordOf } from '../parse/evidencePlaces.ts'
import { carries } from './support.ts'

/** What is reviewed together, in the order in which later decisions rest on earlier ones. */
export const reviewKinds = ['entities', 'claims', 'quotations', 'origins', 'events', 'differences', 'other', 'articles'] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** The lists that belong to a kind. Cells are reviewed with their claim. */
export const listsOfKind: { readonly [Kind in ReviewKind]: readonly ListName[] } = {
  entities: ['entities', 'relations'],
  claims: ['claims'],
  quotations: ['quotationFamilies', 'quotations', 'responses'],
  origins: ['families', 'origins', 'lineage'],
  events: ['events'],
  differences: ['differences'],
  other: ['wordMarks', 'alignments'],
  articles: ['articles'],
}

/** Who stands behind a record. */
export type ReviewState = 'suggested' | 'confirmed' | 'contested'

/** One thing to decide about. */
export interface ReviewEntry {
  ref: RecordRef
  kind: ReviewKind
  /** Its own words. */
  label: string
  state: ReviewState
  /** The rule or score that a suggestion rests on. */
  ground: string | undefined
  /** Where it stands. */
  passages: readonly Evidence[]
}

/** How much of a kind is decided. */
export interface ReviewProgress {
  kind: ReviewKind
  total: number
  suggested: number
  confirmed: number
  contested: number
}

/**
 * All that a person can decide about, kind by kind; in a kind what most articles have comes first, else the story's order. A claim
 * counts as suggested while one of its cells is.
 */
export function reviewQueue(story: Story): readonly ReviewEntry[] {
  return reviewKinds.flatMap((kind) => listsOfKind[kind].flatMap((list) => entriesOf(kind, list, story)))
}

/** What is decided, kind by kind. */
export function reviewProgress(queue: readonly ReviewEntry[]): readonly ReviewProgress[] {
  return reviewKinds.map((kind) => {
    const own = queue.filter((entry) => entry.kind === kind)
    const count = (state: ReviewState): number => own.filter((entry) => entry.state === state).length
    return { kind, total: own.length, suggested: count('suggested'), confirmed: count('confirmed'), contested: count('contested') }
  })
}

/** The rule of a ground, without its score or the words that it met: "by-surname" of "by-surname, score 0.80". */
export const ruleOf = (ground: string): string => ground.split(/, score|: /, 1)[0] ?? ground

type AnyRecord = RecordOf<ListName> & { review?: ReviewState; ground?: string }

/** A decision leaves most lists and records as they were: what is made of them is kept as long as they are. */
const knownLists = new WeakMap<readonly AnyRecord[], readonly ReviewEntry[]>()
const knownRecords = new WeakMap<AnyRecord, Weighed>()
interface Weighed { entry: ReviewEntry; weight: number }

function entriesOf(kind: ReviewKind, list: ListName, story: Story): readonly ReviewEntry[] {
  const records = story[list] as readonly AnyRecord[]
  const known = knownLists.get(records)
  if (known) return known
  const entries = records.map((record) => knownRecords.get(record) ?? weighed(kind, list, record)).sort((a, b) => b.weight - a.weight).map(({ entry }) => entry)
  knownLists.set(records, entries)
  return entries
}

function weighed(kind: ReviewKind, list: ListName, record: AnyRecord): Weighed {
  const passages = passagesOf(list, record)
  const made: Weighed = {
    entry: { ref: { list, id: record.id }, kind, label: labelOf(list, record), state: stateOf(list, record), ground: record.ground, passages },
    weight: weightOf(list, record, passages),
  }
  knownRecords.set(record, made)
  return made
}

function stateOf(list: ListName, record: AnyRecord): ReviewState {
  const cells = list === 'claims' ? (record as Story['claims'][number]).assertions : []
  return record.review === 'suggested' || cells.some(({ review }) => review === 'suggested') ? 'suggested' : (record.review ?? 'confirmed')
}

/** In how many articles it stands; of entities, how often they are named. */
function weightOf(list: ListName, record: AnyRecord, passages: readonly Evidence[]): number {
  if (list === 'entities') return (record as Story['entities'][number]).mentions.reduce((sum, { story, headings }) => sum + story + headings, 0)
  if (list === 'claims') return (record as Story['claims'][number]).assertions.filter(carries).length
  return new Set(passages.map(({ article }) => article)).size
}

function passagesOf(list: ListName, record: AnyRecord): Evidence[] {
  return [...listsIn(list, record).flatMap((each) => each.list), ...singlesIn(list, record).map(({ evidence }) => evidence)]
}
