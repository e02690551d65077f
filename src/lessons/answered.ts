import type { LessonPlan } from './plan.ts'
import { stepsOf } from './plan.ts'
import type { Answer, Step } from './steps.ts'

/** How far a step is answered: not at all, in part (some rows of a table, say), or wholly. */
export type Progress = 'none' | 'begun' | 'whole'

/** Answers by id of their step. */
export type Answers = Readonly<Record<string, Answer>>

/** How far a step is answered. An answer of another kind, kept from an earlier version of the lesson, is none. */
export function progressOf(step: Step, answer: Answer | undefined): Progress {
  if (answer === undefined || answer.kind !== step.kind) return 'none'
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.length > 0 ? 'whole' : 'none'
    case 'sort':
      return partly(step, (id) => answer.placed[id] !== undefined)
    case 'assign': {
      const stances = step.kind === 'assign' && step.stances.length > 0
      const { placed } = answer
      return partly(step, (id) => placed[id]?.claim !== undefined && (!stances || placed[id].stance !== undefined), (id) => placed[id] !== undefined)
    }
    case 'order':
      return answer.order.length > 0 ? 'whole' : 'none'
    case 'mark':
      return answer.marks.length > 0 ? 'whole' : 'none'
    case 'number':
    case 'scale':
      return 'whole'
    case 'text':
      return answer.text.trim() === '' ? 'none' : 'whole'
    case 'paragraph': {
      const written = answer.sentences.filter(({ text }) => text.trim() !== '')
      if (written.length === 0) return 'none'
      return written.every(({ claim, origin }) => claim !== undefined && origin !== undefined) ? 'whole' : 'begun'
    }
    case 'list':
      return answer.lines.some((line) => line.trim() !== '') ? 'whole' : 'none'
  }
}

function partly(step: Step, done: (entry: string) => boolean, begun = done): Progress {
  const entries = 'entries' in step ? step.entries : []
  if (!entries.some(({ id }) => begun(id))) return 'none'
  return entries.every(({ id }) => done(id)) ? 'whole' : 'begun'
}

/** How many steps of a lesson are answered wholly, of how many. */
export function answeredOf(plan: LessonPlan, answers: Answers): { answered: number; of: number } {
  const steps = stepsOf(plan)
  return { answered: steps.filter((step) => progressOf(step, answers[step.id]) === 'whole').length, of: steps.length }
}
