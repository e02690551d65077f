import type { Sentence } from './sentences.ts'

/** Sentence ends of scripts that our rules know nothing of (Devanagari, Arabic, Urdu, Ethiopic, Armenian, Thai …). */
const FOREIGN = /[\u0589\u061D-\u061F\u06D4\u0700-\u0702\u0964\u0965\u104A\u104B\u1362\u1367\u17D4\u3002\uFF01\uFF1F\uFF61]|[\u0E00-\u0EFF]{20}/

/** Whether a paragraph is left to Intl.Segmenter. */
export const isForeign = (paragraph: string): boolean => FOREIGN.test(paragraph)

/** Sentences as Intl.Segmenter (UAX #29) gives them; without one, the whole paragraph is one sentence. */
export const foreignSentences = (paragraph: string): Sentence[] => {
  if (typeof Intl !== 'object' || typeof Intl.Segmenter !== 'function')
    return [{ span: { start: 0, end: paragraph.length }, ground: { rule: 'no-segmenter' } }]
  const found: Sentence[] = []
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)) {
    const words = segment.trim()
    if (words === '') continue
    const start = index + (segment.length - segment.trimStart().length)
    found.push({ span: { start, end: start + words.length }, ground: { rule: 'intl-segmenter' } })
  }
  return found
}
