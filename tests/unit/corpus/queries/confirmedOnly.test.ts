import { describe, expect, it } from 'vitest'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { confirmedOnly } from '../../../../src/corpus/queries/confirmedOnly.ts'
import { greenStory } from '../../greenStory.ts'
import { realStory } from '../../realStory.ts'

const lists = ['origins', 'lineage', 'entities', 'relations', 'events', 'claims', 'responses', 'quotationFamilies', 'quotations', 'differences', 'wordMarks', 'alignments'] as const

/** The story with every third record of a list suggested. */
function partlySuggested(story: Story, list: (typeof lists)[number], offset: number): Story {
  return { ...story, [list]: story[list].map((record, at) => ((at + offset) % 3 === 0 ? { ...record, review: 'suggested' as const } : record)) }
}

describe('the confirmed part of a story', () => {
  it('is the story itself where nothing is suggested', () => {
    const story = realStory()
    expect(confirmedOnly(story)).toBe(story)
  })

  it.each(lists.flatMap((list) => [0, 1].map((offset) => [list, offset] as const)))('without a third of its %s (%i) names nothing that is not there', (list, offset) => {
    for (const story of [greenStory(), realStory()]) {
      const kept = confirmedOnly(partlySuggested(story, list, offset))
      // Cells that nobody confirmed are not there: the reader of the file fills them in, as suggested ones. And where a
      // quotation is gone, its words count as the article's own.
      const { problems } = parseStory(storyToFile(kept))
      expect(problems.filter(({ code }) => code !== 'missing-assertion' && code !== 'excerpt-too-long')).toEqual([])
      if (list !== 'entities') expect(kept[list].some((record) => record.review === 'suggested')).toBe(false)
      expect(kept.articles).toEqual(story.articles)
    }
  })

  it('leaves out single cells of a confirmed claim', () => {
    const story = greenStory()
    const claims = story.claims.map((claim) => ({ ...claim, assertions: claim.assertions.map((assertion) => (assertion.article === 'squareside' ? { ...assertion, review: 'suggested' as const } : assertion)) }))
    const kept = confirmedOnly({ ...story, claims })
    expect(kept.claims.flatMap(({ assertions }) => assertions).some(({ article }) => article === 'squareside')).toBe(false)
    expect(kept.claims.length).toBe(story.claims.length)
  })

  it('keeps whom a confirmed answer names, although nobody confirmed the name', () => {
    const story = greenStory()
    const kept = confirmedOnly({ ...story, entities: story.entities.map((entity) => ({ ...entity, review: 'suggested' as const })) })
    expect(kept.responses).toHaveLength(story.responses.length)
    expect(kept.entities.map(({ id }) => id)).toContain('varnaby')
    expect(kept.entities.length).toBeLessThan(story.entities.length)
  })
})
