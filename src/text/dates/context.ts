import { type CivilDate, dayNumber, readCivilDate } from './calendar.ts'
import type { Resolved } from './resolved.ts'
import { DAY_MEMORY, QUARTER_MEMORY } from './rules.ts'

/** What a text has said so far: the publication date and the last day, date and quarter it named. */
export class Context {
  readonly published: CivilDate | undefined
  /** The publication day as a day number, when it is known to the day. */
  readonly today: number | undefined
  #day: { value: number; at: number } | undefined
  #date: { value: CivilDate; at: number } | undefined
  #quarter: { value: { year: number; quarter: number }; at: number } | undefined

  /** `published` is an EDTF or ISO date; one that cannot be read counts as unknown. */
  constructor(published: string | undefined) {
    const date = readCivilDate(published)
    this.published = date
    this.today = date?.month !== undefined && date.day !== undefined ? dayNumber(date.year, date.month, date.day) : undefined
  }

  /** Remembers what an expression at a position named. */
  remember(resolved: Resolved, at: number): void {
    if (resolved.day !== undefined) this.#day = { value: resolved.day, at }
    if (resolved.at) this.#date = { value: resolved.at, at }
    if (resolved.quarter && this.#hasEnded(resolved.quarter)) this.#quarter = { value: resolved.quarter, at }
    // "For the nine months …, a year earlier": what is compared is no quarter any more.
    if (resolved.kind === 'duration' && /^P(?:6|9|1[0-2])M$/.test(resolved.timex.value)) this.#quarter = undefined
  }

  /** Only a quarter that is over can be what a report is about. */
  #hasEnded({ year, quarter }: { year: number; quarter: number }): boolean {
    const { published } = this
    return published === undefined || year * 12 + quarter * 3 < published.year * 12 + (published.month ?? 13)
  }

  /** The day named last, if not too far back. */
  lastDay(at: number): number | undefined {
    return this.#day && at - this.#day.at <= DAY_MEMORY ? this.#day.value : undefined
  }

  /** The date named last, however far back. */
  lastDate(): CivilDate | undefined {
    return this.#date?.value
  }

  /** The quarter of the report, if the text is still about it. */
  lastQuarter(at: number): { year: number; quarter: number } | undefined {
    return this.#quarter && at - this.#quarter.at <= QUARTER_MEMORY ? this.#quarter.value : undefined
  }
}
