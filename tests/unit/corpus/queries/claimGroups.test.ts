import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { claimGroups } from '../../../../src/corpus/queries/claimGroups.ts'
import { claimRows } from '../../../../src/corpus/queries/claimRows.ts'
import { tinyStory } from '../tinyStory.ts'

function laid(story: Story, { grouped = true, ordinals = story.claims.map((_, at) => at), reverse = false } = {}) {
  const index = indexStory(story)
  const rows = claimRows(story, index, ordinals)
  const groups = claimGroups(reverse ? rows.toReversed() : rows, story, index, grouped)
  return groups.map(({ topic, lines }) => ({
    topic: topic?.id,
    lines: lines.map(({ row, under, apart }) => [row.claim.id, under?.id, apart.map(({ id }) => id).join()]),
  }))
}

describe('claimRows', () => {
  it('reads topic by topic, core claims first, then as the topic lists them', () => {
    const story = tinyStory()
    for (const claim of story.claims) claim.core = claim.id === 'fog'
    const rows = claimRows(story, indexStory(story), [0, 1, 2, 3])
    expect(rows.map(({ claim }) => claim.id)).toEqual(['fog', 'went-dark', 'relit', 'strike'])
  })

  it('keeps claims that their topic forgot to list, and puts those of no topic last', () => {
    const story = tinyStory()
    story.topics = [{ id: 'labour', heading: 'Work', claims: [] }]
    expect(claimRows(story, indexStory(story), [0, 1]).map(({ claim }) => claim.id)).toEqual(['strike', 'went-dark'])
  })
})

describe('claimGroups', () => {
  it('groups by topic and names the claim that belongs beside one under another heading', () => {
    expect(laid(tinyStory())).toEqual([
      { topic: 'light', lines: [['went-dark', undefined, 'strike'], ['relit', undefined, ''], ['fog', undefined, '']] },
      { topic: 'labour', lines: [['strike', undefined, 'went-dark']] },
    ])
  })

  it('puts a companion directly beneath its lead, however the rows are sorted', () => {
    const lines = [['fog', undefined, ''], ['relit', undefined, ''], ['went-dark', undefined, ''], ['strike', 'went-dark', '']]
    expect(laid(tinyStory(), { grouped: false, reverse: true })).toEqual([{ topic: undefined, lines }])
  })

  it('names a companion that is filtered out', () => {
    expect(laid(tinyStory(), { grouped: false, ordinals: [1] })).toEqual([{ topic: undefined, lines: [['strike', undefined, 'went-dark']] }])
  })

  it('places a reply to two claims once, and names it with the other', () => {
    const story = tinyStory()
    story.guide.together = [['relit', 'fog'], ['went-dark', 'fog']]
    expect(laid(story)[0]?.lines).toEqual([['went-dark', undefined, ''], ['fog', 'went-dark', 'relit'], ['relit', undefined, 'fog']])
  })

  it('shows every row once, also where two claims name each other as lead', () => {
    const story = tinyStory()
    story.guide.together = [['relit', 'fog'], ['fog', 'relit']]
    expect(laid(story)[0]?.lines.map(([id]) => id)).toEqual(['went-dark', 'relit', 'fog'])
  })

  it('has no group for nothing', () => {
    expect(laid(tinyStory(), { ordinals: [] })).toEqual([])
    expect(laid(tinyStory(), { ordinals: [], grouped: false })).toEqual([])
  })
})
