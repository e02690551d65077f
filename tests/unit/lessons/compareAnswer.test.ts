import { describe, expect, it } from 'vitest'
import { compareAnswer } from '../../../src/lessons/compareAnswer.ts'
import type { Answer, Key, Step } from '../../../src/lessons/steps.ts'
import type { Words } from '../../../src/lessons/words.ts'
import { sampleKeys, sampleSteps } from './samplePlan.ts'

const own = (words: string): Words => ({ words, language: 'en' })
const steps = sampleSteps()
const keys = sampleKeys()
const step = (id: string): Step => steps.find((each) => each.id === id) ?? steps[0]!
const key = (id: string, more: Partial<Key> = {}): Key => ({ ...keys.find((each) => each.step === id)!, ...more })

describe('an answer beside the key', () => {
  it.each(keys.map((each) => [each.step, each] as const))('agrees everywhere where it is the key’s (%s)', (id, each) => {
    const rows = compareAnswer(step(id), { ...each, contested: {} }, each.answer)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ agreement }) => agreement)).toEqual(rows.map(() => 'same'))
  })

  it.each(steps.map((each) => [each.kind, each] as const))('is missing where nothing was answered (%s)', (_kind, each) => {
    const rows = compareAnswer(each, keys.find(({ step: id }) => id === each.id), undefined)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ agreement }) => agreement === 'missing')).toBe(true)
  })

  it('is open without a key, and for what is never graded', () => {
    const confidence: Answer = { kind: 'scale', value: 40 }
    expect(compareAnswer(step('before'), undefined, confidence)).toEqual([{ entry: '', agreement: 'open' }])
    expect(compareAnswer(step('a2.5'), undefined, { kind: 'text', text: 'Because.' })).toEqual([{ entry: '', agreement: 'open' }])
    expect(compareAnswer(step('a2.5'), undefined, { kind: 'text', text: ' ' })).toEqual([{ entry: '', agreement: 'missing' }])
    expect(compareAnswer(step('a1.2'), undefined, { kind: 'sort', placed: { e0: 'asserts' } }).map(({ agreement }) => agreement)).toEqual(['open', 'missing', 'missing'])
  })

  it('counts as none where its kind is another one', () => {
    expect(compareAnswer(step('a1.1'), key('a1.1'), { kind: 'number', value: 1 })).toEqual([{ entry: '', agreement: 'missing' }])
  })

  it('is contested by entry or as a whole, but not where nothing was answered', () => {
    const placed = { e0: 'hedges', e3: 'attributes' }
    expect(compareAnswer(step('a1.2'), key('a1.2', { contested: { e0: 'why' } }), { kind: 'sort', placed }).map(({ agreement }) => agreement)).toEqual(['contested', 'same', 'missing'])
    expect(compareAnswer(step('a1.2'), key('a1.2', { contested: { '': 'why' } }), { kind: 'sort', placed }).map(({ agreement }) => agreement)).toEqual(['contested', 'contested', 'missing'])
  })

  it('takes names from files for what they are', () => {
    const foreign = JSON.parse('{"__proto__": "asserts", "e0": "asserts"}') as Record<string, string>
    expect(compareAnswer(step('a1.2'), key('a1.2'), { kind: 'sort', placed: foreign }).map(({ agreement }) => agreement)).toEqual(['same', 'missing', 'missing'])
  })
})

