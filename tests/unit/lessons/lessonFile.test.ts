import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../../../src/locales/later.ts'
import { readAnswers } from '../../../src/lessons/format/answers.ts'
import { readKeyFile, readLessonFile, writeKeyFile, writeLessonFile } from '../../../src/lessons/format/lessonFile.ts'
import type { Lesson } from '../../../src/lessons/format/lesson.ts'
import { lessonProblemCodes, type LessonProblem } from '../../../src/lessons/format/readLesson.ts'
import type { LessonPlan } from '../../../src/lessons/plan.ts'
import { say } from '../../../src/lessons/words.ts'
import { isMessageId } from '../../../src/locales/messages.ts'
import { greenStory } from '../greenStory.ts'
import { sampleKeys, sampleLesson, samplePlan } from './samplePlan.ts'

const problemsOf = (text: string): readonly LessonProblem[] => {
  const read = readLessonFile(text)
  return read.ok ? [] : read.problems
}
const changed = (change: object): string => JSON.stringify({ ...sampleLesson(), ...change })

describe('a lesson file', () => {
  it('comes back as it was written', () => {
    const text = writeLessonFile(sampleLesson())
    expect(readLessonFile(text)).toEqual({ ok: true, read: sampleLesson() })
    expect(readLessonFile(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, read: sampleLesson() })
  })

  it.each<[string, string, LessonProblem['code'], string]>([
    ['nothing', '  \n', 'empty-file', '$'],
    ['a cut file', writeLessonFile(sampleLesson()).slice(0, 200), 'not-json', '$'],
    ['a web page', '<!doctype html><p>Not found', 'not-json', '$'],
    ['a list', '[1]', 'not-a-lesson', '$'],
    ['another program’s file', '{"format":"other","version":1}', 'not-a-lesson', '$'],
    ['the key', writeKeyFile(samplePlan(), sampleKeys(), { contested: [] }), 'is-a-key', '$'],
    ['answers', '{"format":"crossread-answers","version":1}', 'is-answers', '$'],
    ['a story', '{"format":"crossread-story","version":1}', 'is-a-story', '$'],
    ['a later version', changed({ version: 2 }), 'newer-version', '$.version'],
    ['no version', changed({ version: 'one' }), 'bad-version', '$.version'],
    ['a missing title', changed({ title: undefined }), 'missing-field', '$.title'],
    ['a key smuggled in', changed({ keys: [] }), 'unknown-field', '$.keys'],
    ['notes smuggled in', changed({ notes: { contested: [] } }), 'unknown-field', '$.notes'],
    ['an unknown kind of activity', changed({ activities: [{ id: 'a1', kind: 'quiz', minutes: 5 }] }), 'bad-value', '$.activities[0].kind'],
    ['endless minutes', changed({ activities: [{ id: 'a1', kind: 'how-sure', minutes: 1e9 }] }), 'bad-value', '$.activities[0].minutes'],
    ['the same id twice', changed({ activities: [{ id: 'a1', kind: 'how-sure', minutes: 5 }, { id: 'a1', kind: 'upstream', minutes: 5 }] }), 'duplicate-activity', '$.activities[1].id'],
    ['too much of a thing', changed({ criteria: Array.from({ length: 31 }, () => 'x') }), 'bad-value', '$.criteria'],
  ])('with %s is refused, and told what and where', (_, text, code, path) => {
    expect(problemsOf(text)).toMatchObject([{ code, path }])
  })

  it('says in which line it stops being JSON', () => {
    expect(problemsOf('{\n  "format": oops')).toMatchObject([{ code: 'not-json', values: { line: 2, column: 13 } }])
  })

  it('is not read at all where it is too large', () => {
    expect(problemsOf(' '.repeat(600_000) + writeLessonFile(sampleLesson()))).toMatchObject([{ code: 'file-too-large', values: { limit: 500 } }])
  })

  it('never throws, and never gives back what is no lesson', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => changed({ activities: value, glossary: value }))), (text) => {
      const read = readLessonFile(text)
      if (read.ok) expect(readLessonFile(writeLessonFile(read.read))).toEqual(read)
      else expect(read.problems.length).toBeGreaterThan(0)
    }))
  })

  it('has words for everything that can be wrong, and for what to do', () => {
    expect(lessonProblemCodes.flatMap((code) => [`lessons.problem.${code}`, `lessons.problem.${code}.remedy`]).filter((id) => !isMessageId(id))).toEqual([])
  })
})

