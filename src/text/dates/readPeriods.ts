import { longest, type Reader, type Reading } from './expression.ts'
import { SEASONS } from './lexicon.ts'
import { readOrdinal, readYearInWords } from './numbers.ts'
import { matchWords, yearAt } from './readCalendar.ts'
import type { Tokens } from './tokens.ts'

/** A year after a period: "of 2012", ", 2012", "2012". */
function yearAfter(tokens: Tokens, at: number): { year: number; end: number } | undefined {
  const yearIndex = tokens.word(at) === 'of' || tokens.word(at) === ',' ? at + 1 : at
  const year = yearAt(tokens, yearIndex)
  return year === undefined ? undefined : { year, end: yearIndex + 1 }
}

/** "the summer of 2012", "spring 2014", "in the fall", "summer" after a preposition. */
const readSeason: Reader = (tokens, at) => {
  const the = tokens.word(at) === 'the'
  const seasonAt = the ? at + 1 : at
  const season = SEASONS.get(tokens.word(seasonAt))
  if (season === undefined) return undefined
  const dated = yearAfter(tokens, seasonAt + 1)
  const start = the ? at : seasonAt
  if (dated) return { start, end: dated.end, expression: { is: 'season', season, year: dated.year, pick: 'this' } }
  const before = tokens.word(at - 1)
  const word = tokens.word(seasonAt)
  const plain = word === 'spring' || word === 'fall'
  const led = the ? /^(?:in|during|by|since|until|over|through|for|into|of)$/.test(before) && !/^of$/.test(tokens.word(seasonAt + 1))
    : !plain && /^(?:in|during|by|since|until|early|late|mid)$/.test(before)
  return led ? { start, end: seasonAt + 1, expression: { is: 'season', season, pick: 'tense' } } : undefined
}

/** "the third quarter of 1990", "third-quarter", "the 1988 second quarter", "first half of 2014". */
const readQuarter: Reader = (tokens, at) => {
  let ordinalAt = tokens.word(at) === 'the' ? at + 1 : at
  const year = yearAt(tokens, ordinalAt)
  if (year !== undefined) ordinalAt++
  while (/^(?:fiscal|year|ago|-)$/.test(tokens.word(ordinalAt)) && ordinalAt < at + 6) ordinalAt++
  const named = /^(?:this|last|next)$/.test(tokens.word(ordinalAt)) ? matchWords(tokens, ordinalAt + 1, ['year', 's']) : undefined
  const yearShift = named === undefined ? undefined : tokens.word(ordinalAt) === 'last' ? -1 : tokens.word(ordinalAt) === 'next' ? 1 : 0
  if (named !== undefined) ordinalAt = named
  const back = tokens.word(ordinalAt - 1) === 'ago' ? -1 : undefined
  const ordinal = readOrdinal(tokens, ordinalAt)
  if (!ordinal || ordinal.value > 4) return undefined
  const unitAt = tokens.word(ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end
  const half = tokens.word(unitAt) === 'half' && ordinal.value <= 2
  if (tokens.word(unitAt) !== 'quarter' && !half) return undefined
  const dated = yearAfter(tokens, unitAt + 1)
  const known = year ?? dated?.year
  if (half && known === undefined) return undefined
  const end = year === undefined && dated ? dated.end : unitAt + 1
  if (half) return { start: at, end, expression: { is: 'half', half: ordinal.value, ...(known !== undefined && { year: known }) } }
  return { start: at, end, expression: { is: 'quarter', quarter: ordinal.value, ...(known !== undefined && { year: known }), ...(back !== undefined && { shift: back }), ...(yearShift !== undefined && { yearShift }) } }
}

/** "the quarter", "the latest quarter", "the latest period", "the 1988 period": what the report is about. */
const readReported: Reader = (tokens, at) => {
  if (tokens.word(at) !== 'the') return undefined
  const latest = tokens.word(at + 1) === 'latest'
  const year = yearAt(tokens, at + 1)
  const unitAt = latest || year !== undefined ? at + 2 : at + 1
  const unit = tokens.word(unitAt)
  if (unit === 'period' && year !== undefined) return { start: at, end: unitAt + 1, expression: { is: 'calendar', year } }
  if (unit === 'quarter' && year !== undefined) return { start: at, end: unitAt + 1, expression: { is: 'sameQuarter', years: 0, year } }
  if (unit === 'quarter' || unit === 'period' && latest) return { start: at, end: unitAt + 1, expression: { is: 'sameQuarter', years: 0 } }
  return undefined
}

/** "the weekend", "fiscal 1989", "the year", "the full year", "year-end", "the end of the year" by its stage. */
const readStretch: Reader = (tokens, at) => {
  const reading = (end: number, grain: 'weekend' | 'year' | 'month' | 'week'): Reading =>
    ({ start: at, end, expression: { is: 'shift', grain, by: 0, from: 'published' } })
  const weekend = matchWords(tokens, at, ['the', 'weekend'])
  if (weekend !== undefined && !/^(?:before|after|of|following)$/.test(tokens.word(weekend))) {
    return { start: at, end: weekend, expression: { is: 'shift', grain: 'weekend', by: -1, from: 'published' } }
  }
  const fiscal = tokens.word(at) === 'fiscal' ? yearAt(tokens, at + 1) : undefined
  if (fiscal !== undefined) return { start: at, end: at + 2, expression: { is: 'calendar', year: fiscal } }
  const theYear = matchWords(tokens, at, ['the', 'year'])
  const digits = theYear === undefined ? undefined : yearAt(tokens, theYear)
  if (theYear !== undefined && digits !== undefined) return { start: at, end: theYear + 1, expression: { is: 'calendar', year: digits } }
  const spelled = theYear === undefined ? undefined : readYearInWords(tokens, theYear)
  if (spelled) return { start: at, end: spelled.end, expression: { is: 'calendar', year: spelled.value } }
  const yearEnd = matchWords(tokens, at, ['year', '-', 'end']) ?? matchWords(tokens, at, ['year', 's', 'end']) ?? matchWords(tokens, at, ['year', 'end'])
  if (yearEnd !== undefined) return { ...reading(yearEnd, 'year'), stage: 'end' }
  const full = tokens.word(at) === 'the' && /^(?:full|entire|whole|fiscal)$/.test(tokens.word(at + 1)) ? at + 2 : at + 1
  if (tokens.word(at) !== 'the') return undefined
  const unit = tokens.word(full)
  if (unit === 'year' && /^(?:ended|ending)$/.test(tokens.word(full + 1))) return { start: at, end: full + 1, expression: { is: 'amount', grain: 'year', count: 1 } }
  const led = /^(?:for|in|during|of|throughout)$/.test(tokens.word(at - 1)) && !/^(?:of|when|that|he|she|since|before|after|to)$/.test(tokens.word(full + 1))
  return led && (unit === 'year' || unit === 'month' || unit === 'week') ? reading(full + 1, unit) : undefined
}

/** Seasons, quarters, halves, weekends and reported periods at a token. */
export const readPeriod: Reader = (tokens, at) =>
  longest([readSeason(tokens, at), readQuarter(tokens, at), readReported(tokens, at), readStretch(tokens, at)])
