import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import { CLAIMS_AT_LEAST, entityLinks } from '../../../../src/corpus/queries/links.ts'
import { realStory } from '../../realStory.ts'

const story = realStory()
const index = indexStory(story)
const links = entityLinks(story.entities, story, index)

describe('who is linked with whom', () => {
  it('holds each relation between two entities once, under the two', () => {
    const among = story.relations.filter(({ subject, object }) => 'entity' in object && object.entity !== subject
      && index.entities.get(subject)?.byline !== true && index.entities.get(object.entity)?.byline !== true)
    expect(links.reduce((sum, { relations }) => sum + relations.length, 0)).toBe(among.length)
  })

  it('holds the claims about both, and not a pair that a single claim names', () => {
    for (const { a, b, relations, claims } of links) {
      for (const { entities } of claims) expect(entities).toEqual(expect.arrayContaining([a.id, b.id]))
      expect(relations.length > 0 || claims.length >= CLAIMS_AT_LEAST).toBe(true)
    }
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length)
  })

  it('puts relations before shared claims', () => {
    const numbers = links.map(({ relations }) => relations.length)
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })

  it('never links a name of a credit line, nor anybody outside the given', () => {
    const bylines = new Set(story.entities.filter(({ byline }) => byline).map(({ id }) => id))
    expect(links.some(({ a, b }) => bylines.has(a.id) || bylines.has(b.id))).toBe(false)
    const [one, two] = [links[0]?.a, links[0]?.b]
    expect(entityLinks([one, two].flatMap((entity) => entity ?? []), story, index).map(({ id }) => id)).toEqual([links[0]?.id])
  })
})
