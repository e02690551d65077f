import type { Reader } from './expression.ts'
import { DECADES, TIME_PREPOSITIONS } from './lexicon.ts'
import { readOrdinal, readYearInWords } from './numbers.ts'
import { isPartOfNumber, yearAt } from './readCalendar.ts'
import { EARLIEST_BARE_YEAR } from './rules.ts'
import type { Tokens } from './tokens.ts'

const QUANTITY_BEFORE = new Set(['no', 'number', 'flight', 'room', 'page', 'highway', 'route', 'least', 'than', 'about', 'nearly', 'almost', 'over', 'some', 'boeing', 'number', 'area', 'resolution', 'article', 'another', 'these', 'those'])
const UNIT_AFTER = new Set(['people', 'troops', 'men', 'women', 'children', 'percent', 'feet', 'kg', 'km', 'gmt', 'hours', 'est', 'edt', 'utc', 'local', 'million', 'billion', 'dollars', 'cc', 'mm', 'meters', 'metres'])

/** "2018", "2014-15", "1990–1995"; not "2000 people", "$1990", "No. 1988". */
export const readYear: Reader = (tokens, at) => {
  const year = yearAt(tokens, at)
  if (year === undefined || !isYearPlace(tokens, at, year)) return undefined
  if (/^[-–—]$/.test(tokens.word(at + 1)) && tokens.joined(at + 1) && tokens.joined(at + 2)) {
    const short = tokens.digits(at + 2, 2, 2)
    const to = yearAt(tokens, at + 2) ?? (short === undefined ? undefined : Math.floor(year / 100) * 100 + short)
    if (to !== undefined && to > year && !(tokens.joined(at + 3) && /^[\w%-]/.test(tokens.word(at + 3)))) return { start: at, end: at + 3, expression: { is: 'years', from: year, to } }
    if (tokens.digits(at + 2, 1, 9) !== undefined) return undefined
  }
  return { start: at, end: at + 1, expression: { is: 'calendar', year } }
}

function isYearPlace(tokens: Tokens, at: number, year: number): boolean {
  const before = tokens.word(at - 1)
  const after = tokens.word(at + 1)
  if (tokens.joined(at + 1) && !/^[-–—.,;:!?)\]'’"”/…]$/.test(after)) return false
  if (tokens.joined(at) && !/^[("“‘[–—'’/,]$/.test(before) && !(before === '-' && tokens.word(at - 2) === 'mid')) return false
  if (UNIT_AFTER.has(after) || after === '-' && tokens.joined(at + 1) && tokens.digits(at + 2, 1, 9) === undefined && tokens.word(at + 2) === 'strong') return false
  if (QUANTITY_BEFORE.has(before)) return false
  if (before === '-' && tokens.joined(at)) return tokens.word(at - 2) === 'mid'
  if (TIME_PREPOSITIONS.has(before)) return year >= 1100 && !isCounted(tokens, at + 1) || /^(?:in|since)$/.test(before) && year >= 1100 && after !== 'of'
  return year >= EARLIEST_BARE_YEAR && year < 2100 && !isCounted(tokens, at + 1)
}

/** Whether a plural noun in lower case follows: "1800 homes". */
function isCounted(tokens: Tokens, at: number): boolean {
  const word = tokens.raw(at)
  return /^[a-z]{3,}s$/.test(word) && !/^(?:was|has|does|is|as|its|this|thus|across|elections|olympics|games|protests|results|sales|earnings|.*ss)$/.test(word)
}

/** "1960s", "1960's", "the '60s", "the sixties". */
export const readDecade: Reader = (tokens, at) => {
  const word = tokens.word(at)
  const named = DECADES.get(word)
  if (named !== undefined) return tokens.word(at - 1) === 'his' || tokens.word(at - 1) === 'her' ? undefined : { start: at, end: at + 1, expression: { is: 'decade', prefix: 190 + named } }
  const quote = /^['’‘]$/.test(word)
  const numberAt = quote ? at + 1 : at
  const long = quote ? undefined : tokens.digits(numberAt, 4, 4)
  const short = quote || tokens.word(at - 1) === 'the' ? tokens.digits(numberAt, 2, 2) : undefined
  const value = long ?? short
  if (value === undefined || value % 10 !== 0 || isPartOfNumber(tokens, numberAt)) return undefined
  const suffixAt = /^['’]$/.test(tokens.word(numberAt + 1)) ? numberAt + 2 : numberAt + 1
  // Texts that went through a tokeniser have "1980 s".
  if (tokens.raw(suffixAt) !== 's' || !tokens.joined(suffixAt) && long === undefined) return undefined
  if (long !== undefined) return { start: at, end: suffixAt + 1, expression: long % 100 === 0 && long < 2000 ? { is: 'century', number: long / 100 + 1 } : { is: 'decade', prefix: long / 10 } }
  return { start: at, end: suffixAt + 1, expression: { is: 'decade', prefix: (value < 30 ? 200 : 190) + value / 10 } }
}

/** "the 20th century", "19th-century". */
export const readCentury: Reader = (tokens, at) => {
  const ordinal = readOrdinal(tokens, at)
  if (!ordinal || ordinal.value > 29) return undefined
  const unitAt = tokens.word(ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end
  if (tokens.word(unitAt) !== 'century') return undefined
  return { start: at, end: unitAt + 1, expression: { is: 'century', number: ordinal.value } }
}

/** "nineteen ninety-six", "the year two thousand"; "two thousand" alone is a quantity. */
export const readSpelledYear: Reader = (tokens, at) => {
  const year = readYearInWords(tokens, at)
  if (!year || year.value < 2010 && year.value >= 2000 && tokens.word(at - 1) !== 'year') return undefined
  if (isCounted(tokens, year.end) || year.value >= 2000 && !/^(?:in|year|by|since|of|until)$/.test(tokens.word(at - 1))) return undefined
  return { start: at, end: year.end, expression: { is: 'calendar', year: year.value } }
}
