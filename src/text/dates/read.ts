import { type Expression, longest, type Reader, type Reading, type Stage } from './expression.ts'
import { APPROXIMATORS, BOUNDS, DAY_PARTS, DECADES, DOUBTS, HOLIDAYS, MONTH_ABBREVIATIONS, MONTHS, PLURAL_UNITS, SEASONS, UNITS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './lexicon.ts'
import { BETWEEN_NUMBER_AND_UNIT, boundAt, readAmount, readSet } from './readAmounts.ts'
import { NUMBER_WORDS, ORDINAL_WORDS } from './numbers.ts'
import { readDayMonth, readMonth, readNumericDate } from './readCalendar.ts'
import { joinTime, readClock, readDayPart } from './readClock.ts'
import { readHoliday, readWeekday } from './readDays.ts'
import { readPeriod } from './readPeriods.ts'
import { readReference } from './readReference.ts'
import { readAgo, readRelative } from './readRelative.ts'
import { readCentury, readDecade, readSpelledYear, readYear } from './readYears.ts'
import type { Tokens } from './tokens.ts'

const STAGES = new Map<string, Stage>([['early', 'early'], ['mid', 'mid'], ['late', 'late'], ['earlier', 'earlier'], ['later', 'later']])
const BOUNDARIES = new Map<string, Stage>([['end', 'end'], ['close', 'end'], ['beginning', 'start'], ['start', 'start'], ['middle', 'mid']])

/** Whether an expression of time may start at a token: spares the readers most of a text. */
export function mayOpen(tokens: Tokens, at: number): boolean {
  if (isNumber(tokens, at)) return isNumberOfTime(tokens, at)
  const length = tokens.end(at) - tokens.start(at)
  if (length > LONGEST_OPENER) return false
  if (length === 1) {
    const mark = tokens.raw(at)
    if (mark !== 'a' && mark !== 'A') return (mark === "'" || mark === '’' || mark === '‘') && isNumber(tokens, at + 1)
  }
  const word = tokens.word(at)
  if (ARTICLES.has(word)) return isNumber(tokens, at + 1) || AFTER_ARTICLE.has(tokens.word(at + 1))
  return DATE_READERS.has(word) || OTHER_READERS.has(word)
}

/** "approximately", the longest word an expression begins with. */
const LONGEST_OPENER = 13
const words = (line: string): string[] => line.split(' ')
const isNumber = (tokens: Tokens, at: number): boolean => tokens.isShortNumber(at)

/** A number with no mark, unit or month after it can only be a year, and most numbers of a text are none of these. */
const isNumberOfTime = (tokens: Tokens, at: number): boolean => !isChained(tokens, at) && (tokens.end(at) - tokens.start(at) === 4 || AFTER_NUMBER.has(tokens.word(at + 1)))

/** A number inside a run like 1-2-1 or 10:3:1, whose start was no date. */
const isChained = (tokens: Tokens, at: number): boolean =>
  tokens.joined(at) && tokens.joined(at - 1) && isNumber(tokens, at - 2) && '-:.'.includes(tokens.raw(at - 1))

const readDate: Reader = (tokens, at) => longestOf(isNumber(tokens, at) ? (AFTER_NUMBER.has(tokens.word(at + 1)) ? NUMBER_DATE_READERS : BARE_NUMBER_READERS) : DATE_READERS.get(tokens.word(at)), tokens, at)

function longestOf(readers: readonly Reader[] | undefined, tokens: Tokens, at: number): Reading | undefined {
  let best: Reading | undefined
  if (readers) for (const reader of readers) {
    const reading = reader(tokens, at)
    if (reading && (!best || reading.end > best.end)) best = reading
  }
  return best
}

const isLong = (expression: Expression): boolean =>
  expression.is === 'calendar' && expression.day === undefined || expression.is === 'decade' || expression.is === 'century' ||
  expression.is === 'season' || expression.is === 'shift' && expression.grain !== 'day' || expression.is === 'quarter'

/** "early 1990", "late last week", "mid-May", "earlier this year", "the end of the month". */
const readStaged: Reader = (tokens, at) => {
  const the = tokens.word(at) === 'the' ? 1 : 0
  const lead = tokens.word(at + the)
  const boundary = BOUNDARIES.get(lead)
  if (boundary !== undefined) {
    if (tokens.word(at + the + 1) !== 'of') return undefined
    const base = readDate(tokens, at + the + 2) ?? theStretch(tokens, at + the + 2)
    return base && isLong(base.expression) && base.stage === undefined ? { ...base, start: at, stage: boundary } : undefined
  }
  const stage = STAGES.get(lead)
  if (stage === undefined) return undefined
  let baseAt = at + the + 1
  if (tokens.word(baseAt) === '-') baseAt++
  else if (/^(?:in|on)$/.test(tokens.word(baseAt))) baseAt++
  if (tokens.word(baseAt) === 'in') baseAt++
  const base = readDate(tokens, baseAt) ?? (/^(?:earlier|later)$/.test(lead) ? readDayPart(tokens, baseAt) ?? theStretch(tokens, baseAt) : undefined)
  if (!base || base.stage !== undefined || base.expression.is === 'amount') return undefined
  const daylike = base.expression.is === 'weekday' || base.expression.is === 'shift' && base.expression.grain === 'day' || base.expression.is === 'part'
  if (daylike) return { ...base, start: at }
  if ((stage === 'earlier' || stage === 'later') && base.expression.is !== 'shift') return undefined
  return isLong(base.expression) ? { ...base, start: at, stage } : undefined
}

function theStretch(tokens: Tokens, at: number): Reading | undefined {
  const unit = tokens.word(at + 1)
  if (tokens.word(at) !== 'the' || unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade' && unit !== 'century') return undefined
  return { start: at, end: at + 2, expression: { is: 'shift', grain: unit, by: 0, from: 'published' } }
}

/** "about two years ago", "around Nov. 1", "circa 1850", "more than four hours", "nearly forty years". */
const readBounded: Reader = (tokens, at) => {
  const bound = boundAt(tokens, at)
  if (!bound) return undefined
  const point = bound.approximate || /^(?:over|more|less|just|only|at)$/.test(tokens.word(at)) ? readAgo(tokens, bound.end) : undefined
  const date = bound.approximate && tokens.word(at) !== 'some' ? readDate(tokens, bound.end) ?? readClock(tokens, bound.end) : undefined
  const year = /^(?:around|circa|ca)$/.test(tokens.word(at)) || date?.expression.is !== 'calendar' || date.expression.month !== undefined
  const reading = longest([point, year ? date : undefined, readAmount(tokens, bound.end)])
  return reading && { ...reading, start: at, approximate: bound.approximate || reading.approximate === true }
}

/** The longest expression of time at a token, its time of day joined to its day. */
export function readAt(tokens: Tokens, at: number): Reading | undefined {
  const date = readDate(tokens, at)
  const other = longestOf(isNumber(tokens, at) ? NUMBER_OTHER_READERS : OTHER_READERS.get(tokens.word(at)), tokens, at)
  const reading = longest([date, other])
  return reading && joinTime(tokens, withYearOfRange(tokens, reading), readDate)
}

/** "March 3 to April 2, 2021", "May and June 1999": the year at the end holds for the date before it. */
function withYearOfRange(tokens: Tokens, reading: Reading): Reading {
  const { expression, end } = reading
  if (expression.is !== 'calendar' || expression.year !== undefined || expression.month === undefined || expression.pick) return reading
  const joint = tokens.word(end)
  if (!JOINTS.has(joint)) return reading
  const next = readMonth(tokens, end + 1) ?? readDayMonth(tokens, end + 1)
  if (next?.expression.is !== 'calendar' || next.expression.year === undefined || next.expression.month === undefined) return reading
  const over = expression.month > next.expression.month && joint !== 'and' && joint !== 'or'
  return { ...reading, expression: { ...expression, year: next.expression.year - (over ? 1 : 0) } }
}

const JOINTS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'and', 'or', '-', '–', '—'])

