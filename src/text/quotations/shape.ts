import type { Span } from '../text.ts'
import { LABELLING, SAYING, TITLE_SMALL, WORK_NOUNS } from './lexicon.ts'
import { SCARE_WORDS, SPEECH_WINDOW, SPEECH_WORDS } from './rules.ts'

/** `direct`: speech that stands alone. `fragment`: words inside another's sentence. `title`: a work's name. `scare`: distance. */
export type QuotationShape = 'direct' | 'fragment' | 'title' | 'scare'

const words = (inside: string): string[] => inside.match(/[\p{L}\p{N}][\p{L}\p{N}'’\-.]*/gu) ?? []

const isTitleCase = (list: readonly string[]): boolean =>
  list.length >= 2 && list.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && TITLE_SMALL.has(word.toLowerCase())))

/** Tells whether a word of saying stands in a stretch of the text. Finds all of them at the first question, so that asking is cheap. */
export function sayingFinder(text: string): (start: number, end: number) => boolean {
  let places: number[] | undefined
  return (start, end) => {
    places ??= Array.from(text.matchAll(SAYING), (match) => match.index)
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((places[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (places[low] ?? Number.POSITIVE_INFINITY) < end
  }
}

/** Names what kind of quotation the words inside the marks are, by their own shape and the words just before them. */
export function shapeOf(text: string, span: Span, inside: Span, paragraph: Span, saidIn: (start: number, end: number) => boolean): { shape: QuotationShape; rule: string } {
  const said = text.slice(inside.start, inside.end).slice(0, 4000).trim()
  const list = words(said)
  const before = text.slice(Math.max(paragraph.start, span.start - 60), span.start)
  const previous = words(before.toLowerCase()).slice(-3)
  const last = previous.at(-1)
  const stops = /[.!?…,]\s?["'’”]*$/u.test(said)
  const follows = text.slice(span.end, span.end + 2)
  if (list.length <= SPEECH_WORDS && last !== undefined && WORK_NOUNS.has(last) && !/[,:]\s*$/u.test(before) && !/[!?,]$/u.test(said))
    return { shape: 'title', rule: 'work noun before marks' }
  if (list.length <= SCARE_WORDS && previous.some((word) => LABELLING.has(word))) return { shape: 'scare', rule: 'label before marks' }
  if (isTitleCase(list) && !/[.!?]$/u.test(said) && !/[,:]\s*$/u.test(before) && span.start > paragraph.start && list.length <= 9)
    return { shape: 'title', rule: 'capital on every main word' }
  const begins = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(said)
  if ((begins && (stops || /^[.!?,]/u.test(follows)) && list.length > 1) || (begins && list.length >= SPEECH_WORDS))
    return { shape: 'direct', rule: 'capital and closing stop' }
  if (stops && /[.!?]\s/u.test(said)) return { shape: 'direct', rule: 'several sentences' }
  if (span.start === paragraph.start && stops) return { shape: 'direct', rule: 'begins the paragraph' }
  if (list.length <= SCARE_WORDS && !stops) {
    const near = saidIn(Math.max(paragraph.start, span.start - SPEECH_WINDOW), Math.min(paragraph.end, span.end + SPEECH_WINDOW))
    if (!near) return { shape: 'scare', rule: 'few words, nobody says them' }
  }
  return { shape: 'fragment', rule: 'inside a sentence' }
}
