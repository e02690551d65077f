import { describe, expect, it } from 'vitest'
import { timeStrip } from '../../../../src/corpus/queries/timeStrip.ts'
import { tinyStory } from '../tinyStory.ts'

describe('timeStrip', () => {
  it('holds dated events with closed ends, in the order of time', () => {
    const { marks } = timeStrip(tinyStory())
    expect(marks.map(({ event }) => event)).toEqual(['founding', 'outage', 'statement'])
  })

  it('keeps the events of the question’s claims when it has to choose', () => {
    const story = tinyStory()
    const outage = story.events.find(({ id }) => id === 'outage')
    if (!outage) throw new Error('the tiny story lost its outage')
    const many = Array.from({ length: 20 }, (_, at) => ({ ...outage, id: `more-${at}`, articles: ['post', 'wire', 'other'] }))
    const { marks } = timeStrip({ ...story, events: [...many, ...story.events] })
    expect(marks).toHaveLength(7)
    expect(marks.some(({ event }) => event === 'outage')).toBe(true)
  })

  it('is plain JSON', () => {
    const strip = timeStrip(tinyStory())
    expect(JSON.parse(JSON.stringify(strip))).toEqual(strip)
  })
})
