import type { LaneMark } from './TimeLanes.tsx'
import { shortLabel } from './shortLabel.ts'

/** A mark with its row, and where its words stand. */
export interface PackedMark {
  mark: LaneMark
  row: number
  words: string
  /** `on` the mark itself where neither side has room. */
  side: 'after' | 'before' | 'on'
}

/** Narrowest picture, in CSS pixels (44rem): words that don't collide there collide nowhere. */
const NARROWEST = 704
/** Width of an average letter of the labels' 13 px sans. */
const LETTER = 6.9
/** Labels are cut to what fits, but not below this; the whole stands in the table and on hover. */
const SHORTEST = 24
const LONGEST = 56
/** Room between a mark and its words, and around both. */
const ROOM = 24

/** Puts marks into as few rows as their words allow, in the order in which they come. */
export function packRows(marks: readonly LaneMark[]): PackedMark[] {
  const free: number[] = []
  return marks.map((mark) => {
    const note = mark.note === undefined ? 0 : mark.note.length + 1
    const letters = (share: number): number => Math.floor((share * NARROWEST - ROOM) / LETTER) - note
    const wish = Math.min(mark.label.length, LONGEST)
    const after = letters(1 - mark.end)
    const before = letters(mark.start)
    const side = after >= wish ? 'after' : before >= wish ? 'before' : Math.max(after, before) < Math.min(wish, SHORTEST) ? 'on' : after >= before ? 'after' : 'before'
    const most = Math.min(LONGEST, side === 'after' ? after : side === 'before' ? before : letters(mark.end - mark.start))
    const words = shortLabel(mark.label, most)
    const room = side === 'on' ? 0 : ((words.length + note) * LETTER + ROOM) / NARROWEST
    const [from, to] = side === 'before' ? [mark.start - room, mark.end] : [mark.start, mark.end + room]
    const known = free.findIndex((end) => end <= from)
    const row = known < 0 ? free.length : known
    free[row] = to
    return { mark, row, words, side }
  })
}
