import { NUMBER_WORDS } from '../dates/numbers.ts'
import type { Span } from '../text.ts'
import { BEFORE_IS, CONTRACTIONS, FUNCTION_WORDS } from './lexicon.ts'

/** A word of a passage, with its place in the article. */
export interface Word extends Span {
  /** To compare by: small letters, straight apostrophe, no stops or hyphens, digits for number words. */
  fold: string
  /** An ellipsis stands before it. */
  gap: boolean
  /** A sentence ends before it. */
  opens: boolean
  /** It stands in square brackets: the printing's own word, told as such. */
  bracketed: boolean
}

// Acronyms with stops, figures, words with apostrophes and hyphens, the per cent sign. No nested repetition over the same characters.
const WORD = /(?:\p{L}\.){2,}|\p{N}[\p{N}\p{L}]*(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+|[-‐‑][\p{L}\p{N}\p{M}]+)*|%/gu
const ELLIPSIS = /…|\.\s?\.\s?\./u
const STOP = /[.!?]/u
/** Between two words nothing longer than this is looked at. */
const BETWEEN = 40

const values = new Map(NUMBER_WORDS.map((word, at): [string, number] => [word, at < 20 ? at : (at - 20) * 10 + 20]))

function folded(printed: string): string {
  if (printed === '%') return 'percent'
  // The country, in capitals or with stops, is not the pronoun.
  if (/^U\.?S\.?$/.test(printed)) return 'usa'
  const small = printed.toLowerCase().replaceAll('’', "'")
  if (/^\p{N}/u.test(small)) return small.replaceAll(',', '')
  const value = numberWord(small)
  return value === undefined ? small.replace(/[.\-‐‑]/gu, '') : String(value)
}

/** "seven", "twenty-one". */
function numberWord(small: string): number | undefined {
  const [tens = '', unit] = small.split(/[-‐‑]/u, 3)
  const value = values.get(tens)
  if (unit === undefined || value === undefined) return value
  const more = values.get(unit)
  return more !== undefined && value >= 20 && more > 0 && more < 10 ? value + more : undefined
}

/** The words of the spans, in the order of the text; at most `limit`. Linear in the text. */
export function wordsIn(text: string, spans: readonly Span[], limit = Infinity): Word[] {
  const words: Word[] = []
  for (const { start, end } of spans) {
    let last = start
    let bracketed = false
    for (const match of text.slice(start, end).matchAll(WORD)) {
      if (words.length >= limit) return words
      const at = start + match.index
      const before = text.slice(last, Math.min(at, last + BETWEEN))
      const [open, close] = [before.lastIndexOf('['), before.lastIndexOf(']')]
      if (open !== close) bracketed = open > close
      const gap = ELLIPSIS.test(before)
      const previous = words.at(-1)
      last = at + match[0].length
      words.push({ start: at, end: last, fold: folded(match[0]), gap, opens: previous === undefined || (!gap && STOP.test(before)), bracketed })
    }
  }
  return words
}

/** Whether a word says something by itself. */
export const isContent = ({ fold }: { fold: string }): boolean => !FUNCTION_WORDS.has(fold)
/** Whether a word is a number. */
export const isNumber = (fold: string): boolean => /^\p{N}/u.test(fold)

/** Roughly without inflection, for words of English: enough to see that `restore` and `restoring` are one verb. */
export function stem(fold: string): string {
  const bare = fold.replace(/'s?$/u, '')
  if (bare.length < 4 || isNumber(bare)) return bare
  const cut = bare.replace(/(?:ies|ied)$/u, 'y').replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, (ending, at: number) => (ending === 's' && /[su]$/u.test(bare.slice(0, at)) ? ending : ''))
  return cut.replace(/([bdgklmnprtz])\1$/u, '$1').replace(/(?<=\p{L}{2})e$/u, '')
}

/** Content words by stem, without repetition. */
export const contentStems = (words: readonly Word[]): ReadonlySet<string> => new Set(words.filter(isContent).map(({ fold }) => stem(fold)))

/** The words with contractions written out. */
export const expanded = (words: readonly Word[]): string =>
  words.map(({ fold }) => {
    if (fold.endsWith("'s") && BEFORE_IS.has(fold.slice(0, -2))) return `${fold.slice(0, -2)} is`
    const rule = CONTRACTIONS.find(([ending]) => ending.test(fold))
    return rule === undefined ? fold : fold.replace(...rule)
  }).join(' ')
