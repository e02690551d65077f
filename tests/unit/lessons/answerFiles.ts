// Answer files of a class, made up: for tests of what reads them. The same each time.
import { writeAnswers } from '../../../src/lessons/format/answers.ts'
import { stepsOf, type LessonPlan } from '../../../src/lessons/plan.ts'
import type { Answer, Key, Step } from '../../../src/lessons/steps.ts'

export interface AnswerFileMade { name: string; text: string }

const SHEETS = 27
/** Of ten answers, how many follow the key. */
const FOLLOW = 7

/** Thirty files: 27 sheets, and a file that was cut off, one to another version of the lesson, and the first sheet once more. */
export function answerFiles(plan: LessonPlan, keys: readonly Key[]): readonly AnswerFileMade[] {
  const sheets = Array.from({ length: SHEETS }, (_, at) => ({ name: `answers-${at + 1}.json`, text: sheetText(plan, keys, at) }))
  const first = sheets[0]?.text ?? ''
  return [
    ...sheets,
    { name: 'cut-off.json', text: first.slice(0, first.length / 2) },
    { name: 'other-version.json', text: first.replace(plan.fingerprint, 'ffffffff').replace(sheetId(0), 'sheet-of-before') },
    { name: 'answers-1 (1).json', text: first },
  ]
}

const sheetId = (at: number): string => `sheet-${String(at + 1).padStart(4, '0')}`

function sheetText(plan: LessonPlan, keys: readonly Key[], at: number): string {
  const next = numbers(at + 1)
  const answers = Object.fromEntries(stepsOf(plan).map((step) => [step.id, answerTo(step, keys.find((key) => key.step === step.id)?.answer, next)]))
  return writeAnswers(plan, { sheet: sheetId(at), answers, ...(at % 3 === 0 && { nickname: `Reader ${at + 1}` }) })
}

/** Whole numbers below a limit, always the same ones (Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 7919
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function answerTo(step: Step, key: Answer | undefined, next: (below: number) => number): Answer {
  const pick = <Option extends { id: string }>(options: readonly Option[]): string => options[next(options.length)]?.id ?? ''
  const follows = (): boolean => key !== undefined && next(10) < FOLLOW
  switch (step.kind) {
    case 'choice': return key?.kind === 'choice' && follows() ? key : { kind: 'choice', chosen: [pick(step.options)] }
    case 'sort': return { kind: 'sort', placed: Object.fromEntries(step.entries.map(({ id }) => [id, key?.kind === 'sort' && follows() ? (key.placed[id] ?? pick(step.bins)) : pick(step.bins)])) }
    case 'assign': return { kind: 'assign', placed: Object.fromEntries(step.entries.map(({ id }) => [id, { claim: pick(step.claims), ...(step.stances.length > 0 && { stance: pick(step.stances) }) }])) }
    case 'order': return { kind: 'order', order: key?.kind === 'order' && follows() ? key.order : step.entries.map(({ id }) => id) }
    case 'mark': {
      const from = next(step.tokens.length)
      return key?.kind === 'mark' && follows() ? key : { kind: 'mark', marks: [{ from, to: from + 1, role: pick(step.roles) }] }
    }
    case 'number': return { kind: 'number', value: step.min + next(step.max - step.min + 1) }
    case 'scale': return { kind: 'scale', value: next(101) }
    case 'text': return { kind: 'text', text: `Because article ${'ABCDE'[next(5)]} says so.` }
    case 'list': return { kind: 'list', lines: ['It names who said it.', ''] }
    case 'paragraph': {
      const claim = step.claims[next(step.claims.length)]
      return { kind: 'paragraph', sentences: [{ text: 'The Courier says that it turned green.', claim: claim?.id, origin: claim?.origins[0]?.id }] }
    }
  }
}
