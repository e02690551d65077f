import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/lessons/answered.ts'
import { cardLesson } from '../../src/lessons/cards.ts'
import { readAnswers } from '../../src/lessons/format/answers.ts'
import type { Lesson } from '../../src/lessons/format/lesson.ts'
import { writeLessonFile } from '../../src/lessons/format/lessonFile.ts'
import { stepsOf } from '../../src/lessons/plan.ts'
import { planLesson } from '../../src/lessons/planLesson.ts'
import type { Answer, Step } from '../../src/lessons/steps.ts'
import { realStory } from '../unit/realStory.ts'
import { tabTo } from './harness/keyboard.ts'
import { ownServer } from './harness/ownServer.ts'
import { openPage } from './harness/page.ts'
import { saved } from './harness/saved.ts'

const story = realStory()
const lesson: Lesson = {
  ...cardLesson('card-lesson-45', story, { title: 'Six ways to answer', language: 'en' }), id: 'six-ways',
  activities: [{ id: 'a1', kind: 'claim-matrix', minutes: 20 }, { id: 'a2', kind: 'how-sure', minutes: 10 }],
}
const plan = planLesson(lesson, story)
const steps = stepsOf(plan)
const WORDS = 'Because article A says so.'

/** How a pupil answers a step of a kind; gives what the answer should be. */
type Act<Kind extends Step['kind']> = (page: Page, step: Extract<Step, { kind: Kind }>) => Promise<Answer>
interface Acts { scale: Act<'scale'>; sort: Act<'sort'>; assign: Act<'assign'>; text: Act<'text'>; order: Act<'order'>; mark: Act<'mark'> }

const idsOf = (of: readonly { id: string }[]): readonly string[] => of.map(({ id }) => id)
const at = (ids: readonly string[], place: number): string => ids[place] ?? expect.fail(`nothing at ${place}`)
/** Places of the words among the tokens: only they can be marked. */
const wordPlaces = (tokens: readonly string[]): readonly number[] => tokens.flatMap((token, place) => (/[\p{L}\p{N}]/u.test(token) ? [place] : []))
const swapped = ([first, second, ...rest]: readonly string[]): Answer => ({ kind: 'order', order: [second ?? '', first ?? '', ...rest] })
const secondWord = ({ tokens, roles }: Extract<Step, { kind: 'mark' }>): Answer => {
  const from = wordPlaces(tokens)[1] ?? expect.fail('one word')
  return { kind: 'mark', marks: [{ from, to: from + 1, role: at(idsOf(roles), 0) }] }
}

const byKeyboard: Acts = {
  scale: async (page) => {
    await tabTo(page, page.getByRole('slider'))
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    return { kind: 'scale', value: 99 }
  },
  sort: async (page, { entries, bins }) => {
    const rows = page.getByRole('row').filter({ has: page.getByRole('radio') })
    await tabTo(page, rows.nth(0).getByRole('radio').first())
    await page.keyboard.press('Space')
    await tabTo(page, rows.nth(1).getByRole('radio').first())
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    return { kind: 'sort', placed: { [at(idsOf(entries), 0)]: at(idsOf(bins), 0), [at(idsOf(entries), 1)]: at(idsOf(bins), 1) } }
  },
  assign: async (page, { entries, claims, stances }) => {
    // One card is picked up and put into a cell, one is told by its lists.
    await tabTo(page, page.getByRole('button', { name: /^Pick up/ }).first())
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: /^Put / }).nth(1))
    await page.keyboard.press('Enter')
    for (const list of [2, 3]) {
      await tabTo(page, page.getByRole('article').getByRole('combobox').nth(list))
      await page.keyboard.press('ArrowDown')
    }
    const [claim, first, second] = [at(idsOf(claims), 0), at(idsOf(stances), 0), at(idsOf(stances), 1)]
    return { kind: 'assign', placed: { [at(idsOf(entries), 0)]: { claim, stance: second }, [at(idsOf(entries), 1)]: { claim, stance: first } } }
  },
  text: async (page) => {
    await tabTo(page, page.getByRole('article').getByRole('textbox'))
    await page.keyboard.type(WORDS)
    return { kind: 'text', text: WORDS }
  },
  order: async (page, { entries }) => {
    await tabTo(page, page.getByRole('button', { name: /^Move down/ }).first())
    await page.keyboard.press('Enter')
    return swapped(idsOf(entries))
  },
  mark: async (page, step) => {
    await tabTo(page, page.locator('[data-token]').first())
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    return secondWord(step)
  },
}