describe('a key file', () => {
  const notes = { note: 'Leave time.', contested: [{ step: 'a1.1', entry: '', reason: 'Open.' }] }

  it('comes back as it was written, for the lesson that it belongs to', () => {
    expect(readKeyFile(writeKeyFile(samplePlan(), sampleKeys(), notes), samplePlan())).toEqual({ ok: true, read: { keys: sampleKeys(), notes } })
  })

  it('counts places in code points, whatever signs the articles have', () => {
    const plan = samplePlan()
    const [first] = sampleKeys().flatMap(({ reasons }) => reasons.flatMap(({ passages }) => passages))
    if (!first) throw new Error('the sample has passages')
    const articles = plan.articles.map((article) => (article.id === first.article ? { ...article, text: { ...article.text, supplementary: [0, 1] } } : article))
    const withSigns: LessonPlan = { ...plan, articles }
    const text = writeKeyFile(withSigns, sampleKeys(), notes)
    const file = JSON.parse(text) as { keys: { reasons: { passages: { start: number }[] }[] }[] }
    expect(file.keys[0]?.reasons[0]?.passages[0]?.start).toBe(first.start - 2)
    expect(readKeyFile(text, withSigns)).toEqual({ ok: true, read: { keys: sampleKeys(), notes } })
  })

  it.each<[string, string, LessonPlan, LessonProblem['code']]>([
    ['the lesson', writeLessonFile(sampleLesson()), samplePlan(), 'not-a-key'],
    ['a key to another lesson', writeKeyFile(samplePlan(), [], notes), { ...samplePlan(), lesson: { ...sampleLesson(), id: 'other' } }, 'other-lesson'],
    ['a key to another version', writeKeyFile(samplePlan(), [], notes), { ...samplePlan(), fingerprint: '00000000' }, 'other-lesson'],
    ['passages of another story', writeKeyFile(samplePlan(), sampleKeys(), notes).replaceAll('"article": "', '"article": "x'), samplePlan(), 'bad-value'],
    ['something else in it', JSON.stringify({ ...JSON.parse(writeKeyFile(samplePlan(), [], notes)) as object, pupils: ['Ada'] }), samplePlan(), 'unknown-field'],
  ])('that is %s is refused', (_, text, plan, code) => {
    const read = readKeyFile(text, plan)
    expect(read.ok ? [] : read.problems).toMatchObject([{ code }])
  })
})

describe('docs/lesson-format.md', () => {
  const blocks = Array.from(readFileSync('docs/lesson-format.md', 'utf8').matchAll(/```json\n([^]*?)```/g), ([, json]) => json ?? '')

  it('shows a lesson, a key to it and answers to it as they are read', () => {
    const [lesson = '', key = '', answers = ''] = blocks
    expect(blocks).toHaveLength(3)
    const read = readLessonFile(lesson)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const plan: LessonPlan = {
      ...samplePlan(), lesson: read.read,
      activities: [{ id: 'a1', kind: 'denies-or-declines', minutes: 10, missing: [], steps: [{ kind: 'sort', id: 'a1.1', prompt: say('x'), passages: [], entries: [{ id: 'r1', passages: [] }], bins: [{ id: 'denies', label: say('x') }, { id: 'declines', label: say('x') }] }] }],
    }
    expect(readKeyFile(key.replaceAll('"article": "A"', `"article": "${plan.articles[0]?.id}"`), plan)).toMatchObject({ ok: true })
    expect(readAnswers(answers, plan)).toMatchObject({ ok: true, read: { nickname: 'otter' } })
  })
})

describe('what pupils get', () => {
  it('has neither key nor notes in it', () => {
    const story = greenStory()
    const lesson: Lesson = sampleLesson(story)
    const text = writeLessonFile(lesson)
    for (const word of ['keys', 'reasons', 'accepted', 'contested', 'note', 'answer']) expect(text, word).not.toContain(`"${word}"`)
  })
})
