import type { EntryCounts } from './entryCounts.ts'
import type { EntryTable, FacetRuns } from './entryTable.ts'
import { tallyArray, type TallyArray } from './tallyArray.ts'

/**
 * Counts distinct groups. Every distinct (value, group) pair has a number, known from the start, and a count of its
 * visible rows; a value's count moves only when a pair goes between no row and one. No set, no hashing.
 */
export class GroupCounts implements EntryCounts {
  readonly counts: Uint32Array
  readonly entryCost = 2
  #entries: EntryTable
  /** The pair of each entry. Pairs of one facet are numbered together, so that a facet can start over by itself. */
  #pairs: Uint32Array
  #firstPair: Uint32Array
  #held: TallyArray
  #heldByAll: TallyArray
  #all: Uint32Array

  constructor(entries: EntryTable, rowGroup: Uint32Array, largestGroup: number) {
    const { facets, values, firstValue } = entries
    this.#entries = entries
    this.#pairs = new Uint32Array(values.length)
    this.#firstPair = new Uint32Array(facets + 1)
    this.#all = new Uint32Array(firstValue[facets] ?? 0)
    for (let facet = 0; facet < facets; facet++) this.#firstPair[facet + 1] = this.#numberPairs(facet, rowGroup)
    this.#heldByAll = tallyArray(this.#firstPair[facets] ?? 0, largestGroup)
    for (let e = 0; e < values.length; e++) this.#heldByAll[this.#pairs[e] as number]!++
    this.#held = this.#heldByAll.slice()
    this.counts = this.#all.slice()
  }

  /** One pass: rows stand by group, so the last group seen with a value tells whether a pair is new. */
  #numberPairs(facet: number, rowGroup: Uint32Array): number {
    const { facets, starts, values, firstValue } = this.#entries
    const first = firstValue[facet] as number
    const lastGroup = new Int32Array((firstValue[facet + 1] as number) - first).fill(-1)
    const lastPair = new Uint32Array(lastGroup.length)
    let next = this.#firstPair[facet] as number
    for (let row = 0; row < rowGroup.length; row++) {
      const group = rowGroup[row] as number
      const end = starts[row * facets + facet + 1] as number
      for (let e = starts[row * facets + facet] as number; e < end; e++) {
        const code = (values[e] as number) - first
        if (lastGroup[code] !== group) {
          lastGroup[code] = group
          lastPair[code] = next++
          this.#all[first + code]!++
        }
        this.#pairs[e] = lastPair[code] as number
      }
    }
    return next
  }

  add(rows: Uint32Array, from: number, to: number, runs: FacetRuns): void {
    const { facets, starts, values } = this.#entries
    const { counts } = this
    const pairs = this.#pairs
    const held = this.#held
    for (let at = from; at < to; at++) {
      const base = (rows[at] as number) * facets
      for (let run = 0; run < runs.length; run += 2) {
        const end = starts[base + (runs[run + 1] as number)] as number
        for (let e = starts[base + (runs[run] as number)] as number; e < end; e++) {
          if (held[pairs[e] as number]!++ === 0) counts[values[e] as number]!++
        }
      }
    }
  }

  remove(rows: Uint32Array, from: number, to: number, runs: FacetRuns): void {
    const { facets, starts, values } = this.#entries
    const { counts } = this
    const pairs = this.#pairs
    const held = this.#held
    for (let at = from; at < to; at++) {
      const base = (rows[at] as number) * facets
      for (let run = 0; run < runs.length; run += 2) {
        const end = starts[base + (runs[run + 1] as number)] as number
        for (let e = starts[base + (runs[run] as number)] as number; e < end; e++) {
          if (--held[pairs[e] as number]! === 0) counts[values[e] as number]!--
        }
      }
    }
  }

  reset(facet: number): void {
    this.counts.fill(0, this.#entries.firstValue[facet], this.#entries.firstValue[facet + 1])
    this.#held.fill(0, this.#firstPair[facet], this.#firstPair[facet + 1])
  }

  restore(facet: number): void {
    const from = this.#entries.firstValue[facet] as number
    this.counts.set(this.#all.subarray(from, this.#entries.firstValue[facet + 1]), from)
    const firstPair = this.#firstPair[facet] as number
    this.#held.set(this.#heldByAll.subarray(firstPair, this.#firstPair[facet + 1]), firstPair)
  }
}
