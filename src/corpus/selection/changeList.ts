/**
 * The rows whose state under one clause changes in a step, sorted out by what other clauses say of them. `rest` is the
 * set of *other* clauses the row fails: none, and every count sees the change; one, and only that clause's own facet
 * does (its counts ignore its own clause); more, and no count can see it.
 */
export class ChangeList {
  /** How many rows fail no other clause: they stand at `rows[0] … rows[plain - 1]`. */
  plain = 0
  /** The first of the rows that fail exactly one other clause; they stand from here to the end of `rows`. */
  near: number
  readonly rows: Uint32Array

  constructor(rows: number) {
    // Two spare places: `pushIf` writes at both ends before it knows whether to keep it.
    this.rows = new Uint32Array(rows + 2)
    this.near = this.rows.length
  }

  /** Empties the list. */
  clear(): void {
    this.plain = 0
    this.near = this.rows.length
  }

  /** Takes a row in if `taken` is 1, not if it is 0; once a step at most. Without a branch, as none could be foreseen. */
  pushIf(taken: number, row: number, rest: number): void {
    const passes = (rest - 1) >>> 31
    const atMostOne = ((rest & (rest - 1)) - 1) >>> 31
    this.rows[this.plain] = row
    this.plain += taken & passes
    this.rows[this.near - 1] = row
    this.near -= taken & atMostOne & (passes ^ 1)
  }
}
