/** A word of a text with its place in UTF-16 units, half-open. */
export interface PlacedWord {
  /** The word as the index holds it. */
  folded: string
  start: number
  end: number
}

// Letters with dots between them are one word: "U.S." is found by "US". The dot at a sentence's end is left out again.
const wordForm = /\p{L}(?:\.\p{L})+\.?(?!\p{L})|[\p{L}\p{N}\p{M}]+/gu

/** A word as the index holds it: lower case, no diacritics (Unicode NFKD without marks), no dots. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/[\p{M}.]/gu, '').toLowerCase()
}

/** The words of a text with their places. A possessive's lone "s" is no word. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(wordForm)].flatMap(({ 0: word, index: start }) => {
    const folded = foldWord(word)
    return folded === '' || folded === 's' ? [] : [{ folded, start, end: start + word.length }]
  })
}

/** The words of a text as the index holds them. */
export function foldedWords(text: string): string[] {
  return placedWords(text).map(({ folded }) => folded)
}

/** Two neighbouring letters changed round: the one of the four common slips that edit distance counts twice (Damerau 1964). */
export function swaps(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) =>
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))
}

/** A stretch of a shown text with the places in it that were found. */
export interface MarkedText {
  text: string
  /** Half-open places in `text`, UTF-16 units, ascending. */
  marks: readonly { start: number; end: number }[]
}

/** Marks the words of a text that are among the found ones. */
export function markWords(text: string, found: ReadonlySet<string>): MarkedText {
  return { text, marks: placedWords(text).filter(({ folded }) => found.has(folded)).map(({ start, end }) => ({ start, end })) }
}

/** The part of a long text around its first mark, at most about `length` units, cut between words. */
export function aroundMarks({ text, marks }: MarkedText, length: number): MarkedText {
  const first = marks[0]?.start ?? 0
  if (text.length <= length) return { text, marks }
  const wanted = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length))
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  const room = text.lastIndexOf(' ', from + length)
  const to = from + length >= text.length ? text.length : Math.max(room, from + 1)
  const before = from > 0 ? '… ' : ''
  const shift = before.length - from
  return {
    text: before + text.slice(from, to) + (to < text.length ? ' …' : ''),
    marks: marks.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}
