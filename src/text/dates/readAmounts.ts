import type { Grain, Reader, Reading } from './expression.ts'
import { APPROXIMATORS, BOUNDS, DAY_PARTS, MONTHS, PLURAL_UNITS, SEASONS, UNIT_CODES, UNITS, WEEKDAYS } from './lexicon.ts'
import { readCount } from './numbers.ts'
import { matchWords } from './readCalendar.ts'
import type { Tokens } from './tokens.ts'

/** Adjectives between a number and its unit: "three more days". */
export const BETWEEN_NUMBER_AND_UNIT: ReadonlySet<string> = new Set(['more', 'full', 'straight', 'consecutive', 'trading', 'business', 'working', 'calendar', 'fiscal', 'additional', 'long', 'whole', 'short', 'successive', 'other', 'mere', 'final', 'fateful', 'entire'])
const LEADS = new Set(['past', 'last', 'next', 'coming', 'previous', 'first', 'final', 'latest', 'recent', 'following', 'preceding'])
const NOUN_AFTER_AMOUNT = new Set(['old', 'olds', 'long'])

/** "three days", "five-year", "the past three months", "a couple of weeks", "two to three weeks", "8-month-old", "weeks". */
export const readAmount: Reader = (tokens, at) => {
  const the = tokens.word(at) === 'the' ? at + 1 : at
  const lead = LEADS.has(tokens.word(the)) && tokens.word(the) !== 'recent' ? the + 1 : the
  const count = lead > at && lead === the ? readCount(tokens, the) : readCount(tokens, lead)
  if (count) {
    const more = tokens.word(count.end) === 'to' || /^[-–]$/.test(tokens.word(count.end)) ? readCount(tokens, count.end + 1) : undefined
    return amountOf(tokens, at, count.end, count.value, lead > the) ?? (more && amountOf(tokens, at, more.end, count.value, lead > the))
  }
  const barePlural = /^(?:recent|coming|past|last|next|early|later)$/.test(tokens.word(the)) ? the + 1 : the
  const unit = PLURAL_UNITS.get(tokens.word(barePlural))
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'quarter' || unit === 'weekend') return undefined
  if (/^['’]$/.test(tokens.word(barePlural + 1)) || tokens.word(the - 1) === 'these' || tokens.word(the - 1) === 'those') return undefined
  return { start: at, end: barePlural + 1, expression: { is: 'amount', grain: unit } }
}

function amountOf(tokens: Tokens, start: number, at: number, value: number | undefined, led: boolean): Reading | undefined {
  const hyphen = tokens.word(at) === '-'
  let unitAt = hyphen ? at + 1 : at
  while (!hyphen && BETWEEN_NUMBER_AND_UNIT.has(tokens.word(unitAt)) && unitAt < at + 2) unitAt++
  const plural = PLURAL_UNITS.get(tokens.word(unitAt))
  const unit = plural ?? UNITS.get(tokens.word(unitAt))
  if (unit === undefined || unit === 'season' || unit === 'weekend' || unit === 'second' && !plural) return undefined
  const single = value === 1 || value === 0.5
  if (!plural && !hyphen && !single && !(value !== undefined && tokens.capital(unitAt) === false && /^(?:hour|minute|day|week|month|year)$/.test(tokens.word(unitAt)))) return undefined
  if (hyphen && unit === 'quarter' && plural) return undefined
  let end = unitAt + 1
  const age = unit === 'year' && /^olds?$/.test(tokens.word(tokens.word(end) === '-' ? end + 1 : end))
  if (age && tokens.word(end) !== '-') end++
  else if (tokens.word(end) === '-' && NOUN_AFTER_AMOUNT.has(tokens.word(end + 1))) end += 2
  else if (tokens.word(end) === 'or' && tokens.word(end + 1) === 'so') end += 2
  if (single && !led && !hyphen && isRate(tokens, start, unitAt)) return { start, end, expression: { is: 'set', value: `P${durationCode(1, unit)}` } }
  return { start, end, expression: { is: 'amount', grain: unit, ...(value !== undefined && { count: value }), ...(age && { age }) } }
}

/** "$33 million a year", "twice a week", "two a day": a rate, not a length. */
function isRate(tokens: Tokens, start: number, unitAt: number): boolean {
  if (!/^an?$/.test(tokens.word(start)) || unitAt !== start + 1) return false
  const before = tokens.word(start - 1)
  return tokens.digits(start - 1, 1, 9) !== undefined || /^(?:times|twice|once|million|billion|percent|%|cents|dollars|share|people|barrels|hours|days|miles|trips|copies|units|tons|shares)$/.test(before)
}

/** The TIMEX3 length of an amount without its `P`; `X` stands for an unknown number. */
export function durationCode(count: number | undefined, grain: Grain): string {
  const code = UNIT_CODES[grain]
  const unit = code.startsWith('T') ? code.slice(1) : code
  return `${code.startsWith('T') ? 'T' : ''}${count === undefined ? 'X' : String(count)}${unit}`
}

const ADVERBS = new Map([['daily', 'P1D'], ['weekly', 'P1W'], ['monthly', 'P1M'], ['quarterly', 'P1Q'], ['yearly', 'P1Y'], ['annually', 'P1Y'], ['hourly', 'PT1H'], ['nightly', 'P1D']])
const ADVERBS_ALONE = new Set(['quarterly'])

/** "every day", "each July", "daily", "Mondays", "every two weeks". */
export const readSet: Reader = (tokens, at) => {
  const word = tokens.word(at)
  const adverb = ADVERBS.get(word)
  if (adverb !== undefined && !ADVERBS_ALONE.has(word) && !/^[A-Z]/.test(tokens.raw(at + 1)) && !tokens.capital(at)) {
    return { start: at, end: at + 1, expression: { is: 'set', value: adverb } }
  }
  const day = word.endsWith('s') ? WEEKDAYS.get(word.slice(0, -1)) : undefined
  if (day !== undefined && tokens.capital(at)) return { start: at, end: at + 1, expression: { is: 'set', value: `XXXX-WXX-${day}` } }
  if (word !== 'every' && word !== 'each') return undefined
  const next = tokens.word(at + 1)
  const weekday = WEEKDAYS.get(next)
  const month = MONTHS.get(next)
  const value = weekday !== undefined ? `XXXX-WXX-${weekday}` : month !== undefined && tokens.capital(at + 1) ? `XXXX-${String(month).padStart(2, '0')}`
    : DAY_PARTS.has(next) ? `XXXX-XX-XXT${DAY_PARTS.get(next) ?? ''}` : SEASONS.has(next) ? 'XXXX' : undefined
  if (value !== undefined) return { start: at, end: at + 2, expression: { is: 'set', value } }
  const count = next === 'other' ? { end: at + 2, value: 2 } : readCount(tokens, at + 1) ?? { end: at + 1, value: 1 }
  const unit = UNITS.get(tokens.word(count.end)) ?? PLURAL_UNITS.get(tokens.word(count.end))
  if (unit === undefined || unit === 'second' || unit === 'season') return undefined
  return { start: at, end: count.end + 1, expression: { is: 'set', value: `P${durationCode(count.value, unit)}` } }
}

/** How far an approximator or a bound before an amount reaches: "about", "more than", "up to". */
export function boundAt(tokens: Tokens, at: number): { end: number; approximate: boolean } | undefined {
  for (const words of BOUNDS) {
    const end = matchWords(tokens, at, words)
    if (end !== undefined) return { end, approximate: false }
  }
  return APPROXIMATORS.has(tokens.word(at)) ? { end: at + (tokens.word(at) === 'ca' && tokens.word(at + 1) === '.' ? 2 : 1), approximate: true } : undefined
}
