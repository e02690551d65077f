import type { FacetColumn } from './facetTable.ts'

/** The inverted list of a column: the rows with code `c` are `rows[starts[c]] … rows[starts[c + 1] - 1]`, ascending. */
export interface Postings {
  starts: Uint32Array
  rows: Uint32Array
}

/** Inverts a column by counting sort: two passes over the codes, no comparison. */
export function invert(column: FacetColumn): Postings {
  const { codes, offsets, values } = column
  const starts = new Uint32Array(values.length + 1)
  // `as number` on typed arrays in these loops: every index is below the length by construction.
  for (let e = 0; e < codes.length; e++) starts[(codes[e] as number) + 1]!++
  for (let c = 0; c < values.length; c++) starts[c + 1]! += starts[c] as number
  const next = starts.slice(0, values.length)
  const rows = new Uint32Array(codes.length)
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] as number
    for (let e = offsets[row] as number; e < end; e++) rows[next[codes[e] as number]!++] = row
  }
  return { starts, rows }
}

/** The most values that any row has. */
export function widestRow(column: FacetColumn): number {
  let widest = 0
  for (let row = 0; row + 1 < column.offsets.length; row++) {
    widest = Math.max(widest, (column.offsets[row + 1] as number) - (column.offsets[row] as number))
  }
  return widest
}
