import type { Evidence } from '../../corpus/model.ts'
import type { Answer, Key, Step } from '../steps.ts'
import type { Words } from '../words.ts'

/** One thing that every pupil decides: an entry of a table, half of a matrix cell, a place in an order, or a whole step. */
export interface Decision {
  /** Unique in its step. */
  id: string
  /** The entry, as keys name it; `''` for the step as a whole. */
  entry: string
  part?: 'claim' | 'stance'
  label: Words | undefined
  passages: readonly Evidence[]
  /** What can be chosen, with the words for it. */
  bins: readonly { id: string; label: Words }[]
  /** What an answer says here; empty where it says nothing. Several for several options, or several words. */
  given: (answer: Answer | undefined) => readonly string[]
  /** What the key says, and what it accepts too. */
  right: readonly string[]
  accepted: readonly string[]
}

/** The decisions that a step asks for. None for confidence and for free texts: they are not counted by bins. */
export function decisionsOf(step: Step, key: Key | undefined): readonly Decision[] {
  const make = (decision: Omit<Decision, 'right' | 'accepted'>): Decision => ({
    ...decision, right: decision.given(key?.answer), accepted: Object.hasOwn(key?.accepted ?? {}, decision.entry) ? (key?.accepted[decision.entry] ?? []) : [],
  })
  switch (step.kind) {
    case 'choice':
      return [make({ id: 'whole', entry: '', label: undefined, passages: step.passages, bins: step.options, given: (answer) => (answer?.kind === 'choice' ? answer.chosen : []) })]
    case 'sort':
      return step.entries.map((entry) => make({ id: entry.id, entry: entry.id, label: entry.label, passages: entry.passages, bins: step.bins, given: (answer) => (answer?.kind === 'sort' ? own(answer.placed, entry.id) : []) }))
    case 'assign':
      return step.entries.flatMap((entry) => {
        const half = (part: 'claim' | 'stance', bins: Decision['bins']): Decision[] => (bins.length === 0 ? [] : [make({
          id: `${entry.id} ${part}`, entry: entry.id, part, label: entry.label, passages: entry.passages, bins,
          given: (answer) => (answer?.kind === 'assign' ? own(answer.placed, entry.id).flatMap((cell) => cell[part] ?? []) : []),
        })])
        return [...half('claim', step.claims), ...half('stance', step.stances)]
      })
    case 'order': {
      const places = step.entries.map((_, at) => ({ id: String(at + 1), label: plain(String(at + 1)) }))
      return step.entries.map((entry) => ({
        ...make({
          id: entry.id, entry: entry.id, label: entry.label, passages: entry.passages, bins: places,
          given: (answer) => (answer?.kind === 'order' && answer.order.includes(entry.id) ? [String(answer.order.indexOf(entry.id) + 1)] : []),
        }),
        accepted: [],
      }))
    }
    case 'mark':
      return step.roles.map((role) => make({
        id: role.id, entry: role.id, label: role.label, passages: step.passages,
        bins: step.tokens.map((token, at) => ({ id: String(at), label: { words: token.trim(), language: step.language } })),
        given: (answer) => (answer?.kind === 'mark' ? tokensMarked(answer.marks.filter((mark) => mark.role === role.id)) : []),
      }))
    case 'number':
      return [make({ id: 'whole', entry: '', label: undefined, passages: step.passages, bins: [], given: (answer) => (answer?.kind === 'number' ? [String(answer.value)] : []) })]
    default:
      return []
  }
}

const plain = (words: string): Words => ({ words, language: 'und' })

function own<Value>(record: Readonly<Record<string, Value>>, id: string): readonly Value[] {
  return Object.hasOwn(record, id) ? [record[id] as Value] : []
}

function tokensMarked(marks: readonly { from: number; to: number }[]): string[] {
  const places = new Set(marks.flatMap(({ from, to }) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)))
  return [...places].sort((a, b) => a - b).map(String)
}
