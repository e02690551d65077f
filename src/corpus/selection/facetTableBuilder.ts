import type { FacetColumn, FacetTable } from './facetTable.ts'
import { NumberSink } from './numberSink.ts'
import { Vocabulary } from './vocabulary.ts'

/** The values of one row by facet; a facet left out has none. Repeated values count once. */
export type RowValues = { readonly [facet: string]: readonly string[] }

/** The days a row falls in, both inclusive, since 1970-01-01. */
export interface DayRange {
  from: number
  to: number
}

/** Collects rows and gives the table of them. */
export interface FacetTableBuilder {
  /** Adds a row. Groups come in ascending order; throws RangeError otherwise, and for a group past the last. */
  addRow(group: number, values: RowValues, days?: DayRange): void
  build(): FacetTable
}

/** A builder for a table of so many groups with these facets. Pass one vocabulary to several builders to share codes. */
export function createFacetTableBuilder(
  groups: number,
  facets: readonly string[],
  vocabulary: Vocabulary = new Vocabulary(),
): FacetTableBuilder {
  const rowGroup = new NumberSink()
  const from = new NumberSink()
  const to = new NumberSink()
  const columns = facets.map((facet) => ({ facet, offsets: new NumberSink(), codes: new NumberSink() }))
  let rows = 0
  let lastGroup = 0
  return {
    addRow(group, values, days) {
      if (group < lastGroup || group >= groups) throw new RangeError(`row ${rows}: group ${group} is out of order or past ${groups}`)
      lastGroup = group
      rows++
      rowGroup.push(group)
      // 1 > 0 marks a row without a date.
      from.push(days?.from ?? 1)
      to.push(days?.to ?? 0)
      for (const { facet, offsets, codes } of columns) {
        offsets.push(codes.length)
        const given = values[facet]
        if (given === undefined) continue
        for (const value of given.length > 1 ? new Set(given) : given) codes.push(vocabulary.code(facet, value))
      }
    },
    build() {
      const built = columns.map(({ facet, offsets, codes }): [string, FacetColumn] => {
        const closed = new Uint32Array(rows + 1)
        closed.set(offsets.toUint32())
        closed[rows] = codes.length
        return [facet, { values: vocabulary.values(facet), offsets: closed, codes: codes.toUint32() }]
      })
      const range = { from: from.toInt32(), to: to.toInt32() }
      return { rows, groups, rowGroup: rowGroup.toUint32(), columns: new Map(built), range }
    },
  }
}
