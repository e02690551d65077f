import type { LessonPlan, PlannedActivity } from '../../lessons/plan.ts'
import type { Step } from '../../lessons/steps.ts'

/** What is on the screen at one time: the lesson's title, or one of its steps. */
export type Slide = { kind: 'title' } | {
  kind: 'step'
  step: Step
  /** The activity that the step belongs to; undefined for the questions of confidence around them. */
  activity: PlannedActivity | undefined
  /** Which of the activity's steps it is, from 1, and how many there are. */
  number: number
  of: number
}

/** All slides of a lesson, in order. Slide 0 is the title. */
export function slidesOf({ before, activities, after }: LessonPlan): readonly Slide[] {
  const around = (steps: readonly Step[]): Slide[] => steps.map((step, at) => ({ kind: 'step', step, activity: undefined, number: at + 1, of: steps.length }))
  return [
    { kind: 'title' },
    ...around(before),
    ...activities.flatMap((activity) => activity.steps.map((step, at): Slide => ({ kind: 'step', step, activity, number: at + 1, of: activity.steps.length }))),
    ...around(after),
  ]
}

/** The slide that an address names; the title for anything else, the last one for what lies beyond. */
export function slideNumber(open: string | undefined, slides: number): number {
  const wanted = /^\d{1,4}$/.test(open ?? '') ? Number(open) : 0
  return Math.min(wanted, slides - 1)
}
