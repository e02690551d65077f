import type { Evidence, Story } from '../../../../src/corpus/model.ts'

/** The suggested story and the bundled one, both with spans in UTF-16 units of the same texts. */
export interface Sides {
  ours: Story
  gold: Story
}

const letterOf = (story: Story, id: string): string => story.articles.find((article) => article.id === id)?.letter ?? ''

/** Whether a piece of ours and one of the gold story's share words. */
export const overlaps = ({ ours, gold }: Sides, own: Evidence, one: Evidence): boolean =>
  letterOf(ours, own.article) === letterOf(gold, one.article) && own.start < one.end && own.end > one.start

/** Whether one of ours shares words with a piece of the gold story's. */
export const touching = (sides: Sides, own: readonly Evidence[], one: Evidence): boolean => own.some((each) => overlaps(sides, each, one))

/** Letters of the articles in which passages of ours share words with passages of the gold story's. */
export const sharedArticles = (sides: Sides, own: readonly Evidence[], gold: readonly Evidence[]): Set<string> =>
  new Set(gold.filter((one) => touching(sides, own, one)).map(({ article }) => letterOf(sides.gold, article)))

/** Mark of an article that stands for it in either story. */
export const articleLetter = (story: Story, id: string): string => letterOf(story, id)
