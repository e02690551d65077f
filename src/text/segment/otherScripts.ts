import { pastBlanks } from './blanks.ts'
import { SEGMENTER_REACH } from './rules.ts'
import { type Allowance, groundOf, type Sentence } from './sentences.ts'

/** Sentence ends of scripts that our rules know nothing of (Devanagari, Arabic, Urdu, Ethiopic, Armenian, Thai …). */
const FOREIGN = /[\u0589\u061D-\u061F\u06D4\u0700-\u0702\u0964\u0965\u104A\u104B\u1362\u1367\u17D4\u3002\uFF01\uFF1F\uFF61]|[\u0E00-\u0EFF]{20}/

/** Whether a paragraph is left to Intl.Segmenter. */
export const isForeign = (paragraph: string): boolean => FOREIGN.test(paragraph)

/** Where a stretch of at most SEGMENTER_REACH units from `from` ends: behind a blank or a full stop where there is one. */
const stretchEnd = (paragraph: string, from: number): number => {
  const most = from + SEGMENTER_REACH
  if (most >= paragraph.length) return paragraph.length
  let end = most
  while (end > from && !/[\s。！？｡।۔؟]/.test(paragraph.charAt(end - 1))) end -= 1
  return end > from ? end : most
}

/**
 * Sentences as Intl.Segmenter (UAX #29) gives them; without one, the whole paragraph is one sentence. It is asked about
 * one stretch after the other, since its time in Node is quadratic in the length of what it is given.
 */
export const foreignSentences = (paragraph: string, allowance: Allowance): Sentence[] => {
  if (typeof Intl !== 'object' || typeof Intl.Segmenter !== 'function')
    return [{ span: { start: 0, end: paragraph.length }, ground: groundOf('no-segmenter') }]
  const found: Sentence[] = []
  const segmenter = (shared ??= new Intl.Segmenter('en', { granularity: 'sentence' }))
  for (let from = 0; from < paragraph.length;) {
    const end = allowance.stops < 0 ? paragraph.length : stretchEnd(paragraph, from)
    if (allowance.stops < 0) {
      found.push({ span: { start: pastBlanks(paragraph, from), end }, ground: groundOf('not-split') })
      break
    }
    for (const { segment, index } of segmenter.segment(paragraph.slice(from, end))) {
      const words = segment.trim()
      if (words === '') continue
      allowance.stops -= 1
      const start = from + index + (segment.length - segment.trimStart().length)
      found.push({ span: { start, end: start + words.length }, ground: groundOf('intl-segmenter') })
    }
    from = end
  }
  return found
}

let shared: Intl.Segmenter | undefined
