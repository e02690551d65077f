import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import decodeQR from 'qr/decode.js'
import { describe, expect, test, vi } from 'vitest'
import type { Story } from '../../../src/corpus/model.ts'
import { blindStory } from '../../../src/corpus/queries/blindStory.ts'
import '../../../src/locales/later.ts'
import { t } from '../../../src/locales/messages.ts'
import { activityKinds } from '../../../src/lessons/activity.ts'
import type { Lesson } from '../../../src/lessons/format/lesson.ts'
import { keysOf } from '../../../src/lessons/keyLesson.ts'
import { keyLines } from '../../../src/lessons/keyLines.ts'
import { stepsOf, type LessonPlan } from '../../../src/lessons/plan.ts'
import { planLesson } from '../../../src/lessons/planLesson.ts'
import type { Key } from '../../../src/lessons/steps.ts'
import type { Words } from '../../../src/lessons/words.ts'
import { wordsOf } from '../../../src/parts/StepWords.tsx'
import { pageRule } from '../../../src/ui/usePageSheet.ts'
import { paperParts } from '../../../src/views/paper/numberedSteps.ts'
import { Paper } from '../../../src/views/paper/Paper.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { sampleKeys, samplePlan } from '../lessons/samplePlan.ts'
import { realStory } from '../realStory.ts'

type Sheet = 'worksheet' | 'key' | 'dossier'
const green = greenStory()
const stories: Record<string, Story> = { 'green-fountain': green, 'musk-iravani': realStory() }

function print(sheet: Sheet, { plan = samplePlan(green), keys = sampleKeys(green), story = green, record = 'sample' }: { plan?: LessonPlan; keys?: readonly Key[]; story?: Story; record?: string } = {}) {
  const asked = vi.fn(() => keys)
  const app = renderInApp(<Paper plan={plan} notes={{ contested: [], note: 'Begin with the photograph.' }} keys={asked} />, { story, hash: `#/paper/${record}?open=${sheet}` })
  return { ...app, asked, sheet: screen.getByRole('article') }
}

/** A lesson of every activity on a story, with its keys. */
function wholeLesson(story: Story) {
  const lesson: Lesson = {
    format: 'crossread-lesson', version: 1, id: 'whole', title: 'The lesson', language: 'en', story: { id: story.id, title: story.title },
    blind: false, suggestedToo: false, compare: 'after-each', confidence: story.guide.report, activities: activityKinds.map((kind) => ({ id: `a-${kind}`, kind, minutes: 10 })), glossary: [], standards: [], criteria: [],
  }
  return { plan: planLesson(lesson, story), keys: keysOf(lesson, story, { contested: [] }) }
}

