import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/corpus/model.ts'
import { cardLesson } from '../../src/lessons/cards.ts'
import { keysOf } from '../../src/lessons/keyLesson.ts'
import { planLesson } from '../../src/lessons/planLesson.ts'
import { greenStory } from '../unit/greenStory.ts'
import { answerFiles } from '../unit/lessons/answerFiles.ts'
import { realStory } from '../unit/realStory.ts'
import { tabTo } from './harness/keyboard.ts'
import { ownServer } from './harness/ownServer.ts'
import { openPage } from './harness/page.ts'
import { saved } from './harness/saved.ts'

/** Pages of a PDF: each is an object of its own. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

type GivenFile = ReturnType<typeof classFiles>[number]

const choose = (page: Page, files: GivenFile[]): Promise<void> => page.getByLabel(/^Choose answer files/).setInputFiles(files)

/** As files come from a folder window. */
async function drop(page: Page, files: readonly GivenFile[]): Promise<void> {
  const texts = files.map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') }))
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, text } of given) transfer.items.add(new File([text], name, { type: 'application/json' }))
    return transfer
  }, texts)
  await page.getByText(/^Choose answer files/).dispatchEvent('drop', { dataTransfer })
}

const classFiles = (story: Story, card: 'card-denies-or-declines' | 'card-lesson-20') => {
  const lesson = cardLesson(card, story, { title: 'A card', language: 'en' })
  const plan = planLesson(lesson, story)
  return answerFiles(plan, keysOf(lesson, story, { contested: [] })).map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }))
}

const stories = [['the practice story', greenStory, '#/~green-fountain/', choose], ['the Musk–Iravani story', realStory, '#/', drop]] as const

describe.each(stories)('on %s', (_name, make, place, give) => {
  it('a teacher makes a lesson of a card, and its link opens it for pupils without outlets', async () => {
    const { page, context, expectClean } = await openPage({ path: `${place}lessons/card-lesson-20` })
    await page.getByRole('button', { name: /^Change/ }).click()
    await page.getByLabel('Title').fill('Who knows what')
    await page.getByRole('checkbox', { name: /^Hide/ }).check()
    await page.getByRole('button', { name: /^Remove/ }).first().click()
    await page.getByRole('button', { name: /^Share/ }).click()
    const link = await page.getByRole('dialog').getByLabel(/^Link/).inputValue()
    const pupil = await context.newPage()
    await pupil.goto(link)
    await pupil.getByRole('heading', { level: 1, name: 'Who knows what' }).waitFor()
    await pupil.getByRole('link', { name: 'All steps on one page' }).click()
    await pupil.getByRole('article').first().waitFor()
    const words = await pupil.getByRole('main').innerText()
    for (const { outlet } of make().articles) expect(words.includes(outlet.value), outlet.value).toBe(false)
    expectClean()
  })

  it('thirty answer files become a class; three are named', async () => {
    const { page, expectClean } = await openPage({ path: `${place}class/card-lesson-20` })
    await give(page, classFiles(make(), 'card-lesson-20'))
    await page.getByText('27 sheets taken, 3 files left out.').waitFor()
    for (const name of ['cut-off.json', 'other-version.json', 'answers-1 (1).json']) expect(await page.getByText(name, { exact: true }).isVisible()).toBe(true)
    expect(await page.getByText('✓ key').count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Show the key' }).check()
    expect(await page.getByText('✓ key').count()).toBeGreaterThan(0)
    const csv = await saved(page, () => page.getByRole('button', { name: 'Counts (CSV)' }).click())
    expect(csv.text.trim().split('\r\n').length).toBeGreaterThan(10)
    expectClean()
  })

  it('worksheet, key and dossier print on a sensible number of pages, and the worksheet gives nothing away', async () => {
    const { page, expectClean } = await openPage({ path: `${place}paper/card-denies-or-declines?open=worksheet` })
    const story = make()
    const lesson = cardLesson('card-denies-or-declines', story, { title: 'x', language: 'en' })
    const notes = keysOf(lesson, story, { contested: [] }).flatMap(({ reasons }) => reasons).flatMap(({ words }) => ('words' in words ? [words.words] : []))
    const counts: number[] = []
    for (const sheet of ['worksheet', 'key', 'dossier']) {
      await page.goto(page.url().replace(/#.*/, `${place}paper/card-denies-or-declines?open=${sheet}`))
      await page.reload()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      const words = await page.getByRole('main').innerText()
      expect(words.length, sheet).toBeGreaterThan(500)
      if (sheet === 'worksheet') expect(notes.filter((note) => words.includes(note))).toEqual([])
      if (sheet === 'key' && notes.length > 0) expect(notes.some((note) => words.includes(note))).toBe(true)
      counts.push(pagesOf(await page.pdf({ format: 'A4' })))
    }
    const [worksheet = 0, key = 0, dossier = 0] = counts
    expect(worksheet).toBeGreaterThanOrEqual(1)
    expect(worksheet).toBeLessThanOrEqual(3)
    expect(key).toBeLessThanOrEqual(4)
    expect(dossier).toBeGreaterThan(2)
    expect(dossier).toBeLessThanOrEqual(25)
    expectClean()
  })
})

describe.each([['by keyboard at 1366 × 768', { width: 1366, height: 768, touch: false }], ['by touch at 360 px', { width: 360, height: 740, touch: true }]] as const)('a pupil %s, without a network', (_name, device) => {
  it('answers, compares, and saves answers that the class page takes', async () => {
    const server = await ownServer()
    const { page } = await openPage({ address: server.address, path: '#/~green-fountain/work/card-denies-or-declines', serviceWorker: true, ...device })
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await server.close()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Denies or declines?' }).waitFor()
    const press = async (name: string | RegExp): Promise<void> => {
      const button = page.getByRole('button', { name }).first()
      if (device.touch) return button.tap()
      await tabTo(page, button)
      await page.keyboard.press('Enter')
    }
    await press(/^Begin/)
    const mark = page.getByRole('radio').first()
    await mark.waitFor()
    if (device.touch) await page.locator('label').filter({ has: page.getByRole('radio') }).first().tap()
    else {
      await tabTo(page, mark)
      await page.keyboard.press('Space')
    }
    expect(await mark.isChecked()).toBe(true)
    await press(/^Compare/)
    await page.getByRole('region', { name: /key/i }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'px too wide').toBeLessThanOrEqual(0)
    // The answers stay on the device.
    await page.reload()
    await mark.waitFor()
    await expect.poll(() => mark.isChecked()).toBe(true)
    await page.goto(page.url().replace(/\?.*/, '?open=end'))
    await page.getByRole('button', { name: 'Save my answers' }).waitFor()
    const answers = await saved(page, () => press('Save my answers'))
    await page.goto(page.url().replace(/#.*/, '#/~green-fountain/class/card-denies-or-declines'))
    await page.getByLabel(/^Choose answer files/).setInputFiles(answers.path)
    await page.getByText('1 sheet taken.').waitFor()
  })
})
