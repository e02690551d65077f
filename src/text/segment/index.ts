import type { Diagnostic, Ground, Span } from '../text.ts'
import { mostPieces, paragraphsOf } from './lines.ts'
import { foreignSentences, isForeign } from './otherScripts.ts'
import { type Allowance, groundOf, type Sentence, sentencesOf } from './sentences.ts'

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
  /** `segment.not-split`: from here on there are more lines or full stops than prose has, and the rest is in one piece. */
  diagnostics: Diagnostic[]
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
  const diagnostics: Diagnostic[] = []
  const allowance: Allowance = { stops: mostPieces(text.length) }
  for (const { start, end } of blocks) {
    for (const { span, rule } of paragraphsOf(text, start, end)) {
      // The rules see one paragraph at a time: none can look, or take time, beyond it.
      const words = text.slice(span.start, span.end)
      const sentences = rule === 'not-split' || allowance.stops < 0 ? [{ span: { start: 0, end: words.length }, ground: groundOf('not-split') }]
        : isForeign(words) ? foreignSentences(words, allowance) : sentencesOf(words, allowance)
      for (const sentence of sentences) {
        sentence.span.start += span.start
        sentence.span.end += span.start
      }
      const last = sentences.at(-1)
      if (last?.ground.rule === 'not-split' && diagnostics.length === 0) diagnostics.push({ code: 'segment.not-split', span: last.span, values: {} })
      paragraphs.push({ span, ground: groundOf(rule), sentences })
    }
  }
  return { paragraphs, diagnostics }
}
