import * as v from 'valibot'
import { Hex, Id } from '../../corpus/format/primitives.ts'
import { jsonFault, lineAndColumn } from '../../corpus/parse/jsonFault.ts'
import type { Answers } from '../answered.ts'
import { stepsOf, type LessonPlan } from '../plan.ts'
import { answerFault } from './answerFault.ts'

/** The version of the answer format that this program reads and writes. */
export const ANSWERS_VERSION = 1
/** Longest answer file that is read, in kB of 1,024 bytes. */
export const MOST_KILOBYTES = 256
/** Longest text of one answer: a free text, a sentence, a line of a list; in UTF-16 units. */
export const MOST_TEXT = 4000
/** Longest nickname. */
export const MOST_NICKNAME = 40

const Name = v.pipe(v.string(), v.maxLength(200))
const Text = v.pipe(v.string(), v.maxLength(MOST_TEXT))
const Place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
const few = <Entry extends v.GenericSchema>(entry: Entry, most = 500) => v.pipe(v.array(entry), v.maxLength(most))

const GivenAnswer = v.variant('kind', [
  v.strictObject({ kind: v.literal('choice'), chosen: few(Name) }),
  v.strictObject({ kind: v.literal('sort'), placed: v.record(Name, Name) }),
  v.strictObject({ kind: v.literal('assign'), placed: v.record(Name, v.strictObject({ claim: v.optional(Name), stance: v.optional(Name) })) }),
  v.strictObject({ kind: v.literal('order'), order: few(Name) }),
  v.strictObject({ kind: v.literal('mark'), marks: few(v.strictObject({ from: Place, to: Place, role: Name })) }),
  v.strictObject({ kind: v.literal('number'), value: v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000)) }),
  v.strictObject({ kind: v.literal('scale'), value: v.pipe(v.number(), v.minValue(0), v.maxValue(100)) }),
  v.strictObject({ kind: v.literal('text'), text: Text }),
  v.strictObject({ kind: v.literal('paragraph'), sentences: few(v.strictObject({ text: Text, claim: v.optional(Name), origin: v.optional(Name) }), 100) }),
  v.strictObject({ kind: v.literal('list'), lines: few(Text, 100) }),
])

/** Answers to one lesson, format 1. No time, no name: a nickname where the pupil gave one, and nothing else of a person. */
const AnswerFile = v.strictObject({
  format: v.literal('crossread-answers'),
  version: v.literal(ANSWERS_VERSION),
  /** The lesson, and the fingerprint of the plan that was answered. */
  lesson: v.strictObject({ id: Id, fingerprint: Hex(8) }),
  /** Id of the story. */
  story: Id,
  /** Random, made once for a pupil's sheet: two files with one are the same sheet, saved twice. */
  sheet: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  nickname: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NICKNAME), v.regex(/^\P{Cc}*$/u))),
  answers: few(v.strictObject({ step: Name, answer: GivenAnswer })),
})

/** One pupil's answers, as read from a file. */
export interface ReadSheet {
  sheet: string
  nickname: string | undefined
  answers: Answers
}

/**
 * Why an answer file is left out. Words: `class.problem.<code>` and `….remedy`. `other-version`: the lesson was changed after
 * these answers were given, or the story was. `double`: the same sheet came before; `values.other` names that file.
 */
export const answerProblemCodes = [
  'empty-file', 'too-large', 'not-json', 'not-answers', 'is-a-lesson', 'is-a-key', 'is-a-story', 'newer-version', 'bad-version',
  'damaged', 'other-story', 'other-lesson', 'other-version', 'double', 'too-many', 'unreadable',
] as const
export type AnswerProblemCode = (typeof answerProblemCodes)[number]

/** What is wrong with an answer file and where (JSON path, `$` is the whole). */
export interface AnswerProblem {
  code: AnswerProblemCode
  path: string
  values: Readonly<Record<string, string | number>>
}

export type ReadAnswers = { ok: true; read: ReadSheet } | { ok: false; problem: AnswerProblem }

const refused = (code: AnswerProblemCode, values: AnswerProblem['values'] = {}, path = '$'): ReadAnswers => ({ ok: false, problem: { code, path, values } })

