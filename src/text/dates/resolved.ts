import { type CivilDate, civilDay, isoDate, isoWeek, two } from './calendar.ts'
import type { DateKind, Timex } from './mention.ts'

/** An expression put on the calendar. `day`, `month`, `year` are what later words ("the next day") can refer to. */
export interface Resolved {
  edtf?: string
  kind: DateKind
  timex: Timex
  rule: string
  /** As a day number, when it is one day. */
  day?: number
  at?: CivilDate
  quarter?: { year: number; quarter: number }
  /** First and last day or month of a longer stretch, in ISO 8601: what "early" and "late" divide. */
  week?: number
}

/** A year, month or day. */
export function civilValue(at: CivilDate, rule: string): Resolved {
  const value = isoDate(at)
  return { edtf: value, kind: 'date', timex: { type: 'DATE', value }, rule, at }
}

/** A day by number. */
export const dayValue = (days: number, rule: string): Resolved => ({ ...civilValue(civilDay(days), rule), day: days })

/** An ISO week, Monday to Sunday, by any day of it. */
export function weekValue(monday: number, rule: string): Resolved {
  const { year, week } = isoWeek(monday)
  const edtf = `${isoDate(civilDay(monday))}/${isoDate(civilDay(monday + 6))}`
  return { edtf, kind: 'date', timex: { type: 'DATE', value: `${isoYear(year)}-W${two(week)}` }, rule, week: monday }
}

/** Saturday and Sunday of the week that starts on a Monday. */
export function weekendValue(monday: number, rule: string): Resolved {
  const { year, week } = isoWeek(monday)
  const edtf = `${isoDate(civilDay(monday + 5))}/${isoDate(civilDay(monday + 6))}`
  return { edtf, kind: 'date', timex: { type: 'DATE', value: `${isoYear(year)}-W${two(week)}-WE` }, rule }
}

const isoYear = (year: number): string => String(year).padStart(4, '0')
const SEASON_CODES = ['SP', 'SU', 'FA', 'WI']

/** A season: EDTF 21 to 24. */
export const seasonValue = (year: number, season: number, rule: string): Resolved =>
  ({ edtf: `${isoYear(year)}-${season}`, kind: 'date', timex: { type: 'DATE', value: `${isoYear(year)}-${SEASON_CODES[season - 21] ?? ''}` }, rule })

/** A quarter of a year: EDTF 33 to 36. */
export const quarterValue = (year: number, quarter: number, rule: string): Resolved =>
  ({ edtf: `${isoYear(year)}-${32 + quarter}`, kind: 'date', timex: { type: 'DATE', value: `${isoYear(year)}-Q${quarter}` }, rule, quarter: { year, quarter } })

/** A half of a year: EDTF 40 and 41. */
export const halfValue = (year: number, half: number, rule: string): Resolved =>
  ({ edtf: `${isoYear(year)}-${39 + half}`, kind: 'date', timex: { type: 'DATE', value: `${isoYear(year)}-H${half}` }, rule })

/** A decade by its first three digits. */
export const decadeValue = (prefix: number, rule: string): Resolved =>
  ({ edtf: `${String(prefix).padStart(3, '0')}X`, kind: 'date', timex: { type: 'DATE', value: String(prefix).padStart(3, '0') }, rule })

/** A century by its ordinal: the 20th is 19XX. */
export const centuryValue = (ordinal: number, rule: string): Resolved =>
  ({ edtf: `${two(ordinal - 1)}XX`, kind: 'date', timex: { type: 'DATE', value: two(ordinal - 1) }, rule })

/** Words that give no point in time, with a value for TIMEX3 all the same. */
export const undated = (type: Timex['type'], value: string, rule: string, kind: DateKind = type === 'DURATION' ? 'duration' : type === 'SET' ? 'set' : type === 'TIME' ? 'time' : 'date'): Resolved =>
  ({ kind, timex: { type, value }, rule })
