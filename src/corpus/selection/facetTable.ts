/**
 * A multi-valued column, dictionary-coded, in compressed sparse rows: the values of row `r` are
 * `codes[offsets[r]] … codes[offsets[r + 1] - 1]`, distinct within the row.
 */
export interface FacetColumn {
  /** The dictionary: the value of a code is `values[code]`. */
  values: readonly string[]
  /** `rows + 1` ascending positions in `codes`. */
  offsets: Uint32Array
  codes: Uint32Array
}

/**
 * A day range for every row, in days since 1970-01-01, both inclusive. A row passes a date clause when the two ranges
 * overlap. `from > to` means undated: such a row passes no date clause.
 */
export interface RangeColumn {
  from: Int32Array
  to: Int32Array
}

/**
 * What the facet engine filters and counts. Clauses hold for rows; counts are of distinct groups, because a reader
 * counts claims (or people, or events), not the table's rows.
 */
export interface FacetTable {
  rows: number
  groups: number
  /** The group of each row, non-decreasing. A group may have no row; then it never passes. */
  rowGroup: Uint32Array
  /** By facet; at most 14. */
  columns: Map<string, FacetColumn>
  range?: RangeColumn
}

/** Whether every row is its own group, so that counting groups is counting rows. */
export function groupsAreRows(table: FacetTable): boolean {
  return table.groups === table.rows && table.rowGroup.every((group, row) => group === row)
}
