import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { LessonPlan } from '../../../src/lessons/plan.ts'
import { stepsOf } from '../../../src/lessons/plan.ts'
import type { Answer } from '../../../src/lessons/steps.ts'
import { LessonWork } from '../../../src/views/work/LessonWork.tsx'
import { expectNoViolations, printing, renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { sampleKeys, samplePlan } from '../lessons/samplePlan.ts'

const story = greenStory()
const plan = samplePlan(story)
const numbers = Object.fromEntries(stepsOf(plan).map(({ id }, at) => [id, at + 1]))
const NARROW = ['max-width: 52rem']

interface At {
  of?: LessonPlan
  open?: string
  media?: readonly string[]
}

/** The lesson at a place; `kept` gives the answers that are on the device. */
async function work({ of = plan, open = '', media = [] }: At = {}) {
  const keys = sampleKeys(story)
  const rendered = renderInApp(<LessonWork plan={of} keys={() => keys} />, { hash: `#/work/sample${open === '' ? '' : `?open=${open}`}`, story, media })
  await screen.findByRole('heading', { level: 1 })
  const shelf = rendered.ports.shelf<{ id: string; answers: Record<string, Answer>; sheet: string; nickname: string }>('answers')
  const kept = async (step: string): Promise<Answer | undefined> => (await shelf.get('green-fountain sample'))?.answers[step]
  return { ...rendered, user: userEvent.setup(), kept, shelf }
}

const atStep = (id: string, more: At = {}) => work({ ...more, open: String(numbers[id]) })

describe('the first page of a lesson', () => {
  it('has title, introduction, words, activities with minutes, and begins', async () => {
    const { container, user, store } = await work()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Who turned the water green?')
    expect(screen.getByText('Five papers tell of a green fountain.')).toBeInTheDocument()
    expect(screen.getByText('where information enters the story')).toBeInTheDocument()
    expect(screen.getByText('10 minutes · 0 of 2 answered')).toBeInTheDocument()
    expect(screen.getByText('0 of 11 answered')).toBeInTheDocument()
    // Before and after: the lines make up the sum.
    expect(screen.getAllByRole('link', { name: 'How sure are you?' })).toHaveLength(2)
    await expectNoViolations(container)
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(store.getState().address.open).toBe('1')
    expect(screen.getByRole('heading', { level: 2, name: /How sure are you/ })).toHaveFocus()
  })

  it('goes back and on by arrow keys, but not out of a field', async () => {
    const { user, store } = await atStep('a1.1')
    await user.keyboard('{ArrowRight}')
    expect(store.getState().address.open).toBe('3')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(store.getState().address.open).toBe('1')
    act(() => screen.getByRole('slider').focus())
    await user.keyboard('{ArrowRight}')
    expect(store.getState().address.open).toBe('1')
  })

  it('explains a term where it stands', async () => {
    const { user } = await atStep('a2.4', { of: { ...plan, lesson: { ...plan.lesson, glossary: [{ term: 'origins', meaning: 'where it enters' }] } } })
    const term = screen.getByRole('button', { name: 'origins' })
    await user.click(term)
    expect(term).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('note')).toHaveTextContent('where it enters')
  })
})

