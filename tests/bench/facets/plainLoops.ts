import { clauseOf, type Selection } from '../../../src/corpus/selection/clause.ts'
import type { FacetTable } from '../../../src/corpus/selection/facetTable.ts'
import { listLength, type Answer } from './answer.ts'
import type { BenchEngine } from './engines.ts'
import { benchFacets } from './zipfTable.ts'

/** The oracle of the bench: every step loops over all rows and collects groups in sets. Never timed. */
export function plainLoops(table: FacetTable): BenchEngine {
  let answer: Answer = { counts: [], total: 0, first: [] }
  return {
    step(selection) {
      answer = count(table, selection)
    },
    answer: () => answer,
  }
}

function count(table: FacetTable, selection: Selection): Answer {
  const columns = benchFacets.map((facet) => {
    const column = table.columns.get(facet)
    if (column === undefined) throw new Error(`the table has no ${facet}`)
    const values = clauseOf(selection, facet)?.values
    const chosen = values && new Set(values.map((value) => column.values.indexOf(value)))
    return { ...column, chosen, groups: column.values.map(() => new Set<number>()) }
  })
  const passing = new Set<number>()
  for (let row = 0; row < table.rows; row++) {
    const group = table.rowGroup[row] ?? 0
    const codes = columns.map(({ codes: all, offsets }) => all.subarray(offsets[row], offsets[row + 1]))
    const fails = columns.map(({ chosen }, at) => chosen !== undefined && !(codes[at]?.some((code) => chosen.has(code)) ?? false))
    if (!fails.includes(true)) passing.add(group)
    columns.forEach(({ groups }, at) => {
      if (fails.some((failed, other) => failed && other !== at)) return
      for (const code of codes[at] ?? []) groups[code]?.add(group)
    })
  }
  return {
    counts: columns.map(({ groups }) => groups.map((found) => found.size)),
    total: passing.size,
    first: [...passing].slice(0, listLength),
  }
}
