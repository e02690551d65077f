import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { countIsInferred, originGround } from '../../../../src/corpus/queries/claimGround.ts'
import { tinyStory } from '../tinyStory.ts'

function groundOf(story: Story, id: string) {
  const index = indexStory(story)
  const claim = index.claims.get(id)
  return claim ? originGround(story, index)(claim) : []
}

describe('originGround', () => {
  it('counts two articles of one origin once, with nothing inferred where the text says so', () => {
    const ground = groundOf(tinyStory(), 'went-dark')
    expect(ground.map(({ family, articles, inferred }) => [family.id, articles, inferred])).toEqual([['harbour', ['post', 'wire'], []]])
    expect(countIsInferred(ground)).toBe(false)
  })

  it('finds an inference on the way through other origins, with its ground', () => {
    const story = tinyStory()
    story.lineage = [
      { id: 'l1', from: 'wire', to: 'mayor-word', link: 'stated', evidence: [] },
      { id: 'l2', from: 'mayor-word', to: 'keeper', link: 'inferred', note: 'Shared words.', evidence: [] },
      { id: 'l3', from: 'mayor-word', to: 'wire', link: 'stated', evidence: [] },
    ]
    const ground = groundOf(story, 'went-dark')
    expect(ground[0]?.inferred).toEqual([{ article: 'wire', grounds: ['Shared words.'] }])
    expect(countIsInferred(ground)).toBe(true)
  })

  it('takes the shortest way: a stated link beats a longer inferred one', () => {
    const story = tinyStory()
    story.lineage = [
      { id: 'l1', from: 'wire', to: 'mayor-word', link: 'inferred', evidence: [] },
      { id: 'l2', from: 'mayor-word', to: 'keeper', link: 'inferred', evidence: [] },
      { id: 'l3', from: 'wire', to: 'keeper', link: 'stated', evidence: [] },
    ]
    expect(groundOf(story, 'went-dark')[0]?.inferred).toEqual([])
  })

  it('does not call a count of one article inferred', () => {
    const story = tinyStory()
    story.lineage = [{ id: 'l1', from: 'post', to: 'keeper', link: 'inferred', evidence: [] }]
    const ground = groundOf(story, 'strike')
    expect(ground[0]?.inferred).toEqual([{ article: 'post', grounds: [] }])
    expect(countIsInferred(ground)).toBe(false)
  })

  it('infers nothing of an article that names the speaker as the others do; of one that names another it does', () => {
    const story = tinyStory()
    story.lineage = [{ id: 'l1', from: 'post', to: 'keeper', link: 'inferred', note: 'Shared words.', evidence: [] }]
    const origins = story.origins.map((origin) => ({ ...origin, entity: origin.id }))
    const inferredWith = (speakers: Readonly<Record<string, string>>): readonly string[] | undefined => {
      const claims = story.claims.map((claim) => ({
        ...claim, assertions: claim.assertions.map((each) => ({ ...each, chain: [speakers[each.article] ?? []].flat().map((entity) => ({ speaker: 'X', named: true, entity })) })),
      }))
      return groundOf({ ...story, origins, claims }, 'went-dark')[0]?.inferred.map(({ article }) => article)
    }
    expect(inferredWith({})).toEqual(['post'])
    expect(inferredWith({ post: 'keeper', wire: 'keeper' })).toEqual([])
    expect(inferredWith({ post: 'keeper', wire: 'post-desk' })).toEqual(['post'])
  })
})
