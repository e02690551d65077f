import type { Story } from '../corpus/model.ts'
import { blinding } from './blindWords.ts'
import type { Lesson, TeacherNotes } from './format/lesson.ts'
import { groundOf, madeOf } from './makeLesson.ts'
import type { Key } from './steps.ts'

/**
 * The keys to a lesson's steps, in the order of the steps: made from the story like the steps, with what the teacher calls
 * contested. Steps that are never graded, like confidence, have none. Notes on steps that are not there are left out.
 */
export function keysOf(lesson: Lesson, story: Story, notes: TeacherNotes): readonly Key[] {
  const keys = madeOf(lesson, groundOf(lesson, story)).flatMap(({ made }) => (made.ok ? made.keys : []))
  return (lesson.blind ? blinding(story)(keys) : keys).map((key) => {
    const contested = notes.contested.filter(({ step }) => step === key.step).map(({ entry, reason }) => [entry, reason] as const)
    return contested.length === 0 ? key : { ...key, contested: { ...key.contested, ...Object.fromEntries(contested) } }
  })
}
