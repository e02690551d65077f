import { Bitset } from './bitset.ts'
import type { RowCounter } from './rowCounter.ts'
import { tallyArray, type TallyArray } from './tallyArray.ts'

/** The groups with at least one visible row. */
export class GroupTally implements RowCounter {
  readonly groups: Bitset
  readonly rowCost = 2
  readonly resetCost: number
  #rowGroup: Uint32Array
  #held: TallyArray
  #heldByAll: TallyArray
  #all: Bitset

  constructor(rowGroup: Uint32Array, groups: number, largestGroup: number) {
    this.#rowGroup = rowGroup
    this.#heldByAll = tallyArray(groups, largestGroup)
    this.#all = new Bitset(groups)
    for (const group of rowGroup) {
      this.#heldByAll[group]!++
      this.#all.add(group)
    }
    this.#held = this.#heldByAll.slice()
    this.groups = new Bitset(groups)
    this.groups.copyFrom(this.#all)
    this.resetCost = this.#held.byteLength / 64
  }

  add(rows: Uint32Array, count: number): void {
    const rowGroup = this.#rowGroup
    const held = this.#held
    for (let at = 0; at < count; at++) {
      const group = rowGroup[rows[at] as number] as number
      if (held[group]!++ === 0) this.groups.add(group)
    }
  }

  remove(rows: Uint32Array, count: number): void {
    const rowGroup = this.#rowGroup
    const held = this.#held
    for (let at = 0; at < count; at++) {
      const group = rowGroup[rows[at] as number] as number
      if (--held[group]! === 0) this.groups.delete(group)
    }
  }

  reset(): void {
    this.#held.fill(0)
    this.groups.clear()
  }

  restore(): void {
    this.#held.set(this.#heldByAll)
    this.groups.copyFrom(this.#all)
  }
}

/** The number of rows of the largest group. */
export function largestGroup(rowGroup: Uint32Array): number {
  let largest = 0
  let start = 0
  for (let row = 1; row <= rowGroup.length; row++) {
    if (row < rowGroup.length && rowGroup[row] === rowGroup[start]) continue
    largest = Math.max(largest, row - start)
    start = row
  }
  return largest
}
