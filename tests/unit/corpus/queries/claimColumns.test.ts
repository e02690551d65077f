import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import { originColumns, originParts } from '../../../../src/corpus/queries/claimColumns.ts'
import { claimRows } from '../../../../src/corpus/queries/claimRows.ts'
import { tinyStory } from '../tinyStory.ts'

describe('originColumns', () => {
  it('has the families that shown claims rest on, main ones first', () => {
    const story = tinyStory()
    story.families.reverse()
    const index = indexStory(story)
    const columns = (ordinals: number[]) => originColumns(claimRows(story, index, ordinals), story, index).map(({ id }) => id)
    expect(columns([0, 1, 2, 3])).toEqual(['harbour', 'coast-wire', 'town-hall'])
    expect(columns([1])).toEqual(['harbour', 'town-hall'])
    expect(columns([])).toEqual([])
  })
})

describe('originParts', () => {
  it('gives the strongest stance with every article behind it', () => {
    const story = tinyStory()
    const [claim] = story.claims
    const parts = claim ? originParts(claim, 'harbour', indexStory(story)) : []
    expect(parts.map(({ strongest, articles }) => [strongest.stance, articles])).toEqual([['asserts', ['post', 'wire']]])
  })

  it('does not hide that articles of one origin disagree', () => {
    const story = tinyStory()
    const [claim] = story.claims
    const second = claim?.assertions[1]
    if (!claim || !second) throw new Error('tinyStory changed')
    second.stance = 'in-tension'
    const parts = originParts(claim, 'harbour', indexStory(story))
    expect(parts.map(({ strongest, articles }) => [strongest.stance, articles])).toEqual([['asserts', ['post']], ['in-tension', ['wire']]])
  })

  it('is empty where the family says nothing', () => {
    const story = tinyStory()
    const [claim] = story.claims
    expect(claim && originParts(claim, 'town-hall', indexStory(story))).toEqual([])
  })
})
