import { textHash } from '../corpus/fingerprint.ts'
import type { Story } from '../corpus/model.ts'
import { blinding } from './blindWords.ts'
import type { Lesson } from './format/lesson.ts'
import { confidenceSteps, groundOf, madeOf } from './makeLesson.ts'
import type { LessonPlan, PlannedActivity } from './plan.ts'
import { referred } from './referred.ts'
import type { Step } from './steps.ts'
import type { Words } from './words.ts'

/** Hex digits of a plan's fingerprint: enough to notice another version, short enough for an answer file. */
const FINGERPRINT_LENGTH = 8

/**
 * A lesson on its story: what is asked, in order, without any key. The same lesson and story give the same steps with the
 * same ids. Activities that the story can't feed are there, without steps, and say what is missing. Never throws.
 *
 * The fingerprint is of what answers refer to: blind words, hints and the class's criteria change what is shown, and answers
 * that were given before still fit.
 */
export function planLesson(lesson: Lesson, story: Story): LessonPlan {
  const ground = groundOf(lesson, story)
  const [before, after] = confidenceSteps(lesson, ground).map((step) => [step])
  const activities = madeOf(lesson, ground).map(({ chosen: { id, kind, minutes }, made }): PlannedActivity => (
    { id, kind, minutes, steps: made.ok ? made.steps : [], missing: made.ok ? [] : made.missing }
  ))
  const steps = [before ?? [], activities.map((activity) => activity.steps), after ?? []]
  const fingerprint = textHash(JSON.stringify(steps.flat(2).map(referred))).slice(0, FINGERPRINT_LENGTH)
  const shown = lesson.blind ? blinding(story) : <Of>(of: Of) => of
  return {
    lesson, fingerprint, articles: ground.story.articles, before: shown(before ?? []), after: shown(after ?? []),
    activities: activities.map((activity) => ({ ...activity, steps: shown(activity.steps.map((step) => withCriteria(step, lesson))) })),
  }
}

/** The criteria that the class has already stand among the sentences that a list may begin with. */
function withCriteria(step: Step, { criteria, language }: Lesson): Step {
  if (step.kind !== 'list' || criteria.length === 0) return step
  return { ...step, starters: [...step.starters, ...criteria.map((words): Words => ({ words, language }))] }
}
