// How long the page is deaf while fifty articles are read, made a story, kept, shared and taken in again.
import { readFileSync, rmSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../../scripts/browser.ts'
import { startStaticServer } from '../../../scripts/staticServer.ts'
import { runTool } from '../../../scripts/tool.ts'
import { environment } from '../environment.ts'
import { tableLines } from '../table.ts'
import { pileOf } from './pile.ts'
import { blockedDuring, watchFrames, type Blocked } from './blocked.ts'

/** No task may keep the page from answering for longer. */
const AIM_MS = 200

/** `--articles=N` (50), `--dist=FOLDER` for a finished build, `--where` to name the scripts of the longest tasks. */
export async function importBench(args: readonly string[]): Promise<number> {
  const option = (name: string): string | undefined => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  const count = Number(option('articles') ?? 50)
  if (!Number.isInteger(count) || count < 2) throw new Error(`--articles=${option('articles')}: wants a whole number from 2`)
  const given = option('dist')
  const folder = given ?? `.cache/import-${process.pid}`
  if (given === undefined && (await runTool('vite', ['build', '--logLevel', 'warn', '--outDir', folder])) !== 0) return 1
  const server = await startStaticServer({ folder, port: 0 })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'] })
  const rows: (Blocked & { phase: string })[] = []
  const steps = new Set<string>()
  try {
    const page = await (await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true })).newPage()
    await watchFrames(page)
    const phase = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      rows.push({ phase: name, ...await blockedDuring(browser, page, act) })
    }
    await page.goto(`${server.address}#/import`)
    await page.getByRole('heading', { level: 1, name: 'Add articles' }).waitFor()
    await page.exposeFunction('tellStep', (words: string) => void steps.add(words))
    await page.evaluate(tellSteps)
    const files = pileOf(count).map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }))
    await phase('read and preview', async () => {
      await page.getByTestId('import-picker').setInputFiles(files)
      await page.getByRole('heading', { name: `${count} articles` }).waitFor({ timeout: 300_000 })
      await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' })
    })
    await phase('make and keep', async () => {
      await page.getByRole('button', { name: 'Make the story' }).click()
      await page.waitForURL(/#\/~own-/, { timeout: 300_000 })
    })
    await phase('the review opens', async () => {
      await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 })
      await page.waitForTimeout(2000)
    })
    await phase('open the table of claims', async () => {
      await page.evaluate(() => void (location.hash = location.hash.replace(/\/review.*/, '/claims')))
      await page.getByRole('table').first().waitFor({ timeout: 120_000 })
      await page.waitForTimeout(2000)
    })
    await shareAndTakeIn(page, server.address, phase)
  } finally {
    for (const line of report(count, rows, steps, args.includes('--where'))) console.log(line)
    await browser.close()
    await server.close()
    if (given === undefined) rmSync(folder, { recursive: true, force: true })
  }
  return 0
}

async function shareAndTakeIn(page: Page, address: string, phase: (name: string, act: () => Promise<unknown>) => Promise<void>): Promise<void> {
  await page.goto(`${address}#/library`)
  await page.getByRole('button', { name: /^Share / }).waitFor()
  await phase('open “Share”', async () => {
    await page.getByRole('button', { name: /^Share / }).click()
    await page.getByRole('button', { name: 'Save the .crossread file' }).waitFor({ timeout: 120_000 })
    await page.waitForTimeout(1000)
  })
  await page.getByRole('checkbox', { name: /whole texts/ }).check()
  let file = ''
  await phase('save the file, with texts', async () => {
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: 'Save the .crossread file' }).click()
    file = await (await download).path()
    await page.waitForTimeout(500)
  })
  await page.goto(`${address}#/import`)
  await page.getByTestId('import-picker').waitFor({ state: 'attached' })
  const buffer = readFileSync(file)
  await phase('open the file', async () => {
    await page.getByTestId('import-picker').setInputFiles({ name: 'mine.crossread', mimeType: '', buffer })
    await page.getByRole('button', { name: 'Keep as my story' }).waitFor({ timeout: 120_000 })
  })
  await phase('keep it', async () => {
    await page.getByRole('button', { name: 'Keep as my story' }).click()
    await page.waitForURL(/#\/~own-/, { timeout: 60_000 })
    await page.waitForTimeout(2000)
  })
}

/** Runs in the page: tells each step that is shown as under way. */
function tellSteps(): void {
  const { tellStep } = globalThis as unknown as { tellStep: (words: string) => void }
  new MutationObserver(() => {
    const line = document.querySelector('progress')?.previousElementSibling?.firstChild?.parentElement?.textContent
    if (line) tellStep(line.replace(/^.*?:\s*/, '').replace(/: .*$/, '').trim())
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

function report(count: number, rows: readonly (Blocked & { phase: string })[], steps: ReadonlySet<string>, where: boolean): string[] {
  const ms = (value: number): string => value.toFixed(0)
  return [
    `${count} articles: time of each phase; of the main thread the longest task by the clock and in computing time, tasks over 50 ms and their sum; longest wait for a frame (ms)`,
    environment(),
    ...tableLines(['phase', 'took', 'longest', 'computing', 'long tasks', 'sum', 'frame gap'], rows.map(({ phase, took, longest, computing, tasks, sum, gap }) => [phase, ms(took), ms(longest), ms(computing), String(tasks), ms(sum), ms(gap)])),
    `steps shown: ${[...steps].join(', ')}`,
    `aim: no task over ${AIM_MS} ms; the longest took ${ms(Math.max(...rows.map(({ longest }) => longest)))} ms by the clock, ${ms(Math.max(...rows.map(({ computing }) => computing)))} ms of computing`,
    ...(where ? rows.flatMap(({ phase, scripts }) => scripts.map((line) => `${phase}: ${line}`)) : []),
  ]
}
