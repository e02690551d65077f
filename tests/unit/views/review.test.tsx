import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Notices } from '../../../src/app/Notices.tsx'
import { ReviewView } from '../../../src/views/review/ReviewView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { openReview } from './openReview.tsx'

describe('review', () => {
  it('confirms ten claims by keyboard, the focus going on by itself; undo and redo', async () => {
    const { user, suggested, total, container } = await openReview('claims')
    await user.keyboard('cccccccccc')
    expect(suggested('claims')).toBe(total - 10)
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true')
    expect(document.activeElement?.textContent).toContain('suggested')
    expect(within(screen.getByRole('list', { name: /Kinds/ })).getByRole('button', { name: new RegExp(`10 of ${total} confirmed`) })).toBeTruthy()
    await user.keyboard('zzz')
    expect(suggested('claims')).toBe(total - 7)
    await user.keyboard('Z')
    expect(suggested('claims')).toBe(total - 8)
    await expectNoViolations(container)
  })

  it('g and then c is for the app, and letters that are typed are words', async () => {
    const { user, suggested, total } = await openReview('claims')
    await user.keyboard('gc')
    await user.type(screen.getByRole('searchbox', { name: 'Search these' }), 'cd')
    expect(suggested('claims')).toBe(total)
  })

  it('confirms all of a kind in one step, and takes it back in one', async () => {
    const { user, suggested, total } = await openReview('entities')
    await user.click(screen.getByRole('button', { name: /^Confirm all \d+ open/ }))
    expect(suggested('entities')).toBe(0)
    expect(screen.getByRole('heading', { name: /Nothing is left to decide/ })).toBeTruthy()
    await user.click(within(screen.getAllByRole('status').at(-1) ?? document.body).getByRole('button', { name: 'Undo' }))
    expect(suggested('entities')).toBe(total)
  })

  it('dismisses, and tells what goes along', async () => {
    const { user, file } = await openReview('entities')
    const before = file().entities.length
    await user.keyboard('d')
    expect(file().entities.length).toBe(before - 1)
    expect(await screen.findByText(/^Dismissed:/)).toBeTruthy()
    await user.keyboard('u')
    expect(file().entities.length).toBe(before)
  })

  it('merges two names and splits a form off', async () => {
    const { user, file, container } = await openReview('entities')
    await user.keyboard('e')
    await expectNoViolations(container)
    const before = file().entities.length
    const other = screen.getByLabelText('The other one')
    const name = within(screen.getByRole('region', { name: 'Opened' })).getByRole('heading', { level: 2 }).textContent
    const target = file().entities.find((each) => each.name !== name)
    if (!target) throw new Error('no other')
    if (other instanceof HTMLSelectElement) await user.selectOptions(other, target.id)
    else {
      await user.type(other, target.name)
      await user.click(within(screen.getByRole('list', { name: /found/ })).getAllByRole('button')[0] as HTMLElement)
    }
    await user.click(screen.getByRole('button', { name: 'Make them one' }))
    expect(file().entities.length).toBe(before - 1)
    const group = screen.getByRole('group', { name: 'These are two' })
    await user.click(within(group).getAllByRole('checkbox')[0] as HTMLElement)
    await user.click(within(group).getByRole('button', { name: 'Split them off' }))
    expect(file().entities.length).toBe(before)
    expect(file().entities.at(-1)?.id.startsWith('own-')).toBe(true)
  })

  it('refuses a value that would be dropped, in words and without recording it', async () => {
    const { user, file, reviewStore: store } = await openReview('claims')
    await user.keyboard('e')
    const form = await screen.findByRole('form', { name: /^Edit:/ })
    await user.clear(within(form).getByRole('textbox', { name: 'The claim in your words' }))
    await user.click(within(form).getByRole('button', { name: 'Save' }))
    expect(within(form).getByText('This must not be empty.')).toBeTruthy()
    expect(store.getState().reviewed?.history.edits).toEqual([])
    await user.type(within(form).getByRole('textbox', { name: 'The claim in your words' }), 'In my words.')
    await user.click(within(form).getByRole('button', { name: 'Save' }))
    expect(file().claims.some(({ text, review }) => text === 'In my words.' && review === 'confirmed')).toBe(true)
  })

  it('adds a claim, and evidence to it by keyboard alone', async () => {
    const { user, file, container } = await openReview('claims')
    await user.click(screen.getByText('Add a claim'))
    await user.type(screen.getByRole('textbox', { name: 'The claim in your words' }), 'The water was green.')
    await user.click(screen.getByRole('button', { name: 'Add the claim' }))
    await screen.findByRole('heading', { level: 2, name: 'The water was green.' })
    await user.click(screen.getByRole('button', { name: 'Change article A' }))
    const form = screen.getByRole('form', { name: 'Article A' })
    await user.selectOptions(within(form).getByLabelText('Stance'), 'asserts')
    await user.click(within(form).getByRole('button', { name: 'Save this article' }))
    expect(within(form).getByText(/Show where the article says it/)).toBeTruthy()
    await user.click(within(form).getByRole('button', { name: 'Add a passage' }))
    await expectNoViolations(container)
    const article = file().articles[0]
    const sentence = article?.sentences.find(({ kind }) => kind === 'body' || kind === 'lead')
    await user.selectOptions(within(form).getByLabelText('Sentence'), sentence?.id ?? '')
    await user.selectOptions(within(form).getByLabelText('First word'), '1')
    await user.selectOptions(within(form).getByLabelText('Last word'), '3')
    await user.click(within(form).getByRole('button', { name: 'Add these words' }))
    await user.click(within(form).getByRole('button', { name: 'Save this article' }))
    const cell = file().claims.at(-1)?.assertions[0]
    const [evidence] = cell?.evidence ?? []
    expect(cell).toMatchObject({ stance: 'asserts', voice: 'own', review: 'confirmed' })
    expect(Array.from(article?.text.whole ?? '').slice(evidence?.start, evidence?.end).join('')).toBe(evidence?.excerpt)
    expect(evidence?.excerpt?.split(/\s+/)).toHaveLength(3)
  })

  it('lists what was decided, and by whom', async () => {
    const { user } = await openReview('claims')
    await user.keyboard('c')
    await user.click(screen.getByText(/^History: 1 decision/))
    expect(await screen.findByText(/^Confirmed$|^Confirmed /, { selector: 'li' })).toBeTruthy()
    await user.type(screen.getByLabelText(/Your name or a sign/), 'kim')
    await user.click(document.body)
    await waitFor(() => expect(screen.getByLabelText(/Your name/)).toHaveProperty('value', 'kim'))
  })

  it('offers a copy of a bundled story', async () => {
    const { store } = renderInApp(<><ReviewView /><Notices /></>, { hash: '#/review', story: greenStory() })
    await userEvent.click(screen.getByRole('button', { name: 'Edit a copy' }))
    await waitFor(() => expect(store.getState().address).toMatchObject({ view: 'review', story: expect.stringMatching(/^own-/) }))
  })
})
