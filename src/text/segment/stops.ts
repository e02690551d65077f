import { isBlank } from './blanks.ts'
import {
  AFTER_CLOCK, AMBIGUOUS, BEFORE_FIGURES, BEFORE_FIGURES_CAPITAL, CLOSING, CONTINUING, EXCLAIMED_NAMES, OPENERS,
  PLACE_PREFIXES, REGIONS, PREPOSITIONS, TITLES,
} from './lexicon.ts'
import { nextItem } from './markers.ts'
import { OPENING_PHRASE_WORDS, TOKEN_REACH } from './rules.ts'

/** What stands around one stop, all that the rules look at; `text` is one paragraph. */
export interface Stop {
  text: string
  /** Where the sentence so far begins. */
  sentence: number
  /** End of the list marker that opens it, or -1. */
  marked: number
  /** The run of marks, e.g. `.`, `?!`, `...`; `start` and `end` of the marks alone. */
  start: number
  end: number
  /** First character of what follows (after closing quotes and blanks). */
  next: number
}

const BLANK = /\s/
const CAPITAL = /\p{Lu}|\p{Lt}/u
const LOWER = /\p{Ll}/u
const OPENING = /["“”„«‹'‘’`([{¿¡*_#@$£€¥•⁃‣◦—–-]/
const NEXT_WORD = /[\p{L}\p{M}\d’'.&-]*/uy

const TOKEN_ENDS = new Set(Array.from('([{"“”‘,;:/—–', (mark) => mark.charCodeAt(0)))
const endsToken = (code: number): boolean => isBlank(code) || TOKEN_ENDS.has(code)

/** The word that a stop closes: letters, digits and inner stops before it. */
export const tokenBefore = (text: string, at: number, floor: number): string => {
  let start = at
  const lowest = Math.max(floor, at - TOKEN_REACH)
  while (start > lowest && !endsToken(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start, at)
}

/** Position of the first letter or figure at or after `at`, past opening marks; at most a few marks are passed. */
const afterOpening = (text: string, at: number): number => {
  let here = at
  while (here < at + 5 && (OPENING.test(text.charAt(here)) || BLANK.test(text.charAt(here)))) here += 1
  return here
}

const wordAt = (text: string, at: number): string => {
  NEXT_WORD.lastIndex = at
  return (NEXT_WORD.exec(text)?.[0] ?? '').slice(0, TOKEN_REACH)
}

const opensSentence = (word: string): boolean => OPENERS.has(word) || (word.length > 2 && word.endsWith('.') && OPENERS.has(word.slice(0, -1)))

/** "At 5 a.m.", "In the U.S.": a preposition and a few words, no sentence yet. */
const isOpeningPhrase = (text: string, sentence: number, at: number): boolean => {
  if (at - sentence > OPENING_PHRASE_WORDS * TOKEN_REACH) return false
  const said = text.slice(sentence, at).trim().split(/\s+/)
  return said.length <= OPENING_PHRASE_WORDS && PREPOSITIONS.has(said[0] ?? '')
}

type Verdict = string | undefined

const initialEnds = ({ text, sentence, start }: Stop, token: string, word: string): Verdict => {
  if (start - token.length === sentence) return undefined
  const before = tokenBefore(text, start - token.length - 1, sentence)
  const afterName = CAPITAL.test(before.charAt(0))
  if (token === 'I' && !afterName) return 'stop'
  if (!CAPITAL.test(token)) return undefined
  return opensSentence(word) && !(afterName && /^[A-Z]$/.test(word)) ? 'initial-then-opener' : undefined
}

const clockEnds = ({ text, sentence, start }: Stop, word: string): Verdict => {
  if (isOpeningPhrase(text, sentence, start) || AFTER_CLOCK.has(word.replace(/\.$/, ''))) return undefined
  return 'clock-time-then-capital'
}

/** A single full stop after `token`, with a capital, a figure or a quotation after it: the rule that ends here, if any. */
const abbreviationEnds = (stop: Stop, token: string, word: string): Verdict => {
  const low = token.toLowerCase()
  const figure = /^\d/.test(word)
  if (TITLES.has(low) && (CAPITAL.test(token.charAt(0)) || token === low)) return undefined
  if (CONTINUING.has(low)) return undefined
  if (PLACE_PREFIXES.has(low)) return opensSentence(word) ? 'abbreviation-then-opener' : undefined
  if (BEFORE_FIGURES.has(low) || BEFORE_FIGURES_CAPITAL.has(token)) return figure ? undefined : low.length < 3 && low !== 'no' ? undefined : 'none'
  if (/^[ap]\.m$/.test(low)) return clockEnds(stop, word)
  if (token.length === 1 && /\p{L}/u.test(token)) return initialEnds(stop, token, word)
  if (token.includes('.') && /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(token)) {
    const opens = opensSentence(word) || (figure && /^\d{4}/.test(word))
    return opens && !isOpeningPhrase(stop.text, stop.sentence, stop.start) ? 'acronym-then-opener' : undefined
  }
  if (CLOSING.has(low)) return 'stop'
  if (AMBIGUOUS.has(low) || REGIONS.has(token)) return !figure && opensSentence(word) ? 'abbreviation-then-opener' : undefined
  return 'none'
}

/**
 * Whether a sentence ends at this stop: the name of the rule, or undefined. The decision rests on the text alone, never
 * on where Intl.Segmenter splits, so that it is the same in every browser.
 */
export const ruleAt = (stop: Stop): Verdict => {
  const { text, sentence, marked, start, end, next } = stop
  const marks = text.slice(start, end)
  const full = marks === '.'
  const first = afterOpening(text, next)
  const letter = text.charAt(first)
  const token = tokenBefore(text, start, sentence)
  const opened = first > next
  if (marked > start && marked <= end + 1) return undefined
  if (nextItem(text, next) >= 0) return 'list-item'
  const word = wordAt(text, first)
  if (LOWER.test(letter)) {
    if (full && abbreviationEnds(stop, token, word) !== 'none') return undefined
    if (/^\p{Ll}{1,5}\p{Lu}/u.test(word) || /^https?:|^www\./.test(text.slice(first, first + 6))) return 'stop-then-name'
    return opened && /["“„«]/.test(text.charAt(next)) && text.charAt(next - 1) !== text.charAt(next) ? 'stop-then-quotation' : undefined
  }
  if (full) {
    const verdict = abbreviationEnds(stop, token, word)
    if (verdict !== 'none') return verdict ?? (opened && /["“«]/.test(text.charAt(next)) && !TITLES.has(token.toLowerCase()) && token.length > 1 ? 'abbreviation-then-quotation' : undefined)
    return 'stop'
  }
  if (/^[!?]+$/.test(marks)) return EXCLAIMED_NAMES.has(token) && !opensSentence(word) ? undefined : 'question-or-exclamation'
  return 'ellipsis'
}
