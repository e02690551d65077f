import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import { originGraph } from '../../../../src/corpus/queries/originGraph.ts'
import { independenceOf, traceOf } from '../../../../src/corpus/queries/trace.ts'
import { realStory } from '../../realStory.ts'

const story = realStory()
const index = indexStory(story)
const claimOf = (id: string) => {
  const claim = index.claims.get(id)
  if (!claim) throw new Error(`${id}: no such claim`)
  return claim
}

describe('the picture of origins', () => {
  const graph = originGraph(story, index)

  it('has every named or quoted origin once, and every article', () => {
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual(
      [...story.origins.filter(({ kind }) => kind !== 'article'), ...story.articles].map(({ id }) => id).sort())
  })

  it('has only links between what is there, and begins with the main families', () => {
    const ids = new Set(graph.nodes.map(({ id }) => id))
    for (const { from, to } of graph.links) expect([ids.has(from), ids.has(to)]).toEqual([true, true])
    expect(graph.links).toHaveLength(story.lineage.length)
    const mains = graph.families.map(({ family }) => family.main)
    expect(mains).toEqual(mains.toSorted((a, b) => Number(b) - Number(a)))
  })
})

describe('a trace', () => {
  it('holds each article that deals with the claim once, and tells the silent ones apart', () => {
    for (const claim of story.claims) {
      const { families, silent } = traceOf(claim, story, index)
      const told = families.flatMap(({ articles }) => articles.map(({ article }) => article.id))
      expect([...told, ...silent.map(({ id }) => id)].sort(), claim.id).toEqual(story.articles.map(({ id }) => id).sort())
    }
  })

  it('gives the ground of each step back, and keeps headlines for the last hop', () => {
    const { families } = traceOf(claimOf('c001'), story, index)
    const ap = families.find(({ family }) => family?.id === 'f-ap')
    expect(ap?.articles.map(({ article, way }) => [article.letter, way[0]?.link.link])).toEqual([['A', 'inferred'], ['C', 'inferred'], ['E', 'credited']])
    // For A and E the way ends at the text credited to AP, for C it goes on: the text is a stage.
    expect(ap?.origins.map(({ id }) => id)).toEqual(['o-us-official'])
    expect(ap?.carriers.map(({ id }) => id)).toEqual(['o-ap'])
    for (const { articles } of families) {
      for (const { article, body, headline } of articles) {
        for (const { sentences } of body) expect(sentences.every((id) => article.sentences.find((each) => each.id === id)?.kind === 'title')).toBe(false)
        for (const { sentences } of headline) for (const id of sentences) expect(['title', 'deck', 'slug', 'heading']).toContain(article.sentences.find((each) => each.id === id)?.kind)
      }
    }
  })
})

describe('independence', () => {
  it('counts claims of several articles, and those of them with a single voice', () => {
    const several = story.claims.filter(({ assertions }) => assertions.filter(({ stance }) => ['asserts', 'attributes', 'hedges'].includes(stance)).length > 1)
    const { several: counted, oneVoice } = independenceOf(story, index)
    expect(counted).toBe(several.length)
    expect(oneVoice).toBeGreaterThan(0)
    expect(oneVoice).toBeLessThan(counted)
  })
})
