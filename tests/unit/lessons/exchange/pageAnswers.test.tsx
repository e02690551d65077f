// The page for a stick, filled in by its own script: what it saves is read by the class page.
import { describe, expect, it } from 'vitest'
import { classMatrix } from '../../../../src/lessons/answers/classMatrix.ts'
import { addToPile, emptyPile } from '../../../../src/lessons/answers/pile.ts'
import type { Answers } from '../../../../src/lessons/answered.ts'
import { exchangeFile } from '../../../../src/lessons/exchange/index.ts'
import { readAnswers } from '../../../../src/lessons/format/answers.ts'
import { stepsOf } from '../../../../src/lessons/plan.ts'
import type { Answer } from '../../../../src/lessons/steps.ts'
import { sampleKeys, samplePlan } from '../samplePlan.ts'
import { sampleWorded, wording } from './sampleExchange.ts'

const plan = samplePlan()
const steps = stepsOf(plan)

interface OpenPage { page: Document; part: (step: string) => HTMLElement; save: (nickname?: string) => Promise<string> }

/** The page as it is exported, with its script running and its download caught. */
function openPage(): OpenPage {
  const html = String(exchangeFile('page', sampleWorded(), { word: wording.word, direction: 'ltr' }).content)
  const page = new DOMParser().parseFromString(html, 'text/html')
  const saved: Blob[] = []
  const urls = { createObjectURL: (blob: Blob) => { saved.push(blob); return '#saved' }, revokeObjectURL: () => undefined }
  const script = page.querySelector('script:not([type])')?.textContent ?? ''
  // It is the page's own script that is tried.
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function('document', 'URL', 'addEventListener', 'print', script)(page, urls, () => undefined, () => undefined)
  const part = (step: string): HTMLElement => page.querySelector<HTMLElement>(`#q${steps.findIndex(({ id }) => id === step) + 1}`) ?? expect.fail(`no ${step}`)
  return {
    page, part,
    save: async (nickname = '') => {
      const field = page.querySelector<HTMLInputElement>('#nickname') ?? expect.fail('no nickname')
      field.value = nickname
      page.querySelector<HTMLButtonElement>('#save')?.click()
      return (saved.at(-1) ?? expect.fail('nothing was saved')).text()
    },
  }
}

const inputs = (root: ParentNode, query = 'input'): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>(query)]
const rowOf = (root: ParentNode, id: string): HTMLElement => root.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? expect.fail(`no row ${id}`)
const choose = (root: ParentNode, value: string): void => (inputs(root).find((input) => input.value === value) ?? expect.fail(`no ${value}`)).click()
const write = (root: ParentNode, words: string): void => { (root.querySelector<HTMLInputElement | HTMLTextAreaElement>('input[type=number], textarea') ?? expect.fail('no field')).value = words }