/** Whether a word of doubt stands before a reading: "perhaps in 1990". */
export const isDoubted = (tokens: Tokens, at: number): boolean => DOUBTS.has(tokens.word(at - 1)) || DOUBTS.has(tokens.word(at - 2)) && /^(?:in|on|by|around)$/.test(tokens.word(at - 1))

// By the first word, so that each place is tried by the few readers that can begin there.
const NUMBER_DATE_READERS: readonly Reader[] = [readNumericDate, readDayMonth, readHoliday, readPeriod, readAgo, readDecade, readCentury, readYear]
/** A number that nothing of time follows can only be a year. */
const BARE_NUMBER_READERS: readonly Reader[] = [readYear]
const NUMBER_OTHER_READERS: readonly Reader[] = [readClock, readAmount]
const DATE_READERS = new Map<string, Reader[]>()
const OTHER_READERS = new Map<string, Reader[]>()

function begin(table: Map<string, Reader[]>, words: Iterable<string>, ...readers: Reader[]): void {
  for (const word of words) {
    const known = table.get(word) ?? []
    for (const reader of readers) if (!known.includes(reader)) known.push(reader)
    table.set(word, known)
  }
}

begin(DATE_READERS, [...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()], readMonth)
begin(DATE_READERS, [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()], readWeekday)
begin(DATE_READERS, ORDINAL_WORDS, readDayMonth, readPeriod, readCentury)
begin(DATE_READERS, [...NUMBER_WORDS, ...words('a an half several few many some numerous')], readAgo)
begin(DATE_READERS, words('nineteen eighteen twenty two'), readSpelledYear)
begin(DATE_READERS, words('the this that same next last past previous current coming'), readPeriod, readRelative)
begin(DATE_READERS, words('today yesterday tomorrow tonight'), readRelative)
begin(DATE_READERS, words('year fiscal'), readPeriod, readAgo)
begin(DATE_READERS, SEASONS.keys(), readPeriod)
begin(DATE_READERS, [...DECADES.keys(), "'", '’', '‘'], readDecade)
begin(DATE_READERS, HOLIDAYS.map((day) => day.words[0] ?? ''), readHoliday)
begin(OTHER_READERS, [...STAGES.keys(), ...BOUNDARIES.keys(), 'the'], readStaged)
begin(OTHER_READERS, [...BOUNDS.map(([first]) => first ?? ''), ...APPROXIMATORS], readBounded)
begin(OTHER_READERS, [...NUMBER_WORDS, ...PLURAL_UNITS.keys(), ...words('a an half several few many some numerous the last past next coming previous first final latest recent following preceding early later')], readAmount)
begin(OTHER_READERS, [...NUMBER_WORDS, ...words('noon midday midnight')], readClock)
begin(OTHER_READERS, words('the mid midmorning midafternoon overnight'), readDayPart)
begin(OTHER_READERS, [...words('every each daily weekly monthly yearly annually hourly nightly'), ...[...WEEKDAYS.keys()].map((day) => `${day}s`)], readSet)
begin(OTHER_READERS, words('now currently nowadays presently recently lately soon current the these in at right more'), readReference)

/** What can follow a number that begins an expression of time. */
const AFTER_NUMBER: ReadonlySet<string> = new Set([
  ...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys(), ...UNITS.keys(), ...PLURAL_UNITS.keys(), ...BETWEEN_NUMBER_AND_UNIT,
  ...words("st nd rd th s am pm a p o of to - – — / . : , ' ’ gmt utc est edt or and"),
])

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** What can follow an article that begins an expression of time; articles are the commonest words, and most begin none. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...UNITS.keys(), ...PLURAL_UNITS.keys(), ...SEASONS.keys(), ...DAY_PARTS.keys(), ...ORDINAL_WORDS, ...NUMBER_WORDS, ...STAGES.keys(),
  ...BOUNDARIES.keys(), ...words('last past next previous current coming latest full entire whole fiscal near future present same following '
    + 'preceding recent final several many few some couple dozen hundred thousand number calendar academic'),
])
