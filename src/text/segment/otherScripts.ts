import type { Sentence } from './sentences.ts'

/** Sentence ends of scripts that our rules know nothing of (Devanagari, Arabic, Urdu, Ethiopic, Armenian, Thai …). */
const FOREIGN = /[\u0589\u061D-\u061F\u06D4\u0700-\u0702\u0964\u0965\u104A\u104B\u1362\u1367\u17D4\u3002\uFF01\uFF1F\uFF61]|[\u0E00-\u0EFF]{20}/
/** Han, kana and Hangul: no blanks after a full stop. */

/** Whether a paragraph is left to Intl.Segmenter. */
export const isForeign = (text: string, start: number, end: number): boolean => FOREIGN.test(text.slice(start, end))

/** Sentences as Intl.Segmenter (UAX #29) gives them; without one, the whole paragraph is one sentence. */
export const foreignSentences = (text: string, start: number, end: number): Sentence[] => {
  if (typeof Intl !== 'object' || typeof Intl.Segmenter !== 'function')
    return [{ span: { start, end }, ground: { rule: 'no-segmenter' } }]
  const found: Sentence[] = []
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(start, end))) {
    const words = segment.trim()
    if (words === '') continue
    const from = start + index + (segment.length - segment.trimStart().length)
    found.push({ span: { start: from, end: from + words.length }, ground: { rule: 'intl-segmenter' } })
  }
  return found
}
