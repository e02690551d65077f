import type { LaneMark } from './TimeLanes.tsx'

/** A mark with its row and the side on which its words stand. */
export interface PackedMark {
  mark: LaneMark
  row: number
  words: string
  side: 'after' | 'before'
}

/** Narrowest picture, in CSS pixels: words that don't collide there collide nowhere. */
export const NARROWEST = 640
/** Width of an average letter of the labels' 13 px sans. */
const LETTER = 6.9
/** Labels longer than this are cut; the whole stands in the table and on hover. */
const LONGEST = 44
/** Room between a mark and its words, and around both. */
const ROOM = 24

/** Puts marks into as few rows as their words allow, in the order in which they come. */
export function packRows(marks: readonly LaneMark[]): PackedMark[] {
  const free: number[] = []
  return marks.map((mark) => {
    const words = mark.label.length > LONGEST ? `${mark.label.slice(0, LONGEST - 1).trimEnd()}…` : mark.label
    const room = (words.length * LETTER + ROOM) / NARROWEST
    const side = mark.end + room <= 1 || 1 - mark.end >= mark.start ? 'after' : 'before'
    const [from, to] = side === 'after' ? [mark.start, mark.end + room] : [mark.start - room, mark.end]
    const known = free.findIndex((end) => end <= from)
    const row = known < 0 ? free.length : known
    free[row] = to
    return { mark, row, words, side }
  })
}
