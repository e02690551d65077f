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
const warmUp = 40
const oracleSteps = 6
const seed = 20241111

/**
 * Facet toggles against crossfilter2. Engines stand in a process each and get the same step in random order, sizes
 * mixed, so that other work on the machine hits all alike. Options: `--large` (also a million rows, own engine only),
 * `--toggles=N`. Exit code 1 if any two engines ever disagree.
 */
export async function facetsBench(args: readonly string[]): Promise<number> {
  const count = Number(args.find((arg) => arg.startsWith('--toggles='))?.split('=')[1] ?? 60)
  console.log(`facets: ${count} toggles after ${warmUp} to warm up, five multi-valued Zipf facets, 8 values a row`)
  console.log(environment())
  const clients = await startAll(args.includes('--large'))
  const random = seeded(seed)
  const steps = toggles(warmUp + count, seed)
  const expected = oracleHashes(clients, steps.slice(0, oracleSteps))
  let disagreements = 0
  try {
    for (const [at, selection] of steps.entries()) {
      const hashes = new Map<string, number>(expected[at])
      for (const client of shuffled(clients, random)) {
        const { ms, hash } = await client.step(selection)
        if (at >= warmUp) client.samples.push(ms)
        const key = tableKey(client)
        const other = hashes.get(key) ?? hash
        hashes.set(key, other)
        if (hash === other) continue
        disagreements++
        console.error(`step ${at}: ${client.name} at ${client.rows} rows counts otherwise: ${JSON.stringify(selection)}`)
      }
    }
  } finally {
    for (const client of clients) client.stop()
  }
  for (const line of report(clients, random)) console.log(line)
  console.log(environment())
  console.log(disagreements === 0
    ? `parity: all counts equal on all ${steps.length} steps, and equal to plain loops on the first ${oracleSteps}`
    : `NO PARITY: ${disagreements} disagreements; the figures above mean nothing`)
  return disagreements === 0 ? 0 : 1
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
function oracleHashes(clients: readonly EngineClient[], steps: readonly Parameters<EngineClient['step']>[0][]): Map<string, number>[] {
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
