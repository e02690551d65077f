import { alignSentences } from '../align/index.ts'
import { findDifferences } from '../differences/index.ts'
import { resolveEntities } from '../entities/index.ts'
import { groupQuotations } from '../families/index.ts'
import { inferLineage } from '../lineage/index.ts'
import type { ArticleReading } from '../reading.ts'
import type { StoryReading } from '../storyReading.ts'
import { withSpeakers } from './speakers.ts'

/** The steps of `readStory`, in their order: what a progress report names. */
export const storySteps = ['entities', 'alignment', 'families', 'lineage', 'differences'] as const
export type StoryStep = (typeof storySteps)[number]

/** How a set of articles is read. */
export interface ReadStoryOptions {
  /** Called before each step; what it throws stops the reading (that is how a reading is cancelled). */
  onStep?: (step: StoryStep) => void
}

/**
 * Reads several articles together: who is who across them, which sentences say the same, which printings quote the same
 * words, which article seems to retell which, and where they differ. The articles come back with references for
 * speakers without a name. Never throws by itself; linear in the texts, quadratic in the number of articles.
 */
export function readStory(given: readonly ArticleReading[], { onStep }: ReadStoryOptions = {}): StoryReading {
  onStep?.('entities')
  const articles = given.map(withSpeakers)
  const resolution = resolveEntities(articles.map(({ id, text, references }) => ({ id, text, mentions: references })))
  onStep?.('alignment')
  const aligned = alignSentences(articles, resolution)
  onStep?.('families')
  const quotationFamilies = groupQuotations(articles, resolution, aligned)
  onStep?.('lineage')
  const lineage = inferLineage(articles, resolution, aligned)
  onStep?.('differences')
  const differences = findDifferences(articles, resolution, aligned, quotationFamilies)
  return { articles, resolution, aligned, quotationFamilies, lineage, differences, diagnostics: [...articles.flatMap(({ diagnostics }) => diagnostics), ...aligned.diagnostics] }
}
