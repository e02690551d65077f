import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { runAxe } from './harness/axe.ts'
import { storedOnDevice } from './harness/deviceDump.ts'
import { tabTo } from './harness/keyboard.ts'
import { openPage, screenshot, whenInteractive } from './harness/page.ts'
import { saved } from './harness/saved.ts'

const CORPUS = path.resolve('../shared/corpus')
// The five articles belong to their publishers and are no part of the project.
if (!existsSync(CORPUS)) console.warn(`${CORPUS}: not there: the review of the five articles is skipped, the practice texts take their place`)
const folder = existsSync(CORPUS) ? CORPUS : path.resolve('src/stories/green-fountain/texts')
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted().map((name) => path.join(folder, name))

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const untilSaved = (page: Page) => page.getByText('saved on this device').waitFor()
const reviewOpens = (page: Page) => page.getByRole('heading', { level: 1, name: /^Review: / }).waitFor()
const kindButton = (page: Page, kind: string) => page.getByRole('list', { name: /^Kinds/ }).getByRole('button', { name: kind })

/** Goes on with Tab until the control has the focus, and presses it. */
async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await button(page, name).waitFor()
  await tabTo(page, button(page, name))
  await page.keyboard.press(key)
}

/** Gives the five texts and makes a story of them, with the keys alone. */
async function importTexts(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, 'Choose files')
  await (await chooser).setFiles(texts)
  await page.getByRole('heading', { name: '5 articles' }).waitFor()
  await button(page, 'Stop').waitFor({ state: 'detached' })
  await press(page, 'Make the story')
  await reviewOpens(page)
}

/** The one story that is kept: what the program made (its id is the library's), the decisions in their order and how many hold, its title. */
async function onlyStory(page: Page): Promise<{ title: unknown; decisions: unknown; made: unknown; edits: unknown[] }> {
  const { stories = [], made = [], edits = [] } = await storedOnDevice(page) as Record<string, { title?: string; decisions?: unknown; text?: string; edit?: unknown }[]>
  expect(stories).toHaveLength(1)
  return { title: stories[0]?.title, decisions: stories[0]?.decisions, made: { ...JSON.parse(made[0]?.text ?? 'null') as object, id: 'of this library' }, edits: edits.map(({ edit }) => edit) }
}

