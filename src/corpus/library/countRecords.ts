import type { StoryFile } from '../model.ts'
import type { Counts } from './ownStory.ts'

/**
 * How much of a story is confirmed: records that somebody can review, and those that are not merely suggested. A cell counts
 * by itself where its article says something. Articles are published and not suggested: they are counted apart.
 */
export function countRecords(story: StoryFile): Counts {
  const lists = [
    story.origins, story.lineage, story.entities, story.relations, story.events, story.claims, story.responses,
    story.quotationFamilies, story.quotations, story.differences, story.wordMarks, story.alignments,
    ...story.claims.map(({ assertions }) => assertions.filter(({ stance }) => stance !== 'silent' && stance !== 'not-knowable')),
  ].flat()
  return { articles: story.articles.length, records: lists.length, confirmed: lists.filter(({ review }) => review !== 'suggested').length }
}
