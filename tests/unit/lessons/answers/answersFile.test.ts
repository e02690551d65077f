import { describe, expect, it } from 'vitest'
import { answerProblemCodes, MOST_KILOBYTES, readAnswers, writeAnswers } from '../../../../src/lessons/format/answers.ts'
import { isMessageId } from '../../../../src/locales/messages.ts'
import '../../../../src/locales/later.ts'
import { answerFiles } from '../answerFiles.ts'
import { sampleKeys, samplePlan } from '../samplePlan.ts'

const plan = samplePlan()
const [first] = answerFiles(plan, sampleKeys())
const text = first?.text ?? ''
const problemOf = (file: string) => {
  const read = readAnswers(file, plan)
  return read.ok ? 'read' : `${read.problem.code} ${read.problem.path}`
}
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(text) as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}
interface Given { step: string; answer: Record<string, unknown> }
const answersOf = (file: Record<string, unknown>) => file['answers'] as Given[]
const given = (file: Record<string, unknown>, step: string): Given => answersOf(file).find((each) => each.step === step) ?? expect.fail(`no answer to ${step}`)

describe('an answer file', () => {
  it('gives back what was written', () => {
    const read = readAnswers(text, plan)
    if (!read.ok) expect.fail(JSON.stringify(read.problem))
    expect(read.read).toMatchObject({ sheet: 'sheet-0001', nickname: 'Reader 1' })
    expect(writeAnswers(plan, { ...read.read, nickname: 'Reader 1' })).toBe(text)
    expect(problemOf(`\uFEFF${text}`)).toBe('read')
  })

  it('has the lesson, a random name, the nickname and the answers, and nothing else', () => {
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['format', 'version', 'lesson', 'story', 'sheet', 'nickname', 'answers'])
    expect(JSON.parse(writeAnswers(plan, { sheet: 'sheet-0002', nickname: '  ', answers: {} }))).not.toHaveProperty('nickname')
    expect(JSON.parse(writeAnswers(plan, { sheet: 'sheet-0002', nickname: `\u0007${'n'.repeat(60)}`, answers: {} }))).toHaveProperty('nickname', 'n'.repeat(40))
  })

  it('leaves out answers to steps that are gone, and of another kind', () => {
    const written = JSON.parse(writeAnswers(plan, { sheet: 'sheet-0002', answers: { gone: { kind: 'text', text: 'x' }, 'a1.1': { kind: 'text', text: 'x' } } })) as { answers: unknown[] }
    expect(written.answers).toEqual([])
  })
})

describe('it is refused', () => {
  it.each([
    ['an empty file', ' \n', 'empty-file $'],
    ['a file that was cut off', text.slice(0, 200), 'not-json $'],
    ['another JSON file', '{"a":1}', 'not-answers $'],
    ['a list', '[1]', 'not-answers $'],
    ['a lesson', '{"format":"crossread-lesson"}', 'is-a-lesson $'],
    ['a key', '{"format":"crossread-lesson-key"}', 'is-a-key $'],
    ['a story', '{"format":"crossread-story"}', 'is-a-story $'],
    ['a name that every object has', '{"format":"constructor"}', 'not-answers $'],
    ['a newer version', changed((file) => (file['version'] = 2)), 'newer-version $.version'],
    ['no version', changed((file) => delete file['version']), 'bad-version $.version'],
    ['another story', changed((file) => (file['story'] = 'elsewhere')), 'other-story $.story'],
    ['another lesson', changed((file) => (file['lesson'] = { id: 'other', fingerprint: plan.fingerprint })), 'other-lesson $.lesson.id'],
    ['another version of the lesson', changed((file) => (file['lesson'] = { id: 'sample', fingerprint: '00000000' })), 'other-version $.lesson.fingerprint'],
    ['a field more', changed((file) => (file['name'] = 'Ada')), 'damaged $.name'],
    ['a long nickname', changed((file) => (file['nickname'] = 'n'.repeat(41))), 'damaged $.nickname'],
    ['a nickname of control signs', changed((file) => (file['nickname'] = 'a\u0000b')), 'damaged $.nickname'],
    ['a long text', changed((file) => (given(file, 'a2.5').answer = { kind: 'text', text: 'x'.repeat(4001) })), 'damaged $.answers[7].answer.text'],
    ['a step that is not there', changed((file) => (given(file, 'a2.5').step = 'a9.9')), 'damaged $.answers[7].step'],
    ['a step twice', changed((file) => answersOf(file).push(given(file, 'a2.5'))), 'damaged $.answers[11].step'],
    ['an answer of another kind', changed((file) => (given(file, 'a2.5').answer = { kind: 'number', value: 2 })), 'damaged $.answers[7].answer.kind'],
    ['a bin that is not there', changed((file) => (given(file, 'a1.2').answer = { kind: 'sort', placed: { e0: 'constructor' } })), 'damaged $.answers[2].answer.placed'],
    ['an entry that is not there', changed((file) => (given(file, 'a2.2').answer = { kind: 'order', order: ['never'] })), 'damaged $.answers[4].answer.order'],
    ['two options of one', changed((file) => (given(file, 'a1.1').answer = { kind: 'choice', chosen: ['denies', 'declines'] })), 'damaged $.answers[1].answer.chosen'],
    ['marks beyond the words', changed((file) => (given(file, 'a2.3').answer = { kind: 'mark', marks: [{ from: 0, to: 9999, role: 'speaker' }] })), 'damaged $.answers[5].answer.marks'],
    ['more than fits', ' '.repeat(MOST_KILOBYTES * 1024 + 1), 'too-large $'],
  ])('%s', (_, file, problem) => {
    expect(problemOf(file)).toBe(problem)
  })

  it('with words for each reason', () => {
    expect(answerProblemCodes.flatMap((code) => [`class.problem.${code}`, `class.problem.${code}.remedy`]).filter((id) => !isMessageId(id))).toEqual([])
  })
})