describe('the review of a story of five texts', () => {
  it('is done by keyboard alone, outlives a reload, and goes round through a file whole', { timeout: 180_000 }, async () => {
    const { page, context, expectClean } = await openPage({ path: '#/import' })
    await importTexts(page)

    // An outlet that the program could not know, and a group of origins of one's own.
    await page.keyboard.press('8')
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Outlet' }).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('The Morning Bell')
    await page.keyboard.press('Enter')
    await page.getByText('Changed and confirmed: A · The Morning Bell').waitFor()
    await page.keyboard.press('4')
    const adder = page.locator('summary', { hasText: 'Add a group of origins' })
    await adder.waitFor()
    await tabTo(page, adder)
    await page.keyboard.press('Enter')
    await page.getByRole('form', { name: 'Add a group of origins' }).waitFor()
    for (const words of ['Town hall', 'Town hall', 'Both name it.']) {
      await page.keyboard.type(words)
      await page.keyboard.press('Tab')
    }
    await press(page, 'Add and confirm')
    await page.getByRole('heading', { level: 2, name: 'Town hall' }).waitFor()

    // Names: as the mail of a morning. Claims: nine as they are, one in other words, one dismissed.
    await page.keyboard.press('1')
    for (let name = 0; name < 5; name++) await page.keyboard.press('c')
    await page.keyboard.press('d')
    await page.keyboard.press('2')
    for (let claim = 0; claim < 9; claim++) await page.keyboard.press('c')
    await page.keyboard.press('d')
    await page.keyboard.press('e')
    const words = page.getByRole('form', { name: /^Edit:/ }).getByLabel('The claim in your words')
    await words.waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('In the words of whoever reviews.')
    await press(page, 'Save')
    await page.getByText(/^Changed: /).waitFor()
    await page.keyboard.press('Escape')
    await untilSaved(page)
    await screenshot(page, 'review-five-texts')
    expect(await kindButton(page, 'claims').textContent()).toMatch(/9 of \d+ confirmed/)
    expect(await kindButton(page, 'names').textContent()).toMatch(/5 of \d+ confirmed/)

    // Its cells are confirmed with it.
    await page.keyboard.press('c')
    await untilSaved(page)
    const before = await onlyStory(page)
    expect(before.decisions).toEqual({ recorded: before.edits.length, done: before.edits.length })

    // The table: what was confirmed stands there without the mark of what was only suggested.
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    const rows = page.getByRole('rowheader').filter({ has: page.getByRole('link') })
    await rows.filter({ hasText: 'In the words of whoever reviews.' }).waitFor()
    await screenshot(page, 'review-claims-table')
    // A note below a claim may name another one: the first link is the claim itself.
    const claims = await rows.evaluateAll((heads) => heads.map((head) => head.querySelector('a')?.textContent ?? ''))
    const open = claims.filter((words) => words.endsWith('suggested'))
    expect(claims.length - open.length, `${claims.length} claims, ${open.length} of them suggested`).toBeGreaterThanOrEqual(10)
    expect(open).not.toEqual([])
    expect(await page.getByText(/could not be read/).count(), 'what was dismissed is no fault of the story').toBe(0)

    // After a reload all is there, and undo goes on where it was.
    await page.goBack()
    await reviewOpens(page)
    await page.reload()
    await whenInteractive(page)
    await reviewOpens(page)
    expect(await onlyStory(page)).toEqual(before)
    const done = await kindButton(page, 'claims').textContent()
    await page.keyboard.press('z')
    await page.getByText(/^Undone/).waitFor()
    await untilSaved(page)
    expect(await kindButton(page, 'claims').textContent()).not.toBe(done)
    expect((await onlyStory(page)).decisions).toEqual({ recorded: before.edits.length, done: before.edits.length - 1 })
    await page.keyboard.press('Shift+Z')
    await untilSaved(page)
    expect(await kindButton(page, 'claims').textContent()).toBe(done)

    // As a file, texts and all; then the device is wiped, and the file read back.
    await press(page, 'Share')
    const withTexts = page.getByRole('checkbox', { name: /whole texts/ })
    await withTexts.waitFor()
    await tabTo(page, withTexts)
    await page.keyboard.press('Space')
    const file = await saved(page, () => press(page, 'Save the .crossread file'))
    expect(file.name).toMatch(/\.crossread$/)
    const devTools = await context.newCDPSession(page)
    await devTools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' })
    await page.goto(`${page.url().split('#', 1)[0] ?? ''}?wiped#/library`)
    await whenInteractive(page)
    await page.getByText('You have no stories of your own yet').or(page.getByRole('heading', { name: 'Try it with an example first' })).first().waitFor()
    expect((await storedOnDevice(page))['stories']).toEqual([])
    await page.goto(page.url().replace('#/library', '#/import'))
    const chooser = page.waitForEvent('filechooser')
    await press(page, 'Choose files')
    await (await chooser).setFiles(file.path)
    await press(page, 'Keep as my story')
    await page.waitForURL(/#\/~own-/)
    expect(await onlyStory(page)).toEqual(before)
    expectClean()
  })

  it('leads through the practice story from an empty library; axe objects to nothing, wide or narrow', async () => {
    const { page, expectClean } = await openPage({ path: '#/library', width: 360, height: 740, colorScheme: 'dark' })
    await press(page, 'Start with the practice texts')
    await button(page, 'Stop').waitFor({ state: 'detached' })
    await press(page, 'Make the story')
    await reviewOpens(page)
    const tour = page.getByRole('complementary', { name: /^A first review, step 1/ })
    await tour.waitFor()
    for (const [width, height, name] of [[360, 740, 'narrow'], [1366, 768, 'wide']] as const) {
      await page.setViewportSize({ width, height })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'px too wide').toBeLessThanOrEqual(0)
      await screenshot(page, `review-tour-${name}`, false)
      expect(await runAxe(page)).toEqual([])
    }
    // A form, with the words of an article to choose from.
    await page.keyboard.press('2')
    await page.keyboard.press('e')
    await button(page, 'Change article A').click()
    await button(page, 'Add a passage').click()
    for (const [width, height, name] of [[1366, 768, 'wide'], [360, 740, 'narrow']] as const) {
      await page.setViewportSize({ width, height })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'px too wide').toBeLessThanOrEqual(0)
      await screenshot(page, `review-form-${name}`)
      expect(await runAxe(page)).toEqual([])
    }
    expectClean()
  })

  it('says so when another tab decided first, and overwrites nothing', async () => {
    const { page: first, context } = await openPage({ path: '#/import' })
    await importTexts(first)
    const second = await context.newPage()
    // A tab that misses the news of the others, as one that sleeps.
    await second.addInitScript(() => {
      BroadcastChannel.prototype.addEventListener = () => undefined
    })
    await second.goto(first.url())
    await reviewOpens(second)
    await first.keyboard.press('c')
    await untilSaved(first)
    const kept = await onlyStory(first)

    await second.keyboard.press('d')
    await second.getByRole('alert').filter({ hasText: 'Another tab changed this story first' }).waitFor()
    expect(await onlyStory(first)).toEqual(kept)
    await button(second, 'Load it anew').click()
    await untilSaved(second)
    expect(await kindButton(second, 'names').textContent()).toMatch(/1 of \d+ confirmed/)
    await second.keyboard.press('c')
    await untilSaved(second)
    // The first tab follows what the second one did.
    await kindButton(first, 'names').filter({ hasText: /2 of \d+ confirmed/ }).waitFor()
  })
})