describe('sorting and choosing', () => {
  it('accepts another reading', () => {
    const rows = compareAnswer(step('a1.2'), key('a1.2'), { kind: 'sort', placed: { e0: 'hedges', e3: 'attributes', e6: 'attributes' } })
    expect(rows.map(({ agreement }) => agreement)).toEqual(['differs', 'same', 'accepted'])
  })

  it('asks for as many options as are right', () => {
    const many: Step = { kind: 'choice', id: 's', prompt: own('?'), passages: [], many: true, options: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: own(id) })) }
    const right: Key = { step: 's', answer: { kind: 'choice', chosen: ['a', 'b'] }, accepted: { '': ['c'] }, reasons: [], contested: {} }
    const chosen = (...ids: string[]) => compareAnswer(many, right, { kind: 'choice', chosen: ids })[0]?.agreement
    expect([chosen('b', 'a'), chosen('a', 'c'), chosen('a'), chosen('a', 'b', 'c'), chosen('a', 'b', 'd'), chosen()])
      .toEqual(['same', 'accepted', 'differs', 'accepted', 'differs', 'missing'])
  })

  it('accepts another count where the key does', () => {
    const counted = key('a2.4', { accepted: { '': ['3'] } })
    expect([2, 3, 4].map((value) => compareAnswer(step('a2.4'), counted, { kind: 'number', value })[0]?.agreement)).toEqual(['same', 'accepted', 'differs'])
  })
})

describe('the matrix', () => {
  const [right, contested] = [key('a2.1', { contested: {} }), {}]
  const first = right.answer?.kind === 'assign' ? right.answer.placed.p0! : {}

  it('tells the claim and the stance apart', () => {
    const row = (cell: { claim?: string; stance?: string }, accepted: Key['accepted'] = {}) =>
      compareAnswer(step('a2.1'), { ...right, contested, accepted }, { kind: 'assign', placed: { p0: cell } })[0]
    expect(row({ claim: first.claim!, stance: 'hedges' })).toMatchObject({ agreement: 'differs', parts: { claim: 'same', stance: 'differs' } })
    expect(row({ claim: first.claim! })).toMatchObject({ agreement: 'missing', parts: { claim: 'same', stance: 'missing' } })
    expect(row({ claim: first.claim!, stance: 'hedges' }, { p0: ['hedges'] })).toMatchObject({ agreement: 'accepted', parts: { claim: 'same', stance: 'accepted' } })
  })

  it('accepts another claim with the stance that goes with it, and not with another', () => {
    const accepted = { p0: ['other contradicts'] }
    const row = (stance: string) => compareAnswer(step('a2.1'), { ...right, contested, accepted }, { kind: 'assign', placed: { p0: { claim: 'other', stance } } })[0]
    expect(row('contradicts')?.agreement).toBe('accepted')
    expect(row('asserts')).toMatchObject({ agreement: 'differs', parts: { claim: 'differs', stance: 'same' } })
  })
})

describe('an order', () => {
  const line: Step = { kind: 'order', id: 's', prompt: own('?'), passages: [], from: own('a'), to: own('e'), entries: ['d', 'a', 'c', 'e', 'b'].map((id) => ({ id, label: own(id), passages: [] })) }
  const right = (accepted: Key['accepted'] = {}): Key => ({ step: 's', answer: { kind: 'order', order: ['a', 'b', 'c', 'd', 'e'] }, accepted, reasons: [], contested: {} })
  const rows = (order: string[], accepted?: Key['accepted']) => new Map(compareAnswer(line, right(accepted), { kind: 'order', order }).map((row) => [row.entry, row]))

  it('has one entry in the wrong place, not five', () => {
    const moved = rows(['e', 'a', 'b', 'c', 'd'])
    expect([...moved.values()].filter(({ agreement }) => agreement === 'differs').map(({ entry }) => entry)).toEqual(['e'])
    expect(moved.get('e')?.share).toBe(0)
    expect(moved.get('a')?.share).toBe(0.75)
  })

  it('lets entries of one level change places', () => {
    const tied = { b: ['c'], c: ['b'] }
    expect(rows(['a', 'c', 'b', 'd', 'e'], tied).get('c')).toMatchObject({ agreement: 'accepted', share: 1 })
    expect([...rows(['a', 'c', 'b', 'd', 'e']).values()].filter(({ agreement }) => agreement === 'differs')).toHaveLength(1)
  })

  it('misses what is left out, and passes over what is not asked', () => {
    const part = rows(['a', 'x', 'c', 'c'])
    expect([...part].map(([id, { agreement }]) => `${id} ${agreement}`)).toEqual(['d missing', 'a same', 'c same', 'e missing', 'b missing'])
  })
})

