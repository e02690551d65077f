import { Bitset } from './bitset.ts'
import type { RowCounter } from './rowCounter.ts'

/** The visible rows, where every row is its own group. */
export class RowSet implements RowCounter {
  readonly groups: Bitset
  readonly rowCost = 1
  readonly resetCost: number
  #all: Bitset

  constructor(rows: number) {
    this.#all = new Bitset(rows)
    for (let row = 0; row < rows; row++) this.#all.add(row)
    this.groups = new Bitset(rows)
    this.groups.copyFrom(this.#all)
    this.resetCost = rows / 512
  }

  add(rows: Uint32Array, count: number): void {
    for (let at = 0; at < count; at++) this.groups.add(rows[at] as number)
  }

  remove(rows: Uint32Array, count: number): void {
    for (let at = 0; at < count; at++) this.groups.delete(rows[at] as number)
  }

  reset(): void {
    this.groups.clear()
  }

  restore(): void {
    this.groups.copyFrom(this.#all)
  }
}
