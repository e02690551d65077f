import type { Evidence, Story } from '../../corpus/model.ts'
import { groupBy } from '../../corpus/queries/groupBy.ts'

/** Every passage whose words the story shows, by article. */
export function shownPassages(story: Story): ReadonlyMap<string, readonly Evidence[]> {
  const all = [
    ...story.claims.flatMap(({ assertions }) => assertions.flatMap(({ evidence }) => evidence)), ...story.quotations.map(({ evidence }) => evidence),
    ...story.differences.flatMap((difference) => difference.passages), ...story.events.flatMap(({ evidence }) => evidence),
    ...story.wordMarks.map(({ evidence }) => evidence),
  ]
  return groupBy(all.filter(({ excerpt, start, end }) => excerpt?.length === end - start), ({ article }) => article)
}

/** Whether a passage has these words in it, however they are capitalised. */
export const hasWords = ({ excerpt = '' }: Evidence, words: string): boolean => excerpt.toLowerCase().includes(words.toLowerCase())
