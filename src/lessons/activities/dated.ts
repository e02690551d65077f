import { earliestDay, edtfDays, latestDay } from '../../corpus/index/edtfDays.ts'
import type { Evidence } from '../../corpus/model.ts'
import { dayIso } from '../../corpus/selection/days.ts'
import { say, type Words } from '../words.ts'

/** First and last day that a date can mean, since 1970-01-01. */
export interface Days { from: number; to: number }

/** Something with days, to be put in order. */
export interface Dated { id: string; days: Days; label: Words; passages: readonly Evidence[]; status?: string }

/** The days of an EDTF date; undefined where one end is open or it names none. */
export function rangeOf(edtf: string): Days | undefined {
  const days = edtfDays(edtf)
  return days && days.from > earliestDay && days.to < latestDay ? { from: days.from, to: days.to } : undefined
}

/** Noon of the reader's own clock, so that the day is the same in every time zone: what a message's `date` takes. */
export const noon = (day: number): string => `${dayIso(day)}T12:00:00`

/** A message about days: `<id>` for one day, `<id>.between` for several. */
export function outIn(id: string, { from, to }: Days, values: Readonly<Record<string, string | number>> = {}): Words {
  return from === to ? say(id, { ...values, day: noon(from) }) : say(`${id}.between`, { ...values, from: noon(from), to: noon(to) })
}
