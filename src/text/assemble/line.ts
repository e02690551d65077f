import { HIDDEN } from '../../corpus/parse/plainCopy.ts'
import { wordsOf } from '../../corpus/parse/words.ts'
import type { Span } from '../text.ts'
import { LINE_LENGTH } from './rules.ts'

const HIDDEN_RUNS = new RegExp(`${HIDDEN.source}+`, 'gu')

/** Whether words hold control characters, invisible ones or halves of surrogate pairs: they are never shown. */
export const hasHidden = (words: string): boolean => HIDDEN.test(words)

/** Words as a line of the story format: one line, nothing invisible, at most `length` units. Undefined where nothing is left. */
export function lineOf(words: string, length = LINE_LENGTH): string | undefined {
  const plain = words.slice(0, 4 * length).replace(HIDDEN_RUNS, '').replace(/\s+/gu, ' ').trim()
  if (plain.length <= length) return plain === '' ? undefined : plain
  const cut = plain.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.trimEnd()}…`
}

/** The span up to the end of its `most`-th word; the span itself where it has no more. */
export function firstWords(text: string, { start, end }: Span, most: number): Span {
  // Words are long in hostile text only: reading stops well behind what a passage can hold.
  const words = wordsOf(text.slice(start, Math.min(end, start + 4000)))
  const last = words[most - 1]
  if (last === undefined || words.length === most) return { start, end: Math.min(end, start + 4000) }
  return { start, end: start + last.end }
}

/** The first `most` words as a line, with … where more follow in the span. */
export function shortLine(text: string, span: Span, most: number): string | undefined {
  const first = firstWords(text, span, most)
  const line = lineOf(text.slice(first.start, first.end))
  return line === undefined || first.end >= span.end || line.endsWith('…') ? line : `${line.slice(0, LINE_LENGTH - 1)}…`
}

/** Number of words in a span, as the format's excerpt limits count them. */
export const wordCount = (text: string, { start, end }: Span): number => wordsOf(text.slice(start, end)).length

const OPEN = /^[\s"“”‘’'(–—-]*(?:that\s+)?["“‘]?/u

/** The span without what does not begin a statement: blanks, quotation marks, dashes, "that". */
export function bareStart(text: string, { start, end }: Span): Span {
  const lead = OPEN.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0
  return { start: Math.min(start + lead, end), end }
}
