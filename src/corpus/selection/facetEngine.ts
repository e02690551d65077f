import { ChangeList } from './changeList.ts'
import { emptySelection, isEmpty, withClause, type Clause, type FacetId, type Selection } from './clause.ts'
import { RowCounts } from './entryCounts.ts'
import { entryTable } from './entryTable.ts'
import { FacetCounts } from './facetCounts.ts'
import { groupsAreRows, type FacetTable } from './facetTable.ts'
import { GroupCounts } from './groupCounts.ts'
import { GroupTally, largestGroup } from './groupTally.ts'
import { PassingRows } from './passingRows.ts'
import { RangeFilter } from './rangeFilter.ts'
import type { RowFilter } from './rowFilter.ts'
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
 * An engine for a table, with nothing selected. Everything is held in typed arrays; a toggle costs what the changed
 * rows hold. The engine copies what it needs: the table can be let go. Throws RangeError past 14 columns.
 */
export function createFacetEngine(table: FacetTable): FacetEngine {
  if (table.columns.size > mostColumns) throw new RangeError(`${table.columns.size} columns; at most ${mostColumns}`)
  const masks = new Uint16Array(table.rows)
  const changes = new ChangeList(table.rows)
  const facets = new Map([...table.columns].map(([facet, { values }], at) => [facet, { at, values }]))
  const valueFilters = [...table.columns.values()].map((column, at) => new ValueFilter(column, 1 << at, masks))
  const filters = new Map<string, RowFilter>([...table.columns.keys()].map((facet, at) => [facet, valueFilters[at] as RowFilter]))
  if (table.range !== undefined) filters.set('date', new RangeFilter(table.range, 1 << 14, masks))
  // Stands for every clause that no column can answer: while it is in force, no row passes.
  const nowhere = new ValueFilter({ values: [], offsets: new Uint32Array(table.rows + 1), codes: new Uint32Array() }, 1 << 15, masks)

  const entries = entryTable(table)
  const byRow = groupsAreRows(table)
  const largest = byRow ? 1 : largestGroup(table.rowGroup)
  const groups = byRow ? new PassingRows(masks) : new GroupTally(table.rowGroup, table.groups, largest)
  const byValue = byRow ? new RowCounts(entries) : new GroupCounts(entries, table.rowGroup, largest)
  const counts = new FacetCounts(entries, byValue, groups, valueFilters, masks)
  const views = valueFilters.map((_, at) => byValue.counts.subarray(entries.firstValue[at], entries.firstValue[at + 1]))
  const maps = new Map<string, { version: number; map: ReadonlyMap<string, number> }>()

  function aimAll(selection: Selection): RowFilter[] {
    const clauses = new Map<string, Clause>(selection.map((clause) => [clause.facet, clause]))
    const lost = selection.find((clause) => !filters.has(clause.facet) && !isEmpty(withClause(emptySelection, clause)))
    const changed: RowFilter[] = []
    for (const [facet, filter] of filters) if (filter.aim(clauses.get(facet))) changed.push(filter)
    if (nowhere.aim(lost && { facet: 'core', values: [lost.facet] })) changed.push(nowhere)
    return changed
  }

  return {
    apply(selection) {
      const changed = aimAll(selection)
      for (const filter of changed) {
        changes.clear()
        filter.widen(changes)
        if (changed.length === 1) counts.follow(changes, 1, filter)
        changes.clear()
        filter.narrow(changes)
        if (changed.length === 1) counts.follow(changes, -1, filter)
      }
      if (changed.length > 1) counts.recount()
    },
    groupCount: () => groups.size,
    rowCount: () => counts.passing,
    hasGroup: (ordinal) => groups.has(ordinal),
    groups: (limit) => groups.members(limit),
    counts(facet) {
      const column = facets.get(facet)
      if (column === undefined) return new Map()
      const version = counts.versions[column.at] ?? 0
      let held = maps.get(facet)
      if (held?.version !== version) {
        held = { version, map: new Map(column.values.map((value, code) => [value, views[column.at]?.[code] ?? 0])) }
        maps.set(facet, held)
      }
      return held.map
    },
    codeCounts: (facet) => views[facets.get(facet)?.at ?? -1] ?? new Uint32Array(),
  }
}
