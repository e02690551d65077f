import type { Tokens } from './tokens.ts'

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']

/** The words a cardinal can begin with. */
export const NUMBER_WORDS: readonly string[] = [...SMALL, ...TENS]
/** The words an ordinal can begin with. */
export const ORDINAL_WORDS: readonly string[] = [...ORDINALS, 'twenty']

const small = new Map<string, number>([...SMALL.map((word, at): [string, number] => [word, at]), ...TENS.map((word, at): [string, number] => [word, at * 10 + 20])])
const ordinals = new Map(ORDINALS.map((word, at) => [word, at + 1]))
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])
const VAGUE = new Set(['several', 'many', 'some', 'few', 'numerous'])

/** A number and the token after it; no `value` for "several". */
export interface Count {
  end: number
  value?: number
}

/** Reads a cardinal in digits or words, "a couple of", "several" or an article; undefined where none stands. */
export function readCount(tokens: Tokens, at: number): Count | undefined {
  const digits = tokens.digits(at, 1, 4)
  if (digits !== undefined) return readDigits(tokens, at, digits)
  const word = tokens.word(at)
  if (VAGUE.has(word)) return { end: at + 1 }
  if (word === 'a' || word === 'an' || word === 'one') {
    const next = tokens.word(at + 1)
    if (next === 'few' || next === 'number' && tokens.word(at + 2) === 'of') return { end: at + (next === 'few' ? 2 : 3) }
    if (next === 'couple') return { end: at + (tokens.word(at + 2) === 'of' ? 3 : 2), value: 2 }
    if (next === 'dozen') return { end: at + 2, value: 12 }
    if (next === 'hundred') return { end: at + 2, value: 100 }
    if (next === 'thousand') return { end: at + 2, value: 1000 }
    if (word !== 'one') return { end: at + 1, value: 1 }
  }
  if (word === 'half' && /^an?$/.test(tokens.word(at + 1))) return { end: at + 2, value: 0.5 }
  return readWords(tokens, at)
}

function readDigits(tokens: Tokens, at: number, digits: number): Count | undefined {
  if (tokens.word(at + 1) === ',' && tokens.joined(at + 1) && tokens.joined(at + 2) && tokens.digits(at + 2, 3, 3) !== undefined) {
    return { end: at + 3, value: digits * 1000 + (tokens.digits(at + 2, 3, 3) ?? 0) }
  }
  if (tokens.word(at + 1) === '.' && tokens.joined(at + 1) && tokens.joined(at + 2) && tokens.digits(at + 2, 1, 2) !== undefined) {
    return { end: at + 3, value: Number(`${digits}.${tokens.raw(at + 2)}`) }
  }
  return { end: at + 1, value: digits }
}

function readWords(tokens: Tokens, at: number): Count | undefined {
  const first = small.get(tokens.word(at))
  if (first === undefined) return undefined
  let end = at + 1
  let value = first
  if (first >= 20) {
    const unitAt = tokens.word(end) === '-' ? end + 1 : end
    const unit = small.get(tokens.word(unitAt))
    if (unit !== undefined && unit > 0 && unit < 10) {
      end = unitAt + 1
      value += unit
    }
  }
  if (tokens.word(end) === 'hundred') return { end: end + 1, value: value * 100 }
  if (tokens.word(end) === 'thousand') return { end: end + 1, value: value * 1000 }
  return { end, value }
}

/** Reads an ordinal in words ("third") or digits ("3rd"). */
export function readOrdinal(tokens: Tokens, at: number): { end: number; value: number } | undefined {
  const word = ordinals.get(tokens.word(at))
  if (word !== undefined) return { end: at + 1, value: word }
  if (tokens.word(at) === 'twenty' && tokens.word(at + 1) === '-') {
    const unit = ordinals.get(tokens.word(at + 2))
    if (unit !== undefined && unit < 10) return { end: at + 3, value: 20 + unit }
  }
  const digits = tokens.digits(at, 1, 2)
  if (digits === undefined || !tokens.joined(at + 1) || !SUFFIXES.has(tokens.word(at + 1))) return undefined
  return { end: at + 2, value: digits }
}

/** A year in words: "nineteen ninety-six", "two thousand", "two thousand and eight". */
export function readYearInWords(tokens: Tokens, at: number): { end: number; value: number } | undefined {
  const century = tokens.word(at)
  if (century === 'two' && tokens.word(at + 1) === 'thousand') {
    const restAt = tokens.word(at + 2) === 'and' ? at + 3 : at + 2
    const rest = readWords(tokens, restAt)
    return rest?.value !== undefined && rest.value > 0 && rest.value < 50 ? { end: rest.end, value: 2000 + rest.value } : { end: at + 2, value: 2000 }
  }
  if (century !== 'nineteen' && century !== 'eighteen' && century !== 'twenty') return undefined
  const rest = readWords(tokens, at + 1)
  const least = century === 'twenty' ? 10 : 11
  if (rest?.value === undefined || rest.value < least || rest.value > 99) return undefined
  return { end: rest.end, value: (century === 'nineteen' ? 1900 : century === 'eighteen' ? 1800 : 2000) + rest.value }
}
