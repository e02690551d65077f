import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/corpus/model.ts'
import { activityKinds } from '../../../src/lessons/activity.ts'
import type { Lesson } from '../../../src/lessons/format/lesson.ts'
import { keysOf } from '../../../src/lessons/keyLesson.ts'
import { stepsOf } from '../../../src/lessons/plan.ts'
import { planLesson } from '../../../src/lessons/planLesson.ts'
import { greenStory } from '../greenStory.ts'
import { sampleLesson } from './samplePlan.ts'

const story = greenStory()
const lesson = (more: Partial<Lesson> = {}): Lesson => ({ ...sampleLesson(story), activities: activityKinds.map((kind, at) => ({ id: `a${at + 1}`, kind, minutes: 10 })), ...more })

/** Everything that a program can suggest, suggested. */
const suggestedStory = (): Story => JSON.parse(JSON.stringify(story), (_name, value: unknown) =>
  (value !== null && typeof value === 'object' && !Array.isArray(value) && 'id' in value && !('letter' in value) && !('paragraph' in value) ? { ...value, review: 'suggested' } : value)) as Story

describe('planning a lesson', () => {
  it('asks for confidence before and after, with articles and origins, and never has a key for it', () => {
    const { before, after } = planLesson(lesson({ confidence: 'c20' }), story)
    expect(before).toMatchObject([{ kind: 'scale', moment: 'before', articles: 4, origins: 1 }])
    expect(after).toMatchObject([{ kind: 'scale', moment: 'after', pair: before[0]?.id }])
    expect(before[0]).toMatchObject({ pair: after[0]?.id })
    const asked = new Set(keysOf(lesson({ confidence: 'c20' }), story, { contested: [] }).map(({ step }) => step))
    expect(asked.has(before[0]?.id ?? '')).toBe(false)
    expect(planLesson(lesson({ confidence: 'nothing' }), story).before).toEqual([])
  })

  it('uses the chosen articles only', () => {
    const articles = ['danmoor-gazette', 'squareside']
    const plan = planLesson(lesson({ articles }), story)
    expect(plan.articles.map(({ id }) => id)).toEqual(articles)
    const named = new Set(JSON.stringify(stepsOf(plan)).match(/"article":"[^"]+"/g))
    expect([...named].sort()).toEqual(articles.map((id) => `"article":"${id}"`))
  })

  it('asks nothing on no article, and says what is missing', () => {
    const plan = planLesson(lesson({ articles: ['elsewhere'] }), story)
    for (const { kind, steps, missing } of plan.activities) if (steps.length === 0) expect(missing.length, kind).toBeGreaterThan(0)
    expect(stepsOf(plan).flatMap(({ passages }) => passages)).toEqual([])
  })

  it('asks about the chosen claims only', () => {
    const narrowed = lesson({ activities: [{ id: 'x', kind: 'claim-matrix', minutes: 10, claims: ['c06', 'c02'] }] })
    const rows = planLesson(narrowed, story).activities[0]?.steps.filter(({ kind }) => kind === 'sort') ?? []
    expect(rows.length).toBe(5)
    for (const row of rows) expect(row.kind === 'sort' ? row.entries.map(({ id }) => id) : []).toEqual(['c02', 'c06'])
  })

  it('uses what nobody confirmed only where the lesson says so', () => {
    const suggested = suggestedStory()
    const plan = planLesson(lesson(), suggested)
    expect(plan.articles).toHaveLength(5)
    for (const { steps } of plan.activities) expect(steps.flatMap(({ passages }) => passages)).toEqual([])
    expect(stepsOf(planLesson(lesson({ suggestedToo: true }), suggested)).map(({ id }) => id)).toEqual(stepsOf(planLesson(lesson(), story)).map(({ id }) => id))
  })

  it('changes its fingerprint with what is asked, and only then', () => {
    const { fingerprint } = planLesson(lesson(), story)
    expect(fingerprint).toMatch(/^[0-9a-f]{8}$/)
    expect(planLesson(lesson({ title: 'Other title', blind: true }), story).fingerprint).toBe(fingerprint)
    expect(planLesson(lesson({ articles: ['danmoor-gazette', 'squareside'] }), story).fingerprint).not.toBe(fingerprint)
  })

  it('takes in what the teacher calls contested', () => {
    const [first] = keysOf(lesson(), story, { contested: [] })
    const contested = [{ step: first?.step ?? '', entry: '', reason: 'We read it otherwise.' }, { step: 'gone', entry: '', reason: 'x' }]
    const keys = keysOf(lesson(), story, { contested })
    expect(keys[0]?.contested).toEqual({ '': 'We read it otherwise.' })
    expect(keys.slice(1).every((key) => Object.keys(key.contested).length === 0)).toBe(true)
  })
})
