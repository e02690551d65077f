/** A year, or a month or day of it: how far a date is known. Months count from 1. */
export interface CivilDate {
  year: number
  month?: number
  day?: number
}

const DAY = 86_400_000

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY)
}

/** The date of a day number. */
export function civilDay(days: number): Required<CivilDate> {
  const date = new Date(days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO weekday: Monday 1 to Sunday 7. */
export const weekdayOf = (days: number): number => (((days + 3) % 7) + 7) % 7 + 1

/** How many days a month has. */
export const monthLength = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

/** Whether the calendar has such a day; without a year, February may have 29. */
export const isDay = (month: number, day: number, year = 2000): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)

/** The ISO week a day lies in: its year and number. */
export function isoWeek(days: number): { year: number; week: number } {
  const thursday = days - weekdayOf(days) + 4
  const { year } = civilDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** A date in ISO 8601, as far as it is known. */
export function isoDate({ year, month, day }: CivilDate): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(two(month))
  if (month !== undefined && day !== undefined) parts.push(two(day))
  return parts.join('-')
}

/** A number in at least two digits. */
export const two = (value: number): string => String(value).padStart(2, '0')

/** Moves a month by some months. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (months % 12 + 12) % 12 + 1 }
}

/** A day as far as an EDTF or ISO text gives it; undefined when it starts with no year, month or day of the calendar. */
export function readCivilDate(text: string | undefined): CivilDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(text ?? '') ?? []
  if (year === undefined) return undefined
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return { year: Number(year) }
  if (day === undefined || !isDay(Number(month), Number(day), Number(year))) return { year: Number(year), month: Number(month) }
  return { year: Number(year), month: Number(month), day: Number(day) }
}
