import type { Article } from '../corpus/model.ts'
import type { ActivityKind } from './activity.ts'
import type { Lesson } from './format/lesson.ts'
import type { Step } from './steps.ts'
import type { Words } from './words.ts'

/** An activity with its steps; where the story can't feed it, `missing` says what it lacks and there are no steps. */
export interface PlannedActivity {
  id: string
  kind: ActivityKind
  minutes: number
  steps: readonly Step[]
  missing: readonly Words[]
}

/** A lesson made on its story: all that the pupil's page, the projector, the worksheet and the exports show. No key. */
export interface LessonPlan {
  lesson: Lesson
  /** The articles that it uses, in the story's order. */
  articles: readonly Article[]
  /** The confidence step before, the activities, the confidence step after. */
  before: readonly Step[]
  activities: readonly PlannedActivity[]
  after: readonly Step[]
  /** Changes with what answers refer to (referred.ts): an answer file names it, so that answers to another version are noticed. 8 hex digits. */
  fingerprint: string
}

/** All steps in the order in which they are taken. */
export const stepsOf = ({ before, activities, after }: LessonPlan): readonly Step[] => [...before, ...activities.flatMap(({ steps }) => steps), ...after]
