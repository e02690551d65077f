import { stepsOf, type LessonPlan, type PlannedActivity } from '../../lessons/plan.ts'
import type { Step } from '../../lessons/steps.ts'

/** Where in a lesson a pupil is: its first page, one step (from 1), all steps on one page, or the answers at its end. */
export type Place = { at: 'start' } | { at: 'step'; number: number } | { at: 'all' } | { at: 'end' }

/** A step with its number in the lesson, from 1, and its activity; none for confidence. */
export interface NumberedStep {
  number: number
  step: Step
  activity: PlannedActivity | undefined
}

/** The steps in the order in which they are taken. */
export function numberedSteps(plan: LessonPlan): readonly NumberedStep[] {
  const activityOf = new Map(plan.activities.flatMap((activity) => activity.steps.map((step) => [step.id, activity] as const)))
  return stepsOf(plan).map((step, at) => ({ number: at + 1, step, activity: activityOf.get(step.id) }))
}

/** The place that `open=` names; a number outside the lesson is its first page. */
export function placeOf(open: string | undefined, steps: number): Place {
  if (open === 'all' || open === 'end') return { at: open }
  const number = Number(open)
  return Number.isInteger(number) && number >= 1 && number <= steps ? { at: 'step', number } : { at: 'start' }
}

/** `open=` of a place. */
export const openOf = (place: Place): string => (place.at === 'step' ? String(place.number) : place.at === 'start' ? '' : place.at)
