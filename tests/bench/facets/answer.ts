/** What an engine gives after a toggle: all counts of all facets, the total, and the top of the list. */
export interface Answer {
  /** Per facet, in column order: the count of every value by code. */
  counts: readonly ArrayLike<number>[]
  total: number
  /** The first passing rows, or groups, ascending. */
  first: ArrayLike<number>
}

/** How long the top list is. */
export const listLength = 50

/** 32-bit FNV-1a over every number of an answer, so that two engines can be compared by one number. */
export function answerHash({ counts, total, first }: Answer): number {
  let hash = 0x811c9dc5
  const mix = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193) >>> 0
  }
  for (const facet of counts) {
    mix(facet.length)
    for (let code = 0; code < facet.length; code++) mix(facet[code] ?? 0)
  }
  mix(total)
  for (let at = 0; at < first.length; at++) mix(first[at] ?? 0)
  return hash
}
