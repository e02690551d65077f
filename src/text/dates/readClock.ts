import type { Expression, Reader, Reading } from './expression.ts'
import { DAY_PARTS } from './lexicon.ts'
import { readCount } from './numbers.ts'
import { afterComma } from './readCalendar.ts'
import type { Tokens } from './tokens.ts'

const ZONES = new Set(['gmt', 'utc', 'est', 'edt', 'cst', 'cdt', 'mst', 'mdt', 'pst', 'pdt', 'et', 'pt', 'ct', 'bst', 'cet', 'cest', 'ist', 'aest'])
const NAMED_TIMES = new Map([['noon', 12], ['midday', 12], ['midnight', 24]])

/** "10 p.m.", "10:30", "0930 GMT", "5 p.m. EST", "9 o'clock", "noon", "midnight"; not "2:1" or a score. */
export const readClock: Reader = (tokens, at) => {
  const named = NAMED_TIMES.get(tokens.word(at))
  if (named !== undefined) return { start: at, end: at + 1, expression: { is: 'clock', hour: named } }
  if (tokens.joined(at) && !/^[("“‘[–—-]$/.test(tokens.word(at - 1))) return undefined
  const military = tokens.digits(at, 4, 4)
  if (military !== undefined && ZONES.has(tokens.word(at + 1)) && military % 100 < 60 && military <= 2400) {
    return { start: at, end: at + 2, expression: { is: 'clock', hour: Math.floor(military / 100), minute: military % 100 } }
  }
  const number = tokens.digits(at, 1, 2) ?? readCount(tokens, at)?.value
  const hourEnd = tokens.digits(at, 1, 2) === undefined ? readCount(tokens, at)?.end ?? at + 1 : at + 1
  if (number === undefined || number > 24 || !Number.isInteger(number)) return undefined
  const minutes = minutesAt(tokens, hourEnd)
  const end = minutes?.end ?? hourEnd
  const half = halfOfDay(tokens, end)
  const oclock = tokens.word(end) === 'o' && tokens.word(end + 2) === 'clock' ? end + 3 : undefined
  const zone = ZONES.has(tokens.word(half?.end ?? end)) && tokens.word(half?.end ?? end) !== 'et' ? 1 : tokens.raw(half?.end ?? end) === 'ET' ? 1 : 0
  if (!half && oclock === undefined && !(minutes && (minutes.end > hourEnd + 1) && tokens.word(hourEnd) === ':')) return undefined
  if (half && number > 12) return undefined
  const hour = half ? number % 12 + half.add : number
  return { start: at, end: oclock ?? (half?.end ?? end) + zone, expression: { is: 'clock', hour, ...(minutes && { minute: minutes.minute, ...(minutes.second !== undefined && { second: minutes.second }) }) } }
}

function minutesAt(tokens: Tokens, at: number): { minute: number; second?: number; end: number } | undefined {
  const mark = tokens.word(at)
  if (mark !== ':' && mark !== '.' || !tokens.joined(at) || !tokens.joined(at + 1)) return undefined
  const minute = tokens.digits(at + 1, 2, 2)
  if (minute === undefined || minute > 59 || mark === '.' && !halfOfDay(tokens, at + 2)) return undefined
  const second = tokens.word(at + 2) === ':' && tokens.joined(at + 2) ? tokens.digits(at + 3, 2, 2) : undefined
  return second !== undefined && second < 60 ? { minute, second, end: at + 4 } : { minute, end: at + 2 }
}

function halfOfDay(tokens: Tokens, at: number): { add: number; end: number } | undefined {
  const word = tokens.word(at)
  if (word === 'am' || word === 'pm') return { add: word === 'pm' ? 12 : 0, end: at + 1 }
  if (word !== 'a' && word !== 'p' || tokens.word(at + 1) !== '.' || tokens.word(at + 2) !== 'm') return undefined
  return { add: word === 'p' ? 12 : 0, end: tokens.word(at + 3) === '.' && tokens.joined(at + 3) ? at + 4 : at + 3 }
}

const isDayReading = (reading: Reading): boolean =>
  reading.stage === undefined && (reading.expression.is === 'weekday' ||
    reading.expression.is === 'calendar' && reading.expression.day !== undefined && reading.expression.lastDay === undefined ||
    reading.expression.is === 'shift' && reading.expression.grain === 'day')

/** Joins a day and its time: "10 p.m. Wednesday", "midnight on Friday", "Tuesday at 10 a.m.", "Thursday night". */
export function joinTime(tokens: Tokens, reading: Reading, readDay: Reader): Reading {
  if (isDayReading(reading)) {
    const part = DAY_PARTS.get(tokens.word(reading.end))
    if (part !== undefined) return { ...reading, end: reading.end + 1, expression: { is: 'part', part, of: reading.expression } }
    const at = afterComma(tokens, reading.end)
    const clock = tokens.word(at) === 'at' ? readClock(tokens, at + 1) : tokens.word(at) === 't' && tokens.joined(at) ? readClock(tokens, at + 1) : undefined
    return clock?.expression.is === 'clock' ? { ...reading, end: clock.end, expression: { ...clock.expression, of: reading.expression } } : reading
  }
  const { expression } = reading
  const open = expression.is === 'clock' || expression.is === 'part' && expression.of === undefined
  if (!open) return reading
  const at = afterComma(tokens, reading.end)
  const day = readDay(tokens, tokens.word(at) === 'on' || tokens.word(at) === 'of' ? at + 1 : at)
  if (!day || !isDayReading(day)) return reading
  return { ...reading, end: day.end, expression: withDay(expression, day.expression) }
}

function withDay(time: Expression, of: Expression): Expression {
  return time.is === 'clock' || time.is === 'part' ? { ...time, of } : time
}

/** "mid-afternoon", "the morning", "in the evening": a part of a day that the text names elsewhere. */
export const readDayPart: Reader = (tokens, at) => {
  const lead = tokens.word(at)
  if (lead === 'overnight') return { start: at, end: at + 1, expression: { is: 'part', part: 'NI' } }
  if (lead === 'mid' || lead === 'midmorning' || lead === 'midafternoon') {
    const partAt = tokens.word(at + 1) === '-' ? at + 2 : at + 1
    const part = lead === 'mid' ? DAY_PARTS.get(tokens.word(partAt)) : undefined
    if (part !== undefined) return { start: at, end: partAt + 1, expression: { is: 'part', part } }
    return lead === 'mid' ? undefined : { start: at, end: at + 1, expression: { is: 'part', part: lead === 'midmorning' ? 'MO' : 'AF' } }
  }
  const part = lead === 'the' && tokens.word(at - 1) === 'in' ? DAY_PARTS.get(tokens.word(at + 1)) : undefined
  return part === undefined ? undefined : { start: at, end: at + 2, expression: { is: 'part', part } }
}