/**
 * Answers as a file. Answers to steps that the plan no longer has are left out. `nickname` is cut to what the format allows;
 * texts over `MOST_TEXT` must not get here.
 */
export function writeAnswers(plan: LessonPlan, { sheet, nickname, answers }: { sheet: string; nickname?: string; answers: Answers }): string {
  const given = stepsOf(plan).flatMap((step) => {
    const answer = Object.hasOwn(answers, step.id) ? answers[step.id] : undefined
    return answer?.kind === step.kind ? [{ step: step.id, answer }] : []
  })
  const name = (nickname ?? '').replaceAll(/\p{Cc}/gu, ' ').trim().slice(0, MOST_NICKNAME)
  const file: v.InferInput<typeof AnswerFile> = {
    format: 'crossread-answers', version: ANSWERS_VERSION,
    lesson: { id: plan.lesson.id, fingerprint: plan.fingerprint }, story: plan.lesson.story.id, sheet,
    ...(name !== '' && { nickname: name }),
    answers: given as v.InferInput<typeof AnswerFile>['answers'],
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/** Formats that are easily taken for answers. */
const KNOWN_FORMATS: Readonly<Record<string, AnswerProblemCode>> = { 'crossread-lesson': 'is-a-lesson', 'crossread-lesson-key': 'is-a-key', 'crossread-story': 'is-a-story' }

/**
 * Reads an answer file (format 1) to the lesson that is open. Never throws and never guesses: answers to another lesson, to
 * another version of this one, or to what it does not ask, are refused with the place.
 */
export function readAnswers(text: string, plan: LessonPlan): ReadAnswers {
  if (text.length > MOST_KILOBYTES * 1024) return refused('too-large', { limit: MOST_KILOBYTES })
  // A byte order mark is what some editors put before the text.
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.trim() === '') return refused('empty-file')
  let json: unknown
  try {
    json = JSON.parse(plain)
  } catch {
    return refused('not-json', lineAndColumn(plain, jsonFault(plain) ?? 0))
  }
  const head = headOf(json)
  if (head) return head
  const parsed = v.safeParse(AnswerFile, json)
  if (!parsed.success) return refused('damaged', {}, pathOf(parsed.issues[0]))
  return readForPlan(parsed.output, plan)
}

function headOf(json: unknown): ReadAnswers | undefined {
  const head: { format?: unknown; version?: unknown } = typeof json === 'object' && json !== null ? json : {}
  if (head.format !== 'crossread-answers') {
    const known = typeof head.format === 'string' && Object.hasOwn(KNOWN_FORMATS, head.format) ? KNOWN_FORMATS[head.format] : undefined
    return refused(known ?? 'not-answers')
  }
  if (head.version === ANSWERS_VERSION) return undefined
  const newer = typeof head.version === 'number' && head.version > ANSWERS_VERSION
  return newer ? refused('newer-version', { received: Number(head.version) }, '$.version') : refused('bad-version', {}, '$.version')
}

function readForPlan({ lesson, story, sheet, nickname, answers }: v.InferOutput<typeof AnswerFile>, plan: LessonPlan): ReadAnswers {
  if (story !== plan.lesson.story.id) return refused('other-story', { received: story, expected: plan.lesson.story.title }, '$.story')
  if (lesson.id !== plan.lesson.id) return refused('other-lesson', { received: lesson.id, expected: plan.lesson.title }, '$.lesson.id')
  if (lesson.fingerprint !== plan.fingerprint) return refused('other-version', {}, '$.lesson.fingerprint')
  const steps = new Map(stepsOf(plan).map((step) => [step.id, step]))
  const seen = new Set<string>()
  for (const [at, { step: id, answer }] of answers.entries()) {
    const fault = seen.has(id) ? 'step' : answerFault(steps.get(id), answer)
    if (fault !== undefined) return refused('damaged', {}, `$.answers[${at}].${fault}`)
    seen.add(id)
  }
  return { ok: true, read: { sheet, nickname, answers: Object.fromEntries(answers.map(({ step, answer }) => [step, answer])) } }
}

const LONGEST_SHOWN = 40

function pathOf(issue: v.BaseIssue<unknown>): string {
  return `$${(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, LONGEST_SHOWN)}`)).join('')}`
}
