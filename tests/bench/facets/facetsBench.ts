import type { Selection } from '../../../src/corpus/selection/clause.ts'
import { environment } from '../environment.ts'
import { seeded, shuffled } from '../statistics.ts'
import { answerHash } from './answer.ts'
import { startEngine, type EngineClient } from './engineClient.ts'
import { engineKinds, oracle, type EngineName, type Mode } from './engines.ts'
import { report } from './report.ts'
import { toggles } from './toggles.ts'

const sizes = [1_000, 10_000, 100_000]
const large = 1_000_000
/** Steps before the measured ones, for the compilers to warm up; the first of them are held against the oracle. */
const warmUp = 150
const oracleSteps = 6
const seed = 20241111

/**
 * Facet toggles against crossfilter2. Engines stand in a process each and take turns of the same few steps, in random
 * order and with sizes mixed, so that other work on the machine hits all alike. Options: `--large` (also a million
 * rows, own engine only), `--toggles=N`, `--turn=N` steps a turn (1: every step finds the processor's caches filled by
 * the other engines). Exit code 1 if any two engines ever disagree.
 */
export async function facetsBench(args: readonly string[]): Promise<number> {
  const option = (name: string, otherwise: number) => Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
  const count = option('toggles', 60)
  const turn = option('turn', 5)
  console.log(`facets: ${count} toggles after ${warmUp} to warm up, in turns of ${turn}; five multi-valued Zipf facets, 8 values a row`)
  console.log(environment())
  const clients = await startAll(args.includes('--large'))
  const random = seeded(seed)
  const steps = toggles(warmUp + count, seed)
  const parity = new Parity(oracleHashes(clients, steps.slice(0, oracleSteps)))
  try {
    for (let first = 0; first < steps.length; first += turn) {
      for (const client of shuffled(clients, random)) {
        const results = await client.take(steps.slice(first, first + turn))
        results.forEach(({ ms, hash }, at) => {
          if (first + at >= warmUp) client.samples.push(ms)
          parity.check(first + at, client, hash)
        })
      }
    }
  } finally {
    for (const client of clients) client.stop()
  }
  for (const line of report(clients, random)) console.log(line)
  console.log(environment())
  console.log(parity.broken === 0
    ? `parity: all counts equal on all ${steps.length} steps, and equal to plain loops on the first ${oracleSteps}`
    : `NO PARITY: ${parity.broken} disagreements; the figures above mean nothing`)
  return parity.broken === 0 ? 0 : 1
}

/** Holds the answers of engines on the same table against each other. */
class Parity {
  broken = 0
  /** By step: the hash that every engine on a table has to give. */
  #expected: Map<string, number>[]

  constructor(expected: Map<string, number>[]) {
    this.#expected = expected
  }

  check(step: number, client: EngineClient, hash: number): void {
    const hashes = (this.#expected[step] ??= new Map())
    const key = tableKey(client)
    const expected = hashes.get(key)
    if (expected === undefined) hashes.set(key, hash)
    if ((expected ?? hash) === hash) return
    this.broken++
    console.error(`step ${step}: ${client.name} at ${client.rows} rows counts otherwise`)
  }
}

/** One after the other, so that build times do not disturb each other. */
async function startAll(withLarge: boolean): Promise<EngineClient[]> {
  const names = Object.keys(engineKinds) as EngineName[]
  const clients: EngineClient[] = []
  for (const rows of withLarge ? [...sizes, large] : sizes) {
    for (const name of names) if (rows < large || name.startsWith('crossread')) clients.push(await startEngine(name, rows))
  }
  return clients
}

function tableKey({ mode, rows }: { mode: Mode; rows: number }): string {
  return `${mode} ${rows}`
}

/** What plain loops give for the first steps, per table. */
function oracleHashes(clients: readonly EngineClient[], steps: readonly Selection[]): Map<string, number>[] {
  const hashes = steps.map(() => new Map<string, number>())
  const tables = new Map(clients.map(({ rows, mode }) => [tableKey({ rows, mode }), { rows, mode }]))
  for (const [key, { rows, mode }] of tables) {
    const loops = oracle(rows, mode)
    for (const [at, selection] of steps.entries()) {
      loops.step(selection)
      hashes[at]?.set(key, answerHash(loops.answer()))
    }
  }
  return hashes
}
