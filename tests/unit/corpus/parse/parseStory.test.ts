import { describe, expect, it } from 'vitest'
import { verifyTexts } from '../../../../src/corpus/check/verifyTexts.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { everyEvidence } from '../../../../src/corpus/parse/evidencePlaces.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { goodStory, goodTexts } from './goodStory.ts'

function storyOf(input: unknown): Story {
  const parsed = parseStory(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.story
}

describe('a good story', () => {
  it('parses without a problem, and agrees with its texts', () => {
    expect(parseStory(goodStory()).problems).toEqual([])
    expect(verifyTexts(goodStory(), new Map(Object.entries(goodTexts)))).toEqual([])
  })

  it('counts UTF-16 units inside the app, so that slice gives the excerpt', () => {
    const story = storyOf(goodStory())
    let seen = 0
    for (const { evidence } of everyEvidence(story)) {
      if (evidence.excerpt === undefined) continue
      seen++
      expect(goodTexts[evidence.article]?.slice(evidence.start, evidence.end)).toBe(evidence.excerpt)
    }
    expect(seen).toBeGreaterThan(15)
    for (const { id, text, sentences } of story.articles) {
      expect(text.length).toBe(goodTexts[id]?.length)
      expect(goodTexts[id]?.slice(sentences.at(-1)?.start)).toMatch(/^Read more/)
    }
  })

  it('goes back into the file it came from', () => {
    const story = storyOf(goodStory())
    const before = JSON.stringify(story)
    expect(storyToFile(story)).toEqual(goodStory())
    expect(JSON.stringify(story)).toBe(before)
  })

  it('shares nothing with the input and leaves it alone', () => {
    const input = goodStory()
    const story = storyOf(input)
    expect(input).toEqual(goodStory())
    const all = new Set<unknown>()
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      all.add(value)
      Object.values(value).forEach(collect)
    }
    collect(input)
    const shared: unknown[] = []
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (all.has(value)) shared.push(value)
      Object.values(value).forEach(look)
    }
    look(story)
    expect(shared).toEqual([])
  })
})
