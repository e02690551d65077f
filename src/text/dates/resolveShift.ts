import { shiftMonth, weekdayOf } from './calendar.ts'
import type { Context } from './context.ts'
import type { Expression } from './expression.ts'
import { durationCode } from './readAmounts.ts'
import { centuryValue, civilValue, dayValue, decadeValue, quarterValue, type Resolved, undated, weekendValue, weekValue } from './resolved.ts'

type Shift = Extract<Expression, { is: 'shift' }>

const mondayOf = (day: number): number => day - weekdayOf(day) + 1

/** "yesterday", "last week", "two years ago", "the next day": some steps from the publication or from the date named last. */
export function resolveShift(expression: Shift, context: Context, at: number): Resolved {
  const fromMention = expression.from === 'mention'
  const rule = fromMention ? 'from-last-date' : 'from-publication'
  const resolved = fromMention ? fromLast(expression, context, at, rule) : fromPublished(expression, context, rule)
  if (fromMention && expression.count !== undefined) {
    // TIMEX3 as annotated marks the length in "three days later", not the day it leads to.
    const timex = { type: 'DURATION' as const, value: `P${durationCode(expression.count, expression.grain)}` }
    return resolved ? { ...resolved, timex } : undated('DURATION', timex.value, 'no-date-before')
  }
  if (resolved) return resolved
  const unknown = expression.by < 0 ? 'PAST_REF' : expression.by > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
  if (/^(?:hour|minute|second)$/.test(expression.grain)) return undated('DATE', unknown, 'finer-than-days')
  return undated('DATE', unknown, fromMention ? 'no-date-before' : 'no-publication-date')
}

function fromPublished({ grain, by, count }: Shift, { today, published }: Context, rule: string): Resolved | undefined {
  if (grain === 'day') return today === undefined ? undefined : dayValue(today + Math.round(by), rule)
  if (grain === 'week' && count !== undefined) {
    return today === undefined ? undefined : approximateDay(today + Math.round(by * 7), rule)
  }
  if (grain === 'week') return today === undefined ? undefined : weekValue(mondayOf(today) + by * 7, rule)
  if (grain === 'weekend') return today === undefined ? undefined : weekend(today, by, rule)
  if (grain === 'hour' || grain === 'minute' || grain === 'second') return undefined
  return published && stepped({ grain, by }, published, rule)
}

const approximateDay = (day: number, rule: string): Resolved => ({ ...dayValue(day, rule), edtf: `${dayValue(day, rule).edtf ?? ''}~` })

/** On a weekday "the weekend" and "last weekend" are the one behind; on Saturday and Sunday "this" and "the" weekend is now. */
function weekend(today: number, by: number, rule: string): Resolved {
  const monday = mondayOf(today)
  if (by >= 0) return weekendValue(monday + by * 7, rule)
  return weekendValue(weekdayOf(today) >= 6 ? monday : monday - 7, rule)
}

function stepped({ grain, by }: Pick<Shift, 'grain' | 'by'>, from: { year: number; month?: number }, rule: string): Resolved | undefined {
  const steps = Math.round(by)
  if (grain === 'year') return civilValue({ year: from.year + steps }, rule)
  if (grain === 'decade') return Number.isInteger(by) && Math.abs(by) > 1 ? civilValue({ year: from.year + by * 10 }, rule) : decadeValue(Math.floor(from.year / 10) + steps, rule)
  if (grain === 'century') return centuryValue(Math.floor(from.year / 100) + 1 + steps, rule)
  if (from.month === undefined) return undefined
  if (grain === 'month') return civilValue(shiftMonth(from.year, from.month, steps), rule)
  if (grain !== 'quarter') return undefined
  const { year, month } = shiftMonth(from.year, from.month, steps * 3)
  return quarterValue(year, Math.ceil(month / 3), rule)
}

function fromLast({ grain, by }: Shift, context: Context, at: number, rule: string): Resolved | undefined {
  const steps = Math.round(by)
  if (grain === 'day' || grain === 'week') {
    const day = context.lastDay(at)
    if (day === undefined) return undefined
    return grain === 'day' ? dayValue(day + steps, rule) : weekValue(mondayOf(day) + steps * 7, rule)
  }
  const last = context.lastDate() ?? context.published
  if (!last || grain === 'hour' || grain === 'minute' || grain === 'second') return undefined
  if (grain === 'weekend') {
    const day = context.lastDay(at) ?? context.today
    return day === undefined ? undefined : weekendValue(mondayOf(day) + steps * 7, rule)
  }
  return stepped({ grain, by }, last, rule)
}

