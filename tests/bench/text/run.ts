// npm run bench:text [-- NAME …]: measures the text pipeline on ../shared/bench, beside the packages named there.
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'vite'
import { tableLines } from '../table.ts'
import { BENCH_FOLDER, type TextBench, type TextBenchRow } from './textBench.ts'

const FOLDER = 'tests/bench/text'
const ENDING = '.bench.ts'

const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(value >= 1000 ? 0 : 1) : '-')

const cells = ({ step, figure: name, ours, goal, lower, peer }: TextBenchRow): string[] => [
  step,
  name,
  figure(ours),
  figure(goal),
  Number.isNaN(goal) ? '' : (lower ? ours <= goal : ours >= goal) ? 'yes' : 'no',
  peer ? `${figure(peer.value)} ${peer.name}` : '',
]

/** Runs the benches whose names are given, or all; prints one table. 0 even where a goal is missed: figures decide nothing. */
export async function main(args: readonly string[]): Promise<number> {
  if (!existsSync(BENCH_FOLDER)) {
    console.error(`${BENCH_FOLDER}: the annotated sets are not there: they are no part of the project. Nothing to measure.`)
    return 2
  }
  const names = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length))
  const unknown = args.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    console.error(`no text bench is called ${unknown}; there are: ${names.join(', ')}`)
    return 2
  }
  // A server of its own, since the one that runs this file is closed by now and a bench may load parts only when needed.
  const server = await createServer({
    configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const rows: string[][] = []
    for (const name of args.length > 0 ? args : names) {
      const { bench } = (await server.ssrLoadModule(`/${FOLDER}/${name}${ENDING}`)) as { bench: TextBench }
      for (const row of await bench.run()) rows.push(cells(row))
    }
    console.log(tableLines(['step', 'figure', 'ours', 'goal', 'reached', 'best package'], rows).join('\n'))
    return 0
  } finally {
    await server.close()
  }
}
