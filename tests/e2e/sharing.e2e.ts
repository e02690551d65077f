// Handing a story on: a file with and without texts, a link, a site of its own; each opened by somebody who has nothing yet.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { readCrossreadFile } from '../../src/corpus/interchange/crossreadFile.ts'
import { storyToFile } from '../../src/corpus/interchange/storyFile.ts'
import { smallStory } from '../unit/corpus/tinyStory.ts'
import { runAxe } from './harness/axe.ts'
import { testFile } from './harness/hostileFiles.ts'
import { ownServer } from './harness/ownServer.ts'
import { openPage, screenshot } from './harness/page.ts'

/** Opens a page of somebody who has nothing yet, with a file given to it. */
async function receive(file: string, bytes: Uint8Array) {
  const scene = await openPage({ path: '#/import' })
  await scene.page.getByTestId('import-picker').setInputFiles(testFile(file, bytes))
  return { ...scene, keep: scene.page.getByRole('button', { name: 'Keep as my story' }) }
}

/** A folder that goes with the test. */
function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-shared-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function share(page: Page): Promise<void> {
  await page.goto(page.url().replace(/#.*/, '#/library'))
  await page.getByRole('button', { name: /^Share / }).click()
  await page.getByRole('button', { name: 'Save the .crossread file' }).waitFor()
}

async function saved(page: Page, withTexts: boolean): Promise<Uint8Array> {
  await page.getByRole('checkbox', { name: /whole texts/ }).setChecked(withTexts)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the .crossread file' }).click()
  const file = await download
  await page.getByText('was written, read back and found to be the same').waitFor()
  const copy = path.join(scratch(), file.suggestedFilename())
  await file.saveAs(copy)
  return readFileSync(copy)
}

it('a story leaves as a file and comes in elsewhere as the same; without its texts where they are not asked for', { timeout: 180_000 }, async () => {
  const { page, expectClean } = await openPage({ path: '#/import' })
  await page.getByRole('button', { name: 'Start with the practice texts' }).click()
  await page.getByRole('button', { name: 'Make the story' }).click({ timeout: 60_000 })
  await page.waitForURL(/\/review$/, { timeout: 60_000 })
  await share(page)
  expect(await runAxe(page, { within: 'dialog[open]' })).toEqual([])
  await screenshot(page, 'share', false)
  const whole = await saved(page, true)
  const bare = await saved(page, false)
  expect(Buffer.from(bare).length).toBeLessThan(whole.length)
  expectClean()

  const other = await receive('fountain.crossread', whole)
  await other.keep.waitFor()
  const card = other.page.getByRole('region').filter({ has: other.keep })
  expect(await card.innerText()).toMatch(/5 articles:.*with the texts of 5 of 5 articles.*no recorded decisions/s)
  await screenshot(other.page, 'import-given-story')
  await other.keep.click()
  await other.page.waitForURL(/#\/~own-/)
  await share(other.page)
  expect(readCrossreadFile(await saved(other.page, true))).toEqual(readCrossreadFile(whole))
  other.expectClean()

  const without = await receive('fountain.crossread', bare)
  await without.keep.waitFor()
  expect(await without.page.getByRole('region').filter({ has: without.keep }).innerText()).toContain('without the texts of its articles')
  await without.keep.click()
  await without.page.waitForURL(/#\/~own-/)
  await without.page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Claims' }).click()
  await without.page.getByRole('table').first().waitFor()
  without.expectClean()
})

it('a small story leaves as a link, which shows what is in it before anything is kept', async () => {
  const { page, keep } = await receive('small.json', Buffer.from(JSON.stringify(storyToFile(smallStory()))))
  await keep.click()
  await page.waitForURL(/#\/~own-/)
  await share(page)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.length).toBeLessThanOrEqual(2000)
  const other = await openPage({ path: link.slice(link.indexOf('#')) })
  const card = other.page.getByRole('region', { name: smallStory().title })
  await card.waitFor()
  await card.getByRole('button', { name: 'Keep as my story' }).click()
  await other.page.waitForURL(/#\/~own-/)
  await other.page.waitForFunction((title) => document.title.includes(title), smallStory().title)
  other.expectClean()
})

it('a story of one’s own becomes a site that any server can serve', { timeout: 300_000 }, async () => {
  const folder = scratch()
  const file = path.join(folder, 'small.json')
  writeFileSync(file, JSON.stringify({ ...storyToFile(smallStory()), id: 'own-0123456789abcdef', title: 'The little story' }))
  const built = spawnSync(process.execPath, ['bin/crossread.mjs', 'build', file, '-o', path.join(folder, 'site')], { encoding: 'utf8' })
  expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('the app with 1 story')])
  const { address } = await ownServer(path.join(folder, 'site'), '/class/')
  const { page, expectClean } = await openPage({ address })
  await page.waitForFunction(() => document.title === 'Story · The little story · Crossread')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Claims' }).click()
  await page.getByText(smallStory().claims[0]?.text ?? '').first().waitFor()
  await page.goto(`${address}#/library`)
  const bundled = page.getByRole('region', { name: 'Stories that come with Crossread' })
  await bundled.getByRole('article').first().waitFor()
  expect(await bundled.getByRole('article').count()).toBe(1)
  await bundled.getByRole('link').first().click()
  await page.waitForFunction(() => document.title === 'Story · The little story · Crossread')
  expectClean()
})
