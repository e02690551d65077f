import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../../../src/lessons/keyLesson.ts'
import { planLesson } from '../../../src/lessons/planLesson.ts'
import { cardLesson } from '../../../src/lessons/cards.ts'
import { ClassView } from '../../../src/views/class/ClassView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { answerFiles } from '../lessons/answerFiles.ts'

const story = greenStory()
const lesson = cardLesson('card-lesson-40', story, { title: 'How the same is worded', language: 'en' })
const plan = planLesson(lesson, story)
const keys = keysOf(lesson, story, { contested: [] })
const files = answerFiles(plan, keys).map(({ name, text }) => new File([text], name, { type: 'application/json' }))
const open = (hash = '#/class/card-lesson-40') => renderInApp(<ClassView />, { hash, story })
const picker = () => screen.getByLabelText<HTMLInputElement>(/^Choose answer files/)

async function withClass() {
  const app = open()
  await userEvent.upload(picker(), files)
  await screen.findByText('27 sheets taken, 3 files left out.')
  return app
}

describe('thirty files', () => {
  it('become a class; three are left out by name, with why and what to do', async () => {
    await withClass()
    const left = screen.getByText('Left out: 3 files').parentElement ?? expect.fail('no list')
    expect(within(left).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^cut-off\.jsonThe file is damaged near line \d+, column \d+\. It may have been cut off/),
      expect.stringMatching(/^other-version\.jsonThe lesson, or its story, was changed after/),
      expect.stringMatching(/^answers-1 \(1\)\.jsonThe same sheet came already, as answers-1\.json\./),
    ])
  })

  it('can be dropped, too', async () => {
    open()
    fireEvent.drop(picker().closest('div') ?? expect.fail('no zone'), { dataTransfer: { files: files.slice(0, 2) } })
    await screen.findByText('2 sheets taken.')
  })

  it('are counted by entry and bin; the key stands beside them only when it is asked for: a class may be looking', async () => {
    await withClass()
    expect(document.body).not.toHaveTextContent(/✓ key|Beside the key/)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show the key' }))
    await userEvent.click(screen.getByRole('button', { name: 'Open all' }))
    const table = screen.getAllByRole('table')[1] ?? expect.fail('no table')
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Passage or statement', 'says it itself', 'says it on somebody’s word', 'says it with a word of doubt', 'does not come back to it'])
    const [, row] = within(table).getAllByRole('row')
    const counts = within(row ?? table).getAllByRole('cell').map(({ textContent }) => Number.parseInt(textContent ?? '', 10))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(27)
    expect(row).toHaveTextContent('✓ key')
    expect(row).toHaveTextContent('○ fits too')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show the key' }))
    expect(document.body).not.toHaveTextContent(/✓ key|Beside the key/)
  })

  it('of a long lesson show the heads of the steps, which open one by one or all at once', async () => {
    await withClass()
    const heads = screen.getAllByRole('heading', { level: 3, name: /^Step \d+ / }).filter((head) => head.closest('summary'))
    expect(heads.length).toBeGreaterThan(5)
    expect(heads[0]?.closest('summary')).toHaveTextContent(/27 of 27 answered · \d+%/)
    const tables = () => document.querySelectorAll('details table').length
    expect(tables()).toBe(0)
    const all = screen.getByRole('button', { name: 'Open all' })
    await userEvent.click(all)
    expect(tables()).toBeGreaterThan(1)
    await userEvent.click(screen.getByRole('button', { name: 'Close all' }))
    expect(tables()).toBe(0)
  })

  it('show first where the class disagrees, with the passage and the way to it', async () => {
    await withClass()
    const section = screen.getByRole('heading', { name: 'Where the class disagrees most' }).parentElement ?? expect.fail('no section')
    const shares = within(section).getAllByText(/% chose the same/).map(({ textContent }) => Number(/(\d+)%/.exec(textContent ?? '')?.[1]))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares).toHaveLength(5)
    expect(within(section).getAllByRole('link')[0]).toHaveAttribute('href', expect.stringContaining('#/articles/'))
  })

  it('tell how sure the class was, and what it wrote, with nicknames only where the teacher wants them', async () => {
    await withClass()
    expect(screen.getByText(/^Never graded\. What it rests on: 4 articles, 2 origins\./)).toBeInTheDocument()
    expect(screen.getAllByText(/^Because article [A-E] says so\.$/).length).toBeGreaterThan(20)
    // The list of files has it once, so that a sheet can be found.
    expect(screen.getAllByText('Reader 4')).toHaveLength(1)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show nicknames' }))
    expect(screen.getAllByText('Reader 4').length).toBeGreaterThan(1)
  })

  it('go out as CSV', async () => {
    const { ports } = await withClass()
    await userEvent.click(screen.getByRole('button', { name: 'Counts (CSV)' }))
    await userEvent.click(screen.getByRole('button', { name: 'All answers (CSV)' }))
    const [counts, answers] = ports.saveFile.mock.calls
    expect(counts?.[0]).toBe('class-counts.csv')
    expect(counts?.[2].split('\r\n').length).toBeGreaterThan(20)
    expect(answers?.[2]).toContain('"Reader 1"')
  })

  it('can go one by one; its file can come again', async () => {
    await withClass()
    await userEvent.click(screen.getByText('Taken: 27 sheets'))
    await userEvent.click(screen.getByRole('button', { name: 'Remove answers-1.json' }))
    expect(screen.getByText('answers-1.json was removed. Its file is untouched.')).toBeInTheDocument()
    expect(picker()).toHaveFocus()
    await userEvent.upload(picker(), files.slice(-1))
    await screen.findByText('27 sheets taken, 3 files left out.')
  })

  it('are kept nowhere on the device', async () => {
    const { ports } = await withClass()
    expect(await ports.shelf('answers').all()).toEqual([])
  })
})

it('is accessible with sheets, key and files that were left out', async () => {
  // Few steps: axe takes its time over thirty sheets.
  const short = cardLesson('card-upstream', story, { title: 'Upstream', language: 'en' })
  const shortPlan = planLesson(short, story)
  const few = answerFiles(shortPlan, keysOf(short, story, { contested: [] }))
  const { container } = open('#/class/card-upstream')
  await userEvent.upload(picker(), [few[0], few[1], few.at(-1)].flatMap((file) => (file ? [new File([file.text], file.name)] : [])), { applyAccept: false })
  await screen.findByText('2 sheets taken, 1 file left out.')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show the key' }))
  await expectNoViolations(container)
  await userEvent.click(screen.getByRole('button', { name: 'Open all' }))
  await expectNoViolations(container)
})

it('says before any file came that nothing is stored or sent', async () => {
  const { container } = open()
  expect(screen.getByText(/Nothing is stored and nothing is sent/)).toBeInTheDocument()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  await expectNoViolations(container)
})

it('asks for the lesson where the address names none', async () => {
  const { container } = open('#/class')
  expect(screen.getByRole('heading', { level: 1, name: 'Which lesson did the class work at?' })).toBeInTheDocument()
  expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '#/class/card-lesson-20')
  await expectNoViolations(container)
})
