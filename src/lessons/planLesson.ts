import { textHash } from '../corpus/fingerprint.ts'
import type { Story } from '../corpus/model.ts'
import type { Lesson } from './format/lesson.ts'
import { confidenceSteps, groundOf, madeOf } from './makeLesson.ts'
import type { LessonPlan, PlannedActivity } from './plan.ts'

/** Hex digits of a plan's fingerprint: enough to notice another version, short enough for an answer file. */
const FINGERPRINT_LENGTH = 8

/**
 * A lesson on its story: what is asked, in order, without any key. The same lesson and story give the same steps with the
 * same ids. Activities that the story can't feed are there, without steps, and say what is missing. Never throws.
 */
export function planLesson(lesson: Lesson, story: Story): LessonPlan {
  const ground = groundOf(lesson, story)
  const [before, after] = confidenceSteps(lesson, ground).map((step) => [step])
  const activities = madeOf(lesson, ground).map(({ chosen: { id, kind, minutes }, made }): PlannedActivity => (
    { id, kind, minutes, steps: made.ok ? made.steps : [], missing: made.ok ? [] : made.missing }
  ))
  const steps = [before ?? [], activities.map((activity) => activity.steps), after ?? []]
  return {
    lesson, activities, articles: ground.story.articles, before: before ?? [], after: after ?? [],
    fingerprint: textHash(JSON.stringify(steps)).slice(0, FINGERPRINT_LENGTH),
  }
}
