import type { FacetId } from '../../../src/corpus/selection/clause.ts'
import type { FacetColumn, FacetTable } from '../../../src/corpus/selection/facetTable.ts'
import { seeded } from '../statistics.ts'

interface Shape {
  facet: FacetId
  values: number
  /** Values a row, 1 to this many. */
  most: number
}

/** Five multi-valued facets, 8 values a row in the mean (../design/performance.md, 2a). */
function shapes(rows: number): Shape[] {
  return [
    { facet: 'topic', values: 12, most: 2 },
    { facet: 'entity', values: Math.min(20_000, rows), most: 3 },
    { facet: 'event', values: 500, most: 2 },
    { facet: 'speaker', values: 200, most: 2 },
    { facet: 'article', values: 64, most: 2 },
  ]
}

/** Facets of the table, in column order. */
export const benchFacets: readonly FacetId[] = shapes(0).map(({ facet }) => facet)

/** Draws codes 0, 1, 2 … with odds 1, 1/2, 1/3 …: a few values everywhere, most hardly anywhere. */
export function zipf(values: number, random: () => number): () => number {
  const sums = new Float64Array(values)
  let sum = 0
  for (let rank = 0; rank < values; rank++) sums[rank] = sum += 1 / (rank + 1)
  return () => {
    const target = random() * sum
    let [low, high] = [0, values - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < target) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The same table for the same number of rows. Groups have 1 to 9 rows, or one each. */
export function zipfTable(rows: number, grouped: boolean): FacetTable {
  const random = seeded(rows)
  const columns = new Map<string, FacetColumn>()
  for (const { facet, values, most } of shapes(rows)) columns.set(facet, column(rows, values, most, random))
  const rowGroup = new Uint32Array(rows)
  let group = 0
  for (let row = 0, left = 0; row < rows; row++, left--) {
    if (left === 0) left = grouped ? 1 + Math.floor(random() * 9) : 1
    rowGroup[row] = left === 1 ? group++ : group
  }
  return { rows, groups: (rowGroup.at(-1) ?? -1) + 1, rowGroup, columns }
}

function column(rows: number, values: number, most: number, random: () => number): FacetColumn {
  const draw = zipf(values, random)
  const offsets = new Uint32Array(rows + 1)
  const codes = new Uint32Array(rows * most)
  let end = 0
  for (let row = 0; row < rows; row++) {
    const wanted = 1 + Math.floor(random() * most)
    const start = end
    for (let drawn = 0; drawn < wanted; drawn++) {
      const code = draw()
      if (!codes.subarray(start, end).includes(code)) codes[end++] = code
    }
    offsets[row + 1] = end
  }
  return { values: Array.from({ length: values }, (_, code) => `v${code}`), offsets, codes: codes.slice(0, end) }
}
