import type { Span } from '../text.ts'
import { type FurnitureGround, isSectionLabel } from './furniture.ts'
import { TITLE_WORDS } from './rules.ts'

/** A paragraph or line of the input. */
export interface Piece {
  span: Span
  words: string
  /** Words in it, by blanks. */
  count: number
  /** What it is by its wording alone. */
  furniture: FurnitureGround | undefined
}

/** Ends like a sentence. */
export const ENDED = /[.!?…]["”’'»)\]]{0,3}$/
/** A title may ask or cry out, but has no full stop. */
const STOPPED = /[.…]["”’'»)\]]{0,3}$/
/** Opens like an item of a list. */
export const BULLET = /^(?:[•⁃‣◦▪■*·–-]\s|\d{1,2}[.)]\s)/
/** A line's letters and figures alone, to compare lines by. */
export const plain = (words: string): string => words.slice(0, 400).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a line has these letters and figures (as `plain` gives them); most lines differ in the first one. */
export const isPlainly = (words: string, form: string): boolean => {
  const first = /[A-Za-z\d]|[^\0-\x7f]/.exec(words)?.[0].toLowerCase() ?? ''
  return (first > '\x7f' || first === form.charAt(0) || form.charAt(0) > '\x7f') && plain(words) === form
}

/** Where the running text begins: the first piece that ends in a full stop or is too long for a title. */
export const firstProse = (pieces: readonly Piece[]): number =>
  pieces.findIndex(({ words, count, furniture }) =>
    ((count > 5 && STOPPED.test(words.slice(-6))) || (count > TITLE_WORDS && ENDED.test(words.slice(-6)))) && furniture === undefined)

const couldBeTitle = ({ words, count, furniture }: Piece): boolean =>
  furniture === undefined && count > 2 && count <= TITLE_WORDS && !STOPPED.test(words.slice(-6)) && !BULLET.test(words) && !isSectionLabel(words)

/**
 * The title is the last line above the running text that could be one and stands there again (as pages print it for
 * the page, for sharing, for the head), or else the first that could be one.
 */
export const titleAt = (pieces: readonly Piece[], prose: number): number => {
  const head = pieces.slice(0, Math.max(0, prose))
  const firsts = new Map<string, number>()
  for (const [index, piece] of head.entries()) {
    if (!couldBeTitle(piece)) continue
    const form = plain(piece.words)
    if (firsts.has(form)) return firsts.get(form) ?? index
    firsts.set(form, index)
  }
  return head.findIndex(couldBeTitle)
}

/** In the copy of a whole page the title stands at most so many lines above the article. */
const TITLE_REACH = 12

/** Title in the copy of a whole page: the longest line close above the article that could be one, or -1. */
export const titleAbove = (pieces: readonly Piece[], first: number): number => {
  let best = -1
  for (let index = Math.max(0, first - TITLE_REACH); index < first; index += 1) {
    const piece = pieces[index]
    if (piece && couldBeTitle(piece) && piece.count > Math.max(3, pieces[best]?.count ?? 0)) best = index
  }
  return best
}

