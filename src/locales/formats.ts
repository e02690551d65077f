import { i18n } from './messages.ts'

/** Makes an Intl formatter once per language: they are slow to make and quick to use. */
function perLocale<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  const made = new Map<string, Formatter>()
  return () => {
    const known = made.get(i18n.locale)
    if (known) return known
    const formatter = make(i18n.locale)
    made.set(i18n.locale, formatter)
    return formatter
  }
}

const numbers = perLocale((locale) => new Intl.NumberFormat(locale))
const shares = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }))
const daysOfYear = perLocale((locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }))
const months = perLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }))
const order = perLocale((locale) => new Intl.Collator(locale, { numeric: true }))

/** A number with the language's separators. */
export const formatNumber = (value: number): string => numbers().format(value)

/** A share between 0 and 1 as a percentage. */
export const formatShare = (value: number): string => shares().format(value)

/** "A, B and C". */
export const formatList = (values: Iterable<string>): string => lists().format(values)

/** A day, given in milliseconds since 1970 UTC: "11 Nov 2024". Facts have no time zone. */
export const formatDay = (time: number): string => days().format(time)

/** A day without its year: "Mon 11 Nov". */
export const formatDayOfYear = (time: number): string => daysOfYear().format(time)

/** A month: "November 2024". */
export const formatMonth = (time: number): string => months().format(time)

/** Compares words in the language's order, digits by value. */
export const compareWords = (a: string, b: string): number => order().compare(a, b)

const partFormats = new Map<string, Intl.DateTimeFormat>()

/** The named parts of a day, given in milliseconds since 1970 UTC: for dates that are no finer than a month or a year. */
export function formatDateParts(time: number, parts: Intl.DateTimeFormatOptions): string {
  const key = `${i18n.locale} ${JSON.stringify(parts)}`
  const format = partFormats.get(key) ?? new Intl.DateTimeFormat(i18n.locale, { ...parts, timeZone: 'UTC' })
  partFormats.set(key, format)
  return format.format(time)
}
