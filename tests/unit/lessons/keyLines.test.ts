import { describe, expect, test } from 'vitest'
import { keyLines, reasonsByPassages } from '../../../src/lessons/keyLines.ts'
import type { Key, Step } from '../../../src/lessons/steps.ts'
import { say, type Words } from '../../../src/lessons/words.ts'
import { sampleKeys, sampleSteps } from './samplePlan.ts'

const own = (words: string): Words => ({ words, language: 'en' })
const stepOf = (id: string): Step => sampleSteps().find((step) => step.id === id) ?? expect.fail(`no step ${id}`)
const keyOf = (id: string): Key => sampleKeys().find(({ step }) => step === id) ?? expect.fail(`no key ${id}`)
const linesOf = (id: string, change: Partial<Key> = {}) => keyLines(stepOf(id), { ...keyOf(id), ...change })
const ids = (lines: ReturnType<typeof linesOf>) => lines.map(({ entry, answer }) => [entry?.id, ...answer.map(({ id }) => id)])

describe('a key line by line', () => {
  test('a choice is one line, with what is said of the whole step', () => {
    const [line, ...rest] = linesOf('a1.1')
    expect(rest).toEqual([])
    expect(line?.answer).toEqual([{ id: 'denies', label: say('response.denies') }])
    expect(line?.reasons).toHaveLength(1)
  })

  test('entries come in the order of the step, each with its answer and its other readings; the whole comes last', () => {
    const lines = linesOf('a1.2')
    expect(ids(lines)).toEqual([['e0', 'asserts'], ['e3', 'attributes'], ['e6', 'hedges'], [undefined]])
    expect(lines[2]?.accepted).toEqual([{ id: 'attributes', label: say('stance.attributes') }])
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, undefined])
    expect(lines.at(-1)?.reasons).toHaveLength(1)
  })

  test('a passage is assigned to a claim and a stance, and says when it is contested', () => {
    const lines = linesOf('a2.1')
    expect(lines[0]?.answer.map(({ id }) => id)).toEqual([sampleSteps().flatMap((step) => (step.kind === 'assign' ? step.claims : []))[0]?.id, 'asserts'])
    expect(lines.map(({ contested }) => contested)).toEqual([undefined, undefined, undefined, undefined, 'Two of us read it otherwise.', undefined])
  })

  test('an order begins at its beginning, whatever order it is asked in', () => {
    const lines = keyLines(stepOf('a2.2'), { ...keyOf('a2.2'), answer: { kind: 'order', order: ['perhaps', 'says', 'may'] } })
    expect(lines.map(({ entry, count, number }) => [entry?.id, count, number])).toEqual([['perhaps', 1, 3], ['says', 2, 1], ['may', 3, 2], [undefined, undefined, undefined]])
  })

  test('a mark is its stretch and its role; a number is its count', () => {
    expect(linesOf('a2.3')[0]).toMatchObject({ stretch: { from: 0, to: 2, role: 'speaker' }, answer: [{ id: 'speaker' }] })
    expect(linesOf('a2.4')[0]?.count).toBe(2)
  })

  test('a reason of one entry stands with it, and is told once', () => {
    const reason = { entry: 'e3', words: own('It names the clerk.'), passages: [] }
    const lines = linesOf('a1.2', { reasons: [reason] })
    expect(lines.map(({ entry, reasons }) => [entry?.id, reasons.length])).toEqual([['e0', 0], ['e3', 1], ['e6', 0]])
  })

  test('nothing is left out: reasons of unknown entries, ids that the step does not offer, a contested step', () => {
    const stray = { entry: 'gone', words: own('Of an entry that went.'), passages: [] }
    const lines = linesOf('a1.2', { reasons: [stray], answer: { kind: 'sort', placed: { e0: 'strange' } }, contested: { '': 'All of it.' } })
    expect(lines.at(-2)).toMatchObject({ entry: undefined, reasons: [stray] })
    expect(lines.at(-1)).toMatchObject({ entry: undefined, contested: 'All of it.' })
    expect(lines[0]?.answer).toEqual([{ id: 'strange', label: { words: 'strange', language: 'und' } }])
  })

  test('what else will do is told in words: another claim with its stance, entries on a level by their number', () => {
    const assign = stepOf('a2.1')
    const order = stepOf('a2.2')
    if (assign.kind !== 'assign' || order.kind !== 'order') return expect.fail('the sample changed')
    const [claim, stance, entry] = [assign.claims[1], assign.stances[0], assign.entries[0]]
    if (!claim || !stance || !entry) return expect.fail('the sample changed')
    expect(linesOf('a2.1', { accepted: { [entry.id]: [`${claim.id} ${stance.id}`] } })[0]?.accepted).toEqual([{ id: `${claim.id} ${stance.id}`, label: claim.label, beside: stance }])
    const [first, second] = order.entries
    if (!first || !second) return expect.fail('the sample changed')
    const lines = linesOf('a2.2', { accepted: { [first.id]: [second.id] } })
    expect(lines.find((line) => line.entry?.id === first.id)?.accepted).toEqual([{ id: second.id, label: say('activity.level', { number: 2 }) }])
  })

  test('reasons on the same passages stand together, none is lost', () => {
    const passage = { article: 'a', start: 1, end: 2, sentences: ['s1'] } as never
    const reason = (words: string, passages: readonly never[]) => ({ words: own(words), passages })
    expect(reasonsByPassages([reason('one', [passage]), reason('two', []), reason('three', [passage]), reason('four', [])]).map(({ words, passages }) => [words.length, passages.length])).toEqual([[2, 1], [1, 0], [1, 0]])
  })

  test('without a right answer there is what to look for', () => {
    const lines = keyLines(stepOf('a2.5'), { step: 'a2.5', accepted: {}, contested: {}, reasons: [{ words: own('It names an article.'), passages: [] }] })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ answer: [], count: undefined })
  })
})
