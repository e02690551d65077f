import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import { differenceRows } from '../../../../src/corpus/queries/differenceRows.ts'
import { realStory } from '../../realStory.ts'

const story = realStory()
const index = indexStory(story)
const all = story.differences.map((_, ordinal) => ordinal)

describe('rows of differences', () => {
  it('begin as the guide has them and lose none', () => {
    const rows = differenceRows(all, 'guide', story, index)
    expect(rows.slice(0, story.guide.differences.length).map(({ difference }) => difference.id)).toEqual(story.guide.differences)
    expect(new Set(rows.map(({ difference }) => difference.id)).size).toBe(story.differences.length)
  })

  it('can be put by weight and by kind', () => {
    const weights = differenceRows(all, 'weight', story, index).map(({ difference }) => difference.weight)
    expect(weights).toEqual([...weights].sort((a, b) => 'hml'.indexOf(a[0] ?? '') - 'hml'.indexOf(b[0] ?? '')))
    const first = differenceRows(all, 'kind', story, index)[0]
    expect(first?.difference.kinds).toContain('contradiction')
  })

  it('hold every passage once, under its article', () => {
    for (const { difference, sides } of differenceRows(all, 'guide', story, index)) {
      expect(sides.flatMap(({ passages }) => passages)).toHaveLength(difference.passages.length)
      for (const { article, passages } of sides) for (const { article: own } of passages) expect(own).toBe(article.id)
    }
  })
})
