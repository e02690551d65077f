import type { Span } from '../text.ts'
import { isBlank, isBreak, pastBlanks } from './blanks.ts'
import { LINE_OPEN_ENDS } from './lexicon.ts'
import { markerEnd } from './markers.ts'
import { MOST_PIECES, UNITS_A_PIECE, WRAP_BREAKS_MIN, WRAP_SHARE, WRAP_WIDTH_MAX, WRAP_WIDTH_MIN } from './rules.ts'

/** A paragraph's place and the break that ended the one before it. */
export interface ParagraphPlace {
  span: Span
  rule: 'blank-line' | 'line-break' | 'not-split'
}

const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']'].map((mark) => mark.charCodeAt(0)))
const ENDING = new Set(['.', '!', '?', '…', ':', ';', '。', '！', '？'].map((mark) => mark.charCodeAt(0)))
const BULLET = /^(?:[•⁃‣◦▪■*·–—-]\s|\d{1,3}[.)]\s)/

/** Ends like a sentence: a mark and at most three closing marks behind it. */
const isEnded = (text: string, { start, end }: Span): boolean => {
  let at = end - 1
  while (at > start && at >= end - 3 && CLOSING.has(text.charCodeAt(at))) at -= 1
  return at >= start && ENDING.has(text.charCodeAt(at))
}

/**
 * Calls `block` with the lines of `[start, end)` between two blank lines, without the blanks around them. Returns where
 * it stopped: behind the last line of those that a text may have.
 */
const eachBlock = (text: string, start: number, end: number, block: (lines: readonly Span[]) => void): number => {
  let left = mostPieces(end - start)
  let lines: Span[] = []
  const close = (): void => {
    if (lines.length === 0) return
    block(lines)
    lines = []
  }
  let at = start
  while (at < end && left > 0) {
    let breaks = 0
    for (let code = text.charCodeAt(at); at < end && isBreak(code); code = text.charCodeAt(at)) {
      breaks += code === 0x2029 ? 2 : code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 0 : 1
      at += 1
    }
    if (breaks > 1) close()
    let first = at
    while (at < end && !isBreak(text.charCodeAt(at))) at += 1
    let last = at
    while (first < last && isBlank(text.charCodeAt(first))) first += 1
    while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1
    if (last > first) {
      lines.push({ start: first, end: last })
      left -= 1
    } else if (at < end) close()
  }
  close()
  return at
}

const firstWordLength = (text: string, { start, end }: Span): number => {
  const reach = Math.min(end, start + WRAP_WIDTH_MAX)
  for (let at = start; at < reach; at += 1) if (isBlank(text.charCodeAt(at))) return at - start
  return end - start
}

/** Whether an item of a list opens at `at`; most lines are none by their first character. */
const opensItem = (text: string, { start, end }: Span): boolean => {
  const code = text.charCodeAt(start)
  const isFigure = code >= 0x30 && code <= 0x39
  return ((isFigure || code < 0x30 || code > 0x7a) && BULLET.test(text.slice(start, Math.min(end, start + 8)))) || markerEnd(text, start) >= 0
}

/** The width a program wrapped this block to, or 0: at nearly every break the next word would not have fitted. */
const wrapWidth = (text: string, block: readonly Span[]): number => {
  let width = 0
  for (const line of block) width = Math.max(width, line.end - line.start)
  if (block.length <= WRAP_BREAKS_MIN || width > WRAP_WIDTH_MAX || width < WRAP_WIDTH_MIN) return 0
  let full = 0
  for (let i = 0; i + 1 < block.length; i += 1) {
    const line = block[i]
    const next = block[i + 1]
    if (line && next && line.end - line.start + 1 + firstWordLength(text, next) > width) full += 1
  }
  return full / (block.length - 1) >= WRAP_SHARE ? width : 0
}

/** Whether the sentence runs on over the break between two lines of a block. */
const runsOn = (text: string, line: Span, next: Span, width: number, ends: boolean): boolean => {
  if (opensItem(text, next)) return false
  if (width > 0 && line.end - line.start + 1 + firstWordLength(text, next) > width) return true
  if (isEnded(text, line)) return false
  const code = text.charCodeAt(next.start)
  const last = text.charCodeAt(line.end - 1)
  if (code >= 0x61 && code <= 0x7a || code > 0x7f && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) {
    if (ends && /^["“‘'(]?[\p{Lu}\d]/u.test(text.slice(line.start, line.start + 2))) return true
    return last === 0x2c || last === 0x2d || last > 0x7f && /\p{Pd}/u.test(text.charAt(line.end - 1))
  }
  if (!ends) return false
  if (code === 0x28) {
    const tail = text.slice(Math.max(next.start, next.end - 8), next.end)
    return tail.endsWith('.') && /\)[^)]{0,5}$/.test(tail) && !/^\(\p{Lu}/u.test(text.slice(next.start, next.start + 3))
  }
  // "Sign in" is a line of its own: only a line of some length was broken off.
  if (line.end - line.start < WRAP_WIDTH_MIN) return false
  return last === 0x2c || LINE_OPEN_ENDS.has(/[\p{L}’']+$/u.exec(text.slice(Math.max(line.start, line.end - 40), line.end))?.[0] ?? '')
}

/**
 * The paragraphs of `[start, end)`. A blank line always ends one. A single line break ends one too, as in text copied
 * from a page, except where the evidence says that a line was only wrapped: the block has one width at which the next
 * words did not fit, or the line breaks off in mid-sentence and the sentence ends further down. Of more lines than a text
 * can have (`mostPieces`), the rest is one piece (`not-split`).
 */
export const paragraphsOf = (text: string, start: number, end: number): ParagraphPlace[] => {
  const found: ParagraphPlace[] = []
  const read = eachBlock(text, start, end, (block) => {
    const width = wrapWidth(text, block)
    // The last line of the block that ends like a sentence: before it, one is still open.
    let lastEnded = block.length - 1
    while (lastEnded > 0 && !isEnded(text, block[lastEnded] ?? EMPTY)) lastEnded -= 1
    let from: number | undefined
    let rule: ParagraphPlace['rule'] = 'blank-line'
    for (let index = 0; index < block.length; index += 1) {
      const line = block[index] ?? EMPTY
      from ??= line.start
      const next = block[index + 1]
      if (next && runsOn(text, line, next, width, index < lastEnded)) continue
      found.push({ span: { start: from, end: line.end }, rule })
      rule = 'line-break'
      from = undefined
    }
  })
  const from = pastBlanks(text, read)
  let to = end
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
  if (from < to) found.push({ span: { start: from, end: to }, rule: 'not-split' })
  return found
}

/** How many paragraphs, and how many full stops, a text of some length may have. */
export const mostPieces = (length: number): number => MOST_PIECES + Math.floor(length / UNITS_A_PIECE)

const EMPTY: Span = { start: 0, end: 0 }
