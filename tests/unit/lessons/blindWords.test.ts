import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/corpus/model.ts'
import { activityKinds } from '../../../src/lessons/activity.ts'
import { blinding } from '../../../src/lessons/blindWords.ts'
import { cardLesson } from '../../../src/lessons/cards.ts'
import type { Lesson } from '../../../src/lessons/format/lesson.ts'
import { keysOf } from '../../../src/lessons/keyLesson.ts'
import { stepsOf } from '../../../src/lessons/plan.ts'
import { planLesson } from '../../../src/lessons/planLesson.ts'
import { say } from '../../../src/lessons/words.ts'
import { greenStory } from '../greenStory.ts'
import { realStory } from '../realStory.ts'

const whole = (story: Story, blind: boolean): Lesson => ({
  ...cardLesson('card-how-sure', story, { title: 'All', language: 'en' }), blind, confidence: story.guide.report,
  activities: activityKinds.map((kind, at) => ({ id: `a${at + 1}`, kind, minutes: 10 })),
})

/** All that a lesson says itself; passages are as printed. */
const spoken = (of: unknown): string => JSON.stringify(of, (key, value: unknown) => (key === 'passages' || key === 'tokens' ? undefined : value))

describe.each([['the practice story', greenStory, ['Courier', 'Gazette', 'Squareside', 'Heron', 'County Post', 'the Post']], ['the Musk–Iravani story', realStory, ['Newslooks', 'Smart Encyclopedia', 'All The Web News', 'TROIB', 'NewsNeural']]] as const)('a blind lesson on %s', (_name, make, outlets) => {
  const story = make()
  const seen = whole(story, false)
  const blind = whole(story, true)

  it('names no outlet of its articles, in no step and no key', () => {
    const words = spoken([stepsOf(planLesson(blind, story)), keysOf(blind, story, { contested: [] })])
    expect(outlets.filter((outlet) => words.includes(outlet))).toEqual([])
  })

  it('asks the same, of the same passages, and takes the same answers', () => {
    const [plan, plain] = [planLesson(blind, story), planLesson(seen, story)]
    expect(plan.fingerprint).toBe(plain.fingerprint)
    expect(stepsOf(plan).map(({ id, passages }) => [id, passages])).toEqual(stepsOf(plain).map(({ id, passages }) => [id, passages]))
    expect(keysOf(blind, story, { contested: [] }).map(({ step, answer }) => [step, answer])).toEqual(keysOf(seen, story, { contested: [] }).map(({ step, answer }) => [step, answer]))
  })
})

describe('blind words', () => {
  const story = greenStory()
  const blind = blinding(story)
  const told = (words: string) => blind({ words, language: 'en' })

  it('say the article for an outlet', () => {
    expect(told('Pellbrook Courier')).toEqual(say('activity.article', { letter: 'A' }))
    expect(told('The Courier')).toEqual(say('activity.article', { letter: 'A' }))
  })

  it('say the letter inside a sentence', () => {
    expect(told('Told by the Courier’s reporter')).toEqual({ words: 'Told by A’s reporter', language: 'en' })
    expect(blind(say('x', { speaker: 'the Tamber County Post', count: 2 }))).toEqual(say('x', { speaker: 'D', count: 2 }))
  })

  it('leave longer names and other words alone', () => {
    for (const words of ['The Washington Post', 'Postal service', 'a post office']) expect(told(words)).toEqual({ words, language: 'en' })
  })

  it('say the article for an origin that is one of the outlets, whatever else its name says', () => {
    const own = { ...story, origins: [{ ...story.origins[0], id: 'o-x', kind: 'paper', name: 'Danmoor Gazette (gazette.example)', entity: 'gazette' }] } as unknown as Story
    expect(blinding(own)({ id: 'o-x', label: { words: 'Danmoor Gazette (gazette.example)', language: 'en' } })).toEqual({ id: 'o-x', label: say('activity.article', { letter: 'B' }) })
  })
})

describe('the class’s criteria', () => {
  it('join the starters of its list, and answers given before still fit', () => {
    const story = greenStory()
    const lesson = whole(story, false)
    const plan = planLesson({ ...lesson, criteria: ['It names its sources.'], language: 'en' }, story)
    const lists = stepsOf(plan).flatMap((step) => (step.kind === 'list' ? [step.starters.at(-1)] : []))
    expect(lists).toEqual([{ words: 'It names its sources.', language: 'en' }])
    expect(plan.fingerprint).toBe(planLesson(lesson, story).fingerprint)
  })
})
