import type { Story } from '../model.ts'
import { everyEvidence } from './evidencePlaces.ts'

/** Turns one offset in an article's text into another unit; `supplementary` as in the article. */
export type OffsetUnit = (offset: number, supplementary: readonly number[]) => number

/**
 * Counts every span of a story (sentences, evidence, and the length of each text) in another unit, in place. The
 * supplementary offsets themselves stay code points: they are the key to the conversion.
 */
export function convertSpans(story: Story, unit: OffsetUnit): void {
  const supplementary = new Map<string, readonly number[]>()
  for (const { id, text, sentences } of story.articles) {
    if (text.supplementary.length === 0) continue
    supplementary.set(id, text.supplementary)
    text.length = unit(text.length, text.supplementary)
    for (const sentence of sentences) {
      sentence.start = unit(sentence.start, text.supplementary)
      sentence.end = unit(sentence.end, text.supplementary)
    }
  }
  if (supplementary.size === 0) return
  for (const { evidence } of everyEvidence(story)) {
    const list = supplementary.get(evidence.article)
    if (!list) continue
    evidence.start = unit(evidence.start, list)
    evidence.end = unit(evidence.end, list)
  }
}
