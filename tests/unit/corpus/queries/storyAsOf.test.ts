import { describe, expect, it } from 'vitest'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { Claim, Story } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { publicationSteps } from '../../../../src/corpus/queries/asOf/publication.ts'
import { storyAsOf } from '../../../../src/corpus/queries/asOf/storyAsOf.ts'
import { realStory } from '../../realStory.ts'

const story = realStory()
const steps = publicationSteps(story)
const claimOf = (from: Story, id: string): Claim | undefined => from.claims.find((claim) => claim.id === id)

describe('the days on which articles came out', () => {
  it('are in order, and tell which articles may not have come out yet', () => {
    expect(steps.map(({ edtf }) => edtf)).toEqual(steps.map(({ edtf }) => edtf).toSorted())
    expect(steps.at(-1)).toMatchObject({ published: story.articles.map(({ id }) => id), perhaps: [] })
    for (const { published, perhaps } of steps) expect(published).toEqual(expect.arrayContaining([...perhaps]))
  })

  it('are none where no date is known', () => {
    const undated = { ...story, articles: story.articles.map((article) => ({ ...article, published: { edtf: 'XXXX', found: 'stated' as const } })) }
    expect(publicationSteps(undated)).toEqual([])
  })
})

describe('a story as of a day', () => {
  it.each(steps)('names nothing on $edtf that is not there', ({ edtf, published }) => {
    const then = storyAsOf(story, edtf)
    expect(then.articles.map(({ id }) => id)).toEqual(published)
    const read = parseStory(storyToFile(then))
    expect(read.problems).toEqual([])
  })

  it.each(steps)('keeps only claims that an article of $edtf tells, or that could not be known yet', ({ edtf }) => {
    for (const { id, assertions } of storyAsOf(story, edtf).claims) {
      const told = assertions.some(({ stance }) => stance !== 'silent' && stance !== 'not-knowable')
      expect(told || assertions.every(({ stance }) => stance === 'not-knowable'), id).toBe(true)
    }
  })

  it('tells silence from what could not be known: the denial of Saturday, seen from Friday', () => {
    const denied = 'c003'
    const before = claimOf(storyAsOf(story, '2024-11-15'), denied)
    expect(before?.assertions.map(({ stance }) => stance)).toEqual(Array.from({ length: 4 }, () => 'not-knowable'))
    expect(claimOf(storyAsOf(story, '2024-11-18'), denied)).toEqual(claimOf(story, denied))
    expect(claimOf(story, denied)?.assertions.map(({ stance }) => stance)).toContain('silent')
  })

  it('is the whole story at the end, before the first article, and for a day that is none', () => {
    expect(storyAsOf(story, '2030-01-01')).toEqual(story)
    expect(storyAsOf(story, '1990-01-01')).toBe(story)
    expect(storyAsOf(story, 'soon')).toBe(story)
  })
})
