import { edtfDays, earliestDay, latestDay } from '../index/edtfDays.ts'

/** How finely a date is given. `day-of-year` and `month-of-year` are those without a year. */
export type DateUnit = 'day' | 'month' | 'season' | 'year' | 'day-of-year' | 'month-of-year'

/** One date as precise as it was given. */
export interface DatePoint {
  unit: DateUnit
  /** First day of it, in days since 1970-01-01. */
  day: number
  /** EDTF `~`: about then. */
  about: boolean
  /** EDTF `?`: not certain. */
  unsure: boolean
  season?: Season
}

/** Seasons of ISO 8601-2, whichever hemisphere. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

/**
 * When an event was, ready to be put in words. `one-of`: some time in a range, both ends belonging to it; an end left
 * out is open. `span`: all the time from one date to another. `any`: one date of a list. `unknown`: nobody knows. `unread`: a form without words.
 */
export type EventWhen =
  | { form: 'single'; at: DatePoint }
  | { form: 'one-of' | 'span'; from?: DatePoint; to?: DatePoint }
  | { form: 'any'; of: readonly DatePoint[] }
  | { form: 'unknown' }
  | { form: 'unread'; edtf: string }

/** A date's days and how it is meant. */
export interface DatedRange {
  when: EventWhen
  /** First and last day that it can mean; beyond all days where an end is open. */
  from: number
  to: number
  precision: 'day' | 'month' | 'year' | 'range'
}

const msPerDay = 86_400_000
const numbered = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/
const nothingKnown = /^XXXX(?:-XX){0,2}$/
const withoutYear = /^XXXX-(\d\d)(?:-(\d\d))?$/

/** Takes an EDTF date apart, for words. */
export function whenOf(edtf: string): EventWhen {
  const text = edtf.trim()
  if (nothingKnown.test(text)) return { form: 'unknown' }
  if (/^[[{].*[\]}]$/.test(text)) return ofSet(text.slice(1, -1)) ?? { form: 'unread', edtf }
  const ends = text.split('/')
  if (ends.length === 2) return between('span', ends[0] ?? '', ends[1] ?? '') ?? { form: 'unread', edtf }
  const at = pointOf(text)
  return at ? { form: 'single', at } : (hidden(text) ?? { form: 'unread', edtf })
}

/** An EDTF date with the days that it covers; undefined where it names no day. */
export function datedRange(edtf: string): DatedRange | undefined {
  const days = edtfDays(edtf)
  if (!days) return undefined
  const when = whenOf(edtf)
  return { when, ...days, precision: precisionOf(when) }
}

/** Whether both ends of a range are known. */
export const isBounded = ({ from, to }: { from: number; to: number }): boolean => from > earliestDay && to < latestDay

/** Whether it names its year: a day of any year has no place on a time axis. */
export const hasYear = ({ when }: { when: EventWhen }): boolean => when.form !== 'single' || !when.at.unit.endsWith('-of-year')

function precisionOf(when: EventWhen): DatedRange['precision'] {
  if (when.form !== 'single') return 'range'
  if (when.at.unit === 'day') return 'day'
  return when.at.unit === 'year' ? 'year' : 'month'
}

function pointOf(text: string): DatePoint | undefined {
  const marks = { about: /[~%]/.test(text), unsure: /[?%]/.test(text) }
  const plain = text.replace(/[?~%]/g, '').replace(/T.*$/, '').trim()
  const bare = withoutYear.exec(plain)
  // 1972 had a 29 February.
  if (bare) return { unit: bare[2] === undefined ? 'month-of-year' : 'day-of-year', day: dayNumber(1972, Number(bare[1]), Number(bare[2] ?? 1)), ...marks }
  const [, year, month, day] = numbered.exec(plain) ?? []
  if (year === undefined) return undefined
  const season = seasons[(Number(month ?? 0) - 21) % 4]
  if (month !== undefined && Number(month) > 20) {
    if (season === undefined || Number(month) > 32) return undefined
    return { unit: 'season', season, day: edtfDays(plain)?.from ?? dayNumber(Number(year), 1, 1), ...marks }
  }
  const unit = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  return { unit, day: dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1)), ...marks }
}

function ofSet(inside: string): EventWhen | undefined {
  const members = inside.split(',').map((member) => member.trim())
  const only = members.length === 1 ? members[0] : undefined
  if (only?.includes('..')) {
    const [from = '', to = ''] = only.split('..')
    return between('one-of', from, to)
  }
  const points = members.map(pointOf).filter((point) => point !== undefined)
  return points.length === members.length ? { form: 'any', of: points } : undefined
}

function between(form: 'one-of' | 'span', first: string, last: string): EventWhen | undefined {
  const open = (end: string): boolean => end === '' || end === '..'
  const from = open(first) ? undefined : pointOf(first)
  const to = open(last) ? undefined : pointOf(last)
  if ((!open(first) && !from) || (!open(last) && !to) || (!from && !to)) return undefined
  return { form, ...(from && { from }), ...(to && { to }) }
}

/** Digits that are left open (`18XX`) come out as the years between which it lies. */
function hidden(text: string): EventWhen | undefined {
  const days = /^\d+X+$/.test(text) ? edtfDays(text) : undefined
  const year = (day: number): DatePoint => ({ unit: 'year', day, about: false, unsure: false })
  return days && { form: 'one-of', from: year(days.from), to: year(days.to) }
}

function dayNumber(year: number, month: number, day: number): number {
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay
}
