import type { Span } from '../text.ts'
import { DOTTED } from './lexicon.ts'
import { Vocabulary } from './vocabulary.ts'

/** The words of one sentence as the tagger sees them; parallel arrays, positions in the whole text. */
export interface Tokens {
  starts: number[]
  ends: number[]
  /** As printed. */
  forms: string[]
  /** In small letters, apostrophes made straight. */
  lower: string[]
  /** Numbers of the words in the vocabulary, which sentences of one article share. */
  ids: number[]
  vocabulary: Vocabulary
}

// Letters beyond ASCII as asked so far: 1 no, 2 yes.
const asked = new Uint8Array(0x10000)
const isWideLetter = (code: number): boolean => {
  asked[code] ||= (code >= 0xd800 && code <= 0xdfff) || ((code < 0x2000 || code > 0x206f) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code))) ? 2 : 1
  return asked[code] === 2
}
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xaa && isWideLetter(code))
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
const isUpper = (char: string): boolean => char !== char.toLowerCase()

/** End of the word that starts at `at`: letters and digits, apostrophes inside ("d'Ettorre") but not a genitive 's. */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) { end += 1; continue }
    if (!isApostrophe(code) || end + 1 >= limit || !isLetter(text.charCodeAt(end + 1))) break
    const following = end + 2 < limit ? text.charCodeAt(end + 2) : 32
    const genitive = (text.charCodeAt(end + 1) | 32) === 115 && !isLetter(following)
    if (genitive) break
    end += 1
  }
  return end
}

/** Takes in the full stops of "U.S.", "J." and "Mr."; a full stop after any other word is a token of its own. */
function dottedEnd(text: string, at: number, end: number, limit: number): number {
  if (end >= limit || text.charCodeAt(end) !== 46) return end
  if (end - at === 1 && isUpper(text.charAt(at))) {
    let stop = end + 1
    while (stop + 1 < limit && isUpper(text.charAt(stop)) && isLetter(text.charCodeAt(stop)) && text.charCodeAt(stop + 1) === 46) stop += 2
    return stop
  }
  return end - at <= LONGEST_DOTTED && DOTTED.has(text.slice(at, end).toLowerCase()) ? end + 1 : end
}

/** Longest word that may be an abbreviation with a full stop. */
const LONGEST_DOTTED = 12

/** Cuts a span of the text into words and signs. Hyphens are always words of their own ("Iran-backed"). */
export function tokenise(text: string, { start, end }: Span, vocabulary = new Vocabulary()): Tokens {
  const tokens: Tokens = { starts: [], ends: [], forms: [], lower: [], ids: [], vocabulary }
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) { at += 1; continue }
    let stop = at + 1
    if (isLetter(code) || isDigit(code)) stop = dottedEnd(text, at, wordEnd(text, at, end), end)
    else if (isApostrophe(code) && at + 1 < end && (text.charCodeAt(at + 1) | 32) === 115 && !(at + 2 < end && isLetter(text.charCodeAt(at + 2)))) stop = at + 2
    // A run of one sign ("----", "((((") is one token.
    else while (stop < end && text.charCodeAt(stop) === code) stop += 1
    const id = vocabulary.number(text, at, stop)
    tokens.starts.push(at)
    tokens.ends.push(stop)
    tokens.ids.push(id)
    tokens.forms.push(vocabulary.forms[id] ?? '')
    tokens.lower.push(vocabulary.lower[id] ?? '')
    at = stop
  }
  return tokens
}
