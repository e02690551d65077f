import type { Article, Evidence } from '../../corpus/model.ts'
import { jsonFault, lineAndColumn } from '../../corpus/parse/jsonFault.ts'
import { toCodePoints, toUtf16 } from '../../corpus/parse/offsets.ts'
import type { OffsetUnit } from '../../corpus/parse/spans.ts'
import type { LessonPlan } from '../plan.ts'
import type { Key } from '../steps.ts'
import { KEY_VERSION, KeyFile } from './keyShape.ts'
import type { Lesson, TeacherNotes } from './lesson.ts'
import { headProblem, readLesson, readShape, refused, type Read } from './readLesson.ts'

/** Longest lesson and key file that is read, in kB of 1,000 characters. */
const MOST = { lesson: 500, key: 4_000 } as const

/** A lesson as a file: what pupils get. It has no place for a key or for the teacher's notes. */
export const writeLessonFile = (lesson: Lesson): string => `${JSON.stringify(lesson, undefined, 2)}\n`

/** Reads a lesson file (format 1). Never throws; what is wrong is named with its place, and then nothing is read. */
export function readLessonFile(text: string): Read<Lesson> {
  const json = readJson(text, MOST.lesson)
  return json.ok ? readLesson(json.read) : json
}

/** A lesson's key as a file, with the teacher's notes. */
export function writeKeyFile({ lesson, articles, fingerprint }: LessonPlan, keys: readonly Key[], notes: TeacherNotes): string {
  const file = {
    format: 'crossread-lesson-key', version: KEY_VERSION,
    lesson: { id: lesson.id, title: lesson.title }, story: lesson.story, fingerprint,
    keys: keys.map((key) => withSpans(key, articles, toCodePoints)), notes,
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/**
 * Reads a key file (format 1) for the lesson that is open. Never throws; a key to another lesson, to another version of
 * this one, or with passages that its story does not have, is refused.
 */
export function readKeyFile(text: string, { lesson, articles, fingerprint }: LessonPlan): Read<{ keys: readonly Key[]; notes: TeacherNotes }> {
  const json = readJson(text, MOST.key)
  if (!json.ok) return json
  const head = headProblem(json.read, 'crossread-lesson-key', KEY_VERSION)
  if (head) return { ok: false, problems: [head] }
  const file = readShape(KeyFile, json.read)
  if (!file.ok) return file
  const { read } = file
  if (read.lesson.id !== lesson.id || read.fingerprint !== fingerprint) return refused('other-lesson', { lesson: read.lesson.title })
  const known = new Set(articles.map(({ id }) => id))
  const strange = read.keys.flatMap(({ reasons }) => reasons.flatMap(({ passages }) => passages)).find(({ article }) => !known.has(article))
  if (strange) return refused('bad-value', { received: strange.article, expected: [...known].join(', ') }, '$.keys')
  return { ok: true, read: { keys: read.keys.map((key) => withSpans(key, articles, toUtf16)), notes: read.notes } }
}

/** A key with the places of its passages counted in another unit. */
function withSpans(key: Key, articles: readonly Article[], unit: OffsetUnit): Key {
  const supplementary = new Map(articles.map(({ id, text }) => [id, text.supplementary]))
  const counted = (passage: Evidence): Evidence => {
    const signs = supplementary.get(passage.article) ?? []
    return { ...passage, start: unit(passage.start, signs), end: unit(passage.end, signs) }
  }
  return { ...key, reasons: key.reasons.map((reason) => ({ ...reason, passages: reason.passages.map(counted) })) }
}

function readJson(text: string, kilo: number): Read<unknown> {
  // A byte order mark is what some editors put before the text.
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.trim() === '') return refused('empty-file')
  if (plain.length > kilo * 1000) return refused('file-too-large', { limit: kilo })
  try {
    return { ok: true, read: JSON.parse(plain) as unknown }
  } catch {
    return refused('not-json', lineAndColumn(plain, jsonFault(plain) ?? 0))
  }
}
