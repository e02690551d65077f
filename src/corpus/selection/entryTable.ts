import type { FacetColumn, FacetTable } from './facetTable.ts'

/**
 * All columns of a table in one list, row by row: the values of facet `f` in row `r` are the entries
 * `starts[r * facets + f] … starts[r * facets + f + 1] - 1`. Values are numbered through all facets. A row's entries
 * lie on one or two cache lines and cost one short loop, where separate columns cost a miss and a misforeseen branch each.
 */
export interface EntryTable {
  rows: number
  facets: number
  starts: Uint32Array
  /** The value number of each entry. */
  values: Uint32Array
  /** The first value number of each facet, and the number of values. */
  firstValue: Uint32Array
}

/** Lays the columns of a table side by side, in the order of its map. */
export function entryTable({ rows, columns }: FacetTable): EntryTable {
  const list = [...columns.values()]
  const facets = list.length
  const starts = new Uint32Array(rows * facets + 1)
  const values = new Uint32Array(list.reduce((sum, { codes }) => sum + codes.length, 0))
  const firstValue = new Uint32Array(facets + 1)
  list.forEach((column, facet) => {
    firstValue[facet + 1] = (firstValue[facet] ?? 0) + column.values.length
    countEntries(column, facet, facets, starts)
  })
  // `as number` on typed arrays in these loops: every index is below the length by construction.
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1] as number
  list.forEach((column, facet) => copyEntries(column, facet, facets, firstValue[facet] as number, starts, values))
  return { rows, facets, starts, values, firstValue }
}

function countEntries({ offsets }: FacetColumn, facet: number, facets: number, starts: Uint32Array): void {
  for (let row = 0, at = facet + 1; row + 1 < offsets.length; row++, at += facets) {
    starts[at] = (offsets[row + 1] as number) - (offsets[row] as number)
  }
}

function copyEntries(column: FacetColumn, facet: number, facets: number, first: number, starts: Uint32Array, values: Uint32Array): void {
  const { codes, offsets } = column
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] as number
    let to = starts[row * facets + facet] as number
    for (let e = offsets[row] as number; e < end; e++) values[to++] = first + (codes[e] as number)
  }
}

/**
 * Neighbouring facets, as pairs of the first and the one after the last: what a loop over a row's entries runs through.
 */
export type FacetRuns = Uint8Array

/** The runs that cover the facets wanted. */
export function facetRuns(facets: number, wanted: (facet: number) => boolean): FacetRuns {
  const bounds: number[] = []
  for (let facet = 0; facet < facets; facet++) {
    if (!wanted(facet)) continue
    if (bounds.at(-1) === facet) bounds[bounds.length - 1] = facet + 1
    else bounds.push(facet, facet + 1)
  }
  return Uint8Array.from(bounds)
}
