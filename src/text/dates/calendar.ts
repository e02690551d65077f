/** A year, or a month or day of it: how far a date is known. Months count from 1. */
export interface CivilDate {
  year: number
  month?: number
  day?: number
}

const ERA_DAYS = 146_097
const EPOCH_SHIFT = 719_468

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms":
 * years from March in eras of 400). `month` may be 13.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const whole = month > 12 ? year + 1 : year
  const within = month > 12 ? month - 12 : month
  const fromMarch = within <= 2 ? whole - 1 : whole
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * (within + (within > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * ERA_DAYS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH_SHIFT
}

/** The date of a day number. */
export function civilDay(days: number): Required<CivilDate> {
  const shifted = days + EPOCH_SHIFT
  const era = Math.floor(shifted / ERA_DAYS)
  const dayOfEra = shifted - era * ERA_DAYS
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}

/** ISO weekday: Monday 1 to Sunday 7. */
export const weekdayOf = (days: number): number => (((days + 3) % 7) + 7) % 7 + 1

/** The day of a month that is its n-th such weekday; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = (weekday - weekdayOf(dayNumber(year, month, 1)) + 7) % 7 + 1
  return nth > 0 ? first + (nth - 1) * 7 : first + Math.floor((monthLength(year, month) - first) / 7) * 7
}

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
