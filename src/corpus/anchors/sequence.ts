/** A pair of places: `story` in the story's list, `copy` in the copy's. */
export interface PlacePair {
  story: number
  copy: number
}

/**
 * The longest run of pairs that rises in both lists (patience sorting), at most one pair for each place of the story.
 * `choices` has for each place of the story, in order, the places of the copy that it may go with, ascending.
 */
export function longestRise(choices: readonly { story: number; copies: readonly number[] }[]): PlacePair[] {
  const nodes: (PlacePair & { before: number })[] = []
  /** Last node of the best run of each length. */
  const ends: number[] = []
  for (const { story, copies } of choices) {
    // From the last to the first: no run can take two of the same sentence.
    for (const copy of copies.toReversed()) {
      const length = lengthBelow(ends, nodes, copy)
      nodes.push({ story, copy, before: ends[length - 1] ?? -1 })
      ends[length] = nodes.length - 1
    }
  }
  const found: PlacePair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = nodes[at]?.before ?? -1) {
    const { story = 0, copy = 0 } = nodes[at] ?? {}
    found.push({ story, copy })
  }
  return found.reverse()
}

/** How many runs end below a place: binary search. */
function lengthBelow(ends: readonly number[], nodes: readonly PlacePair[], copy: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[ends[middle] ?? -1]?.copy ?? Infinity) < copy) low = middle + 1
    else high = middle
  }
  return low
}
