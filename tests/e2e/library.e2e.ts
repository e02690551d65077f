import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { profileFolder, startKillable } from './harness/killableBrowser.ts'
import { ownServer } from './harness/ownServer.ts'
import { openPage, screenshot, whenInteractive } from './harness/page.ts'

const PRACTICE = 'The green fountain'
const COPY = `${PRACTICE} (my copy)`

const entry = (page: Page, title: string) => page.getByRole('article', { name: title, exact: true })
const press = (page: Page, title: string, name: string) => entry(page, title).getByRole('button', { name }).click()

/** An open library with a copy of the practice story in it. */
async function withCopy(page: Page): Promise<void> {
  await press(page, PRACTICE, 'Edit a copy')
  await entry(page, COPY).waitFor()
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await press(page, from, 'Rename')
  await page.getByLabel('Title of the story').fill(to)
  await page.keyboard.press('Enter')
  await entry(page, to).waitFor()
}

it('opens a story of one’s own like any other, after a reload too', async () => {
  const { page, expectClean } = await openPage({ path: '#/library' })
  await withCopy(page)
  await entry(page, COPY).getByRole('link', { name: COPY, exact: true }).click()
  await page.waitForFunction((title) => document.title.includes(title), COPY)
  expect(page.url()).toMatch(/#\/~own-[0-9a-f]{16}$/)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Claims' }).click()
  await page.reload()
  await page.waitForFunction((title) => document.title === `Claims · ${title} · Crossread`, COPY)
  expect(await page.getByRole('combobox', { name: 'Story' }).evaluate((choice: HTMLSelectElement) => [...choice.selectedOptions].map(({ label }) => label))).toEqual([COPY])
  expectClean()
})

it('brings a deleted story back, after a reload too', async () => {
  const { page } = await openPage({ path: '#/library' })
  await withCopy(page)
  await press(page, COPY, 'Delete')
  await page.getByText(`“${COPY}” was deleted.`).waitFor()
  await page.reload()
  await page.getByText('Deleted: 1 story').click()
  await page.getByRole('button', { name: `Bring back ${COPY}` }).click()
  await entry(page, COPY).waitFor()
})

it('shows a second tab what the first one did, and lets neither overwrite the other unseen', async () => {
  const { page: first, context } = await openPage({ path: '#/library' })
  const second = await context.newPage()
  await second.goto(first.url())
  await withCopy(first)
  await entry(second, COPY).waitFor()
  // A tab that reads the story follows, too.
  const reader = await context.newPage()
  await reader.goto(first.url())
  await entry(reader, COPY).getByRole('link', { name: COPY, exact: true }).click()
  await reader.waitForFunction((title) => document.title.includes(title), COPY)

  await press(second, COPY, 'Rename')
  await second.getByLabel('Title of the story').fill('From the second tab')
  await rename(first, COPY, 'From the first tab')
  await second.getByRole('article', { name: 'From the first tab' }).waitFor()
  await second.getByRole('button', { name: 'Save the title' }).click()
  await second.getByText('Another tab changed this story first').waitFor()
  await entry(second, 'From the first tab').getByRole('link', { name: 'From the first tab', exact: true }).waitFor()
  await reader.waitForFunction(() => document.title.includes('From the first tab'))
  await first.reload()
  await entry(first, 'From the first tab').waitFor()
  expect(await first.getByRole('article').count()).toBe(3)
})

it('says so when the disk is full, keeps what was, and offers a file', async () => {
  const { address } = await ownServer()
  const { page, context } = await openPage()
  // Before the base is opened: Chromium looks at the quota only now and then.
  const devTools = await context.newCDPSession(page)
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 600_000 })
  await page.goto(`${address}#/library`)
  await withCopy(page)
  const full = page.getByText('The device is full.')
  const titles = () => page.locator('article h3').allTextContents()
  let before = await titles()
  for (let copies = 0; copies < 8 && !(await full.isVisible()); copies++) {
    before = await titles()
    await entry(page, COPY).first().getByRole('button', { name: 'Duplicate' }).click()
    await full.or(page.locator('article').nth(before.length)).first().waitFor()
  }
  await full.waitFor()
  expect(await titles()).toEqual(before)
  const download = page.waitForEvent('download')
  await page.getByRole('status').getByRole('button', { name: 'Save as a file' }).click()
  expect((await download).suggestedFilename()).toBe('The-green-fountain-my-copy.crossread')
  await page.reload()
  await entry(page, COPY).waitFor()
  expect(await titles()).toEqual(before)
  await entry(page, COPY).getByRole('link', { name: COPY, exact: true }).click()
  await page.waitForFunction((title) => document.title.includes(title), COPY)
})

