import { civilDay, isoDate, two } from './calendar.ts'
import type { Context } from './context.ts'
import type { Expression } from './expression.ts'
import { type Resolved, undated } from './resolved.ts'

/** The day a time of day belongs to: its own, or the one named just before; else TIMEX3 takes the publication day, and EDTF gets nothing. */
function dayOf(own: Resolved | undefined, context: Context, at: number): { day: number; rule: string; guessed?: boolean } | undefined {
  if (own) return own.day === undefined ? undefined : { day: own.day, rule: own.rule }
  const last = context.lastDay(at)
  if (last !== undefined) return { day: last, rule: 'time-on-day-named-before' }
  return context.today === undefined ? undefined : { day: context.today, rule: 'time-without-day', guessed: true }
}

/** A time of the clock, on its `own` day if it names one (offset `at`, UTF-16). EDTF has no time without a day and no zones by name: the day is named in the ground. */
export function resolveClock(expression: Extract<Expression, { is: 'clock' }>, own: Resolved | undefined, context: Context, at: number): Resolved {
  const found = dayOf(own, context, at)
  const { hour, minute, second } = expression
  const clock = minute === undefined ? two(hour) : `${two(hour)}:${two(minute)}`
  const shown = hour === 24 ? '24:00' : `${clock}${minute === undefined ? ':00' : second === undefined ? '' : `:${two(second)}`}`
  if (!found) return undated('TIME', `T${shown}`, 'no-day')
  const date = isoDate(civilDay(found.day))
  const midnight = hour === 24 ? isoDate(civilDay(found.day + 1)) : date
  if (found.guessed) return undated('TIME', `${date}T${shown}`, found.rule)
  const edtf = `${midnight}T${two(hour % 24)}:${two(minute ?? 0)}:${two(second ?? 0)}`
  return { edtf, kind: 'time', timex: { type: 'TIME', value: `${date}T${shown}` }, rule: found.rule, day: found.day, at: civilDay(found.day) }
}

/** A part of a day: EDTF names the day only. */
export function resolvePart(expression: Extract<Expression, { is: 'part' }>, own: Resolved | undefined, context: Context, at: number): Resolved {
  const found = dayOf(own, context, at)
  if (!found) return undated('TIME', `T${expression.part}`, 'no-day')
  const edtf = isoDate(civilDay(found.day))
  if (found.guessed) return undated('TIME', `${edtf}T${expression.part}`, found.rule)
  return { edtf, kind: 'time', timex: { type: 'TIME', value: `${edtf}T${expression.part}` }, rule: found.rule, day: found.day, at: civilDay(found.day) }
}
