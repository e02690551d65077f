import type { Story, StoryEvent } from '../model.ts'
import { datedRange, hasYear, isBounded, type DatedRange } from './eventDate.ts'
import { timeAxis, type TimeAxis } from './timeAxis.ts'

/** One dated event, as it is drawn. Plain JSON. */
export interface TimeMark extends DatedRange {
  event: string
  label: string
  lane: StoryEvent['lane']
  /** No article's words alone give this date. */
  inferred: boolean
  status: StoryEvent['status']
  articles: readonly string[]
}

/** A few events in time. */
export interface TimeStrip {
  marks: readonly TimeMark[]
  axis: TimeAxis
}

/** Events drawn in each lane of the first screen. */
const MARKS_A_LANE = 7
/** A core claim on an event counts as much as two more articles that tell of it. */
const CORE_CLAIM_WEIGHT = 2

/** The few events that the first screen draws in time: those of the question's claims, then those that matter most. */
export function timeStrip(story: Story): TimeStrip {
  const weight = weights(story)
  const lane = (name: StoryEvent['lane']): TimeMark[] =>
    story.events
      .filter((event) => event.lane === name)
      .flatMap((event) => timeMark(event) ?? [])
      .filter((mark) => isBounded(mark) && hasYear(mark))
      .sort((a, b) => (weight.get(b.event) ?? 0) - (weight.get(a.event) ?? 0))
      .slice(0, MARKS_A_LANE)
      .sort(inTime)
  const marks = [...lane('happened'), ...lane('said')]
  return { marks, axis: timeAxis(marks) }
}

/** An event as a mark in time; undefined where it has no date. */
export function timeMark(event: StoryEvent): TimeMark | undefined {
  const range = event.date && datedRange(event.date.edtf)
  return range && {
    event: event.id,
    label: event.label,
    lane: event.lane,
    ...range,
    inferred: event.date?.inferred ?? false,
    status: event.status,
    articles: event.articles,
  }
}

/** Earlier first; of those that begin together, the shorter first. */
export function inTime(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from - b.from || a.to - b.to
}

/** How much each event matters: the articles that tell of it, and the claims that rest on it, core ones above all. */
function weights(story: Story): ReadonlyMap<string, number> {
  const weight = new Map(story.events.map(({ id, articles }) => [id, articles.length]))
  const add = (event: string, more: number): void => void weight.set(event, (weight.get(event) ?? 0) + more)
  const opening = new Set([story.guide.report, story.guide.denial])
  // Ties go to the event of more claims.
  const tie = 1 / (story.claims.length + 1)
  for (const { id, core, events } of story.claims) {
    for (const event of events) add(event, (core ? CORE_CLAIM_WEIGHT : 0) + tie + (opening.has(id) ? story.claims.length : 0))
  }
  return weight
}
