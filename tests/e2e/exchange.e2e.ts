import { unzipSync } from 'fflate'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import '../../src/locales/later.ts'
import { unpackJson } from '../../src/corpus/interchange/packed.ts'
import type { Story } from '../../src/corpus/model.ts'
import { cardLesson } from '../../src/lessons/cards.ts'
import { readGift } from '../../src/lessons/exchange/gift/readGift.ts'
import { readMoodleXml } from '../../src/lessons/exchange/moodle/readMoodle.ts'
import { readQti21, readQti3 } from '../../src/lessons/exchange/qti/qtiPackage.ts'
import type { Question, WordedLesson } from '../../src/lessons/exchange/question.ts'
import { readCsv } from '../../src/lessons/exchange/readCsv.ts'
import { wordLesson } from '../../src/lessons/exchange/wordLesson.ts'
import { readAnswers } from '../../src/lessons/format/answers.ts'
import type { Lesson } from '../../src/lessons/format/lesson.ts'
import { readKeyFile, readLessonFile, writeLessonFile } from '../../src/lessons/format/lessonFile.ts'
import { keysOf } from '../../src/lessons/keyLesson.ts'
import { planLesson } from '../../src/lessons/planLesson.ts'
import type { Step } from '../../src/lessons/steps.ts'
import { isMessageId, t } from '../../src/locales/messages.ts'
import { greenStory } from '../unit/greenStory.ts'
import { realStory } from '../unit/realStory.ts'
import { openPage } from './harness/page.ts'
import { saved } from './harness/saved.ts'

/** A lesson with every kind of step. */
const everyKind = (story: Story): Lesson => ({
  ...cardLesson('card-lesson-45', story, { title: 'Every kind of step', language: 'en' }), id: 'every-kind',
  introduction: 'Read first; then answer.', glossary: [{ term: 'origin', meaning: 'where information enters the story' }],
  activities: (['headline-body', 'how-sure', 'claim-matrix', 'how-many-origins', 'fair-paragraph', 'our-criteria'] as const).map((kind, at) => ({ id: `a${at + 1}`, kind, minutes: 10 })),
})

/** The lesson as it should be in the files. */
function wordedOf(story: Story): { worded: WordedLesson; plan: ReturnType<typeof planLesson>; keys: ReturnType<typeof keysOf> } {
  const lesson = everyKind(story)
  const plan = planLesson(lesson, story)
  const keys = keysOf(lesson, story, { contested: [] })
  const letters = new Map(story.articles.map(({ id, letter }) => [id, letter]))
  return {
    plan, keys,
    worded: wordLesson(plan, keys, {
      language: 'en',
      word: (words) => ('words' in words ? words.words : isMessageId(words.say) ? t(words.say, words.values) : words.say),
      place: ({ article, sentences: [sentence] }) => (sentence === undefined ? t('exchange.article', { letter: letters.get(article) ?? '' }) : t('passage.place', { letter: letters.get(article) ?? '', sentence })),
    }),
  }
}

/** Some formats tell an order's pieces in the order of the key. */
const sorted = (questions: readonly Question[]): unknown => questions.map((question) => ({
  ...question, parts: question.parts.map((part) => (part.kind === 'order' ? { ...part, pieces: part.pieces.toSorted((one, other) => (one.id < other.id ? -1 : 1)) } : part)),
}))

/** What only the key says: sentences of its reasons that no question has itself. */
function keyWords({ questions }: WordedLesson): readonly string[] {
  const asked = JSON.stringify(questions.map((question) => ({ ...question, reasons: [] })))
  const told = questions.flatMap(({ reasons }) => reasons.map(({ words }) => words.text))
  return [...new Set(told)].filter((words) => words.length > 12 && !asked.includes(JSON.stringify(words).slice(1, -1)))
}

/** Opens a saved page as from a stick, in a tab that may ask nothing of anybody. */
async function fromStick(context: BrowserContext, file: string): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => !request.url().startsWith('file:') && problems.push(request.url()))
  await page.goto(`file://${file}`)
  return { page, problems }
}

