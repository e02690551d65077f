import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished } from 'vitest'
import { watchPage } from './problems.ts'

/** How a page is opened; everything has a default. */
export interface PageWish {
  /** What follows the app's address: `#/claims`, `?x#/y`. */
  path?: string
  /** Another address than the shared server's, with a slash at its end (see ownServer.ts). */
  address?: string
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  reducedMotion?: 'reduce' | 'no-preference'
  forcedColors?: 'active' | 'none'
  locale?: string
  timezoneId?: string
  javaScript?: boolean
  /** Blocked by default, so that tests do not wait for the whole app to be stored. */
  serviceWorker?: boolean
  touch?: boolean
  /** What the device remembers of earlier visits, by the keys of its local storage. */
  remembered?: Readonly<Record<string, string>>
}

/** An open page. It is closed at the end of the test that opened it, or of the file when a hook did. */
export interface OpenedPage {
  page: Page
  context: BrowserContext
  /** Console errors and warnings, uncaught errors, refused by the policy, requests elsewhere, answers from 400 on. */
  problems: string[]
  /** Fails with the list when there was any problem. */
  expectClean: () => void
  close: () => Promise<void>
}

let connection: Promise<Browser> | undefined

afterAll(async () => {
  await (await connection)?.close()
})

/** Opens a page of the app and waits until it answers clicks. */
export async function openPage(wish: PageWish = {}): Promise<OpenedPage> {
  const address = wish.address ?? inject('appAddress')
  connection ??= chromium.connect(inject('browserEndpoint'))
  const context = await (await connection).newContext(contextOptions(wish))
  await noteListeners(context)
  if (wish.remembered) await context.addInitScript((kept) => Object.assign(localStorage, kept), wish.remembered)
  const page = await context.newPage()
  const problems = await watchPage(context, page, new URL(address).origin)
  const close = () => context.close()
  closeWithTest(close)
  await page.goto(address + (wish.path ?? ''))
  if (wish.javaScript !== false) await whenInteractive(page)
  return { page, context, problems, close, expectClean: () => expect(problems, 'problems of the page').toEqual([]) }
}

/**
 * Waits until React has taken the page over, and its effects have run, in which the app begins to listen to keys: a click
 * or key before that would find nobody.
 */
export async function whenInteractive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const first = document.querySelector('#root')?.firstElementChild
    const isTaken = first !== null && first !== undefined && Object.keys(first).some((key) => key.startsWith('__reactFiber'))
    return isTaken && 'keysAreHeard' in window
  })
}

/** For `whenInteractive`: notes in a page to come that something listens to the keys of its window. */
export async function noteListeners(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const addEventListener = window.addEventListener.bind(window)
    window.addEventListener = (...wanted: Parameters<typeof addEventListener>) => {
      addEventListener(...wanted)
      if (wanted[0] === 'keydown') Object.assign(window, { keysAreHeard: true })
    }
  })
}

/**
 * Goes to another place of the open page, as a link does, and waits until it is there. Opening a page anew takes most of the
 * time of a short test.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }, path)
  await page.getByText('Opening the story …').waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Saves tests/e2e/shots/NAME.png where CROSSREAD_SHOTS is set: for eyes, which most runs do without; git does not keep it. */
export async function screenshot(page: Page, name: string, fullPage = true): Promise<void> {
  if (process.env['CROSSREAD_SHOTS'] === undefined) return
  await page.screenshot({ path: `tests/e2e/shots/${name}.png`, fullPage })
}

function contextOptions(wish: PageWish): BrowserContextOptions {
  return {
    viewport: { width: wish.width ?? 1280, height: wish.height ?? 800 },
    colorScheme: wish.colorScheme ?? 'light',
    reducedMotion: wish.reducedMotion ?? 'no-preference',
    forcedColors: wish.forcedColors ?? 'none',
    locale: wish.locale ?? 'en-GB',
    timezoneId: wish.timezoneId ?? 'UTC',
    javaScriptEnabled: wish.javaScript ?? true,
    serviceWorkers: wish.serviceWorker === true ? 'allow' : 'block',
    hasTouch: wish.touch ?? false,
    permissions: ['clipboard-read', 'clipboard-write'],
  }
}

function closeWithTest(close: () => Promise<void>): void {
  try {
    onTestFinished(close)
  } catch {
    // Opened in a hook: the browser connection closes it with the file.
  }
}
