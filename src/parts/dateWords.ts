import type { DatePoint, EventWhen } from '../corpus/queries/eventDate.ts'
import { formatDateParts, formatDay, formatDayOfYear, formatList, formatMonth } from '../locales/formats.ts'
import type { Translate } from '../locales/messages.ts'

const msPerDay = 86_400_000

/** A date in words: "on or about 11 Nov 2024", "between 11 and 16 Nov 2024", "summer 2024". */
export function whenWords(when: EventWhen, t: Translate): string {
  switch (when.form) {
    case 'single':
      return pointWords(when.at, t)
    case 'any':
      return t('date.any', { dates: formatList(when.of.map((point) => pointWords(point, t))) })
    case 'unknown':
      return t('date.unknown')
    case 'unread':
      return t('date.unread', { edtf: when.edtf })
    default:
      return rangeWords(when, t)
  }
}

function rangeWords({ form, from, to }: Extract<EventWhen, { form: 'one-of' | 'span' }>, t: Translate): string {
  if (from && to) return t(`date.${form}`, { from: pointWords(from, t, sameYear(from, to)), to: pointWords(to, t) })
  if (to) return t(form === 'span' ? 'date.until' : to.unit === 'day' ? 'date.by' : 'date.by-end', { to: pointWords(to, t) })
  return from ? t(form === 'span' ? 'date.since' : from.unit === 'day' ? 'date.from' : 'date.from-start', { from: pointWords(from, t) }) : ''
}

function pointWords(point: DatePoint, t: Translate, withoutYear = false): string {
  const date = plainWords(point, t, withoutYear)
  const about = point.about ? t(point.unit === 'day' ? 'date.about-day' : 'date.about', { date }) : date
  return point.unsure ? t('date.unsure', { date: about }) : about
}

function plainWords({ unit, day, season }: DatePoint, t: Translate, withoutYear: boolean): string {
  const time = day * msPerDay
  switch (unit) {
    case 'day':
      return withoutYear ? formatDateParts(time, { day: 'numeric', month: 'short' }) : formatDay(time)
    case 'month':
      return formatMonth(time)
    case 'year':
      return yearWords(time)
    case 'season':
      return t(`date.${season ?? 'summer'}`, { year: yearWords(time) })
    case 'day-of-year':
      return t('date.without-year', { date: formatDateParts(time, { day: 'numeric', month: 'long' }) })
    case 'month-of-year':
      return t('date.without-year', { date: formatDateParts(time, { month: 'long' }) })
  }
}

/** A tick of the axis of time in words. */
export function tickWords(day: number, unit: 'day' | 'with-year' | 'month' | 'year'): string {
  const time = day * msPerDay
  if (unit === 'day') return formatDayOfYear(time)
  if (unit === 'with-year') return formatDay(time)
  return unit === 'month' ? formatDateParts(time, { month: 'short', year: 'numeric' }) : yearWords(time)
}

const yearWords = (time: number): string => formatDateParts(time, { year: 'numeric', ...(time < FIRST_YEAR && { era: 'short' as const }) })
const FIRST_YEAR = new Date(0).setUTCFullYear(1, 0, 1)

const sameYear = (a: DatePoint, b: DatePoint): boolean =>
  a.unit === 'day' && b.unit === 'day' && new Date(a.day * msPerDay).getUTCFullYear() === new Date(b.day * msPerDay).getUTCFullYear()
