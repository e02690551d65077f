import type { LessonPlan, PlannedActivity } from '../../lessons/plan.ts'
import type { Step } from '../../lessons/steps.ts'

/** Steps that belong together on paper, with the numbers that they have on the worksheet and in the key. */
export interface PaperPart {
  /** Undefined for the questions of confidence around the activities. */
  activity: PlannedActivity | undefined
  steps: readonly { step: Step; number: number }[]
}

/** The parts of a lesson that have something to print, their steps numbered through from 1. */
export function paperParts({ before, activities, after }: LessonPlan): readonly PaperPart[] {
  let number = 0
  const part = (steps: readonly Step[], activity?: PlannedActivity): PaperPart[] =>
    steps.length === 0 ? [] : [{ activity, steps: steps.map((step) => ({ step, number: ++number })) }]
  return [...part(before), ...activities.flatMap((activity) => part(activity.steps, activity)), ...part(after)]
}

/** Whether a step asks for the same with other passages: how to go about it stands there already. */
export const isSameTask = (step: Step, before: Step | undefined): boolean =>
  before?.kind === step.kind && step.hint !== undefined && JSON.stringify([step.hint, rolesOf(step)]) === JSON.stringify([before.hint, rolesOf(before)])

const rolesOf = (step: Step) => (step.kind === 'mark' ? step.roles.map(({ id }) => id) : [])
