import { normalisedWords } from '../fingerprint.ts'
import type { TextSpan } from './articleText.ts'

/** The words of a text as fingerprints count them, each with where it stands. */
export interface CopyWords {
  text: string
  words: readonly string[]
  /** Start and end of each word; several words of one sign ("½") share a place. */
  starts: readonly number[]
  ends: readonly number[]
}

/** A run of words: `from` included, `to` not. */
export interface WordRange {
  from: number
  to: number
}

/** Reads the words of a text. Folding never looks across blanks, so that each stretch between them is read by itself. */
export function copyWords(text: string): CopyWords {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (found: readonly string[], start: number, end: number): void => {
    for (const word of found) {
      words.push(word)
      starts.push(start)
      ends.push(end)
    }
  }
  // A byte order mark is blank to JavaScript, but not to the rules of lower case.
  for (const { 0: stretch, index } of text.matchAll(/[\S\uFEFF]+/gu)) {
    const whole = normalisedWords(stretch)
    const pieces = [...stretch.matchAll(/[\p{L}\p{N}\p{M}’'ʼ]+/gu)].map((piece) => ({ at: index + piece.index, piece: piece[0], count: normalisedWords(piece[0]).length }))
    // Folding may make letters of signs (℃, …): then the words share the whole stretch.
    if (pieces.reduce((sum, { count }) => sum + count, 0) !== whole.length) {
      add(whole, index, index + stretch.length)
      continue
    }
    let done = 0
    for (const { at, piece, count } of pieces) {
      const marks = /^[’'ʼ]+/u.exec(piece)?.[0].length ?? 0
      const behind = /[’'ʼ]+$/u.exec(piece)?.[0].length ?? 0
      // The words of the stretch, not of the piece: a Σ has another small letter at the end of a word than by itself.
      add(whole.slice(done, done + count), at + marks, at + piece.length - behind)
      done += count
    }
  }
  return { text, words, starts, ends }
}

/** The words that lie wholly in a span. */
export function wordsIn({ starts, ends }: CopyWords, { start, end }: TextSpan): WordRange {
  const from = firstAt(starts, (at) => at >= start)
  return { from, to: Math.max(from, firstAt(ends, (at) => at > end)) }
}

/** Number of the first of ascending places that holds, or their count. */
function firstAt(places: readonly number[], holds: (at: number) => boolean): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(places[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

const OPENERS = /["“”„«‹'‘’‚([{¿¡]/u
const CLOSERS = /[^\s\p{L}\p{N}]/u

/** Farthest that the marks of a sentence may reach beyond its words. */
const MARKS_REACH = 40

/**
 * Where words stand in the text, with the marks that open and close them. Which marks are a sentence's own is seldom plain:
 * a span of the `length` that the story's sentence has is preferred, where there is one.
 */
export function spanOf({ text, starts, ends }: CopyWords, { from, to }: WordRange, length?: number): TextSpan {
  const first = starts[from] ?? text.length
  const last = ends[to - 1] ?? first
  const floor = Math.max(from === 0 ? 0 : ends[from - 1] ?? 0, first - MARKS_REACH)
  const ceiling = Math.min(starts[to] ?? text.length, last + MARKS_REACH)
  let start = first
  let end = last
  while (start > floor && OPENERS.test(text.charAt(start - 1))) start--
  while (end < ceiling && CLOSERS.test(text.charAt(end)) && !(end + 1 === ceiling && OPENERS.test(text.charAt(end)))) end++
  if (length === undefined || end - start === length) return { start, end }
  // Only marks of quotation and bullets may be left out or taken in: the stop is the sentence's own.
  const stop = last + (/^[^\s\p{L}\p{N}“”"'‘’«»()[\]]*/u.exec(text.slice(last, ceiling))?.[0].length ?? 0)
  const fits = (at: number): boolean => at >= floor && at <= first && at + length >= stop && at + length <= ceiling
    && !BLANK.test(text.charAt(at)) && !BLANK.test(text.charAt(at + length - 1))
  for (let at = first; at >= floor; at--) if (fits(at)) return { start: at, end: at + length }
  return { start, end }
}

const BLANK = /\s/
