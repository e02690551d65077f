import * as v from 'valibot'
import { Id, LanguageTag, Line, Prose } from '../../corpus/format/primitives.ts'
import { activityKinds } from '../activity.ts'

/** The version of the lesson format that this program reads and writes. */
export const LESSON_VERSION = 1

/** One activity of a lesson. */
export const LessonActivity = v.strictObject({
  /** Unique in the lesson; the ids of its steps begin with it. */
  id: Id,
  kind: v.picklist(activityKinds),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  /** Claims to ask about; left out: the activity chooses. */
  claims: v.optional(v.pipe(v.array(Id), v.maxLength(40))),
})
export type LessonActivity = v.InferOutput<typeof LessonActivity>

/** A lesson on a story as pupils get it: what is asked, and no key. At most 30 activities. */
export const Lesson = v.strictObject({
  format: v.literal('crossread-lesson'),
  version: v.literal(LESSON_VERSION),
  id: Id,
  title: Line,
  /** The language in which it was made; readers see it in theirs. */
  language: LanguageTag,
  story: v.strictObject({ id: Id, title: Line }),
  /** What the class should know before it begins. */
  introduction: v.optional(Prose),
  /** Hides the outlets' names: articles are letters. */
  blind: v.boolean(),
  /** Uses what a program suggested and nobody confirmed, too. */
  suggestedToo: v.boolean(),
  /** When pupils may compare with the key: by themselves after each step, or only with the key's own file. */
  compare: v.picklist(['after-each', 'with-key']),
  /** Articles that it uses; left out: all. */
  articles: v.optional(v.array(Id)),
  /** Claim about which confidence is asked before and after; left out: it is not asked. */
  confidence: v.optional(Id),
  activities: v.pipe(v.array(LessonActivity), v.maxLength(30)),
  glossary: v.pipe(v.array(v.strictObject({ term: Line, meaning: Line })), v.maxLength(60)),
  /** Standards it is tagged with: ids of `lessons/standards.ts`. */
  standards: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(40)),
  /** The class's own criteria for trusting an account here. */
  criteria: v.pipe(v.array(Line), v.maxLength(30)),
})
export type Lesson = v.InferOutput<typeof Lesson>

/** What only the teacher has: remarks and cells called contested. Goes into the key's file, never into the pupils'. */
export const TeacherNotes = v.strictObject({
  note: v.optional(Prose),
  /** `entry` is `''` for a whole step. */
  contested: v.pipe(v.array(v.strictObject({ step: v.pipe(v.string(), v.maxLength(200)), entry: v.pipe(v.string(), v.maxLength(200)), reason: Line })), v.maxLength(500)),
})
export type TeacherNotes = v.InferOutput<typeof TeacherNotes>

/** A lesson as it is kept on the teacher's device. */
export interface KeptLesson {
  lesson: Lesson
  notes: TeacherNotes
}
