import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { tabTo } from './harness/keyboard.ts'
import { openPage } from './harness/page.ts'

/** How a reader acts on a control: with the mouse, or by keyboard alone. */
const hands = {
  'by mouse': (_page: Page, control: Locator) => control.first().click(),
  'by keyboard': async (page: Page, control: Locator) => {
    await tabTo(page, control)
    const box = await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'checkbox')
    await page.keyboard.press(box ? 'Space' : 'Enter')
  },
}

const status = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /claim/ })
const cellOf = (page: Page, claim: string, article: string) => page.getByRole('row', { name: claim }).getByRole('link', { name: article })

describe.each(Object.entries(hands))('the ten things a reader does first, %s', (hand, act) => {
  const press = (page: Page, role: 'link' | 'button' | 'checkbox', name: string | RegExp) => act(page, page.getByRole(role, { name }))
  const openExport = (page: Page) => act(page, page.locator('summary', { hasText: 'Take it with you' }))

  it('1. reads the question, finds who denies it, and stands at the words', async () => {
    const { page, expectClean } = await openPage()
    await page.getByRole('heading', { name: 'Did they meet?' }).waitFor()
    await press(page, 'link', /^disputed that the country/)
    await page.getByRole('heading', { level: 1, name: /Shadow Diplomacy/ }).waitFor()
    const sentence = page.getByRole('group', { name: /^Sentence s9,/ })
    await sentence.waitFor()
    expect(await sentence.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(800)
    expectClean()
  })

  it('2. opens a mark of the claims table and reaches the passage in one step', async () => {
    const { page, expectClean } = await openPage({ path: '#/claims?topic=t02' })
    await page.getByRole('table').waitFor()
    const name = await cellOf(page, 'Iran (its ambassador) sought the meeting.', 'C, All The Web News').getAttribute('aria-label')
    expect(name).toMatch(/on somebody’s word/)
    await act(page, cellOf(page, 'Iran (its ambassador) sought the meeting.', 'C, All The Web News'))
    await page.getByRole('heading', { level: 2, name: /sought the meeting/ }).waitFor()
    await press(page, 'link', 'Iran successfully sought a meeting')
    await page.getByRole('group', { name: /^Sentence s1,/ }).waitFor()
    expect(page.url()).toContain('/articles/allthewebnews')
    expectClean()
  })

  it('3. filters with live counts, takes a chip away, and brings it back with Undo', async () => {
    const { page, expectClean } = await openPage({ path: '#/claims' })
    await page.getByRole('table').waitFor()
    await press(page, 'checkbox', /^Who asked for it, and why\?/)
    await expect.poll(() => status(page).innerText()).toBe('8 of 119 claims')
    await press(page, 'checkbox', /^in tension/)
    await expect.poll(() => status(page).innerText()).toBe('3 of 119 claims')
    await press(page, 'button', /^Remove the filter Topic/)
    await expect.poll(() => status(page).innerText()).toBe('9 of 119 claims')
    await press(page, 'button', 'Undo')
    await expect.poll(() => status(page).innerText()).toBe('3 of 119 claims')
    expectClean()
  })

  it('4. folds five columns into one an origin', async () => {
    const { page, expectClean } = await openPage({ path: '#/claims?topic=t01' })
    await page.getByRole('columnheader', { name: /^A/ }).first().waitFor()
    await press(page, 'button', 'Collapse to origins')
    await page.getByRole('columnheader', { name: /AP text/ }).waitFor()
    await page.getByRole('columnheader', { name: /NYT report/ }).waitFor()
    expectClean()
  })

  it('5. finds a person by a name with a slip', async () => {
    const { page, expectClean } = await openPage()
    if (hand === 'by mouse') await page.getByRole('button', { name: 'Search' }).click()
    else await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Search/ }).fill('Iravnai')
    const person = page.getByRole('option', { name: /Amir Saeid Iravani/ }).first()
    await person.waitFor()
    if (hand === 'by mouse') await person.click()
    else await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Amir Saeid Iravani' }).waitFor()
    expectClean()
  })

  it('6. sees in whose words a person is introduced', async () => {
    const { page, expectClean } = await openPage({ path: '#/entities' })
    await press(page, 'link', 'Elon Musk')
    await page.getByRole('heading', { level: 1, name: 'Elon Musk' }).waitFor()
    await page.getByRole('link', { name: 'a Trump loyalist' }).first().waitFor()
    expectClean()
  })

  it('7. reads each article’s own date for an event', async () => {
    const { page, expectClean } = await openPage({ path: '#/events' })
    await press(page, 'link', /^Musk and Iravani meet/)
    await page.getByRole('heading', { level: 1, name: 'Musk and Iravani meet' }).waitFor()
    await page.getByText('on November 11').first().waitFor()
    await page.getByText('earlier this week').first().waitFor()
    expectClean()
  })

  it('8. goes from an excerpt in an article to its claim, and Back', async () => {
    const { page, expectClean } = await openPage({ path: '#/articles/allthewebnews' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('mark', { hasText: 'Iran successfully sought a meeting' }).first().waitFor()
    // The claims of a sentence stand beside it.
    await press(page, 'link', /sought the meeting/)
    await page.getByRole('heading', { level: 2, name: /sought the meeting/ }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: /Shadow Diplomacy/ }).waitFor()
    expectClean()
  })

  it('9. takes exactly what is shown along as CSV', async () => {
    const { page, expectClean } = await openPage({ path: '#/claims?topic=t03' })
    await page.getByRole('table').waitFor()
    await openExport(page)
    const button = page.getByRole('button', { name: /^CSV, 35 rows$/ })
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'button', /^CSV, 35 rows$/)])
    expect(await button.count()).toBeLessThanOrEqual(1)
    const file = path.join(tmpdir(), `crossread-${process.pid}.csv`)
    await download.saveAs(file)
    const text = await readFile(file, 'utf8')
    await rm(file)
    expect(text.trim().split('\r\n')).toHaveLength(36)
    expectClean()
  })

  it('10. copies the link, and it opens exactly this view', async () => {
    const { page, context, expectClean } = await openPage({ path: '#/claims' })
    await page.getByRole('table').waitFor()
    await press(page, 'checkbox', /^Disputed/)
    await expect.poll(() => status(page).innerText()).toBe('4 of 119 claims')
    await openExport(page)
    await press(page, 'button', 'Copy link')
    await page.getByText('The link to this view is copied.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await context.newPage()
    await other.goto(link)
    await expect.poll(() => status(other).innerText()).toBe('4 of 119 claims')
    expectClean()
  })
})

