import type { Span } from '../text.ts'
import { LINE_OPEN_ENDS } from './lexicon.ts'
import { markerEnd } from './markers.ts'
import { WRAP_BREAKS_MIN, WRAP_SHARE, WRAP_WIDTH_MAX, WRAP_WIDTH_MIN } from './rules.ts'

/** A paragraph's place and the break that ended the one before it. */
export interface ParagraphPlace {
  span: Span
  rule: 'blank-line' | 'line-break'
}

interface Line extends Span {
  /** Columns before the first character. */
  indent: number
}

const LINE = /[^\n\r\u2028\u2029]+/g
const ENDED = /[.!?…:;。！？]["”’'»)\]]{0,3}$/
const BULLET = /^(?:[•⁃‣◦▪■*·–—-]\s|\d{1,3}[.)]\s)/

/** The lines of `[start, end)` in blocks: a blank line ends a block. Lines are without the blanks around them. */
const blocksOf = (text: string, start: number, end: number): Line[][] => {
  const blocks: Line[][] = []
  let block: Line[] = []
  let before = start
  LINE.lastIndex = start
  for (let match = LINE.exec(text); match !== null && match.index < end; match = LINE.exec(text)) {
    const lineEnd = Math.min(end, match.index + match[0].length)
    const raw = text.slice(match.index, lineEnd)
    const words = raw.trim()
    const breaks = text.slice(before, match.index)
    const blank = before > start && (breaks.replace(/\r\n/g, '\n').length > 1 || breaks.includes('\u2029'))
    if ((blank || words === '') && block.length > 0) {
      blocks.push(block)
      block = []
    }
    if (words !== '') {
      const indent = raw.length - raw.trimStart().length
      block.push({ start: match.index + indent, end: match.index + indent + words.length, indent })
    }
    before = lineEnd
    LINE.lastIndex = match.index + match[0].length
  }
  if (block.length > 0) blocks.push(block)
  return blocks
}

const firstWordLength = (text: string, { start, end }: Line): number => {
  const gap = text.slice(start, Math.min(end, start + WRAP_WIDTH_MAX)).search(/\s/)
  return gap < 0 ? end - start : gap
}

/** The width a program wrapped this block to, or 0: at nearly every break the next word would not have fitted. */
const wrapWidth = (text: string, block: readonly Line[]): number => {
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
const runsOn = (text: string, line: Line, next: Line, width: number, ends: boolean): boolean => {
  const head = text.slice(next.start, Math.min(next.end, next.start + 40))
  if (BULLET.test(head) || markerEnd(text, next.start) >= 0) return false
  const tail = text.slice(Math.max(line.start, line.end - 40), line.end)
  if (width > 0 && line.end - line.start + 1 + firstWordLength(text, next) > width) return true
  if (ENDED.test(tail)) return false
  if (/^\p{Ll}/u.test(head)) return ends && /^["“‘'(]?[\p{Lu}\d]/u.test(text.slice(line.start, line.start + 2)) || /[,\p{Pd}]$/u.test(tail)
  if (head.startsWith('(')) {
    const remark = text.slice(next.start, next.end)
    return ends && remark.endsWith('.') && /\)[^)]{0,5}$/.test(remark.slice(-8)) && !/^\(\p{Lu}/u.test(head)
  }
  const last = /[\p{L}’']+$/u.exec(tail)?.[0] ?? ''
  // "Sign in" is a line of its own: only a line of some length was broken off.
  return ends && line.end - line.start >= WRAP_WIDTH_MIN && (LINE_OPEN_ENDS.has(last) || tail.endsWith(','))
}

/**
 * The paragraphs of `[start, end)`. A blank line always ends one. A single line break ends one too, as in text copied
 * from a page, except where the evidence says that a line was only wrapped: the block has one width at which the next
 * words did not fit, or the line breaks off in mid-sentence and the sentence ends further down.
 */
export const paragraphsOf = (text: string, start: number, end: number): ParagraphPlace[] => {
  const found: ParagraphPlace[] = []
  for (const block of blocksOf(text, start, end)) {
    const width = wrapWidth(text, block)
    const endsLater: boolean[] = []
    let ends = false
    for (let i = block.length - 1; i >= 0; i -= 1) {
      endsLater[i] = ends
      const line = block[i]
      if (line) ends = ends || ENDED.test(text.slice(Math.max(line.start, line.end - 6), line.end))
    }
    let from: Line | undefined
    let first = true
    block.forEach((line, index) => {
      from ??= line
      const next = block[index + 1]
      if (next && runsOn(text, line, next, width, endsLater[index] ?? false)) return
      found.push({ span: { start: from.start, end: line.end }, rule: first ? 'blank-line' : 'line-break' })
      first = false
      from = undefined
    })
  }
  return found
}
