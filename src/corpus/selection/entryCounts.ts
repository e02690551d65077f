import type { EntryTable, FacetRuns } from './entryTable.ts'

/** Counts of every value of every facet over a set of rows that grows and shrinks. */
export interface EntryCounts {
  /** By value number (see EntryTable). */
  readonly counts: Uint32Array
  /** Cost of one entry, in plain counter updates. */
  readonly entryCost: number
  /** Counts `rows[from] … rows[to - 1]` in, for the facets of the runs. None of them is counted there yet. */
  add(rows: Uint32Array, from: number, to: number, runs: FacetRuns): void
  /** Counts them out. All of them are counted there. */
  remove(rows: Uint32Array, from: number, to: number, runs: FacetRuns): void
  /** Counts no row for a facet. */
  reset(facet: number): void
  /** Counts every row for a facet. */
  restore(facet: number): void
}

/** Counts rows: for tables in which every row is its own group. */
export class RowCounts implements EntryCounts {
  readonly counts: Uint32Array
  readonly entryCost = 1
  #entries: EntryTable
  #all: Uint32Array

  constructor(entries: EntryTable) {
    this.#entries = entries
    this.#all = new Uint32Array(entries.firstValue[entries.facets] ?? 0)
    for (let e = 0; e < entries.values.length; e++) this.#all[entries.values[e] as number]!++
    this.counts = this.#all.slice()
  }

  add(rows: Uint32Array, from: number, to: number, runs: FacetRuns): void {
    const { facets, starts, values } = this.#entries
    const { counts } = this
    for (let at = from; at < to; at++) {
      const base = (rows[at] as number) * facets
      for (let run = 0; run < runs.length; run += 2) {
        const end = starts[base + (runs[run + 1] as number)] as number
        for (let e = starts[base + (runs[run] as number)] as number; e < end; e++) counts[values[e] as number]!++
      }
    }
  }

  remove(rows: Uint32Array, from: number, to: number, runs: FacetRuns): void {
    const { facets, starts, values } = this.#entries
    const { counts } = this
    for (let at = from; at < to; at++) {
      const base = (rows[at] as number) * facets
      for (let run = 0; run < runs.length; run += 2) {
        const end = starts[base + (runs[run + 1] as number)] as number
        for (let e = starts[base + (runs[run] as number)] as number; e < end; e++) counts[values[e] as number]!--
      }
    }
  }

  reset(facet: number): void {
    this.counts.fill(0, this.#entries.firstValue[facet], this.#entries.firstValue[facet + 1])
  }

  restore(facet: number): void {
    const from = this.#entries.firstValue[facet] as number
    this.counts.set(this.#all.subarray(from, this.#entries.firstValue[facet + 1]), from)
  }
}
