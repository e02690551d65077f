// The door of the stage: many articles, from what a person gave to a suggested story.
export { openPile, pileProblem, readPile } from './readPile.ts'
export type { Pile, PileArticle, PileOptions, PileProgress } from './readPile.ts'
export { suggestStory } from './suggest.ts'
export type { Suggested, SuggestOptions } from './suggest.ts'
export { summaryOf } from './summary.ts'
export type { ArticleSummary } from './summary.ts'
