import type { FacetColumn } from './facetTable.ts'
import { narrow } from './narrow.ts'
import type { RowCounter } from './rowCounter.ts'

/** Counts rows by value: what a facet shows where every row is its own group. */
export class RowValueCounter implements RowCounter {
  readonly counts: Uint32Array
  readonly rowCost: number
  readonly resetCost: number
  #offsets: Uint32Array
  #codes: Uint16Array | Uint32Array
  #all: Uint32Array

  constructor(column: FacetColumn) {
    this.#offsets = column.offsets
    this.#codes = narrow(column.codes, column.values.length)
    this.#all = new Uint32Array(column.values.length)
    for (let e = 0; e < column.codes.length; e++) this.#all[column.codes[e] as number]!++
    this.counts = this.#all.slice()
    this.rowCost = column.codes.length / Math.max(1, column.offsets.length - 1)
    this.resetCost = this.counts.length / 16
  }

  add(rows: Uint32Array, count: number): void {
    const { counts } = this
    const codes = this.#codes
    const offsets = this.#offsets
    for (let at = 0; at < count; at++) {
      const row = rows[at] as number
      const end = offsets[row + 1] as number
      for (let e = offsets[row] as number; e < end; e++) counts[codes[e] as number]!++
    }
  }

  remove(rows: Uint32Array, count: number): void {
    const { counts } = this
    const codes = this.#codes
    const offsets = this.#offsets
    for (let at = 0; at < count; at++) {
      const row = rows[at] as number
      const end = offsets[row + 1] as number
      for (let e = offsets[row] as number; e < end; e++) counts[codes[e] as number]!--
    }
  }

  reset(): void {
    this.counts.fill(0)
  }

  restore(): void {
    this.counts.set(this.#all)
  }
}
