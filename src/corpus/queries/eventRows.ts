import type { StoryIndex } from '../index/storyIndex.ts'
import type { Story, StoryEvent } from '../model.ts'
import { inTime, timeMark, type TimeMark } from './timeStrip.ts'

/** One event of the list. */
export interface EventRow {
  event: StoryEvent
  /** Undefined where no date is given. */
  mark: TimeMark | undefined
  claims: number
}

/** Orders of the list of events. */
export const eventSorts = ['time', 'label', 'claims'] as const
/** One of the orders. */
export type EventSort = (typeof eventSorts)[number]

/** Events by their place in the story's list, in order; undated ones last when the order is of time. */
export function eventRows(ordinals: readonly number[], sort: EventSort, story: Story, index: StoryIndex, compareWords: (a: string, b: string) => number): EventRow[] {
  const rows = ordinals.flatMap((ordinal): EventRow[] => {
    const event = story.events[ordinal]
    return event ? [{ event, mark: timeMark(event), claims: index.claimsAtEvent.get(event.id)?.length ?? 0 }] : []
  })
  const orders: Record<EventSort, (a: EventRow, b: EventRow) => number> = {
    time: (a, b) => (a.mark && b.mark ? inTime(a.mark, b.mark) : Number(a.mark === undefined) - Number(b.mark === undefined)),
    label: (a, b) => compareWords(a.event.label, b.event.label),
    claims: (a, b) => b.claims - a.claims,
  }
  return rows.sort(orders[sort])
}
