import { clauseOf, emptySelection, toggleValue, type Selection } from '../../../src/corpus/selection/clause.ts'
import { seeded, shuffled } from '../statistics.ts'
import { benchFacets, zipf } from './zipfTable.ts'

/** Values a facet may have chosen, and clauses that may hold at once: more is rare, and little is left to count. */
const mostChosen = 3
const mostClauses = 3

/**
 * The selections that a reader's clicks go through, one value in or out at a time. Values are clicked on as often as
 * they occur, with the first dozen of a facet in its list.
 */
export function toggles(count: number, seed: number): Selection[] {
  const random = seeded(seed)
  const draw = zipf(12, random)
  const steps: Selection[] = []
  let selection = emptySelection
  while (steps.length < count) {
    const facet = shuffled(benchFacets, random)[0]
    if (facet === undefined) break
    const chosen = clauseOf(selection, facet)?.values ?? []
    if (chosen.length === 0 && selection.length >= mostClauses) continue
    const leave = chosen.length >= mostChosen || (chosen.length > 0 && random() < 0.4)
    const value = leave ? chosen[Math.floor(random() * chosen.length)] : `v${draw()}`
    if (value === undefined || (!leave && chosen.includes(value))) continue
    selection = toggleValue(selection, facet, value)
    steps.push(selection)
  }
  return steps
}
