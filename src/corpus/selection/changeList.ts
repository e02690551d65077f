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
    this.rows = new Uint32Array(rows)
    this.near = rows
  }

  /** Empties the list. */
  clear(): void {
    this.plain = 0
    this.near = this.rows.length
  }

  /** Takes a row in, once a step at most. */
  push(row: number, rest: number): void {
    if (rest === 0) this.rows[this.plain++] = row
    else if ((rest & (rest - 1)) === 0) this.rows[--this.near] = row
  }
}
