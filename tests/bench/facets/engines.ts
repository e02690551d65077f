import { crossfilterByGroup, crossfilterByRow } from './crossfilterEngine.ts'
import type { Answer } from './answer.ts'
import { ownEngine } from './ownEngine.ts'
import { plainLoops } from './plainLoops.ts'
import { zipfTable } from './zipfTable.ts'
import type { FacetTable } from '../../../src/corpus/selection/facetTable.ts'
import type { Selection } from '../../../src/corpus/selection/clause.ts'

/** What is timed, and what turns the engine's own form of the counts into arrays afterwards, untimed. */
export interface BenchEngine {
  step(selection: Selection): void
  answer(): Answer
}

/** What is counted: rows, or distinct groups (claims). Only engines of one mode can be compared. */
export type Mode = 'rows' | 'groups'

interface EngineKind {
  mode: Mode
  build(table: FacetTable): BenchEngine
}

/** Every engine of the bench by name. */
export const engineKinds = {
  'crossread rows': { mode: 'rows', build: ownEngine },
  'crossfilter2 rows': { mode: 'rows', build: crossfilterByRow },
  'crossread groups': { mode: 'groups', build: ownEngine },
  'crossfilter2 groups': { mode: 'groups', build: crossfilterByGroup },
} as const satisfies Record<string, EngineKind>

/** Name of an engine. */
export type EngineName = keyof typeof engineKinds

/** The oracle for a mode: nothing kept, everything counted at every step. */
export function oracle(rows: number, mode: Mode): BenchEngine {
  return plainLoops(zipfTable(rows, mode === 'groups'))
}
