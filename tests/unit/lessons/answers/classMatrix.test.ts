import { describe, expect, it } from 'vitest'
import { classMatrix, mostDisagreed } from '../../../../src/lessons/answers/classMatrix.ts'
import { answersCsv, countsCsv } from '../../../../src/lessons/answers/classTable.ts'
import { classConfidence, classTexts } from '../../../../src/lessons/answers/classTexts.ts'
import { addToPile, emptyPile, MOST_SHEETS, withoutSheet, type TakenSheet } from '../../../../src/lessons/answers/pile.ts'
import type { Answers } from '../../../../src/lessons/answered.ts'
import { answerFiles } from '../answerFiles.ts'
import { sampleKeys, samplePlan } from '../samplePlan.ts'

const plan = samplePlan()
const keys = sampleKeys()
const sheet = (name: string, answers: Answers, nickname?: string): TakenSheet => ({ sheet: name, name: `${name}.json`, nickname, answers })
const sorted = (e0: string, e3?: string): Answers => ({ 'a1.2': { kind: 'sort', placed: { e0, ...(e3 !== undefined && { e3 }) } } })
const rowOf = (id: string, taken: readonly TakenSheet[]) => classMatrix(plan, keys, taken).steps.flatMap(({ rows }) => rows).find((row) => row.id === id) ?? expect.fail(`no row ${id}`)

describe('a pile of files', () => {
  const files = answerFiles(plan, keys)
  const pile = addToPile(emptyPile, files, plan)

  it('takes the sheets and names what it leaves out', () => {
    expect(files).toHaveLength(30)
    expect(pile.taken).toHaveLength(27)
    expect(pile.left.map(({ name, problem }) => [name, problem.code, problem.values['other']])).toEqual([
      ['cut-off.json', 'not-json', undefined], ['other-version.json', 'other-version', undefined], ['answers-1 (1).json', 'double', 'answers-1.json'],
    ])
  })

  it('keeps the first of two, lets one go, and has an end', () => {
    const without = withoutSheet(pile, 'sheet-0001')
    expect(without.taken).toHaveLength(26)
    expect(addToPile(without, files.slice(0, 1), plan).taken).toHaveLength(27)
    const many = Array.from({ length: MOST_SHEETS + 1 }, (_, at) => ({ name: `${at}.json`, text: (files[0]?.text ?? '').replace('sheet-0001', `many-${at}-sheet`) }))
    expect(addToPile(emptyPile, many, plan).left.map(({ problem }) => problem.code)).toEqual(['too-many'])
  })
})

describe('the class matrix', () => {
  it('counts who chose what, of those who answered, beside the key', () => {
    const row = rowOf('a1.2 e0', [sheet('a', sorted('asserts')), sheet('b', sorted('asserts')), sheet('c', sorted('hedges')), sheet('d', {})])
    expect(row.bins.map(({ id, count, key }) => [id, count, key])).toEqual([['asserts', 2, 'right'], ['attributes', 0, undefined], ['hedges', 1, undefined], ['contradicts', 0, undefined]])
    expect([row.answered, row.of, row.top]).toEqual([3, 4, 2 / 3])
    expect(row.agreement).toEqual({ same: 2, accepted: 0, differs: 1, contested: 0, open: 0, missing: 1 })
  })

  it('marks what is accepted too, and what is contested', () => {
    expect(rowOf('a1.2 e6', [sheet('a', { 'a1.2': { kind: 'sort', placed: { e6: 'attributes' } } })])).toMatchObject({ agreement: { accepted: 1 }, bins: [{}, { key: 'accepted' }, { key: 'right' }, {}] })
    expect(rowOf('a2.1 p9 claim', [sheet('a', { 'a2.1': { kind: 'assign', placed: { p9: { claim: 'c01' } } } })])).toMatchObject({ contested: 'Two of us read it otherwise.', agreement: { contested: 1 }, answered: 1 })
  })

  it('counts claim and stance, places of an order, marked words and numbers apart', () => {
    const taken = [
      sheet('a', { 'a2.1': { kind: 'assign', placed: { p0: { stance: 'hedges' } } }, 'a2.2': { kind: 'order', order: ['may', 'says', 'perhaps'] }, 'a2.3': { kind: 'mark', marks: [{ from: 1, to: 3, role: 'speaker' }] }, 'a2.4': { kind: 'number', value: 7 } }),
      sheet('b', { 'a2.4': { kind: 'number', value: 2 } }),
    ]
    expect(rowOf('a2.1 p0 claim', taken).answered).toBe(0)
    expect(rowOf('a2.1 p0 stance', taken).bins.find(({ count }) => count > 0)?.id).toBe('hedges')
    expect(rowOf('a2.2 says', taken).bins.map(({ count, key }) => [count, key])).toEqual([[0, 'right'], [1, undefined], [0, undefined]])
    expect(rowOf('a2.3 speaker', taken).bins.map(({ id, count, key }) => [id, count, key])).toEqual([['0', 0, 'right'], ['1', 1, 'right'], ['2', 1, undefined]])
    expect(rowOf('a2.4 whole', taken).bins.map(({ id, count, key }) => [id, count, key])).toEqual([['2', 1, 'right'], ['7', 1, undefined]])
  })

  it('has the rows first on which the class agrees least; none where all agree or one alone answered', () => {
    const taken = [sheet('a', sorted('asserts', 'asserts')), sheet('b', sorted('asserts', 'hedges')), sheet('c', sorted('hedges', 'attributes')), sheet('d', { 'a1.1': { kind: 'choice', chosen: ['denies'] } })]
    expect(mostDisagreed(classMatrix(plan, keys, taken)).map(({ id, top }) => [id, top])).toEqual([['a1.2 e3', 1 / 3], ['a1.2 e0', 2 / 3]])
  })

  it('does without a key', () => {
    const row = classMatrix(plan, [], [sheet('a', sorted('asserts'))]).steps.flatMap(({ rows }) => rows).find(({ id }) => id === 'a1.2 e0')
    expect(row?.agreement.open).toBe(1)
    expect(row?.bins.some(({ key }) => key !== undefined)).toBe(false)
  })
})

