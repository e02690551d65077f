import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { ownServer } from './harness/ownServer.ts'
import { openPage } from './harness/page.ts'

const OFFER = 'A new version of Crossread is ready.'

const MARK = '<meta name="next-version" />'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-update-'))
  cpSync(inject('distFolder'), folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string) => path.join(folder, name)
const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`

/** Puts a next version in place: its page has a mark. `uploaded` is how much of that page has arrived. */
function deploy(uploaded: (page: string) => string = (page) => page): string {
  const before = readFileSync(inFolder('index.html'), 'utf8')
  const after = before.replace('</head>', `${MARK}</head>`)
  const worker = readFileSync(inFolder('sw.js'), 'utf8')
  const entry = new RegExp(`"integrity":"${sha384(before).replaceAll('+', '\\+')}","revision":"[0-9a-f]{32}"`)
  if (!entry.test(worker)) throw new Error('sw.js: index.html: no integrity: build/offlinePlugin.ts must write it')
  const revision = createHash('md5').update(after).digest('hex')
  writeFileSync(inFolder('sw.js'), worker.replace(entry, `"integrity":"${sha384(after)}","revision":"${revision}"`))
  writeFileSync(inFolder('index.html'), uploaded(after))
  return after
}

async function openInstalled(): Promise<Page> {
  const server = await ownServer(folder)
  const { page } = await openPage({ address: server.address, serviceWorker: true })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return page
}

const checkForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const { installing } = registration
    if (installing === null) return registration.waiting === null ? 'none' : 'waiting'
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state))
    })
  })

const showsNext = (page: Page) => page.evaluate(() => document.querySelector('meta[name=next-version]') !== null)

it('offers a new version, and switches to it on the click only', async () => {
  const page = await openInstalled()
  deploy()
  expect(await checkForUpdate(page)).toBe('installed')
  await page.reload()
  expect(await showsNext(page)).toBe(false)
  await page.getByText(OFFER).waitFor()
  await page.getByRole('button', { name: 'Load it now' }).click()
  await page.waitForSelector('meta[name=next-version]', { state: 'attached' })
})

it('refuses a version that was uploaded in part, and takes it once it is whole', async () => {
  const page = await openInstalled()
  const whole = deploy((after) => after.slice(0, after.length / 2))
  expect(await checkForUpdate(page)).toBe('redundant')
  expect(await page.getByText(OFFER).count()).toBe(0)
  writeFileSync(inFolder('index.html'), whole)
  expect(await checkForUpdate(page)).toBe('installed')
  await page.getByText(OFFER).waitFor()
})
