import { describe, expect, it } from 'vitest'
import { referred } from '../../../src/lessons/referred.ts'
import type { Step } from '../../../src/lessons/steps.ts'
import { say, type Words } from '../../../src/lessons/words.ts'
import { samplePassages, sampleSteps } from './samplePlan.ts'

const other: Words = { words: 'Other words.', language: 'en' }
const told = (step: Step): string => JSON.stringify(referred(step))
const kinds = sampleSteps().map((step) => [step.kind, step] as const)

describe('what answers refer to', () => {
  it.each(kinds)('in a %s is not its hint, nor what to look for', (_, step) => {
    const reworded = { ...step, hint: other, ...('rubric' in step && { rubric: [other] }), ...('starters' in step && { starters: [other] }), ...('lines' in step && { lines: 20 }) } as Step
    expect(told(reworded)).toBe(told(step))
  })

  it.each(kinds)('in a %s is its question, its passages and its id', (_, step) => {
    expect(told({ ...step, prompt: say('activity.other') })).not.toBe(told(step))
    expect(told({ ...step, id: 'x' })).not.toBe(told(step))
    expect(told({ ...step, passages: samplePassages().slice(20, 21) })).not.toBe(told(step))
  })

  it.each(kinds.flatMap(([kind, step]) => (['options', 'bins', 'stances', 'claims', 'entries', 'roles', 'tokens'] as const).filter((field) => field in step).map((field) => [field, kind, step] as const)))('are the %s of a %s', (field, _, step) => {
    const all = (step as unknown as Record<string, readonly unknown[]>)[field] ?? []
    expect(told({ ...step, [field]: all.slice(1) } as Step)).not.toBe(told(step))
    expect(told({ ...step, [field]: all.map((one) => (typeof one === 'string' ? `${one}x` : { ...(one as object), id: 'other' })) } as Step)).not.toBe(told(step))
  })

  it('are the passages of an entry, and the limits of a number', () => {
    const sort = sampleSteps().find((step) => step.kind === 'sort') ?? expect.fail('no sort')
    expect(told({ ...sort, entries: sort.entries.map((entry) => ({ ...entry, passages: [] })) })).not.toBe(told(sort))
    const count = sampleSteps().find((step) => step.kind === 'number') ?? expect.fail('no number')
    expect(told({ ...count, max: 99 })).not.toBe(told(count))
  })
})