it('confidence is told before and after, beside the origins', () => {
  const both = (before: number, after: number): Answers => ({ before: { kind: 'scale', value: before }, after: { kind: 'scale', value: after } })
  const [confidence] = classConfidence(plan, [sheet('a', both(100, 40)), sheet('b', both(80, 80)), sheet('c', both(0, 50)), sheet('d', { before: { kind: 'scale', value: 60 } })])
  expect(confidence).toMatchObject({
    before: { origins: 2 }, fifths: { before: [1, 0, 0, 1, 2], after: [0, 0, 2, 0, 1] }, middle: { before: 70, after: 50 }, moved: { surer: 1, same: 1, lessSure: 1 },
  })
})

it('free texts come with the nickname, and empty ones are left out', () => {
  const texts = classTexts(plan, [sheet('a', { 'a2.5': { kind: 'text', text: 'Because.' }, 'a2.7': { kind: 'list', lines: ['One', ' '] } }, 'Ada'), sheet('b', { 'a2.5': { kind: 'text', text: ' ' } })])
  expect(texts.map(({ step, texts: some }) => [step.id, some])).toEqual([
    ['a2.5', [{ sheet: 'a', nickname: 'Ada', lines: [{ text: 'Because.' }] }]], ['a2.6', []], ['a2.7', [{ sheet: 'a', nickname: 'Ada', lines: [{ text: 'One' }] }]],
  ])
})

describe('CSV', () => {
  const wording = (words: object) => ('words' in words ? String(words.words) : 'say' in words ? String(words.say) : '')
  const taken = [sheet('a', { ...sorted('asserts'), 'a2.5': { kind: 'text', text: '=1+1' } }, '@ada')]
  const matrix = classMatrix(plan, keys, taken)

  it('has one line an entry and bin', () => {
    const lines = countsCsv(matrix, wording).trim().split('\r\n')
    expect(lines[0]).toContain('"step","question","entry","part","about","answer","count"')
    const placed = answersCsv(matrix, [], taken, wording).trim().split('\r\n')
    expect(placed[0]).toBe('"sheet","step","question","entry","about","answer"')
    const claims = placed.filter((line) => /,"[^"]* claim",/.test(line))
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.filter((line) => !/ claim","[^"]+",/.test(line))).toEqual([])
    expect(lines.find((line) => line.includes('"e0"') && line.includes('stance.asserts'))).toMatch(/"stance\.asserts",1,1,1,"right",$/)
  })

  it('guards names and texts that a spreadsheet could take for a formula', () => {
    const csv = answersCsv(matrix, classTexts(plan, taken), taken, wording)
    expect(csv).toContain(`"'@ada",8,"Why?","",,"'=1+1"`)
  })
})
