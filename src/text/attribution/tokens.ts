import type { CueGroup } from './cues.ts'
import type { Quotation } from '../quotations/index.ts'
import type { Span } from '../text.ts'
import { ADVERBS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from './words.ts'

/** One word, stop or whole quotation of a sentence. A quotation is one token: what stands in it is its speaker's grammar. */
export interface Token extends Span {
  kind: 'word' | 'stop' | 'quote'
  /** Lower case; a stop as it stands; empty for a quotation. */
  word: string
  /** Begins with a capital. */
  capital: boolean
  /** All in capitals, two letters or more. */
  shout: boolean
  quotation?: Quotation
  /** For a quotation: it reads as speech, by its shape or by the comma, `?` or `!` it ends in. */
  speech?: boolean
  /** What `cueAt` read here; null where it read no cue. */
  cue?: CueGroup | null
}

/** One sentence of a paragraph, never broken inside a quotation. */
export interface Sentence extends Span {
  tokens: Token[]
  paragraph: number
}

// Signs of Latin-1 between letters are letters decoded wrongly ("FranÃ§ois"). No nested repetition over the same characters: linear on any text.
const TOKEN = /(?:\p{Lu}\.){2,}|\$?\p{N}[\p{N}.,]*\p{N}%?|[\p{L}\p{N}\p{M}@#$_]+(?:[-'’&./\u0080-\u0084\u0086-\u009F\u00A1-\u00AA\u00AC-\u00BA\u00BF][\p{L}\p{N}\p{M}]+)*['’]?|--+|\.\.\.|[^\s\p{L}\p{N}\p{M}]/gu
const CLITIC = /^(he|she|it|that|there|who|what|i|you|we|they)(['’](?:s|re|ve|d|ll|m))$/iu
const TITLES = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|rev|hon|prof|jr|sr|st|adm|pres|maj|vs|no|inc|corp|co|ltd|jan|feb|aug|sept|oct|nov|dec|\p{L})$/iu

/** Tokens of one stretch of text; `quotations` are the top-level ones in it, in order. */
export function tokensOf(text: string, { start, end }: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = []
  const plain = (from: number, to: number) => {
    if (to <= from) return
    const stretch = text.slice(from, to)
    TOKEN.lastIndex = 0
    // `exec` and no `matchAll`: every word of every text passes here.
    for (let match = TOKEN.exec(stretch); match !== null; match = TOKEN.exec(stretch)) {
      const at = from + match.index
      const words = match[0]
      const clitic = /['’]/u.test(words) ? CLITIC.exec(words) : null
      if (clitic?.[1] !== undefined && clitic[2] !== undefined) {
        push(at, clitic[1])
        push(at + clitic[1].length, clitic[2])
      } else push(at, words)
    }
  }
  const push = (at: number, words: string) => {
    const previous = tokens.at(-1)
    // "Mr." and "Sen." are one word with their stop.
    if (words === '.' && previous?.kind === 'word' && previous.end === at && TITLES.test(previous.word) && at + 1 < end) {
      previous.end = at + 1
      return
    }
    // Plain comparisons before expressions with Unicode classes: this runs on every word.
    const code = words.charCodeAt(0)
    const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(words)
    const isWord = capital || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || ((code > 127 || words.length > 1) && /[\p{L}\p{N}]/u.test(words))
    tokens.push({ start: at, end: at + words.length, kind: isWord ? 'word' : 'stop', word: words.toLowerCase(), capital, shout: capital && words.length > 1 && words === words.toUpperCase() })
  }
  let at = start
  for (const quotation of quotations) {
    const from = Math.max(start, quotation.span.start)
    const to = Math.min(end, quotation.span.end)
    if (from >= to || from < at) continue
    plain(at, from)
    tokens.push({ start: from, end: to, kind: 'quote', word: '', capital: false, shout: false, quotation, speech: isSpeech(text, quotation) })
    at = to
  }
  plain(at, end)
  return tokens
}

const isSpeech = (text: string, quotation: Quotation): boolean =>
  quotation.shape === 'direct' || (quotation.shape === 'fragment' && /[,?!]\s?['’]?$/u.test(text.slice(Math.max(quotation.inside.start, quotation.inside.end - 3), quotation.inside.end)))

/** Whether the token is a possessive ("the Journal's"). */
export const isPossessive = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || token.word.length < 3) return false
  const { word } = token
  const last = word.at(-1)
  const before = word.at(-2)
  return (last === 's' && (before === "'" || before === '’')) || (before === 's' && (last === "'" || last === '’'))
}

/** Whether the token is an adverb of a verb group: listed, or in -ly. */
export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (ADVERBS.has(token.word) || (token.word.endsWith('ly') && !token.capital && token.word.length > 4 && !/^(?:family|reply|rally|assembly|ally|bully|supply|apply|italy|july)$/u.test(token.word)))

/** Whether the token can stand in a noun phrase: no stop, preposition or quotation of speech. */
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'word' ? !PREPOSITIONS.has(token.word) : token.kind === 'quote' && token.speech !== true)

/** Whether the token speaks of time. A capital first letter is wanted where the word means other things too. */
export const isTime = (token: Token | undefined): boolean =>
  token?.kind === 'word' && TIME_WORDS.has(token.word) && (token.capital || !/^(?:may|march|second|sat|sun|this|that)$/u.test(token.word))

/** Whether the token opens a noun phrase. */
export const opensNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || DETERMINERS.has(token.word) || /^\p{N}/u.test(token.word) || token.word.startsWith('$'))
