import { createFacetEngine } from '../../../src/corpus/selection/facetEngine.ts'
import type { FacetTable } from '../../../src/corpus/selection/facetTable.ts'
import { listLength } from './answer.ts'
import type { BenchEngine } from './engines.ts'
import { benchFacets } from './zipfTable.ts'

/** The engine under test. */
export function ownEngine(table: FacetTable): BenchEngine {
  const engine = createFacetEngine(table)
  const read = () => ({ counts: benchFacets.map((facet) => engine.codeCounts(facet)), total: engine.groupCount(), first: engine.groups(listLength) })
  let answer = read()
  return {
    step(selection) {
      engine.apply(selection)
      answer = read()
    },
    answer: () => answer,
  }
}
