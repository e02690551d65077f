import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../src/corpus/index/storyIndex.ts'
import type { Story } from '../../../src/corpus/model.ts'
import { activities } from '../../../src/lessons/activities/index.ts'
import { activityKinds, type ActivityKind } from '../../../src/lessons/activity.ts'
import activityWords from '../../../src/locales/activities-en.json'
import { greenStory } from '../greenStory.ts'

// An own story often has only a part of what the stories that come with the app have: an activity is then made from what is
// there, or says what is missing.

const whole = greenStory()
const without = {
  quotations: { quotations: [], quotationFamilies: [] },
  differences: { differences: [] },
  lineage: { lineage: [], alignments: [] },
  'words marked': { wordMarks: [] },
  responses: { responses: [] },
  events: { events: [] },
  'core claims': { claims: whole.claims.map((claim) => ({ ...claim, core: false })) },
  notes: { claims: whole.claims.map((claim) => ({ ...claim, assertions: claim.assertions.map(({ note: _note, ...assertion }) => assertion) })) },
  'chains and hedges': { claims: whole.claims.map((claim) => ({ ...claim, assertions: claim.assertions.map((assertion) => ({ ...assertion, chain: [], hedges: [] })) })) },
  'publication days': { articles: whole.articles.map((article) => ({ ...article, published: { ...article.published, edtf: '..' } })) },
} satisfies Record<string, Partial<Story>>

const needed: Readonly<Partial<Record<keyof typeof without, readonly ActivityKind[]>>> = {
  quotations: ['same-quote'], 'words marked': ['loaded-words'], responses: ['denies-or-declines'], 'chains and hedges': ['how-sure'],
}

describe.each(Object.entries(without))('on a story without %s', (lack, change) => {
  const story: Story = { ...whole, ...change }
  const index = indexStory(story)
  it.each(activityKinds)('%s asks what can be answered, or says what is missing', (kind) => {
    const made = activities[kind].make({ story, index }, { id: 'a', kind, minutes: 10 })
    if (!made.ok) {
      expect(made.missing.length).toBeGreaterThan(0)
      for (const words of made.missing) expect(activityWords).toHaveProperty(['say' in words ? words.say : ''])
      return
    }
    expect(made.steps.length).toBeGreaterThan(0)
    for (const { reasons, step } of made.keys) expect(reasons.filter(({ passages }) => passages.length === 0), step).toEqual([])
    for (const step of made.steps) if (step.kind === 'sort' || step.kind === 'order' || step.kind === 'assign') expect(step.entries.length, step.id).toBeGreaterThan(0)
  })

  it('says so where it is just that which an activity is about', () => {
    for (const kind of needed[lack as keyof typeof needed] ?? []) expect(activities[kind].make({ story, index }, { id: 'a', kind, minutes: 10 }).ok, kind).toBe(false)
  })
})
