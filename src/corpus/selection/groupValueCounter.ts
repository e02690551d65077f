import type { FacetColumn } from './facetTable.ts'
import { narrow } from './narrow.ts'
import type { RowCounter } from './rowCounter.ts'
import { tallyArray, type TallyArray } from './tallyArray.ts'

/**
 * Counts distinct groups by value. Every distinct (value, group) pair has a number, known from the start, and a count
 * of its visible rows; a value's count moves only when a pair goes between no row and one. No set, no hashing.
 */
export class GroupValueCounter implements RowCounter {
  readonly counts: Uint32Array
  readonly rowCost: number
  readonly resetCost: number
  #offsets: Uint32Array
  #codes: Uint16Array | Uint32Array
  /** The pair of each entry of `column.codes`. */
  #pairs: Uint32Array
  #held: TallyArray
  #heldByAll: TallyArray
  #all: Uint32Array

  constructor(column: FacetColumn, rowGroup: Uint32Array, largestGroup: number) {
    this.#offsets = column.offsets
    this.#codes = narrow(column.codes, column.values.length)
    const { pairs, count, all } = numberPairs(column, rowGroup)
    this.#pairs = pairs
    this.#all = all
    this.#heldByAll = tallyArray(count, largestGroup)
    for (let e = 0; e < pairs.length; e++) this.#heldByAll[pairs[e] as number]!++
    this.#held = this.#heldByAll.slice()
    this.counts = all.slice()
    this.rowCost = (2 * column.codes.length) / Math.max(1, column.offsets.length - 1)
    this.resetCost = (this.counts.length * 4 + this.#held.byteLength) / 64
  }

  add(rows: Uint32Array, count: number): void {
    const { counts } = this
    const codes = this.#codes
    const offsets = this.#offsets
    const pairs = this.#pairs
    const held = this.#held
    for (let at = 0; at < count; at++) {
      const row = rows[at] as number
      const end = offsets[row + 1] as number
      for (let e = offsets[row] as number; e < end; e++) {
        if (held[pairs[e] as number]!++ === 0) counts[codes[e] as number]!++
      }
    }
  }

  remove(rows: Uint32Array, count: number): void {
    const { counts } = this
    const codes = this.#codes
    const offsets = this.#offsets
    const pairs = this.#pairs
    const held = this.#held
    for (let at = 0; at < count; at++) {
      const row = rows[at] as number
      const end = offsets[row + 1] as number
      for (let e = offsets[row] as number; e < end; e++) {
        if (--held[pairs[e] as number]! === 0) counts[codes[e] as number]!--
      }
    }
  }

  reset(): void {
    this.counts.fill(0)
    this.#held.fill(0)
  }

  restore(): void {
    this.counts.set(this.#all)
    this.#held.set(this.#heldByAll)
  }
}

/** Numbers the pairs in one pass: rows stand by group, so the last group seen with a value tells whether a pair is new. */
function numberPairs(column: FacetColumn, rowGroup: Uint32Array): { pairs: Uint32Array; count: number; all: Uint32Array } {
  const { codes, offsets, values } = column
  const pairs = new Uint32Array(codes.length)
  const lastGroup = new Int32Array(values.length).fill(-1)
  const lastPair = new Uint32Array(values.length)
  const all = new Uint32Array(values.length)
  let count = 0
  for (let row = 0; row < rowGroup.length; row++) {
    const group = rowGroup[row] as number
    const end = offsets[row + 1] as number
    for (let e = offsets[row] as number; e < end; e++) {
      const code = codes[e] as number
      if (lastGroup[code] !== group) {
        lastGroup[code] = group
        lastPair[code] = count++
        all[code]!++
      }
      pairs[e] = lastPair[code] as number
    }
  }
  return { pairs, count, all }
}
