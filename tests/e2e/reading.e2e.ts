import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { runAxe } from './harness/axe.ts'
import { tabTo } from './harness/keyboard.ts'
import { openPage, screenshot } from './harness/page.ts'

const CORPUS = path.resolve('../shared/corpus')
const there = existsSync(CORPUS)
if (!there) console.warn(`${CORPUS}: not there: reading with real copies is skipped (the practice story is read in any case)`)

const files = there ? readdirSync(CORPUS).filter((name) => name.endsWith('.txt')).toSorted() : []
/** The articles of the first story, in the order of the files. */
const articles = ['newslooks', 'smartencyclopedia', 'allthewebnews', 'troib', 'newsneural'] as const

/** Attaches a file to an article as a reader does, and waits until its outcome is told. */
async function attach(page: Page, article: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<string> {
  await page.evaluate((hash) => { window.location.hash = hash }, `#/articles/${article}`)
  const place = page.getByRole('region', { name: 'Your copy' })
  await place.getByText('Attach your copy').click()
  await place.getByLabel(/Or choose a file/).setInputFiles(file)
  const told = place.getByRole('status')
  await told.getByText(/attached|could not be read/).first().waitFor()
  return place.innerText()
}

describe.skipIf(!there)('with copies of the five articles', () => {
  it('finds every passage in all five, compares, and keeps the words on the device', async () => {
    const { page, context, expectClean } = await openPage({ path: '#/articles' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const requests: string[] = []
    context.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
    for (const [at, article] of articles.entries()) {
      const name = files[at] ?? ''
      const told = await attach(page, article, { name, mimeType: 'text/plain', buffer: readFileSync(path.join(CORPUS, name)) })
      expect(told, article).toMatch(/All \d+ sentences of the article were found/)
      expect(told, article).toContain('Every passage that the story points to has its place')
    }
    expect(await runAxe(page)).toEqual([])
    await screenshot(page, 'reader-with-copy', false)

    // 002 with 004: sentences whole, with what differs marked.
    await page.evaluate(() => { window.location.hash = '#/compare?with=C.E' })
    await page.getByRole('heading', { name: 'C and E side by side' }).waitFor()
    expect(await page.getByText('believe in his ability').count()).toBeGreaterThan(0)
    expect(await page.getByText('necessary action').count()).toBeGreaterThan(0)
    expect(await runAxe(page)).toEqual([])
    await screenshot(page, 'compare-C-E', false)
    await page.emulateMedia({ media: 'print' })
    expect((await page.pdf({ format: 'A4', landscape: true, tagged: true })).byteLength).toBeGreaterThan(20_000)
    await page.emulateMedia({ media: 'screen' })

    // A copy is there after loading again, and gone after removing it.
    await page.reload()
    await page.evaluate(() => { window.location.hash = '#/articles/newsneural' })
    const own = page.getByRole('region', { name: 'Your copy' })
    await own.getByRole('button', { name: 'Remove your copy' }).click()
    await own.getByText('Attach your copy').waitFor()

    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([])
    const [words = ''] = readFileSync(path.join(CORPUS, files[2] ?? ''), 'utf8').split('\n').filter((line) => line.length > 60)
    expect(requests.some((request) => decodeURIComponent(request).includes(words.slice(0, 40)))).toBe(false)
    expectClean()
  })

  it('refuses the text of another article with its guess, and no text with a remedy', async () => {
    const { page } = await openPage({ path: '#/articles' })
    const other = { name: 'other.txt', mimeType: 'text/plain', buffer: readFileSync(path.join(CORPUS, files[3] ?? '')) }
    expect(await attach(page, 'newslooks', other)).toMatch(/seems to be another article: D, TROIB News/)
    await page.reload()
    expect(await attach(page, 'newslooks', { name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.from('') })).toMatch(/could not be read.*There is no text in it/s)
  })
})

describe('a trace by keyboard', () => {
  it('walks from the claim of who confirmed it to the words of each article', async () => {
    const { page, expectClean } = await openPage({ path: '#/origins' })
    const trace = page.getByRole('region', { name: 'Trace a claim' })
    await trace.waitFor()
    await tabTo(page, trace.getByLabel('Claim'))
    await page.keyboard.type('More than one U.S. official confirmed')
    // The same fact in the words of each article: several officials there, one here.
    await trace.getByText('U.S. officials confirmed').waitFor()
    expect(await trace.getByRole('heading', { name: 'What the articles write' }).count()).toBeGreaterThan(0)
    expect(await trace.getByText(/inferred/).count()).toBeGreaterThan(0)
    const first = await page.evaluate(() => window.location.hash)
    await tabTo(page, trace.getByRole('button', { name: 'Next claim' }))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => window.location.hash)).not.toBe(first)
    expect(await trace.getByRole('heading', { name: 'Where it enters' }).count()).toBeGreaterThan(0)
    // The next stop after the claim itself leads to words of an article or to an origin.
    await tabTo(page, trace.getByRole('link').first())
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expectClean()
  })
})

describe('the practice story', () => {
  it('is read whole, offline in one page, with every layer marked', async () => {
    const { page, expectClean } = await openPage({ path: '#/~green-fountain/articles/county-post?layers=claims.entities.quotations.cues.hedges.dates.shared' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('mark').first().waitFor()
    expect(await page.locator('mark').count()).toBeGreaterThan(40)
    expect(await runAxe(page)).toEqual([])
    expectClean()
  })

  it('is told as of a day: later articles are gone everywhere, and the later denial could not be known', async () => {
    const { page, expectClean } = await openPage({ path: '#/~green-fountain/claims?asof=2025-05-06' })
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('columnheader', { name: /^[AB]\b/ }).count()).toBe(2)
    expect(await page.getByRole('columnheader', { name: /^[CDE]\b/ }).count()).toBe(0)
    expect(await page.getByRole('link', { name: /could not have known yet/ }).count()).toBeGreaterThan(0)
    await page.getByLabel('As of').selectOption('')
    await expect.poll(() => page.getByRole('columnheader', { name: /^E\b/ }).count()).toBe(1)
    expectClean()
  })
})
