import type { ChangeList } from './changeList.ts'
import type { EntryCounts } from './entryCounts.ts'
import { facetRuns, type EntryTable, type FacetRuns } from './entryTable.ts'
import type { PassingGroups } from './groupTally.ts'
import type { RowFilter } from './rowFilter.ts'
import { RowLister } from './rowLister.ts'

const everyClause = 0xffff
/** What looking at one row's mask costs, in counter updates (measured: a sequential read against scattered writes). */
const scanCost = 0.25
/** What a row and what a run of facets costs beside its entries. */
const rowCost = 2
/** What starting a facet over costs a value: a block copy. */
const resetCost = 1 / 16

/**
 * Keeps all counts true to the rows that pass all clauses but the facet's own (the rule of crossfilter and mosaic).
 * After each step it takes the cheapest of three ways: to apply the changed rows, to count the visible rows from
 * nothing, or to take the hidden ones from the counts of all. The last two bound the worst toggle.
 */
export class FacetCounts {
  /** Grows with every change of a facet's counts. */
  readonly versions: number[]
  #entries: EntryTable
  #counts: EntryCounts
  #groups: PassingGroups
  /** By facet, in the order of the table's columns. */
  #filters: readonly RowFilter[]
  #lister: RowLister
  /** How many rows each facet counts, and how many pass everything. */
  #visible: number[]
  #passing: number

  constructor(entries: EntryTable, counts: EntryCounts, groups: PassingGroups, filters: readonly RowFilter[], masks: Uint16Array) {
    this.#entries = entries
    this.#counts = counts
    this.#groups = groups
    this.#filters = filters
    this.#lister = new RowLister(masks)
    this.#visible = filters.map(() => entries.rows)
    this.versions = filters.map(() => 0)
    this.#passing = entries.rows
  }

  /** How many rows pass all clauses. */
  get passing(): number {
    return this.#passing
  }

  /** Follows one step of a clause: the listed rows all begin (`sign` 1) or cease (-1) to pass it. */
  follow(changes: ChangeList, sign: 1 | -1, clause: RowFilter): void {
    const { plain } = changes
    if (plain > 0) {
      this.#passing += sign * plain
      const others = this.#runs((filter) => filter !== clause)
      const open = this.#runs((filter) => filter !== clause && !filter.active)
      if (plain * this.#cost(others) <= this.#recountCost(open, this.#passing)) {
        this.#shift(changes.rows, plain, sign, others)
        if (sign === 1) this.#groups.add(changes.rows, plain)
        else this.#groups.remove(changes.rows, plain)
      } else {
        this.#shift(changes.rows, plain, sign, this.#runs((filter) => filter !== clause && filter.active))
        this.#recountOpen(open)
      }
    }
    this.#filters.forEach((filter, facet) => {
      if (filter === clause) return
      if (plain > 0) this.versions[facet]!++
      if (filter.active) this.#followNear(facet, filter, changes, sign, clause)
      else this.#visible[facet] = this.#passing
    })
  }

  /** Counts everything anew, after any number of steps that were not followed. */
  recount(): void {
    this.#passing = this.#lister.count(everyClause)
    this.#recountOpen(this.#runs((filter) => !filter.active))
    this.#filters.forEach((filter, facet) => {
      this.versions[facet]!++
      const mask = everyClause & ~filter.bit
      this.#visible[facet] = filter.active ? this.#lister.count(mask) : this.#passing
      if (filter.active) this.#recountFacet(facet, mask)
    })
  }

  /** Rows that fail one other clause are seen by that clause's own facet alone. */
  #followNear(facet: number, filter: RowFilter, changes: ChangeList, sign: 1 | -1, clause: RowFilter): void {
    const count = this.#lister.near(changes, everyClause & ~filter.bit & ~clause.bit)
    const visible = (this.#visible[facet] ?? 0) + sign * (changes.plain + count)
    this.#visible[facet] = visible
    if (count === 0) return
    this.versions[facet]!++
    const runs = Uint8Array.of(facet, facet + 1)
    if (count * this.#cost(runs) <= this.#recountCost(runs, visible)) this.#shift(this.#lister.rows, count, sign, runs)
    else this.#recountFacet(facet, everyClause & ~filter.bit)
  }

  #recountOpen(open: FacetRuns): void {
    const passing = this.#passing
    const hidden = this.#entries.rows - passing
    const fresh = passing <= hidden
    const count = fresh ? passing : hidden
    this.#startOver(open, fresh)
    if (fresh) this.#groups.reset()
    else this.#groups.restore()
    if (count === 0) return
    const rows = this.#lister.list(everyClause, fresh)
    this.#shift(rows, count, fresh ? 1 : -1, open)
    if (fresh) this.#groups.add(rows, count)
    else this.#groups.remove(rows, count)
  }

  #recountFacet(facet: number, mask: number): void {
    const visible = this.#visible[facet] ?? 0
    const hidden = this.#entries.rows - visible
    const fresh = visible <= hidden
    const runs = Uint8Array.of(facet, facet + 1)
    this.#startOver(runs, fresh)
    const count = fresh ? visible : hidden
    if (count > 0) this.#shift(this.#lister.list(mask, fresh), count, fresh ? 1 : -1, runs)
  }

  #startOver(runs: FacetRuns, fromNothing: boolean): void {
    for (let run = 0; run < runs.length; run += 2) {
      for (let facet = runs[run] ?? 0; facet < (runs[run + 1] ?? 0); facet++) {
        if (fromNothing) this.#counts.reset(facet)
        else this.#counts.restore(facet)
      }
    }
  }

  #shift(rows: Uint32Array, count: number, sign: number, runs: FacetRuns): void {
    if (sign === 1) this.#counts.add(rows, 0, count, runs)
    else this.#counts.remove(rows, 0, count, runs)
  }

  #runs(wanted: (filter: RowFilter) => boolean): FacetRuns {
    return facetRuns(this.#filters.length, (facet) => wanted(this.#filters[facet] as RowFilter))
  }

  /** Cost of one row. Facets are taken to be equally wide: the same error on both sides of each comparison. */
  #cost(runs: FacetRuns): number {
    const { rows, facets, values } = this.#entries
    let covered = 0
    for (let run = 0; run < runs.length; run += 2) covered += (runs[run + 1] ?? 0) - (runs[run] ?? 0)
    const entries = (covered * values.length) / Math.max(1, rows * facets)
    return rowCost + runs.length / 2 + entries * this.#counts.entryCost
  }

  #recountCost(runs: FacetRuns, visible: number): number {
    const { rows, firstValue } = this.#entries
    const fewer = Math.min(visible, rows - visible)
    let values = 0
    for (let run = 0; run < runs.length; run += 2) values += (firstValue[runs[run + 1] ?? 0] ?? 0) - (firstValue[runs[run] ?? 0] ?? 0)
    return values * resetCost + (fewer === 0 ? 0 : rows * scanCost + fewer * this.#cost(runs))
  }
}
