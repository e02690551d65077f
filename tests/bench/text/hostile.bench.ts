import { consuming, hostileStages } from './hostileStages.ts'
import { hostileStrings } from './hostileStrings.ts'
import type { TextBench, TextBenchRow } from './textBench.ts'

/** Milliseconds that a stage may take on a megabyte of anything. */
const GOAL = 200
/** The least of so many runs counts: other work on the machine only adds. */
const RUNS = 3

/**
 * Milliseconds of computing of one run, the least of several: user and system time of the process, collector and compiler included.
 * `again`: what was prepared serves one run only.
 */
function computingTime(prepare: () => () => unknown, again: boolean, runs = RUNS): number {
  let least = Infinity
  let run = prepare()
  for (let i = 0; i < runs; i += 1) {
    if (again && i > 0) run = prepare()
    const begun = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(begun)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

function run(): Promise<TextBenchRow[]> {
  const rows = Object.entries(hostileStages).map(([stage, prepare]): TextBenchRow => {
    let worst = { name: '', ms: -1 }
    for (const [name, text] of hostileStrings()) {
      const ms = computingTime(() => prepare(text), consuming.has(stage))
      if (ms > worst.ms) worst = { name, ms }
    }
    return { step: 'hostile', figure: `${stage}, ms of computing on 1 MB, worst: ${worst.name}`, ours: worst.ms, goal: stage.startsWith('all') ? Number.NaN : GOAL, lower: true }
  })
  return Promise.resolve(rows)
}

/** How long each stage computes on the megabyte that is worst for it. */
export const bench: TextBench = { name: 'hostile', run }
