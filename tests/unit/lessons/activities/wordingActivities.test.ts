// The activities about wording, ways and days, held against what was planted in the practice story.
import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { activities } from '../../../../src/lessons/activities/index.ts'
import type { ActivityKind } from '../../../../src/lessons/activity.ts'
import type { Key, Step } from '../../../../src/lessons/steps.ts'
import { tinyStory } from '../../corpus/tinyStory.ts'
import { greenStory } from '../../greenStory.ts'
import { realStory } from '../../realStory.ts'

const kinds = ['same-quote', 'headline-body', 'upstream', 'timeline-of-knowing', 'loaded-words', 'fair-paragraph', 'our-criteria'] as const satisfies readonly ActivityKind[]
const green = greenStory()
const made = (kind: ActivityKind, story: Story, claims?: string[]) => activities[kind].make({ story, index: indexStory(story) }, { id: 'a1', kind, minutes: 10, ...(claims && { claims }) })
function readyOn(story: Story, kind: ActivityKind, claims?: string[]): { steps: readonly Step[]; keys: readonly Key[] } {
  const ready = made(kind, story, claims)
  return ready.ok ? ready : expect.fail(JSON.stringify(ready.missing))
}
function placedIn(kind: ActivityKind, step: string): Readonly<Record<string, string>> {
  const answer = readyOn(green, kind).keys.find((key) => key.step === step)?.answer
  return answer?.kind === 'sort' ? answer.placed : expect.fail(`no sorted key ${step}`)
}

describe('on the practice story, the key agrees with what was planted', () => {
  it('the changed quotation is that of E', () => {
    expect(placedIn('same-quote', 'a1.no-sign.printings')).toEqual({ q06: 'same', q07: 'same', q08: 'retold', q09: 'other' })
  })

  it('the headline without a hedge is that of D', () => {
    expect(readyOn(green, 'headline-body').keys.find(({ step }) => step === 'a1.surer')?.answer).toEqual({ kind: 'choice', chosen: ['county-post'] })
  })

  it('the way of the rumour leads to a colleague of the one person', () => {
    const { steps, keys } = readyOn(green, 'upstream')
    expect(keys[0]?.answer).toEqual({ kind: 'order', order: ['pellbrook-courier', 'link1', 'link2'] })
    expect(JSON.stringify(steps[0])).toContain('a colleague in the water office')
  })

  it('the late denial could not be known to A, B and C', () => {
    expect(placedIn('timeline-of-knowing', 'a1.c16.knew')).toEqual({
      'pellbrook-courier': 'not-yet', 'danmoor-gazette': 'not-yet', squareside: 'not-yet', 'county-post': 'could', 'valley-heron': 'could',
    })
  })

  it('the loaded words of C are to be marked', () => {
    const { steps, keys } = readyOn(green, 'loaded-words')
    const words = steps.flatMap((step) => {
      const answer = keys.find((key) => key.step === step.id)?.answer
      return step.kind === 'mark' && answer?.kind === 'mark' ? answer.marks.map(({ from, to }) => step.tokens.slice(from, to).join('').trim()) : []
    })
    expect(words).toEqual(expect.arrayContaining(['slimy', 'embarrassing', 'the mess', 'rescued', 'an attack by vandals,']))
  })

  it('what the town did is no more than possible, and its denial stands beside it', () => {
    const [step] = readyOn(green, 'fair-paragraph').steps
    if (step?.kind !== 'paragraph') expect.fail('no paragraph')
    expect(step.claims.slice(0, 2).map(({ id, certainty }) => [id, certainty])).toEqual([['c15', 'possible'], ['c16', 'certain']])
  })
})

describe.each([['practice', green], ['Musk–Iravani', realStory()]] as const)('on the %s story', (_, story) => {
  it.each(kinds)('%s is the same each time, and every reason cites passages of the story', (kind) => {
    const ready = readyOn(story, kind)
    expect(made(kind, structuredClone(story))).toEqual({ ok: true, ...ready })
    const reasons = ready.keys.flatMap((key) => key.reasons)
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.filter(({ passages }) => passages.length === 0)).toEqual([])
    const entries = new Map(ready.steps.map((step) => [step.id, 'entries' in step ? step.entries.map(({ id }) => id) : []]))
    for (const { step, reasons: why } of ready.keys) expect(new Set(why.flatMap(({ entry }) => entry ?? []))).toEqual(new Set(entries.get(step)?.length ? entries.get(step) : why.flatMap(({ entry }) => entry ?? [])))
  })
})

it('chosen claims narrow what is asked', () => {
  expect(readyOn(green, 'timeline-of-knowing', ['c14']).steps.some(({ id }) => id.includes('c16'))).toBe(false)
  expect(made('headline-body', green, ['c06']).ok).toBe(false)
})

it('a story that cannot feed an activity is told what it lacks', () => {
  const lacking = kinds.filter((kind) => !made(kind, tinyStory()).ok)
  expect(lacking).toEqual(expect.arrayContaining(['same-quote', 'loaded-words']))
  expect(made('same-quote', tinyStory())).toEqual({ ok: false, missing: [{ say: 'activity.missing.changed-quotation' }] })
})
