/**
 * Counts over a changing set of rows. Between calls the counter stands for some set of visible rows; it is moved there
 * by adding and removing rows, from where it stands, from nothing, or from all rows.
 */
export interface RowCounter {
  /** Cost of one row, in counter updates. */
  readonly rowCost: number
  /** Cost of starting over, in counter updates. */
  readonly resetCost: number
  /** Counts rows `rows[0] … rows[count - 1]` in; none of them is counted yet. */
  add(rows: Uint32Array, count: number): void
  /** Counts rows out; all of them are counted. */
  remove(rows: Uint32Array, count: number): void
  /** Counts nothing. */
  reset(): void
  /** Counts every row. */
  restore(): void
}
