import type { Ground, Span } from '../text.ts'
import { paragraphsOf } from './lines.ts'
import { foreignSentences, isForeign } from './otherScripts.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

export type { Sentence } from './sentences.ts'

/** A paragraph, heading, caption or item of a list; `ground` says what kind of break set it off. */
export interface Paragraph {
  span: Span
  ground: Ground
  sentences: Sentence[]
}

/** Where a text's paragraphs and sentences stand, in order; together they cover all that is not blank. */
export interface Segmentation {
  paragraphs: Paragraph[]
}

/**
 * Paragraphs and sentences of `text`, as spans in UTF-16 units; the text itself is not changed. With `blocks` (the
 * story text that `cleanText` or `cleanHtml` found, in order) only these are read and each begins a paragraph of its
 * own. Sentence ends are found by rules of our own on the text alone, so that every browser gives the same;
 * Intl.Segmenter, whose splits differ between ICU versions, is asked only about scripts the rules do not know.
 * Never throws; linear in the length of the text.
 */
export const segmentText = (text: string, blocks: readonly Span[] = [{ start: 0, end: text.length }]): Segmentation => {
  const paragraphs: Paragraph[] = []
  for (const { start, end } of blocks) {
    for (const { span, rule } of paragraphsOf(text, start, end)) {
      // The rules see one paragraph at a time: none can look, or take time, beyond it.
      const words = text.slice(span.start, span.end)
      const sentences = isForeign(words) ? foreignSentences(words) : sentencesOf(words)
      for (const sentence of sentences) {
        sentence.span.start += span.start
        sentence.span.end += span.start
      }
      paragraphs.push({ span, ground: { rule }, sentences })
    }
  }
  return { paragraphs }
}