/** All words of what is asked, as they are shown. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('say' in value || ('words' in value && 'language' in value)) return [wordsOf(value as Words, t)]
  return Object.values(value).flatMap(wordsIn)
}

describe('the worksheet', () => {
  test('has a line for a name, the title, the story, and every step with its number', () => {
    const { sheet } = print('worksheet')
    expect(sheet).toHaveTextContent('Name or sign (if you like):')
    expect(within(sheet).getByRole('heading', { level: 2, name: 'Who turned the water green?' })).toBeInTheDocument()
    const prompts = within(sheet).getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(prompts).toEqual(stepsOf(samplePlan(green)).map((step, at) => `${at + 1} ${wordsOf(step.prompt, t)}`))
  })

  test('passages carry the letter and the sentence number of the screen', () => {
    const { sheet } = print('worksheet')
    const [passage] = stepsOf(samplePlan(green)).flatMap(({ passages }) => passages)
    const letter = green.articles.find(({ id }) => id === passage?.article)?.letter ?? ''
    expect(within(sheet).getAllByText((_, each) => each?.tagName === 'SPAN' && (each.textContent.startsWith(letter) && each.textContent.endsWith(passage?.sentences[0] ?? '?')))[0]).toBeInTheDocument()
  })

  test('gives room for each kind of step', () => {
    const { sheet } = print('worksheet')
    const boxes = (kind: string) => sheet.querySelector(`[data-kind="${kind}"]`) ?? expect.fail(kind)
    expect(within(boxes('sort') as HTMLElement).getAllByRole('row')).toHaveLength(4)
    expect(boxes('sort').querySelectorAll('td')).toHaveLength(12)
    const matrix = within(boxes('assign') as HTMLElement).getByRole('table')
    expect(within(matrix).getAllByRole('row')).toHaveLength(4)
    expect([...matrix.querySelectorAll('td')].map(({ textContent }) => textContent).join('')).toBe('')
    expect(boxes('assign').querySelectorAll('ol > li')).toHaveLength(5)
    expect(boxes('order').querySelectorAll('li')).toHaveLength(3)
    expect(boxes('text').querySelectorAll('[aria-hidden] > div')).toHaveLength(3)
    expect(boxes('list').querySelectorAll('[aria-hidden] > div')).toHaveLength(5)
    expect(boxes('scale')).toHaveTextContent('Make a cross on the line')
  })

  test('never asks for the key, and has nothing of it', () => {
    const { sheet, asked } = print('worksheet')
    expect(asked).not.toHaveBeenCalled()
    expect(sheet).not.toHaveTextContent('The passage says so.')
    expect(sheet).not.toHaveTextContent('Two of us read it otherwise.')
    expect(sheet).not.toHaveTextContent('Begin with the photograph.')
  })

  test.each(Object.entries(stories))('of every activity on %s carries no reason of a key', (_, story) => {
    const { plan, keys } = wholeLesson(story)
    const { sheet, asked } = print('worksheet', { plan, keys, story })
    // What a question asks with (a rubric, a date) may come back in a reason: that is no key.
    const asking = wordsIn(stepsOf(plan)).join('\n')
    const reasons = keys.flatMap((key) => key.reasons.map(({ words }) => wordsOf(words, t)))
    for (const text of reasons.filter((each) => !asking.includes(each))) expect(sheet.textContent.includes(text), text).toBe(false)
    expect(asked).not.toHaveBeenCalled()
    expect(sheet.querySelectorAll('[data-kind]')).toHaveLength(stepsOf(plan).length)
  })

  test('no violation', async () => expectNoViolations(print('worksheet').container))
})

describe('the key', () => {
  test('names every step by the number of the worksheet, those without a right answer too', () => {
    const { sheet } = print('key')
    const numbers = paperParts(samplePlan(green)).flatMap(({ steps }) => steps.map(({ step, number }) => `${number} ${wordsOf(step.prompt, t)}`))
    expect(within(sheet).getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(numbers)
  })

  test('has answers, other readings, what is contested and why, reasons, and the teacher’s note', () => {
    const { sheet } = print('key')
    expect(sheet).toHaveTextContent(/Also a careful reading:.*on somebody’s word/)
    expect(sheet).toHaveTextContent('Contested: Two of us read it otherwise.')
    expect(sheet).toHaveTextContent('The passage says so.')
    expect(sheet).toHaveTextContent('Note: Begin with the photograph.')
    expect(sheet).toHaveTextContent('There is no one right answer.')
    expect(sheet).toHaveTextContent('Not graded')
  })

  test('names the letter that stands over the column on the worksheet', () => {
    const { plan, keys } = wholeLesson(green)
    const heads = print('worksheet', { plan, keys }).sheet.querySelector('[data-kind="sort"] table')
    cleanup()
    const row = plan.activities.find(({ kind }) => kind === 'claim-matrix')?.steps[0] ?? expect.fail('no row')
    const answer = keys.find(({ step }) => step === row.id)?.answer
    const first = row.kind === 'sort' && answer?.kind === 'sort' ? row.bins.findIndex(({ id }) => id === answer.placed[row.entries[0]?.id ?? '']) : -1
    const shown = [...print('key', { plan, keys }).sheet.querySelectorAll('[data-step]')].find((each) => each.getAttribute('data-step') === row.id)
    expect(heads).not.toBeNull()
    expect(shown?.querySelector('b > span')?.textContent).toBe('abcdefg'.charAt(first))
  })

  test.each(Object.entries(stories))('has every line of every key of every activity on %s', (_, story) => {
    const { plan, keys } = wholeLesson(story)
    const { sheet } = print('key', { plan, keys, story })
    for (const step of stepsOf(plan)) {
      const place = [...sheet.querySelectorAll('[data-step]')].find((each) => each.getAttribute('data-step') === step.id) ?? expect.fail(`${step.id} is not in the key`)
      const key = keys.find((each) => each.step === step.id)
      for (const { answer, accepted, reasons } of key ? keyLines(step, key) : []) {
        for (const { label } of [...answer, ...accepted]) expect(place.textContent).toContain(wordsOf(label, t))
        for (const { words } of reasons) expect(place.textContent).toContain(wordsOf(words, t))
      }
    }
  })

  test('no violation', async () => expectNoViolations(print('key').container))
})

describe('the dossier', () => {
  test('has the articles, the claims, their passages, origins, differences, events and how it was made', () => {
    const { sheet } = print('dossier')
    const heads = within(sheet).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(heads).toEqual(['The 5 articles', expect.stringMatching(/claims by article/), 'The passages', 'Where it comes from', 'Quotations', 'Differences', 'Events', 'Words', 'How this story was made'])
    for (const { outlet } of green.articles) expect(sheet).toHaveTextContent(outlet.value)
  })

  test('blind: no outlet and no title outside the passages', () => {
    const plan = samplePlan(green)
    const { sheet } = print('dossier', { plan: { ...plan, lesson: { ...plan.lesson, blind: true } } })
    for (const quoted of sheet.querySelectorAll('q')) quoted.remove()
    for (const { outlet, title } of green.articles) {
      expect(sheet).not.toHaveTextContent(outlet.value)
      expect(sheet).not.toHaveTextContent(title.value)
    }
    expect(sheet).toHaveTextContent('[A]')
  })

  test('a claim that a program suggested is not in it, unless the lesson takes it', () => {
    const [first, ...others] = green.claims
    const suggested = { ...green, claims: [{ ...(first ?? expect.fail()), text: 'A frog did it.', core: true, review: 'suggested' as const, ground: 'a rule' }, ...others] }
    const plan = samplePlan(green)
    const { sheet, unmount } = print('dossier', { story: suggested })
    expect(sheet).not.toHaveTextContent('A frog did it.')
    unmount()
    const { sheet: all } = print('dossier', { story: suggested, plan: { ...plan, lesson: { ...plan.lesson, suggestedToo: true } } })
    expect(all).toHaveTextContent('A frog did it.')
    expect(all).toHaveTextContent('nobody has confirmed')
  })

  test('a story without quotations, differences, events and origins says so', () => {
    const bare: Story = { ...green, quotations: [], quotationFamilies: [], differences: [], events: [], origins: [], families: [], lineage: [], guide: { ...green.guide, differences: [] } }
    const { sheet } = print('dossier', { story: bare })
    for (const words of ['No words are printed or retold', 'Nobody has noted a difference', 'No events are noted', 'No origins are noted']) expect(sheet).toHaveTextContent(words)
  })

  test('no violation', async () => {
    const small: Story = { ...green, claims: green.claims.filter(({ core }) => core).slice(0, 3), events: green.events.slice(0, 3), guide: { ...green.guide, differences: green.guide.differences.slice(0, 2) } }
    await expectNoViolations(print('dossier', { story: small }).container)
  })
})

describe('blind, on paper', () => {
  test.each(['worksheet', 'key'] as const)('%s names no outlet beside its passages and leads to none', (which) => {
    const hidden = blindStory(green)
    const plan = samplePlan(hidden)
    const { sheet } = print(which, { plan: { ...plan, lesson: { ...plan.lesson, blind: true } } })
    for (const own of sheet.querySelectorAll('q, [data-kind="paragraph"]')) own.remove()
    for (const { outlet } of green.articles) expect(sheet.innerHTML).not.toContain(outlet.value)
    expect(sheet.querySelectorAll('a[href*="/articles/"]')).toHaveLength(0)
  })
})

describe('the way to the lesson', () => {
  const drawn = (sheet: HTMLElement): string => {
    const svg = sheet.querySelector('svg[role="img"]') ?? expect.fail('no code')
    const side = Number(svg.getAttribute('viewBox')?.split(' ')[2])
    const scale = 6
    const width = side * scale
    const pixels = new Uint8Array(width * width * 4).fill(255)
    for (const [, x, y, run] of (svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) pixels.fill(0, (row * width + Number(x) * scale) * 4, (row * width + (Number(x) + Number(run)) * scale) * 4)
    }
    return decodeQR({ width, height: width, data: pixels })
  }

  test('a ready-made lesson on a story that comes with the app has an address to type, and the code holds it', () => {
    const { sheet } = print('worksheet', { record: 'card-who-says-so' })
    const link = drawn(sheet)
    expect(link).toBe(`${window.location.href.split('#')[0]}#/work/card-who-says-so`)
    expect(sheet).toHaveTextContent(link.replace(/^https?:\/\//, ''))
  })

  test('a lesson of one’s own is carried whole by the code, without an address and with the advice to use the file', () => {
    const { sheet } = print('worksheet')
    expect(drawn(sheet)).toMatch(/#\/work\/sample\?z=[^&]+&lesson=[\w-]+$/)
    expect(sheet).toHaveTextContent('Without a camera, use the lesson file.')
    expect(sheet).not.toHaveTextContent('lesson=')
  })

  test('a lesson that no code holds goes as a file', () => {
    const plan = samplePlan(green)
    const glossary = Array.from({ length: 60 }, (_, at) => ({ term: `term ${at}`, meaning: Array.from({ length: 20 }, (__, word) => `${(at * 7919 + word * 104_729).toString(36)}`).join(' ') }))
    const { sheet } = print('worksheet', { plan: { ...plan, lesson: { ...plan.lesson, glossary } } })
    expect(sheet.querySelector('svg[role="img"]')).toBeNull()
    expect(sheet).toHaveTextContent('give it to pupils as a file')
  })
})

describe('the printer', () => {
  test('sheet and size are chosen, the size is kept, and Print prints', async () => {
    const { ports, store } = print('worksheet')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Paper' }), 'Letter')
    expect(ports.memory.get('paper')).toBe('letter')
    await userEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(ports.print).toHaveBeenCalledOnce()
    expect(screen.getByRole('link', { name: 'Key' })).toHaveAttribute('href', expect.stringContaining('/paper/sample?'))
    expect(store.getState().address.open).toBe('worksheet')
  })

  test('a title can’t leave its string in the page’s rule', () => {
    const rule = pageRule('letter', 'Who "turned" it\\green?\n} body { display: none', 'Made "here"')
    expect(rule).toContain('size: letter portrait')
    expect(rule).toContain('content: "Who \\22 turned\\22  it\\5c green?\\a } body { display: none"')
    expect(rule).toContain('@bottom-left { content: "Made \\22 here\\22 "')
  })

  test('the head stands where a line begins', () => {
    const rule = pageRule('A4', 'Title', 'Foot', true)
    expect(rule).toContain('@top-right { content: "Title"')
    expect(rule).toMatch(/@bottom-left \{ content: counter\(page\)/)
  })
})