function slide(root: ParentNode, value: number): void {
  const [handle] = inputs(root, 'input[type=range]')
  if (!handle) expect.fail('no handle')
  handle.value = String(value)
  handle.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Does in the page what gives the answer. */
function answer(section: HTMLElement, given: Answer): void {
  switch (given.kind) {
    case 'choice': { for (const id of given.chosen) choose(section, id); return }
    case 'sort': { for (const [row, bin] of Object.entries(given.placed)) choose(rowOf(section, row), bin); return }
    case 'assign': {
      for (const [row, { claim, stance }] of Object.entries(given.placed)) {
        if (claim !== undefined) choose(rowOf(section, row), claim)
        if (stance !== undefined) choose(rowOf(section, row), stance)
      }
      return
    }
    case 'order': { for (const [at, id] of given.order.entries()) (rowOf(section, id) as HTMLSelectElement).value = String(at + 1); return }
    case 'mark': {
      for (const { from, to, role } of given.marks) {
        choose(section, role)
        for (const token of [...section.querySelectorAll<HTMLButtonElement>('.tokens button')].slice(from, to)) token.click()
      }
      return
    }
    case 'number': { write(section, String(given.value)); return }
    case 'scale': { slide(section, given.value); return }
    case 'text': { write(section, given.text); return }
    case 'list': { write(section, given.lines.join('\n')); return }
    case 'paragraph': write(section, given.sentences.map(({ text }) => text).join(' '))
  }
}

const claims = (at: number): string => samplePlan().activities.flatMap(({ steps: all }) => all).flatMap((step) => (step.kind === 'assign' ? step.claims : []))[at]?.id ?? ''
const given: Answers = {
  before: { kind: 'scale', value: 35 },
  'a1.1': { kind: 'choice', chosen: ['declines'] },
  'a1.2': { kind: 'sort', placed: { e0: 'asserts', e6: 'hedges' } },
  'a2.1': { kind: 'assign', placed: { p0: { claim: claims(0), stance: 'asserts' }, p5: { claim: claims(1) }, p6: { stance: 'hedges' } } },
  'a2.2': { kind: 'order', order: ['may', 'says', 'perhaps'] },
  'a2.3': { kind: 'mark', marks: [{ from: 0, to: 2, role: 'speaker' }, { from: 2, to: 3, role: 'content' }] },
  'a2.4': { kind: 'number', value: 2 },
  'a2.5': { kind: 'text', text: 'Because article A says so: "green" <b>& dyed</b>.' },
  'a2.6': { kind: 'paragraph', sentences: [{ text: 'The Courier says that it turned green.' }, { text: 'Nobody says why.' }] },
  'a2.7': { kind: 'list', lines: ['It names who said it.', 'It says how it knows.'] },
  after: { kind: 'scale', value: 80 },
}

// The page's own script in jsdom takes its time on a busy machine.
describe('answers from the page', { timeout: 30_000 }, () => {
  it.each(steps.map((step) => [step.kind, step.id] as const))('a %s (%s) is read as it was given', async (_, id) => {
    const { part, save } = openPage()
    const mine = given[id] ?? expect.fail(`no answer to ${id}`)
    answer(part(id), mine)
    const read = readAnswers(await save(), plan)
    expect(read.ok && read.read.answers).toEqual({ [id]: mine })
  })

  it('all of them, of two pupils, come into the class matrix', async () => {
    const texts = await Promise.all(['Kim', ''].map(async (nickname) => {
      const { part, save } = openPage()
      for (const [id, mine] of Object.entries(given)) answer(part(id), mine)
      return save(nickname)
    }))
    const pile = addToPile(emptyPile, texts.map((text, at) => ({ name: `${at}.json`, text })), plan)
    expect(pile.left).toEqual([])
    expect(pile.taken.map(({ nickname }) => nickname)).toEqual(['Kim', undefined])
    const matrix = classMatrix(plan, sampleKeys(), pile.taken)
    expect(matrix.sheets).toBe(2)
    expect(matrix.steps.map(({ answered }) => answered)).toEqual(steps.map(() => 2))
  })

  it('an empty sheet is a sheet without answers', async () => {
    const read = readAnswers(await openPage().save(), plan)
    expect(read.ok && read.read.answers).toEqual({})
  })

  it('how sure one is counts once the handle was pressed, in the middle too', async () => {
    const { part, save } = openPage()
    const [handle] = inputs(part('after'), 'input[type=range]')
    handle?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
    const read = readAnswers(await save(), plan)
    expect(read.ok && read.read.answers).toEqual({ after: { kind: 'scale', value: 50 } })
  })

  it('a word that is clicked again is marked no longer', async () => {
    const { part, save } = openPage()
    answer(part('a2.3'), { kind: 'mark', marks: [{ from: 0, to: 2, role: 'speaker' }, { from: 0, to: 1, role: 'speaker' }] })
    const read = readAnswers(await save(), plan)
    expect(read.ok && read.read.answers['a2.3']).toEqual({ kind: 'mark', marks: [{ from: 1, to: 2, role: 'speaker' }] })
  })
})
