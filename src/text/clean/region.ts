import type { FurnitureKind } from './cleaned.ts'
import { COMMENTS_COST, FURNITURE_COST, PAGE_LINES, SHORT_LINE_COST, TEASERS_COST } from './rules.ts'

/** What the region is judged by: the words of each piece, whether it reads as prose, and its kind of furniture. */
export interface Weighed {
  count: number
  prose: boolean
  furniture: FurnitureKind | undefined
  headsTeasers: boolean
}

const worth = ({ count, prose, furniture, headsTeasers }: Weighed): number => {
  if (furniture === 'comments') return -COMMENTS_COST
  if (headsTeasers) return -TEASERS_COST
  if (furniture !== undefined) return -FURNITURE_COST
  return prose ? count : -SHORT_LINE_COST
}

/**
 * The run of pieces `[first, last]` that is the article in the copy of a whole page, or undefined where the text is an
 * article with little around it. Maximum subsequence segmentation (Pasternack & Roth 2009, "Extracting article text
 * from the web"): prose counts for its words, labels and menu lines against it; the run with the greatest sum wins.
 */
export const articleRegion = (pieces: readonly Weighed[]): { first: number; last: number } | undefined => {
  let best = 0
  let sum = 0
  let from = 0
  let region: { first: number; last: number } | undefined
  for (const [index, piece] of pieces.entries()) {
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += worth(piece)
    if (sum > best) {
      best = sum
      region = { first: from, last: index }
    }
  }
  if (region === undefined) return undefined
  const { first, last } = region
  const around = pieces.filter((piece, index) => (index < first || index > last) && !piece.prose).length
  return around >= PAGE_LINES ? region : undefined
}
