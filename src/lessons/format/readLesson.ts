import * as v from 'valibot'
import { LESSON_VERSION, Lesson, TeacherNotes, type KeptLesson } from './lesson.ts'

/** Every kind of problem with a lesson or key that comes from outside. Words: `lessons.problem.<code>` and `….remedy`. */
export const lessonProblemCodes = [
  'empty-file', 'file-too-large', 'not-json', 'link-damaged', 'link-too-long', 'link-too-large',
  'not-a-lesson', 'is-a-key', 'is-answers', 'is-a-story', 'not-a-key', 'newer-version', 'bad-version',
  'missing-field', 'unknown-field', 'bad-value', 'duplicate-activity', 'other-lesson', 'other-story',
] as const
export type LessonProblemCode = (typeof lessonProblemCodes)[number]

/** One thing that is wrong with a lesson or a key: what, where in the file (JSON path, `$` is the whole), what stood there. */
export interface LessonProblem {
  code: LessonProblemCode
  path: string
  values: Readonly<Record<string, string | number>>
}

/** What was read, or all that is wrong with it: a lesson is never read in part. */
export type Read<Result> = { ok: true; read: Result } | { ok: false; problems: readonly LessonProblem[] }

/** A problem as the only one. */
export const refused = (code: LessonProblemCode, values: LessonProblem['values'] = {}, path = '$'): { ok: false; problems: readonly LessonProblem[] } =>
  ({ ok: false, problems: [{ code, path, values }] })

/** Reads a lesson from foreign JSON. Never throws; what comes back shares nothing with the input. */
export function readLesson(value: unknown): Read<Lesson> {
  const head = headProblem(value, 'crossread-lesson', LESSON_VERSION)
  if (head) return { ok: false, problems: [head] }
  const read = readShape(Lesson, value)
  if (!read.ok) return read
  const ids = read.read.activities.map(({ id }) => id)
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at)
  return twice === -1 ? read : refused('duplicate-activity', { received: ids[twice] ?? '' }, `$.activities[${twice}].id`)
}

/** Reads a lesson with its notes as the device kept them: another version of the program may have written them. */
export function readKept({ lesson, notes }: { lesson: unknown; notes: unknown }): Read<KeptLesson> {
  const read = readLesson(lesson)
  if (!read.ok) return read
  const remarks = readShape(TeacherNotes, notes)
  return remarks.ok ? { ok: true, read: { lesson: read.read, notes: remarks.read } } : remarks
}

/** Formats that are easily taken for one another, so that the reader is told what the file is. */
const KNOWN_FORMATS: Readonly<Record<string, LessonProblemCode>> = {
  'crossread-lesson-key': 'is-a-key', 'crossread-answers': 'is-answers', 'crossread-story': 'is-a-story',
}

/** What is wrong with the first lines of a file: not of this format, or not of this version. */
export function headProblem(value: unknown, format: 'crossread-lesson' | 'crossread-lesson-key', version: number): LessonProblem | undefined {
  const head: { format?: unknown; version?: unknown } = typeof value === 'object' && value !== null ? value : {}
  if (head.format !== format) {
    const known = typeof head.format === 'string' && Object.hasOwn(KNOWN_FORMATS, head.format) ? KNOWN_FORMATS[head.format] : undefined
    const otherwise = format === 'crossread-lesson' ? 'not-a-lesson' : 'not-a-key'
    return { code: known ?? otherwise, path: '$', values: {} }
  }
  if (typeof head.version === 'number' && head.version > version) return { code: 'newer-version', path: '$.version', values: { received: head.version, version } }
  return head.version === version ? undefined : { code: 'bad-version', path: '$.version', values: { received: shortened(head.version), version } }
}

/** Most problems that are named of one file. */
const MOST_NAMED = 8

/** Holds foreign JSON against a schema. */
export function readShape<Schema extends v.GenericSchema>(schema: Schema, value: unknown): Read<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return { ok: true, read: parsed.output }
  return { ok: false, problems: parsed.issues.slice(0, MOST_NAMED).map(problemOf) }
}

function problemOf(issue: v.BaseIssue<unknown>): LessonProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${shortened(key)}`)).join('')
  return { code: codeOf(issue), path: `$${path}`, values: { expected: shortened(issue.expected ?? ''), received: shortened(issue.received) } }
}

function codeOf(issue: v.BaseIssue<unknown>): LessonProblemCode {
  if (issue.path?.at(-1)?.origin !== 'key') return 'bad-value'
  return issue.expected === 'never' ? 'unknown-field' : 'missing-field'
}

const LONGEST_SHOWN = 60

function shortened(value: unknown): string {
  const words = typeof value === 'string' ? value : String(value)
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words
}
