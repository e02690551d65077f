// One engine on one table in a process of its own: answers each turn of steps that its parent sends. Run by facetsBench.ts.
import type { Selection } from '../../../src/corpus/selection/clause.ts'
import { answerHash } from './answer.ts'
import { engineKinds, type EngineName } from './engines.ts'
import { zipfTable } from './zipfTable.ts'

/** What the process sends once it stands. */
export interface Ready {
  buildMs: number
  /** Memory after a full collection that the table and the engine hold, in bytes. */
  bytes: number
}

/** What one step gives. The process sends a list of them after each turn. */
export interface StepResult {
  ms: number
  hash: number
}

function heldBytes(): number {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('run with --expose-gc')
  collect()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function standUp(name: EngineName, rows: number) {
  const { mode, build } = engineKinds[name]
  const table = zipfTable(rows, mode === 'groups')
  const start = performance.now()
  const engine = build(table)
  return { engine, buildMs: performance.now() - start }
}

/** Stands until the parent closes the channel. */
export async function main([name, rows]: readonly string[]): Promise<number> {
  const send = (message: Ready | StepResult[]) => process.send?.(message)
  const before = heldBytes()
  const { engine, buildMs } = standUp(name as EngineName, Number(rows))
  send({ buildMs, bytes: heldBytes() - before })
  process.on('message', (turn: Selection[]) => {
    send(turn.map((selection) => {
      const start = performance.now()
      engine.step(selection)
      const ms = performance.now() - start
      return { ms, hash: answerHash(engine.answer()) }
    }))
  })
  await new Promise((resolve) => process.on('disconnect', resolve))
  return 0
}
