import type { Ports } from './ports.ts'

/** How far somebody is led through the review of a story that they made from the texts of the practice story. */
interface Tour { story: string; practice: string; step: number }

const KEY = 'tour'
/** Two ids and a number, with blanks between. */
const KEPT = /^(?<story>[\w-]+) (?<practice>[\w-]+) (?<step>\d{1,2})$/

/** Keeps it on the device; undefined ends it. */
export const rememberTour = (ports: Pick<Ports, 'memory'>, tour: Tour | undefined): void =>
  ports.memory.set(KEY, tour === undefined ? '' : `${tour.story} ${tour.practice} ${tour.step}`)

/** The tour of this story, if there is one. */
export function tourOf({ memory }: Pick<Ports, 'memory'>, story: string | undefined): Tour | undefined {
  const kept = KEPT.exec(memory.get(KEY) ?? '')?.groups
  if (kept === undefined || kept['story'] !== story) return undefined
  return { story: kept['story'] ?? '', practice: kept['practice'] ?? '', step: Number(kept['step']) }
}