const byTouch: Acts = {
  scale: async (page) => {
    await page.getByRole('slider').tap()
    // Pressed in its middle.
    return { kind: 'scale', value: 50 }
  },
  sort: async (page, { entries, bins }) => {
    for (const row of [0, 1]) await page.getByRole('article').getByRole('group').nth(row).locator('label').nth(row).tap()
    return { kind: 'sort', placed: { [at(idsOf(entries), 0)]: at(idsOf(bins), 0), [at(idsOf(entries), 1)]: at(idsOf(bins), 1) } }
  },
  assign: async (page, { entries, claims, stances }) => {
    const lists: Locator = page.getByRole('article').getByRole('combobox')
    // What a device shows to choose from is its own and can't be tapped here.
    for (const [list, choice] of [1, 2, 2, 1].entries()) await lists.nth(list).selectOption({ index: choice })
    const place = (claim: number, stance: number) => ({ claim: at(idsOf(claims), claim), stance: at(idsOf(stances), stance) })
    return { kind: 'assign', placed: { [at(idsOf(entries), 0)]: place(0, 1), [at(idsOf(entries), 1)]: place(1, 0) } }
  },
  text: async (page) => {
    await page.getByRole('article').getByRole('textbox').tap()
    await page.keyboard.type(WORDS)
    return { kind: 'text', text: WORDS }
  },
  order: async (page, { entries }) => {
    await page.getByRole('button', { name: /^Move down/ }).first().tap()
    return swapped(idsOf(entries))
  },
  mark: async (page, step) => {
    await page.locator('[data-token]').nth(1).tap()
    return secondWord(step)
  },
}

const devices = [
  ['by keyboard at 1366 × 768', { width: 1366, height: 768, touch: false }, byKeyboard],
  ['by touch at 360 px', { width: 360, height: 740, touch: true }, byTouch],
] as const

describe.each(devices)('a pupil %s, without a network, on the Musk–Iravani story', (_name, device, acts) => {
  it('opens a lesson file, answers in six ways, and saves what was answered', async () => {
    const server = await ownServer()
    const { page } = await openPage({ address: server.address, path: '#/work', serviceWorker: true, ...device })
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await server.close()
    await page.reload()
    await page.getByLabel(/^Lesson file/).setInputFiles({ name: 'six.lesson.json', mimeType: 'application/json', buffer: Buffer.from(writeLessonFile(lesson)) })
    await page.getByRole('heading', { level: 1, name: 'Six ways to answer' }).waitFor()
    const place = page.url().replace(/\?.*/, '')
    const expected: Record<string, Answer> = {}
    for (const kind of Object.keys(acts) as (keyof Acts)[]) {
      const number = steps.findIndex((step) => step.kind === kind) + 1
      const step = steps[number - 1] ?? expect.fail(`no ${kind}`)
      await page.goto(`${place}?open=${number}`)
      await page.getByText(`Step ${number} of ${steps.length}`, { exact: false }).first().waitFor()
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      const act = acts[kind] as (on: Page, to: Step) => Promise<Answer>
      expected[step.id] = await act(page, step)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `px too wide: ${kind}`).toBeLessThanOrEqual(0)
    }
    await page.goto(`${place}?open=end`)
    const file = await saved(page, () => page.getByRole('button', { name: 'Save my answers' }).click())
    const read = readAnswers(file.text, plan)
    expect(read.ok && (read.read.answers satisfies Answers)).toEqual(expected)
    // Some fifty presses of Tab on a busy machine.
  }, 150_000)
})
