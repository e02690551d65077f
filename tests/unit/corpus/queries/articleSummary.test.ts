import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import { articleCounts, lineageOf } from '../../../../src/corpus/queries/articleSummary.ts'
import { tinyStory } from '../tinyStory.ts'

const story = tinyStory()
const [post, wire] = story.articles
if (!post || !wire) throw new Error('the tiny story has two articles')

describe('articleCounts', () => {
  it('counts claims by how the article carries them', () => {
    expect(articleCounts(story, post)).toMatchObject({ claims: 3, own: 2, attributed: 1, hedged: 0, unnamed: 1 })
  })

  it('leaves out what it contradicts or does not say', () => {
    expect(articleCounts(story, wire)).toMatchObject({ claims: 2, own: 1, attributed: 0, hedged: 1, unnamed: 1, quotations: 1, words: 20, sentences: 3, furniture: 0 })
  })
})

describe('lineageOf', () => {
  it('names what the article retells, and on what ground', () => {
    expect(lineageOf(story, indexStory(story), wire)).toEqual([
      { id: 'wire-retells-post', origin: undefined, article: post, unnamed: false, link: 'stated', note: undefined },
    ])
    expect(lineageOf(story, indexStory(story), post)).toEqual([])
  })
})
