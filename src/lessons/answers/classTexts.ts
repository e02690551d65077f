import type { LessonPlan } from '../plan.ts'
import { stepsOf } from '../plan.ts'
import type { ParagraphSentence, ScaleStep, Step } from '../steps.ts'
import type { TakenSheet } from './pile.ts'

/** What one pupil wrote. */
export interface ClassText {
  sheet: string
  /** The nickname; undefined where none was given. */
  nickname: string | undefined
  /** Lines of a list, sentences of a paragraph, or one text. */
  lines: readonly ParagraphSentence[]
}

/** What the class wrote in one step; empty answers are left out. */
export interface ClassTexts { step: Step; number: number; texts: readonly ClassText[] }

/** Free texts, paragraphs and lists, step by step. */
export function classTexts(plan: LessonPlan, taken: readonly TakenSheet[]): readonly ClassTexts[] {
  return stepsOf(plan).flatMap((step, at) => (step.kind === 'text' || step.kind === 'paragraph' || step.kind === 'list' ? [{
    step, number: at + 1,
    texts: taken.flatMap(({ sheet, nickname, answers }) => {
      const lines = linesOf(Object.hasOwn(answers, step.id) ? answers[step.id] : undefined).filter(({ text }) => text.trim() !== '')
      return lines.length === 0 ? [] : [{ sheet, nickname, lines }]
    }),
  }] : []))
}

function linesOf(answer: TakenSheet['answers'][string] | undefined): readonly ParagraphSentence[] {
  if (answer?.kind === 'text') return [{ text: answer.text }]
  if (answer?.kind === 'list') return answer.lines.map((text) => ({ text }))
  return answer?.kind === 'paragraph' ? answer.sentences : []
}

/** Confidence before and after, beside the number of origins. Never graded. */
export interface ClassConfidence {
  before: ScaleStep
  after: ScaleStep | undefined
  /** How many answers fall into each fifth of the scale, from the least sure. */
  fifths: { before: readonly number[]; after: readonly number[] }
  /** Middle values; undefined where nobody answered. */
  middle: { before: number | undefined; after: number | undefined }
  /** Of those who answered both. */
  moved: { surer: number; same: number; lessSure: number }
}

const FIFTHS = 5
const SCALE = 100

/** Every question of confidence that is asked before and after. */
export function classConfidence(plan: LessonPlan, taken: readonly TakenSheet[]): readonly ClassConfidence[] {
  const scales = stepsOf(plan).filter((step) => step.kind === 'scale')
  return scales.filter(({ moment }) => moment === 'before').map((before) => {
    const after = scales.find(({ id }) => id === before.pair)
    const pairs = taken.map(({ answers }) => ({ before: valueOf(answers, before), after: after && valueOf(answers, after) }))
    const values = { before: pairs.flatMap((pair) => pair.before ?? []), after: pairs.flatMap((pair) => pair.after ?? []) }
    const both = pairs.flatMap((pair) => (pair.before === undefined || pair.after === undefined ? [] : [Math.sign(pair.after - pair.before)]))
    return {
      before, after,
      fifths: { before: inFifths(values.before), after: inFifths(values.after) },
      middle: { before: middleOf(values.before), after: middleOf(values.after) },
      moved: { surer: count(both, 1), same: count(both, 0), lessSure: count(both, -1) },
    }
  })
}

function valueOf(answers: TakenSheet['answers'], { id }: ScaleStep): number | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
  return answer?.kind === 'scale' ? answer.value : undefined
}

const count = (signs: readonly number[], wanted: number): number => signs.filter((sign) => Object.is(Math.abs(sign), 0) ? wanted === 0 : sign === wanted).length

function inFifths(values: readonly number[]): number[] {
  const fifths = Array.from({ length: FIFTHS }, () => 0)
  for (const value of values) {
    const at = Math.min(FIFTHS - 1, Math.floor((value / SCALE) * FIFTHS))
    fifths[at] = (fifths[at] ?? 0) + 1
  }
  return fifths
}

function middleOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
