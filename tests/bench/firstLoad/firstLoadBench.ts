// First and largest paint of the built app beside the same text without scripts and beside Knight Lab's TimelineJS.
import { rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../../scripts/browser.ts'
import { startStaticServer } from '../../../scripts/staticServer.ts'
import { runTool } from '../../../scripts/tool.ts'
import { environment } from '../environment.ts'
import { median, seeded, shuffled } from '../statistics.ts'
import { short, tableLines } from '../table.ts'
import { writePages } from './pages.ts'
import { visit, type Visit } from './visit.ts'

const PAGES = [
  { name: 'app', what: 'Crossread, built' },
  { name: 'styled', what: 'same text and look, no script' },
  { name: 'bare', what: 'same text, no look, no script' },
  { name: 'timelinejs', what: 'TimelineJS 3.9.11, same events' },
] as const

type PageName = (typeof PAGES)[number]['name']

const DEFAULT_ROUNDS = 7

/** Visits all pages in random order, round by round (`--rounds=N`), and prints medians and the app's ratios to each. */
export async function firstLoadBench(args: readonly string[]): Promise<number> {
  const asked = args.find((arg) => arg.startsWith('--rounds='))?.slice('--rounds='.length)
  const rounds = asked === undefined ? DEFAULT_ROUNDS : Number(asked)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds=${asked}: wants a whole number from 1`)
  const folder = `.cache/first-load-${process.pid}`
  if ((await runTool('vite', ['build', '--logLevel', 'warn', '--outDir', `${folder}/app`])) !== 0) return 1
  writePages(folder)
  const server = await startStaticServer({ folder, port: 0 })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'] })
  const visits: Record<PageName, Visit[]> = { app: [], styled: [], bare: [], timelinejs: [] }
  try {
    const random = seeded(1)
    // The first round warms the browser and the server's compressed copies; it does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const { name } of shuffled(PAGES, random)) {
        const measured = await visit(browser, `${server.address}${name}/`)
        if (round > 0) visits[name].push(measured)
      }
    }
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  for (const line of report(visits, rounds)) console.log(line)
  return 0
}

function report(visits: Record<PageName, Visit[]>, rounds: number): string[] {
  const head = ['page', 'first paint ms', 'largest paint ms', 'kB', 'app: first x', 'app: largest x']
  const rows = PAGES.map(({ name, what }) => {
    const middle = (field: keyof Visit) => short(median(visits[name].map((each) => each[field])))
    const ratio = (field: keyof Visit) => short(median(visits.app.map((each, at) => each[field] / (visits[name][at]?.[field] ?? Number.NaN))))
    return [what, middle('firstPaint'), middle('largestPaint'), middle('kilobytes'), ratio('firstPaint'), ratio('largestPaint')]
  })
  return [
    `first load: Chromium, 4x CPU, slow 4G (562 ms a request, 1.44 Mbit/s), brotli, cold cache, ${rounds} interleaved rounds, medians of paired ratios`,
    environment(),
    ...tableLines(head, rows),
    'aims: largest paint at most 1.15x of the same text without scripts, at most 0.5x of TimelineJS',
  ]
}
