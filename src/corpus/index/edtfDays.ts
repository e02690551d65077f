// An own reading rather than the `edtf` package's: that one weighs 15 kB in the first load, takes the beginning of a
// set's last member for its end, and lets summer be April to June. Tests hold the rest of this against it.
import type { DayRange } from '../selection/facetTableBuilder.ts'

/** Stands for "any time before": no date lies on it. Days since 1970-01-01, kept inside 32 bits. */
export const earliestDay = -0x7fff_ffff
/** Stands for "any time after". */
export const latestDay = 0x7fff_ffff

const msPerDay = 86_400_000
const clock = /T[0-9:.]+(?:Z|[+-]\d{2}(?::?\d{2})?)?/g
const seasonForm = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/
const yearForm = /^Y?(-?\d{4,})(?:E(\d))?(?:S(\d+))?$/
const digitForm = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/

/**
 * The days that an EDTF date (ISO 8601-2, levels 0 to 2) can mean, first to last, since 1970-01-01. Doubt (`?`, `~`)
 * does not widen them; open and unknown ends reach as far as numbers go; clock times are left out, so that the day is
 * the one of the place that the words name. Undefined for what is no such date.
 */
export function edtfDays(text: string): DayRange | undefined {
  const plain = text.trim().replace(clock, '').replace(/[?~%]/g, '')
  const days = /^(?:\[.*\]|\{.*\})$/.test(plain) ? members(plain.slice(1, -1)) : plain.includes('/') ? between(plain.split('/')) : date(plain)
  if (days === undefined || !(days.from <= days.to)) return undefined
  return { from: Math.max(earliestDay, days.from), to: Math.min(latestDay, days.to) }
}

function members(text: string): DayRange | undefined {
  const ranges = text.split(',').map((member) => (member.includes('..') ? between(member.split('..')) : date(member.trim())))
  const known = ranges.filter((range) => range !== undefined)
  if (known.length < ranges.length) return undefined
  return { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) }
}

/** From one date to another; an end that is empty or `..` is open. */
function between(ends: readonly string[]): DayRange | undefined {
  if (ends.length !== 2) return undefined
  const [first, last] = ends.map((end) => end.trim().replace('..', ''))
  const from = first ? date(first)?.from : earliestDay
  const to = last ? date(last)?.to : latestDay
  return from === undefined || to === undefined ? undefined : { from, to }
}

function date(text: string): DayRange | undefined {
  const season = seasonForm.exec(text)
  if (season !== null) return months(Number(season[1]), seasonMonths[Number(season[2]) - 21])
  const year = yearForm.exec(text)
  if (year !== null) return years(Number(year[1]) * 10 ** Number(year[2] ?? 0), year[3])
  const digits = digitForm.exec(text)
  return digits === null ? undefined : calendar(digits[1] === '-', digits[2] ?? '', digits[3], digits[4])
}

/** First month (0 is January) and number of months of the seasons 21 to 41 of ISO 8601-2, table 2. */
const seasonMonths: readonly (readonly [first: number, count: number])[] = [
  // Spring to winter; northern where the code does not say (21-24), as newspapers of the north mean them; then 25-28.
  [2, 3], [5, 3], [8, 3], [11, 3], [2, 3], [5, 3], [8, 3], [11, 3],
  // Spring to winter of the southern hemisphere.
  [8, 3], [11, 3], [2, 3], [5, 3],
  // Quarters, thirds and halves of the year.
  [0, 3], [3, 3], [6, 3], [9, 3], [0, 4], [4, 4], [8, 4], [0, 6], [6, 6],
]

function months(year: number, [first, count]: readonly [number, number] = [0, 12]): DayRange {
  return { from: day(year, first, 1), to: day(year, first + count, 1) - 1 }
}

/** A year; of `1950S2` only two digits are sure: 1900 to 1999. */
function years(year: number, sureDigits: string | undefined): DayRange {
  const unsure = sureDigits === undefined ? 0 : String(Math.abs(year)).length - Number(sureDigits)
  const step = 10 ** Math.max(0, unsure)
  const first = Math.floor(year / step) * step
  return { from: day(first, 0, 1), to: day(first + step, 0, 1) - 1 }
}

/** A year, month or day, some digits of which may be `X`. */
function calendar(bc: boolean, year: string, month: string | undefined, dayOfMonth: string | undefined): DayRange | undefined {
  const bounds = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  const [low = 0, high = 0] = bc ? bounds.map((bound) => -bound).reverse() : bounds
  const possible = fitting(month ?? 'XX', 1, 12)
  const [firstMonth, lastMonth] = [possible[0], possible.at(-1)]
  if (firstMonth === undefined || lastMonth === undefined) return undefined
  const firstDay = fitting(dayOfMonth ?? 'XX', 1, monthLength(low, firstMonth))[0]
  const lastDay = fitting(dayOfMonth ?? 'XX', 1, monthLength(high, lastMonth)).at(-1)
  if (firstDay === undefined || lastDay === undefined) return undefined
  return { from: day(low, firstMonth - 1, firstDay), to: day(high, lastMonth - 1, lastDay) }
}

/** The numbers of two digits that a pattern such as `1X` leaves open. */
function fitting(pattern: string, from: number, to: number): number[] {
  const form = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((number) => form.test(String(number).padStart(2, '0')))
}

function monthLength(year: number, month: number): number {
  return day(year, month, 1) - day(year, month - 1, 1)
}

/** Days since 1970-01-01; beyond what Date can hold (about 270,000 years), as far as numbers go. */
function day(year: number, month: number, dayOfMonth: number): number {
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  const days = new Date(0).setUTCFullYear(year, month, dayOfMonth) / msPerDay
  return Number.isNaN(days) ? (year < 0 ? earliestDay : latestDay) : days
}
