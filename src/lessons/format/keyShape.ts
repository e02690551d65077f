import * as v from 'valibot'
import { Evidence } from '../../corpus/format/evidence.ts'
import { Hex, Id, LanguageTag, Line } from '../../corpus/format/primitives.ts'
import { TeacherNotes } from './lesson.ts'

/** The version of the key format that this program reads and writes. */
export const KEY_VERSION = 1

/** Ids of steps, entries, bins and options: made from records of the story, so longer than one id. */
const Name = v.pipe(v.string(), v.maxLength(200))
const Place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
const few = <Entry extends v.GenericSchema>(entry: Entry) => v.pipe(v.array(entry), v.maxLength(500))

const Words = v.union([
  v.strictObject({ say: Name, values: v.exactOptional(v.record(Name, v.union([v.pipe(v.string(), v.maxLength(4000)), v.number()]))) }),
  v.strictObject({ words: v.pipe(v.string(), v.maxLength(4000)), language: LanguageTag }),
])

/** What is right, by kind of step. Free texts, lists, paragraphs and confidence have no right answer. */
const RightAnswer = v.variant('kind', [
  v.strictObject({ kind: v.literal('choice'), chosen: few(Name) }),
  v.strictObject({ kind: v.literal('sort'), placed: v.record(Name, Name) }),
  v.strictObject({ kind: v.literal('assign'), placed: v.record(Name, v.strictObject({ claim: v.optional(Name), stance: v.optional(Name) })) }),
  v.strictObject({ kind: v.literal('order'), order: few(Name) }),
  v.strictObject({ kind: v.literal('mark'), marks: few(v.strictObject({ from: Place, to: Place, role: Name })) }),
  v.strictObject({ kind: v.literal('number'), value: v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000)) }),
])

const Key = v.strictObject({
  step: Name,
  answer: v.exactOptional(RightAnswer),
  accepted: v.record(Name, few(Name)),
  reasons: few(v.strictObject({ entry: v.exactOptional(Name), words: Words, passages: few(Evidence) })),
  contested: v.record(Name, Line),
})

/** The key to a lesson, format 1: for the teacher, and for pupils when they may compare. Spans count code points. */
export const KeyFile = v.strictObject({
  format: v.literal('crossread-lesson-key'),
  version: v.literal(KEY_VERSION),
  lesson: v.strictObject({ id: Id, title: Line }),
  story: v.strictObject({ id: Id, title: Line }),
  /** Of the plan that it belongs to: changes when any step does. */
  fingerprint: Hex(8),
  keys: few(Key),
  notes: TeacherNotes,
})
export type KeyFile = v.InferOutput<typeof KeyFile>
