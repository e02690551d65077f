import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { findBrowser } from '../../../scripts/browser.ts'
import { noteListeners } from './page.ts'

/** A browser with a profile on the disk, which a test can kill as a crash or an empty battery would. */
export interface KillableBrowser {
  page: Page
  /** Gives it no time to finish anything. */
  kill: () => Promise<void>
}

/** A folder for the profile; it goes with the test. */
export function profileFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-profile-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Starts a browser of its own over a profile. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const portFile = path.join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const child = spawn(findBrowser(), [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-crash-reporter', '--remote-debugging-port=0', `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', 'about:blank',
  ], { detached: true, stdio: 'ignore' })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let killed = false
  const kill = async (): Promise<void> => {
    if (killed || child.pid === undefined) return
    killed = true
    // The whole group: its renderers and storage service, too.
    process.kill(-child.pid, 'SIGKILL')
    await gone
  }
  onTestFinished(kill)
  const port = await portOf(portFile)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? await context?.newPage()
  if (!context || !page) throw new Error('the browser has no page')
  await noteListeners(context)
  return { page, kill }
}

async function portOf(file: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port) return port
    await new Promise((resolve) => { setTimeout(resolve, 100) })
  }
  throw new Error(`${file}: the browser did not start`)
}
