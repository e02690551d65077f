import * as v from 'valibot'
import type { Ports } from './ports.ts'

/** How far somebody is led through the review of a story that they made from the texts of the practice story. */
const Tour = v.strictObject({ story: v.string(), practice: v.string(), step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)) })
export type Tour = v.InferOutput<typeof Tour>

const KEY = 'tour'

/** Keeps it on the device; undefined ends it. */
export const rememberTour = (ports: Pick<Ports, 'memory'>, tour: Tour | undefined): void => ports.memory.set(KEY, tour === undefined ? '' : JSON.stringify(tour))

/** The tour of this story, if there is one. */
export function tourOf({ memory }: Pick<Ports, 'memory'>, story: string | undefined): Tour | undefined {
  try {
    const read = v.safeParse(Tour, JSON.parse(memory.get(KEY) ?? ''))
    return read.success && read.output.story === story ? read.output : undefined
  } catch {
    return undefined
  }
}