describe('marked words', () => {
  const sentence: Step = { kind: 'mark', id: 's', prompt: own('?'), passages: [], language: 'en', tokens: ['“', 'No', ', ', 'never', '”', ', ', 'the ', 'mayor ', 'said', '.'], roles: ['speaker', 'cue', 'content'].map((id) => ({ id, label: own(id) })) }
  const right: Key = { step: 's', answer: { kind: 'mark', marks: [{ from: 1, to: 4, role: 'content' }, { from: 6, to: 8, role: 'speaker' }] }, accepted: {}, reasons: [], contested: {} }
  const marked = (...marks: { from: number; to: number; role: string }[]) => compareAnswer(sentence, right, { kind: 'mark', marks })

  it('are the same with or without signs and blanks', () => {
    expect(marked({ from: 0, to: 6, role: 'content' }, { from: 6, to: 8, role: 'speaker' }).map(({ agreement }) => agreement)).toEqual(['same', 'same'])
  })

  it('agree by how many of them overlap', () => {
    expect(marked({ from: 7, to: 8, role: 'speaker' }, { from: 6, to: 10, role: 'content' })).toEqual([
      { entry: 'speaker', agreement: 'accepted', share: 0.5 }, { entry: 'content', agreement: 'differs', share: 0 },
    ])
  })

  it('differ where the key has none, and are missing where it has some', () => {
    expect(marked({ from: 8, to: 9, role: 'cue' }).map(({ entry, agreement }) => `${entry} ${agreement}`)).toEqual(['speaker missing', 'cue differs', 'content missing'])
    expect(marked({ from: 8, to: 9, role: 'cue' }).every(({ share }) => share === 0)).toBe(true)
  })

  // "Rufus Tamblin, the head of the parks department, said": whoever marks all of it found the speaker.
  it('do not count words, either way, to which the key gives no role', () => {
    const long: Step = { ...sentence, tokens: ['Rufus ', 'Tamblin', ', ', 'the ', 'head ', 'of ', 'parks', ', ', 'said ', 'no', '.'] }
    const named: Key = { ...right, answer: { kind: 'mark', marks: [{ from: 0, to: 2, role: 'speaker' }, { from: 8, to: 9, role: 'cue' }, { from: 9, to: 10, role: 'content' }] } }
    const agreement = (from: number, to: number) => compareAnswer(long, named, { kind: 'mark', marks: [{ from, to, role: 'speaker' }] })[0]?.agreement
    expect(agreement(0, 2)).toBe('same')
    expect(agreement(0, 7)).toBe('accepted')
    expect(agreement(3, 7)).toBe('differs')
    expect(agreement(0, 10)).toBe('accepted')
    expect(agreement(8, 10)).toBe('differs')
  })

  it('may be the head of a phrase, or have some words around it, but not everything', () => {
    const tokens = ['are ', 'viewed ', 'as ', 'likely ', 'to ', 'take ', 'a ', 'hard ', 'line ', 'on ', 'many ', 'other ', 'things']
    const hedged: Step = { ...sentence, tokens, roles: [{ id: 'hedge', label: own('hedge') }] }
    const likely: Key = { ...right, answer: { kind: 'mark', marks: [{ from: 1, to: 5, role: 'hedge' }] } }
    const agreement = (from: number, to: number) => compareAnswer(hedged, likely, { kind: 'mark', marks: [{ from, to, role: 'hedge' }] })[0]?.agreement
    expect(agreement(3, 4)).toBe('accepted')
    expect(agreement(0, 9)).toBe('accepted')
    expect(agreement(0, 13)).toBe('differs')
    expect(agreement(5, 9)).toBe('differs')
  })
})
