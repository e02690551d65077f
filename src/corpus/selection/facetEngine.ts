import { ChangeList } from './changeList.ts'
import { emptySelection, isEmpty, withClause, type Clause, type FacetId, type Selection } from './clause.ts'
import { CountKeeper, everyClause } from './countKeeper.ts'
import { groupsAreRows, type FacetTable } from './facetTable.ts'
import { GroupTally, largestGroup } from './groupTally.ts'
import { GroupValueCounter } from './groupValueCounter.ts'
import { RangeFilter } from './rangeFilter.ts'
import type { RowFilter } from './rowFilter.ts'
import { RowLister } from './rowLister.ts'
import { RowSet } from './rowSet.ts'
import { RowValueCounter } from './rowValueCounter.ts'
import { ValueFilter } from './valueFilter.ts'

/** Filters one table and counts what each facet's values would still give. */
export interface FacetEngine {
  /**
   * Puts a selection in force. Only clauses that differ from the last one cost anything. A value that the dictionary
   * lacks matches no row; so does a clause on a facet, or on dates, that the table does not have.
   */
  apply(selection: Selection): void
  /** How many groups have at least one row that passes all clauses. */
  groupCount(): number
  /** How many rows pass all clauses. */
  rowCount(): number
  /** Whether a group has a row that passes all clauses. */
  hasGroup(ordinal: number): boolean
  /** The groups that have one, ascending; the first `limit` of them. */
  groups(limit?: number): Uint32Array
  /**
   * For every value of a facet, the number of distinct groups with a row that has the value and passes all clauses but
   * the facet's own. Empty for a facet that the table lacks. The map is never changed: a later call gives a new one.
   */
  counts(facet: FacetId): ReadonlyMap<string, number>
  /** The same by code. A view that the next `apply` changes in place. */
  codeCounts(facet: FacetId): Uint32Array
}

const mostColumns = 14

/**
 * An engine for a table, with nothing selected. Columns, postings and counters are typed arrays; a toggle costs what
 * the changed rows hold. Throws RangeError for a table of more than 14 columns.
 */
export function createFacetEngine(table: FacetTable): FacetEngine {
  if (table.columns.size > mostColumns) throw new RangeError(`${table.columns.size} columns; at most ${mostColumns}`)
  const masks = new Uint16Array(table.rows)
  const changes = new ChangeList(table.rows)
  const lister = new RowLister(masks)
  const byRow = groupsAreRows(table)
  const largest = byRow ? 1 : largestGroup(table.rowGroup)
  const tally = byRow ? new RowSet(table.rows) : new GroupTally(table.rowGroup, table.groups, largest)
  const total = new CountKeeper(tally, undefined, table.rows)

  const filters = new Map<string, RowFilter>()
  const counters = new Map<string, { keeper: CountKeeper; counts: Uint32Array; values: readonly string[] }>()
  for (const [facet, column] of table.columns) {
    const filter = new ValueFilter(column, 1 << filters.size, masks)
    const counter = byRow ? new RowValueCounter(column) : new GroupValueCounter(column, table.rowGroup, largest)
    filters.set(facet, filter)
    counters.set(facet, { keeper: new CountKeeper(counter, filter, table.rows), counts: counter.counts, values: column.values })
  }
  if (table.range !== undefined) filters.set('date', new RangeFilter(table.range, 1 << 14, masks))
  // Stands for every clause that no column can answer: while it is in force, no row passes.
  const nowhere = new ValueFilter({ values: [], offsets: new Uint32Array(table.rows + 1), codes: new Uint32Array() }, 1 << 15, masks)
  const keepers = [total, ...[...counters.values()].map((entry) => entry.keeper)]
  const maps = new Map<string, { version: number; map: ReadonlyMap<string, number> }>()

  function aimAll(selection: Selection): RowFilter[] {
    const clauses = new Map<string, Clause>(selection.map((clause) => [clause.facet, clause]))
    const lost = selection.find((clause) => !filters.has(clause.facet) && !isEmpty(withClause(emptySelection, clause)))
    const changed = [...filters].filter(([facet, filter]) => filter.aim(clauses.get(facet))).map(([, filter]) => filter)
    if (nowhere.aim(lost && { facet: 'core', values: [lost.facet] })) changed.push(nowhere)
    return changed
  }

  function follow(filter: RowFilter, sign: 1 | -1): void {
    if (changes.plain === 0 && changes.near === changes.rows.length) return
    lister.forget()
    // Counters without a clause of their own go first: if they recount, they share one list of rows.
    for (const keeper of keepers) if (keeper.mask === everyClause && keeper.own !== filter) keeper.follow(changes, sign, filter, lister)
    for (const keeper of keepers) if (keeper.mask !== everyClause && keeper.own !== filter) keeper.follow(changes, sign, filter, lister)
  }

  function recountAll(): void {
    lister.forget()
    for (const keeper of keepers) {
      keeper.visible = keeper.mask === everyClause && keeper !== total ? total.visible : lister.count(keeper.mask)
      keeper.recount(lister)
    }
  }

  return {
    apply(selection) {
      const changed = aimAll(selection)
      const single = changed.length === 1
      for (const filter of changed) {
        changes.clear()
        filter.widen(changes)
        if (single) follow(filter, 1)
        changes.clear()
        filter.narrow(changes)
        if (single) follow(filter, -1)
      }
      if (changed.length > 1) recountAll()
    },
    groupCount: () => tally.groups.size,
    rowCount: () => total.visible,
    hasGroup: (ordinal) => tally.groups.has(ordinal),
    groups: (limit) => tally.groups.members(limit),
    counts(facet) {
      const counter = counters.get(facet)
      if (counter === undefined) return new Map()
      const { keeper, values, counts } = counter
      let held = maps.get(facet)
      if (held?.version !== keeper.version) {
        held = { version: keeper.version, map: new Map(values.map((value, code) => [value, counts[code] ?? 0])) }
        maps.set(facet, held)
      }
      return held.map
    },
    codeCounts: (facet) => counters.get(facet)?.counts ?? new Uint32Array(),
  }
}
