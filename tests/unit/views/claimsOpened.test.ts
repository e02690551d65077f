import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../src/corpus/index/storyIndex.ts'
import { meaningGroups } from '../../../src/views/claims/panelGroups.ts'
import { openedCell, openWord } from '../../../src/views/claims/openedCell.ts'
import { tinyStory } from '../corpus/tinyStory.ts'

describe('openedCell', () => {
  it('reads a claim, and a cell', () => {
    const index = indexStory(tinyStory())
    expect(openedCell('fog', index)).toMatchObject({ claim: { id: 'fog' }, article: undefined })
    expect(openedCell(openWord('fog', 'wire'), index)).toMatchObject({ claim: { id: 'fog' }, article: { id: 'wire' } })
  })

  it('reads ids that hold full stops', () => {
    const story = tinyStory()
    const [claim] = story.claims
    const [, article] = story.articles
    if (!claim || !article) throw new Error('tinyStory changed')
    claim.id = 'c.1'
    article.id = 'wire.co'
    expect(openedCell('c.1.wire.co', indexStory(story))).toMatchObject({ claim: { id: 'c.1' }, article: { id: 'wire.co' } })
  })

  it.each([undefined, 'c999', 'fog.', 'fog.nobody', '.wire'])('finds nothing for %j', (word) => {
    expect(openedCell(word, indexStory(tinyStory()))).toBeUndefined()
  })
})

describe('meaningGroups', () => {
  const meanings = (id: string, opened?: string) => {
    const claim = tinyStory().claims.find((each) => each.id === id)
    return claim && meaningGroups(claim, opened).map(({ meaning, assertions }) => [meaning, assertions.map(({ article }) => article).join()])
  }

  it('reads those that carry the claim first, then those against it, then the silent', () => {
    expect(meanings('strike')).toEqual([['attributes', 'post'], ['contradicts', 'wire']])
    expect(meanings('relit')).toEqual([['asserts', 'wire'], ['not-knowable', 'post']])
  })

  it('puts the opened article first', () => {
    expect(meanings('strike', 'wire')).toEqual([['contradicts', 'wire'], ['attributes', 'post']])
  })
})
