import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const REMEDY = 'install Chromium or Chrome, or set CROSSREAD_BROWSER to the path of one'

/**
 * The path of a Chromium to test with: CROSSREAD_BROWSER, an installed one, Playwright's own, else one is installed
 * (Debian's when this is root on a Debian, Playwright's download otherwise).
 * @throws where none is to be had: the browser tests are never skipped in silence.
 */
export function findBrowser(): string {
  const named = process.env['CROSSREAD_BROWSER']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CROSSREAD_BROWSER: ${named}: no such file: ${REMEDY}`)
  }
  return found() ?? installed()
}

function found(): string | undefined {
  return [...INSTALLED, chromium.executablePath()].find((file) => file !== '' && existsSync(file))
}

function installed(): string {
  console.log('No Chromium found: installing one for the browser tests.')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'])
  }
  if (found() === undefined) run(process.execPath, [playwrightCli(), 'install', 'chromium'])
  const browser = found()
  if (browser === undefined) throw new Error(`browser tests: no Chromium found and none could be installed: ${REMEDY}`)
  return browser
}

function playwrightCli(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
}

function run(command: string, args: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment })
  if (status !== 0) console.error(`${command} ${args.join(' ')}: ended with ${status ?? 'a signal'}`)
}