describe('every kind of step is answered by keyboard', () => {
  it('choice', async () => {
    const { user, kept, container } = await atStep('a1.1')
    act(() => screen.getByRole('radio', { name: 'denies' }).focus())
    await user.keyboard(' {ArrowDown}')
    expect(await kept('a1.1')).toEqual({ kind: 'choice', chosen: ['declines'] })
    await expectNoViolations(container)
  })

  it.each([['a table', []], ['cards on a narrow screen', NARROW]])('sort, as %s', async (_, media) => {
    const { user, kept, container } = await atStep('a1.2', { media })
    expect(screen.queryByRole('table') === null).toBe(media.length > 0)
    const first = screen.getAllByRole('radio', { name: /own voice/ })[0]
    act(() => first?.focus())
    await user.keyboard(' ')
    expect(await kept('a1.2')).toEqual({ kind: 'sort', placed: { e0: 'asserts' } })
    expect(screen.getByText(/0 of 11 answered/, { selector: 'span' })).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it.each([['wide', []], ['narrow', NARROW]])('assign by the lists on the cards, %s', async (_, media) => {
    const { user, kept, container } = await atStep('a2.1', { media })
    const card = screen.getAllByRole('listitem').find((item) => within(item).queryAllByRole('combobox').length === 2)
    if (!card) throw new Error('no card')
    const [claim, stance] = within(card).getAllByRole('combobox')
    await user.selectOptions(claim!, story.claims[1]!.id)
    await user.selectOptions(stance!, 'hedges')
    expect(await kept('a2.1')).toEqual({ kind: 'assign', placed: { p0: { claim: story.claims[1]!.id, stance: 'hedges' } } })
    expect(screen.getByText(/^Article A, sentence .*: claim 2, .*; hedges$/)).toHaveAttribute('role', 'status')
    expect(screen.getByText('4 passages still to place')).toBeInTheDocument()
    const built = screen.getByRole('table', { name: /Your table so far/ })
    expect(within(built).getByText('hedges')).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('assign by picking up and pressing a cell, and out of it again', async () => {
    const { user, kept, container } = await atStep('a2.1')
    const pick = screen.getAllByRole('button', { name: /^Pick up/ })[1]!
    act(() => pick.focus())
    await user.keyboard('{Enter}')
    await expectNoViolations(container)
    const cell = screen.getByRole('button', { name: new RegExp(`^Put Article B.*here: ${story.claims[0]!.text.slice(0, 12)}.*; contradicts`) })
    act(() => cell.focus())
    await user.keyboard('{Enter}')
    expect(await kept('a2.1')).toEqual({ kind: 'assign', placed: { p1: { claim: story.claims[0]!.id, stance: 'contradicts' } } })
    const [claim, stance] = within(pick.closest('li')!).getAllByRole('combobox')
    expect(stance).toHaveValue('contradicts')
    await user.selectOptions(claim!, '')
    await user.selectOptions(stance!, '')
    expect(await kept('a2.1')).toBeUndefined()
  })

  it('order, and leaving it as it is', async () => {
    const { user, kept, container } = await atStep('a2.2')
    await user.click(screen.getByRole('button', { name: 'Leave it in this order' }))
    expect(await kept('a2.2')).toEqual({ kind: 'order', order: ['says', 'may', 'perhaps'] })
    const down = screen.getByRole('button', { name: 'Move down: says' })
    act(() => down.focus())
    await user.keyboard('{Enter}')
    expect(await kept('a2.2')).toEqual({ kind: 'order', order: ['may', 'says', 'perhaps'] })
    expect(screen.getByText('says: now 2 of 3')).toHaveAttribute('role', 'status')
    await user.click(screen.getByRole('button', { name: 'Move up: may' }))
    expect(await kept('a2.2')).toEqual({ kind: 'order', order: ['may', 'says', 'perhaps'] })
    await expectNoViolations(container)
  })

  it('mark: words by arrows and Space, a stretch with Shift, a second role, and taken back', async () => {
    const { user, kept, container } = await atStep('a2.3')
    const words = within(screen.getByRole('group', { name: 'Mark who speaks and what they say.' })).getAllByRole('button')
    act(() => words[0]!.focus())
    await user.keyboard(' {ArrowRight}{Shift>} {/Shift}')
    expect(await kept('a2.3')).toEqual({ kind: 'mark', marks: [{ from: 0, to: 2, role: 'speaker' }] })
    await user.click(screen.getByRole('radio', { name: 'what' }))
    await user.click(words[3]!)
    expect(await kept('a2.3')).toEqual({ kind: 'mark', marks: [{ from: 0, to: 2, role: 'speaker' }, { from: 3, to: 4, role: 'content' }] })
    expect(words[3]).toHaveAccessibleName(/marked: what/)
    await user.click(words[3]!)
    expect(await kept('a2.3')).toEqual({ kind: 'mark', marks: [{ from: 0, to: 2, role: 'speaker' }] })
    await expectNoViolations(container)
  })

  it('mark: a stretch by its first and last word, without a second key', async () => {
    const { user, kept } = await atStep('a2.3')
    const words = within(screen.getByRole('group', { name: 'Mark who speaks and what they say.' })).getAllByRole('button')
    await user.click(screen.getByRole('checkbox', { name: /several words/ }))
    await user.click(words[4]!)
    expect(await kept('a2.3')).toBeUndefined()
    await user.click(words[2]!)
    expect(await kept('a2.3')).toEqual({ kind: 'mark', marks: [{ from: 2, to: 5, role: 'speaker' }] })
  })

  it('number, and says what is out of range', async () => {
    const { user, kept, container } = await atStep('a2.4')
    const field = screen.getByRole('textbox', { name: /How many origins\? origins/ })
    await user.type(field, '12')
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(await kept('a2.4')).toBeUndefined()
    await user.clear(field)
    await user.type(field, '3')
    await user.click(screen.getByRole('button', { name: 'One more' }))
    expect(await kept('a2.4')).toEqual({ kind: 'number', value: 4 })
    await expectNoViolations(container)
  })

  it('scale: before, then after beside it with articles and origins, never graded', async () => {
    const { user, kept, container } = await atStep('before')
    expect(screen.getByText('Not set yet. Move the handle.')).toBeInTheDocument()
    act(() => screen.getByRole('slider').focus())
    await user.keyboard('{Enter}')
    expect(await kept('before')).toEqual({ kind: 'scale', value: 50 })
    await expectNoViolations(container)
    await user.click(screen.getByRole('link', { name: 'All steps on one page' }))
    const now = (await screen.findAllByRole('slider'))[1]!
    act(() => now.focus())
    await user.keyboard(' ')
    expect(screen.getByText('Before 50, now 50. The claim stands in 5 articles and rests on 2 origins.')).toBeInTheDocument()
    const step = screen.getByRole('article', { name: /And now/ })
    expect(within(step).queryByRole('button', { name: /key/ })).not.toBeInTheDocument()
  })

  it('text, with what to look for and no nagging about spelling', async () => {
    const { user, kept, container } = await atStep('a2.5')
    const field = screen.getByRole('textbox', { name: 'Why?' })
    expect(field).toHaveAttribute('spellcheck', 'false')
    expect(field).toHaveAttribute('rows', '3')
    await user.type(field, 'B says it.')
    expect(await kept('a2.5')).toEqual({ kind: 'text', text: 'B says it.' })
    expect(screen.getByText('Names an article.')).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('paragraph: sentences with claim and origin, and what the checker points to', async () => {
    const { user, kept, container } = await atStep('a2.6')
    const text = screen.getByRole('textbox', { name: 'Sentence 1' })
    await user.type(text, 'The water turned green.')
    await user.click(screen.getByRole('button', { name: 'Check my sentences' }))
    expect(screen.getByText('Which claim is this sentence about?')).toBeInTheDocument()
    expect(text).toHaveAccessibleDescription(/Nobody is named who says this/)
    expect(screen.getByRole('combobox', { name: 'Whose word is it?' })).toBeDisabled()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which claim is it about?' }), story.claims[0]!.id)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Whose word is it?' }), 'o-courier')
    expect(screen.queryByText('Which claim is this sentence about?')).not.toBeInTheDocument()
    expect(await kept('a2.6')).toEqual({ kind: 'paragraph', sentences: [{ text: 'The water turned green.', claim: story.claims[0]!.id, origin: 'o-courier' }] })
    expect(screen.getByText('4 of about 80 words')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Add a sentence' }))
    await user.click(screen.getByRole('button', { name: 'Take sentence 2 away' }))
    expect(screen.queryByRole('textbox', { name: 'Sentence 2' })).not.toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('list: a ready sentence taken over, one of one’s own, and an emptied line goes', async () => {
    const { user, kept, container } = await atStep('a2.7')
    await user.click(screen.getByRole('button', { name: 'Take over: It says how it knows.' }))
    await user.type(screen.getByRole('textbox', { name: 'Line 2' }), 'It names someone.')
    expect(await kept('a2.7')).toEqual({ kind: 'list', lines: ['It says how it knows.', 'It names someone.'] })
    await expectNoViolations(container)
    await user.clear(screen.getByRole('textbox', { name: 'Line 2' }))
    expect(await kept('a2.7')).toEqual({ kind: 'list', lines: ['It says how it knows.'] })
  })
})

describe('the whole lesson', () => {
  it.each([['wide', []], ['narrow', NARROW]])('stands on one page, %s', async (_, media) => {
    const { container } = await work({ open: 'all', media })
    expect(screen.getAllByRole('article')).toHaveLength(11)
    await expectNoViolations(container)
  })

  it('goes to paper with the answers in words', async () => {
    const { user, container } = await work({ open: 'all' })
    await user.click(screen.getByRole('radio', { name: 'denies' }))
    await user.type(screen.getByRole('textbox', { name: 'Why?' }), 'Because B says so.')
    printing(true)
    const paper = [...container.children].find((element) => !element.hasAttribute('data-screen-only'))!
    expect(paper).toHaveTextContent('2. Does the mayor deny it, or decline to answer?')
    expect(within(paper as HTMLElement).getByText('denies')).toBeInTheDocument()
    expect(within(paper as HTMLElement).getByText('Because B says so.')).toBeInTheDocument()
    expect(within(paper as HTMLElement).queryAllByRole('radio')).toEqual([])
    printing(false)
  })

  it('names no outlet and leads to no article where it is blind', async () => {
    // Whom a sentence may name is the step's own; the page must add no outlet to it.
    const activities = plan.activities.map((activity) => ({ ...activity, steps: activity.steps.filter(({ kind }) => kind !== 'paragraph') }))
    const { container, user } = await work({ open: 'all', of: { ...plan, activities, lesson: { ...plan.lesson, blind: true } } })
    await user.click(screen.getByRole('radio', { name: 'denies' }))
    await user.click(screen.getByRole('button', { name: 'Compare with the key' }))
    printing(true)
    expect([...container.querySelectorAll('a')].filter(({ hash }) => /\/(?:articles|claims|origins)/.test(hash))).toEqual([])
    for (const { outlet } of story.articles) expect(container.innerHTML).not.toContain(outlet.value)
    printing(false)
  })

  it('leads to the passages where it is not', async () => {
    const { container } = await work({ open: 'all' })
    expect([...container.querySelectorAll('a')].some(({ hash }) => hash.includes('/articles/'))).toBe(true)
    expect(container.innerHTML).toContain(story.articles[0]?.outlet.value)
  })
})