describe('links', () => {
  it('say what could not be read, and show the rest', async () => {
    const { page, expectClean } = await openPage({ path: '#/claims?topic=t02,t99&colour=red' })
    await page.getByText('This link could not be read in full').waitFor()
    expect(await page.getByText(/^Left out: /).innerText()).toMatch(/colour=red.*t99/)
    await expect.poll(() => status(page).innerText()).toBe('8 of 119 claims')
    expectClean()
  })

  it('say so on the first page, which the build has drawn without it', async () => {
    const { page, expectClean } = await openPage({ path: '#/nowhere' })
    await page.getByText('Left out: “nowhere”').waitFor()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expectClean()
  })

  it('walk back and forward through filters and views', async () => {
    const { page } = await openPage({ path: '#/claims' })
    await page.getByRole('table').waitFor()
    await page.getByRole('checkbox', { name: /^Disputed/ }).click()
    await page.getByRole('link', { name: 'Events', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor()
    await page.goBack()
    await expect.poll(() => status(page).innerText()).toBe('4 of 119 claims')
    await page.goBack()
    await expect.poll(() => status(page).innerText()).toBe('119 claims')
    await page.goForward()
    await expect.poll(() => status(page).innerText()).toBe('4 of 119 claims')
  })
})

describe('the theme', () => {
  it('is kept on the device', async () => {
    const { page } = await openPage()
    await page.getByLabel('Theme').selectOption('dark')
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await expect.poll(() => page.getByLabel('Theme').inputValue()).toBe('dark')
  })
})