describe('a lesson', () => {
  it('goes out in every format and comes back the same; what is for pupils has no key', async () => {
    const story = realStory()
    const { worded, plan, keys } = wordedOf(story)
    const { page, context, expectClean } = await openPage({ path: '#/lessons' })
    await page.getByLabel(/^Open a lesson file/).setInputFiles({ name: 'every.lesson.json', mimeType: 'application/json', buffer: Buffer.from(writeLessonFile(everyKind(story))) })
    await page.getByRole('button', { name: 'Save: QTI 2.1' }).waitFor()
    const save = (format: string) => saved(page, () => page.getByRole('button', { name: `Save: ${format}`, exact: true }).click())

    const [qti21, qti3, moodle, gift, csv] = [await save('QTI 2.1'), await save('QTI 3.0'), await save('Moodle XML'), await save('GIFT'), await save('CSV')]
    expect([qti21, qti3, moodle, gift, csv].map(({ name }) => name)).toEqual(['-qti21.zip', '-qti3.zip', '-moodle.xml', '-gift.txt', '.csv'].map((end) => `every-kind-of-step${end}`))
    expect(readQti21(qti21.bytes).questions).toEqual(worded.questions)
    expect(readQti3(qti3.bytes).questions).toEqual(worded.questions)
    expect(sorted(readMoodleXml(moodle.text))).toEqual(sorted(worded.questions))
    expect(sorted(readGift(gift.text))).toEqual(sorted(worded.questions))
    const lines = readCsv(csv.text)
    expect([...new Set(lines.map(({ question }) => question))]).toEqual(worded.questions.map(({ id }) => id))
    const sorts = worded.questions.flatMap(({ id, parts }) => parts.flatMap((part) => (part.kind === 'match' ? part.rows.map((row) => [id, part.id, row.id, [part.right?.[row.id] ?? []].flat()]) : [])))
    expect(lines.filter(({ kind }) => kind === 'match').map(({ question, part, row, key }) => [question, part, row, key])).toEqual(sorts)

    const [stick, keyed, kolibri] = [await save('Page for a USB stick'), await save('Page with key, for the teacher'), await save('Package for Kolibri')]
    expect(new TextDecoder().decode(unzipSync(kolibri.bytes)['index.html'])).toBe(stick.text)
    await page.getByRole('button', { name: /^Share/ }).click()
    const dialog = page.getByRole('dialog')
    const link = await dialog.getByLabel(/^Link/).inputValue()
    const lessonFile = await saved(page, () => dialog.getByRole('button', { name: 'Lesson file' }).click())
    const keyFile = await saved(page, () => dialog.getByRole('button', { name: 'Key file' }).click())
    expect(readLessonFile(lessonFile.text)).toEqual({ ok: true, read: plan.lesson })
    expect(readKeyFile(keyFile.text, plan)).toEqual({ ok: true, read: { keys, notes: { contested: [] } } })

    const secrets = keyWords(worded)
    expect(secrets.length).toBeGreaterThan(10)
    const texts = await Promise.all([stick.path, keyed.path].map(async (file) => {
      const opened = await fromStick(context, file)
      const text = await opened.page.locator('body').innerText()
      expect(opened.problems).toEqual([])
      await opened.page.close()
      return text.replaceAll(/\s+/g, ' ')
    }))
    const told = (text: string): readonly string[] => secrets.filter((words) => text.includes(words.replaceAll(/\s+/g, ' ')))
    expect(told(texts[0] ?? '')).toEqual([])
    expect(told(texts[1] ?? '')).toEqual(secrets)
    // What stands in the file but not on the page is looked through as well.
    expect(secrets.filter((words) => stick.text.includes(words))).toEqual([])
    // The lesson file is the lesson and nothing else, and so is the link.
    const packed = new URLSearchParams(link.split('?')[1]).get('lesson') ?? ''
    expect(unpackJson(packed)).toEqual(JSON.parse(lessonFile.text))
    expectClean()
    // Eleven files, on a busy machine.
  }, 150_000)

  it('works from a stick without a request, and the class page takes what it saves', async () => {
    const story = greenStory()
    const { plan } = wordedOf(story)
    const { page, context, expectClean } = await openPage({ path: '#/~green-fountain/lessons', width: 360, height: 740 })
    await page.getByLabel(/^Open a lesson file/).setInputFiles({ name: 'every.lesson.json', mimeType: 'application/json', buffer: Buffer.from(writeLessonFile(everyKind(story))) })
    const file = await saved(page, () => page.getByRole('button', { name: 'Save: Page for a USB stick', exact: true }).click())
    const { page: stick, problems } = await fromStick(context, file.path)
    expect(await stick.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'px too wide').toBeLessThanOrEqual(0)
    const steps = [...plan.before, ...plan.activities.flatMap((activity) => activity.steps), ...plan.after]
    const section = (kind: string) => stick.locator(`#q${steps.findIndex((step) => step.kind === kind) + 1}`)
    const acts: Partial<Record<Step['kind'], (part: Locator) => Promise<unknown>>> = {
      choice: (part) => part.getByRole('checkbox').first().check(),
      sort: (part) => part.getByRole('radio').first().check(),
      assign: (part) => part.getByRole('radio').first().check(),
      order: (part) => part.getByRole('combobox').first().selectOption('2'),
      mark: (part) => part.locator('.tokens button').first().click(),
      number: (part) => part.getByRole('spinbutton').fill('2'),
      scale: (part) => part.getByRole('slider').press('End'),
      text: (part) => part.getByRole('textbox').fill('Because article A says so.'),
    }
    const kinds = Object.entries(acts).filter(([kind]) => steps.some((step) => step.kind === kind))
    expect(kinds.length).toBeGreaterThan(6)
    for (const [kind, act] of kinds) await act(section(kind))
    await stick.getByLabel(/^Nickname/).fill('Kim')
    const answers = await saved(stick, () => stick.getByRole('button', { name: 'Save my answers' }).click())
    expect(problems).toEqual([])
    const read = readAnswers(answers.text, plan)
    expect(read.ok && Object.values(read.read.answers).map(({ kind }) => kind).sort()).toEqual(kinds.map(([kind]) => kind).sort())
    await page.goto(page.url().replace(/#.*/, '#/~green-fountain/class/every-kind'))
    await page.getByLabel(/^Choose answer files/).setInputFiles(answers.path)
    await page.getByText('1 sheet taken.').waitFor()
    expectClean()
  })
})
