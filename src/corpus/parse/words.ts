/** One word of a text: half-open `[start, end)` in UTF-16 units. */
export interface Word {
  readonly start: number
  readonly end: number
}

/**
 * The words of a text in order: a letter or digit, then letters, digits, apostrophes, full stops and hyphens ("U.S.",
 * "Iran’s", "27-year-old" are one word each). The excerpt limits of the format count these.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length }))
}
