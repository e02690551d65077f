import { edtfDays, earliestDay, latestDay } from '../../corpus/index/edtfDays.ts'
import { formatDay, formatMonth } from '../../locales/formats.ts'
import type { Translate } from '../../locales/messages.ts'

const MS_PER_DAY = 86_400_000

/** An EDTF date in words: a day, a month, a year, or from one day to another. The text itself where it is no such date. */
export function dateWords(edtf: string, t: Translate): string {
  const days = edtfDays(edtf)
  if (!days) return edtf
  const { from, to } = days
  const [first, last] = [from, to].map((day) => (day === earliestDay || day === latestDay ? undefined : day * MS_PER_DAY))
  if (first === undefined || last === undefined) {
    return last !== undefined ? t('entities.date.until', { to: formatDay(last) }) : first !== undefined ? t('entities.date.since', { from: formatDay(first) }) : edtf
  }
  if (from === to) return formatDay(first)
  const span = { start: new Date(first), end: new Date(last + MS_PER_DAY) }
  const whole = span.start.getUTCDate() === 1 && span.end.getUTCDate() === 1
  const months = (span.end.getUTCFullYear() - span.start.getUTCFullYear()) * 12 + span.end.getUTCMonth() - span.start.getUTCMonth()
  if (whole && months === 1) return formatMonth(first)
  if (whole && months === 12 && span.start.getUTCMonth() === 0) return String(span.start.getUTCFullYear())
  return t('entities.date.between', { from: formatDay(first), to: formatDay(last) })
}
