import type { Story } from '../model.ts'

/** Placeholder shape until the events view lands. */
export interface TimeStrip {
  marks: readonly { event: string; label: string }[]
}

/** The few events that the first screen draws in time. */
export function timeStrip(story: Story): TimeStrip {
  return { marks: story.events.slice(0, 0).map(({ id, label }) => ({ event: id, label })) }
}
