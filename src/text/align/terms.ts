import type { Span } from '../text.ts'
import { NUMBER_WORDS, STOP_WORDS } from './lexicon.ts'
import { CHARACTERS_COMPARED, GRAM, WORDS_COMPARED } from './rules.ts'
import { stemOf } from './stem.ts'

/** One word of a sentence, as comparing sees it. */
export interface Word extends Span {
  /** In small letters, without stops inside ("U.S." is "us"), genitive apart. */
  form: string
  /** Undefined for words that tell nothing about the fact. */
  stem?: string
}

/** A sentence read for comparing. */
export interface Terms {
  words: readonly Word[]
  /** Where each form stands among the words. */
  places: ReadonlyMap<string, readonly number[]>
  /** Different content stems. */
  stems: ReadonlySet<string>
  /** Different runs of {@link GRAM} characters of the words, set apart by single blanks. */
  grams: ReadonlySet<string>
  /** Whether words were left out because the sentence is too long. */
  cut: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*/gu
const GENITIVE = /['’]s$/u

const contentStem = (printed: string, form: string): string | undefined => {
  // "US" and "U.S." are a country, "us" is a pronoun.
  if (form === 'us') return printed.startsWith('US') || printed.startsWith('U.S') ? 'usa' : undefined
  if (STOP_WORDS.has(form)) return undefined
  return NUMBER_WORDS.get(form) ?? (/\p{N}/u.test(form) ? form : stemOf(form))
}

/** Reads one sentence. Linear in the part that is compared; offsets are those of `text`. */
export function termsOf(text: string, { start, end }: Span): Terms {
  const reach = Math.min(end, start + CHARACTERS_COMPARED)
  const words: Word[] = []
  const places = new Map<string, number[]>()
  const stems = new Set<string>()
  let cut = reach < end
  for (const match of text.slice(start, reach).matchAll(WORD)) {
    if (words.length === WORDS_COMPARED) { cut = true; break }
    const printed = match[0].replace(GENITIVE, '')
    const lower = printed.toLowerCase()
    // "1,000" is "1000", "3.5" stays, "u.s" is "us".
    const form = /\p{N}/u.test(lower) ? lower.replaceAll(',', '') : lower.replace(/[.,'’]/gu, '')
    const stem = contentStem(printed, form)
    if (stem !== undefined) stems.add(stem)
    const known = places.get(form)
    if (known === undefined) places.set(form, [words.length])
    else known.push(words.length)
    const from = start + match.index
    words.push({ start: from, end: from + printed.length, form, ...(stem !== undefined && { stem }) })
  }
  const line = words.map(({ form }) => form).join(' ')
  const grams = new Set<string>()
  for (let at = 0; at + GRAM <= line.length; at += 1) grams.add(line.slice(at, at + GRAM))
  return { words, places, stems, grams, cut }
}
