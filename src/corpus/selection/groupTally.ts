import { Bitset } from './bitset.ts'
import { tallyArray, type TallyArray } from './tallyArray.ts'

/** The groups that have a row among a set of rows that grows and shrinks. */
export interface PassingGroups {
  readonly size: number
  has(group: number): boolean
  /** Ascending; the first `limit` of them. */
  members(limit?: number): Uint32Array
  /** Counts the first `count` rows of a list in; none of them is in yet. */
  add(rows: Uint32Array, count: number): void
  /** Counts them out; all of them are in. */
  remove(rows: Uint32Array, count: number): void
  /** Takes out every row. */
  reset(): void
  /** Takes in every row. */
  restore(): void
}

/** For groups of several rows: a count of rows a group, and a bit for each group whose count is not zero. */
export class GroupTally implements PassingGroups {
  #groups: Bitset
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
    this.#groups = new Bitset(groups)
    this.#groups.copyFrom(this.#all)
  }

  get size(): number {
    return this.#groups.size
  }

  has(group: number): boolean {
    return this.#groups.has(group)
  }

  members(limit?: number): Uint32Array {
    return this.#groups.members(limit)
  }

  add(rows: Uint32Array, count: number): void {
    const rowGroup = this.#rowGroup
    const held = this.#held
    for (let at = 0; at < count; at++) {
      const group = rowGroup[rows[at] as number] as number
      if (held[group]!++ === 0) this.#groups.add(group)
    }
  }

  remove(rows: Uint32Array, count: number): void {
    const rowGroup = this.#rowGroup
    const held = this.#held
    for (let at = 0; at < count; at++) {
      const group = rowGroup[rows[at] as number] as number
      if (--held[group]! === 0) this.#groups.delete(group)
    }
  }

  reset(): void {
    this.#held.fill(0)
    this.#groups.clear()
  }

  restore(): void {
    this.#held.set(this.#heldByAll)
    this.#groups.copyFrom(this.#all)
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
