import { earliestDay, edtfDays, latestDay } from '../../index/edtfDays.ts'
import type { Claim, StoryEvent } from '../../model.ts'

/**
 * The first day on which anybody could know of a claim: when the last of the happenings and statements that it is about
 * had begun. What is only expected does not count: a forecast can be known before it comes true. Without a date,
 * always.
 */
export function knowableFrom(claim: Claim, events: ReadonlyMap<string, StoryEvent>): number {
  const begun = claim.events.flatMap((id) => {
    const event = events.get(id)
    const days = event?.date && event.status !== 'expected' ? edtfDays(event.date.edtf) : undefined
    // A date that is open at its end, or reaches into the future by being vague, says nothing against having been known.
    return days && days.from > earliestDay && days.from < latestDay ? [days.from] : []
  })
  return begun.length === 0 ? earliestDay : Math.max(...begun)
}
