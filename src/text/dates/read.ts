import { type Expression, longest, type Reader, type Reading, type Stage } from './expression.ts'
import { DECADES, DOUBTS, HOLIDAYS, MONTH_ABBREVIATIONS, MONTHS, PLURAL_UNITS, SEASONS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './lexicon.ts'
import { boundAt, readAmount, readSet } from './readAmounts.ts'
import { readDayMonth, readHoliday, readMonth, readNumericDate, readWeekday } from './readCalendar.ts'
import { joinTime, readClock, readDayPart } from './readClock.ts'
import { readPeriod } from './readPeriods.ts'
import { readReference } from './readReference.ts'
import { readAgo, readRelative } from './readRelative.ts'
import { readCentury, readDecade, readSpelledYear, readYear } from './readYears.ts'
import type { Tokens } from './tokens.ts'

const STAGES = new Map<string, Stage>([['early', 'early'], ['mid', 'mid'], ['late', 'late'], ['earlier', 'earlier'], ['later', 'later']])
const BOUNDARIES = new Map<string, Stage>([['end', 'end'], ['close', 'end'], ['beginning', 'start'], ['start', 'start'], ['middle', 'mid']])

/** The words an expression of time can start with; all others are passed over. Digits start one too. */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys(), ...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys(), ...SEASONS.keys(), ...DECADES.keys(),
  ...PLURAL_UNITS.keys(), ...STAGES.keys(), ...[...WEEKDAYS.keys()].map((day) => `${day}s`), ...HOLIDAYS.map(([words]) => words[0] ?? ''),
  ...('a an the this that same next last past previous current coming today yesterday tomorrow tonight overnight noon midday midnight year fiscal '
    + 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth '
    + 'seventeenth eighteenth nineteenth twentieth one two three four five six seven eight nine ten eleven twelve thirteen fourteen '
    + 'fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half several many few some '
    + 'numerous every each daily weekly monthly yearly annually hourly nightly now currently nowadays presently recently lately previously '
    + 'soon recent these at in right more less fewer up no as over under within only just about around circa nearly almost approximately '
    + "roughly ca end beginning start middle close midmorning midafternoon following final ' ’ ‘").split(' '),
])

/** Whether an expression of time may start at a token. */
export const mayOpen = (tokens: Tokens, at: number): boolean => tokens.digits(at, 1, 4) !== undefined || OPENERS.has(tokens.word(at))

const readDate: Reader = (tokens, at) => longest([
  readNumericDate(tokens, at), readWeekday(tokens, at), readMonth(tokens, at), readDayMonth(tokens, at), readHoliday(tokens, at),
  readPeriod(tokens, at), readRelative(tokens, at), readDecade(tokens, at), readCentury(tokens, at), readYear(tokens, at), readSpelledYear(tokens, at),
])

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
  const reading = longest([
    readStaged(tokens, at), readBounded(tokens, at), readDate(tokens, at), readSet(tokens, at), readClock(tokens, at), readDayPart(tokens, at),
    readReference(tokens, at), readAmount(tokens, at),
  ])
  return reading && joinTime(tokens, reading, readDate)
}

/** Whether a word of doubt stands before a reading: "perhaps in 1990". */
export const isDoubted = (tokens: Tokens, at: number): boolean => DOUBTS.has(tokens.word(at - 1)) || DOUBTS.has(tokens.word(at - 2)) && /^(?:in|on|by|around)$/.test(tokens.word(at - 1))
