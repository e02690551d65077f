// npm test: every check of the project, in order, and one count at the end. A step that fails does not hide the next;
// only what needs the build is left out, and counted as failed, when the build fails.
import { existsSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.ts'
import { countFromReport, inWords, total, type Count } from './testReport.ts'
import { runTool } from './tool.ts'

const DIST = 'dist'
/** The real articles may not be shipped: tests of positions in them run where they lie beside the checkout. */
const CORPUS = '../shared/corpus'

interface Step {
  name: string
  needsBuild?: boolean
  run: () => Promise<Count>
}

const STEPS: Step[] = [
  { name: 'types', run: () => one('tsc', ['-b']) },
  { name: 'lint and import rules', run: () => one('oxlint', ['--deny-warnings']) },
  { name: 'dead code and dependencies', run: () => one('knip', []) },
  { name: 'unit and component tests', run: () => tests(['--project', 'node', '--project', 'jsdom'], {}) },
  { name: 'build', run: () => one('vite', ['build', '--logLevel', 'warn']) },
  { name: 'sizes', needsBuild: true, run: () => one(process.execPath, ['scripts/run.mjs', 'scripts/size.ts']) },
  {
    name: 'browser tests',
    needsBuild: true,
    run: () => tests(['--project', 'e2e'], { CROSSREAD_BROWSER: findBrowser(), CROSSREAD_DIST: DIST }),
  },
]

/** Exit code 0 when every step passed. */
export async function main(): Promise<number> {
  const results: { name: string; count: Count; seconds: number }[] = []
  let built = true
  for (const { name, needsBuild, run } of STEPS) {
    console.log(`\n== ${name}`)
    const startedAt = performance.now()
    const count: Count = needsBuild === true && !built ? failed('the build failed') : await run().catch(failed)
    if (name === 'build') built = count.failed === 0
    results.push({ name, count, seconds: (performance.now() - startedAt) / 1000 })
  }
  console.log('\n== summary')
  for (const { name, count, seconds } of results) {
    console.log(`${count.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${inWords(count)} (${seconds.toFixed(1)} s)`)
  }
  if (!existsSync(CORPUS)) console.log(`${CORPUS} is not here: the tests that need the real articles were skipped`)
  const { passed, failed: failures } = total(results.map(({ count }) => count))
  console.log(`\n${passed} passed, ${failures} failed`)
  return failures === 0 ? 0 : 1
}

async function one(tool: string, args: string[]): Promise<Count> {
  const passed = (await runTool(tool, args)) === 0
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

async function tests(projects: string[], environment: Record<string, string>): Promise<Count> {
  const report = `.cache/report-${process.pid}.json`
  const exitCode = await runTool(
    'vitest',
    ['run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    environment,
  )
  const count = countFromReport(report, exitCode)
  rmSync(report, { force: true })
  return count
}

function failed(reason: unknown): Count {
  console.error(reason instanceof Error ? reason.message : String(reason))
  return { passed: 0, failed: 1, skipped: 0 }
}
