import { compareAnswer, type Agreement } from '../compareAnswer.ts'
import { stepsOf, type LessonPlan } from '../plan.ts'
import type { Key, Step } from '../steps.ts'
import type { Words } from '../words.ts'
import { decisionsOf, type Decision } from './givenIn.ts'
import type { TakenSheet } from './pile.ts'

/** How many chose one bin. */
export interface BinCount {
  id: string
  label: Words
  count: number
  /** Share of those who answered here, 0 to 1. */
  share: number
  key: 'right' | 'accepted' | undefined
}

/** One row of the class matrix: what the class decided about one entry. */
export interface ClassRow {
  /** Unique in the lesson. */
  id: string
  step: Step
  /** Number of the step in the lesson, from 1. */
  number: number
  decision: Decision
  bins: readonly BinCount[]
  /** How many decided here, and how many sheets there are. */
  answered: number
  of: number
  /** Share of the most frequent answer among those who answered, 0 to 1; 0 where nobody did. */
  top: number
  /** How the answers to this entry stand to the key. */
  agreement: Readonly<Record<Agreement, number>>
  /** Why the teacher calls it contested. */
  contested: string | undefined
}

/** A step with its rows; `texts` for free answers. */
export interface ClassStep {
  step: Step
  number: number
  answered: number
  rows: readonly ClassRow[]
}

/** The class at a glance. Nobody is graded: it shows where to look again. */
export interface ClassMatrix {
  sheets: number
  steps: readonly ClassStep[]
}

/** What the class answered, step by step and entry by entry. `keys` only mark and compare; they may be left out. */
export function classMatrix(plan: LessonPlan, keys: readonly Key[], taken: readonly TakenSheet[]): ClassMatrix {
  const keyOf = new Map(keys.map((key) => [key.step, key]))
  return {
    sheets: taken.length,
    steps: stepsOf(plan).map((step, at) => classStep(step, at + 1, keyOf.get(step.id), taken)),
  }
}

function classStep(step: Step, number: number, key: Key | undefined, taken: readonly TakenSheet[]): ClassStep {
  const answers = taken.map((sheet) => (Object.hasOwn(sheet.answers, step.id) ? sheet.answers[step.id] : undefined))
  const compared = answers.map((answer) => compareAnswer(step, key, answer))
  const rows = decisionsOf(step, key).map((decision): ClassRow => {
    const given = answers.map((answer) => decision.given(answer)).filter((choices) => choices.length > 0)
    const agreements = compared.flatMap((entries) => entries.filter(({ entry }) => entry === decision.entry))
      .map(({ agreement, parts }) => (decision.part !== undefined && parts && agreement !== 'contested' ? parts[decision.part] : agreement))
    return {
      id: `${step.id} ${decision.id}`, step, number, decision,
      bins: binsOf(decision, given).filter((bin) => step.kind !== 'mark' || bin.count > 0 || bin.key !== undefined), answered: given.length, of: taken.length, top: topShare(given),
      agreement: tally(agreements),
      contested: key?.contested[decision.entry] ?? key?.contested[''],
    }
  })
  return { step, number, rows, answered: compared.filter((entries) => entries.some(({ agreement }) => agreement !== 'missing')).length }
}

/** The bins in the step's order; numbers as far as somebody, or the key, has them. */
function binsOf({ bins, right, accepted }: Decision, given: readonly (readonly string[])[]): BinCount[] {
  const counts = new Map<string, number>()
  for (const id of given.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
  const named = bins.length > 0 ? bins : [...new Set([...counts.keys(), ...right])].sort((a, b) => Number(a) - Number(b)).map((id) => ({ id, label: { words: id, language: 'und' } }))
  return named.map(({ id, label }) => {
    const count = counts.get(id) ?? 0
    return { id, label, count, share: given.length === 0 ? 0 : count / given.length, key: right.includes(id) ? 'right' : accepted.includes(id) ? 'accepted' : undefined }
  })
}

/** Two answers are the same where they chose the same, in whatever order. */
function topShare(given: readonly (readonly string[])[]): number {
  if (given.length === 0) return 0
  const counts = new Map<string, number>()
  for (const choices of given) {
    const name = [...choices].sort().join('\n')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Math.max(...counts.values()) / given.length
}

function tally(agreements: readonly Agreement[]): Record<Agreement, number> {
  const count = { same: 0, accepted: 0, differs: 0, contested: 0, open: 0, missing: 0 }
  for (const agreement of agreements) count[agreement]++
  return count
}

/** Rows of one step that are named at most: else one table would fill the list. */
const ROWS_OF_ONE_STEP = 2

/** Rows on which the class disagrees, most of all first: the smaller the share of the most frequent answer, the earlier. A mere guess is no disagreement. */
export function mostDisagreed({ steps }: ClassMatrix): readonly ClassRow[] {
  const order = (a: ClassRow, b: ClassRow): number => a.top - b.top || b.answered - a.answered
  return steps.flatMap(({ rows }) => rows.filter(({ answered, top, step, decision }) => answered > 1 && top < 1 && (step.kind !== 'number' || decision.right.length > 0)).sort(order).slice(0, ROWS_OF_ONE_STEP)).sort(order)
}