it('keeps stories until the page is closed where the browser keeps nothing, and says so', async () => {
  const { page } = await openPage({ path: '#/about' })
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('The user denied permission to access the database.', 'SecurityError') }
  })
  await page.reload()
  await page.goto(page.url().replace('#/about', '#/library'))
  await page.getByRole('heading', { name: 'Your stories are kept only until this page is closed' }).waitFor()
  await withCopy(page)
  await entry(page, COPY).getByText('kept until this page is closed').waitFor()
  await rename(page, COPY, 'Mine')
  await screenshot(page, 'library-page-only')
  await entry(page, 'Mine').getByRole('link', { name: 'Mine', exact: true }).click()
  await page.waitForFunction(() => document.title.includes('Mine'))
})

it('loses at most the action in flight when the browser is killed', { timeout: 180_000 }, async () => {
  const profile = profileFolder()
  const address = `${inject('appAddress')}#/library`
  const before = await startKillable(profile)
  await before.page.goto(address)
  await whenInteractive(before.page)
  await withCopy(before.page)
  let saved = 0
  const enough = new Promise<void>((resolve) => {
    before.page.on('console', (message) => {
      const [, number] = /^saved (\d+)$/.exec(message.text()) ?? []
      if (number !== undefined) saved = Number(number)
      if (saved >= 25) resolve()
    })
  })
  // Titles in a row, each as soon as the one before is shown as saved: the kill meets one of them.
  void before.page.evaluate(saveTitles).catch(() => undefined)
  await enough
  await before.kill()
  const told = saved

  const after = await startKillable(profile)
  await after.page.goto(address)
  await after.page.getByRole('link', { name: /^Title \d+$/ }).waitFor()
  const titles = await after.page.getByRole('link', { name: /^Title \d+$/ }).allTextContents()
  expect(titles).toHaveLength(1)
  const found = Number(/\d+/.exec(titles[0] ?? '')?.[0])
  expect(found).toBeGreaterThanOrEqual(told)
  expect(await after.page.getByText('can’t be read').count()).toBe(0)
  await after.page.getByRole('link', { name: titles[0] ?? '', exact: true }).click()
  await after.page.waitForFunction((title) => document.title.includes(title), titles[0] ?? '')
  await goOnAfter(after.page, address, titles[0] ?? '')
})

/** Changes go on after the crash. */
async function goOnAfter(page: Page, address: string, title: string): Promise<void> {
  await page.goto(address)
  await rename(page, title, 'After the crash')
}

/** Runs in the page: renames the reader's only story for as long as it can. */
async function saveTitles(): Promise<void> {
  const until = async <Found>(find: () => Found | null | undefined): Promise<Found> => {
    for (;;) {
      const found = find()
      if (found) return found
      await new Promise((resolve) => { setTimeout(resolve, 2) })
    }
  }
  for (let number = 1; ; number++) {
    const title = `Title ${number}`
    const button = await until(() => document.querySelector<HTMLElement>('article button[aria-label^="Rename"]'))
    button.click()
    const field = await until(() => document.querySelector<HTMLInputElement>('article form input'))
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, title)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.form?.requestSubmit()
    await until(() => [...document.querySelectorAll('article h3 a')].find(({ textContent }) => textContent === title))
    console.log(`saved ${number}`)
  }
}
