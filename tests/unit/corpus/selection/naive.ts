// The oracle: what the engine has to give, by plain loops over plain objects.
import type { Clause, Selection } from '../../../../src/corpus/selection/clause.ts'
import { isoDay } from '../../../../src/corpus/selection/days.ts'
import { createFacetTableBuilder } from '../../../../src/corpus/selection/facetTableBuilder.ts'
import type { FacetTable } from '../../../../src/corpus/selection/facetTable.ts'

export interface NaiveRow {
  group: number
  values: Record<string, string[]>
  days?: { from: number; to: number }
}

export interface NaiveCounts {
  groups: number[]
  rows: number
  counts: Record<string, Record<string, number>>
}

function passes(row: NaiveRow, clause: Clause): boolean {
  if (clause.facet === 'date') {
    const from = clause.from === undefined ? undefined : isoDay(clause.from)
    const to = clause.to === undefined ? undefined : isoDay(clause.to)
    if (from === undefined && to === undefined) return true
    if (row.days === undefined || row.days.from > row.days.to) return false
    return row.days.from <= (to ?? Infinity) && row.days.to >= (from ?? -Infinity)
  }
  return clause.values.some((value) => row.values[clause.facet]?.includes(value) ?? false)
}

/** Counts of every facet that occurs in `facets`; values nobody passes with are left out. */
export function naive(rows: readonly NaiveRow[], facets: readonly string[], selection: Selection): NaiveCounts {
  const passing = rows.filter((row) => selection.every((clause) => passes(row, clause)))
  const counts: NaiveCounts['counts'] = {}
  for (const facet of facets) {
    const others = selection.filter((clause) => clause.facet !== facet)
    const groups = new Map<string, Set<number>>()
    for (const row of rows) {
      if (!others.every((clause) => passes(row, clause))) continue
      for (const value of row.values[facet] ?? []) {
        if (!groups.has(value)) groups.set(value, new Set())
        groups.get(value)?.add(row.group)
      }
    }
    counts[facet] = Object.fromEntries([...groups].map(([value, found]) => [value, found.size]))
  }
  return { groups: [...new Set(passing.map((row) => row.group))].sort((a, b) => a - b), rows: passing.length, counts }
}

export function tableOf(rows: readonly NaiveRow[], groups: number, facets: readonly string[]): FacetTable {
  const builder = createFacetTableBuilder(groups, facets)
  for (const row of rows) builder.addRow(row.group, row.values, row.days)
  return builder.build()
}
