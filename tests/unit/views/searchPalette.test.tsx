import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { usePalette } from '../../../src/app/palette.ts'
import { SearchPalette } from '../../../src/app/SearchPalette.tsx'
import type { Story } from '../../../src/corpus/model.ts'
import { readAddress } from '../../../src/store/address.ts'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'
import { withDialogs } from './searchDialogs.ts'

let story: Story
beforeAll(() => {
  withDialogs()
  story = realStory()
})
beforeEach(() => usePalette.getState().close())

const show = (hash = '#/') => renderInApp(<main><label>Note<input /></label><SearchPalette /></main>, { hash, story })
const field = () => screen.findByRole('combobox', { name: /Search claims/ }, { timeout: 15_000 })
const options = () => screen.getAllByRole('option')
const active = () => document.getElementById(screen.getByRole('combobox', { name: /Search claims/ }).getAttribute('aria-activedescendant') ?? '')
async function find(user: ReturnType<typeof userEvent.setup>, words: string, count: RegExp = /^[1-9]\d* results?$/): Promise<void> {
  await user.type(await field(), words)
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(count), { timeout: 5000 })
}

describe('the palette by keyboard alone', () => {
  it('opens on Ctrl K, also while typing, and offers ways in and actions with their keys', async () => {
    const user = userEvent.setup()
    const { baseElement } = show()
    await user.click(screen.getByLabelText('Note'))
    await user.keyboard('{Control>}k{/Control}')
    expect(await field()).toHaveFocus()
    expect(screen.getByRole('group', { name: /Ways in 16/ })).toBeInTheDocument()
    expect(screen.getByRole('option', { name: /Go to the claims.*g.*c/ })).toBeInTheDocument()
    expect(screen.queryByRole('option', { name: /Clear all filters/ })).toBeNull()
    await expectNoViolations(baseElement)
  })

  it('finds a misspelt name, marks it, goes there on Enter and closes', async () => {
    const user = userEvent.setup()
    const { store, baseElement } = show()
    await user.keyboard('{Meta>}k{/Meta}')
    await find(user, 'Iravnai')
    expect(active()).toHaveTextContent('Amir Saeid Iravani')
    expect(active()?.querySelector('mark')).toHaveTextContent('Iravani')
    expect(active()).toHaveAttribute('aria-selected', 'true')
    expect(readAddress(active()?.getAttribute('href') ?? '').address).toMatchObject({ view: 'entities', record: 'iravani' })
    await expectNoViolations(baseElement)
    await user.keyboard('{Enter}')
    expect(store.getState().address).toMatchObject({ view: 'entities', record: 'iravani' })
    expect(usePalette.getState().shown).toBe('none')
  })

  it('moves with the arrows, Home and End, round the ends', async () => {
    const user = userEvent.setup()
    show()
    await user.keyboard('/')
    await find(user, 'meeting')
    expect(active()).toBe(options()[0])
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options()[1])
    await user.keyboard('{End}')
    expect(active()).toBe(options().at(-1))
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options()[0])
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(options().at(-1))
    await user.keyboard('{Home}')
    expect(active()).toBe(options()[0])
  })

  it('filters the claims by what is found on Shift Enter', async () => {
    const user = userEvent.setup()
    const { store } = show('#/?article=troib')
    await user.keyboard('{Control>}k{/Control}')
    await find(user, 'Elon Musk')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(store.getState().address).toMatchObject({
      view: 'claims', selection: [{ facet: 'article', values: ['troib'] }, { facet: 'entity', values: ['musk'] }],
    })
  })

  it('shows all of a folded group', async () => {
    const user = userEvent.setup()
    show()
    await user.keyboard('/')
    await find(user, 'Trump')
    const group = screen.getByRole('group', { name: /^Claims/ })
    const all = within(group).getByRole('option', { name: /^Show all \d+$/ })
    const count = Number(/\d+/.exec(all.textContent ?? '')?.[0])
    await user.click(all)
    expect(within(screen.getByRole('group', { name: /^Claims/ })).getAllByRole('option')).toHaveLength(count)
  })

  it('keeps the label in front of an accusation and a denial', async () => {
    const user = userEvent.setup()
    show()
    await user.keyboard('/')
    await find(user, 'c002')
    expect(active()).toHaveTextContent(/^Denial:/)
  })

  it('finds actions by their words', async () => {
    const user = userEvent.setup()
    const { ports } = show()
    await user.keyboard('{Control>}k{/Control}')
    await find(user, 'print this')
    await user.keyboard('{Enter}')
    expect(ports.print).toHaveBeenCalledOnce()
  })

  it('says that nothing was found, with a hint', async () => {
    const user = userEvent.setup()
    show()
    await user.keyboard('/')
    await find(user, 'xqzzy', /Nothing found/)
    expect(screen.getByText('Nothing here matches “xqzzy”')).toBeInTheDocument()
    expect(screen.queryAllByRole('option')).toHaveLength(0)
  })
})

describe('shortcuts', () => {
  it('go to views by two keys, and do nothing while somebody types', async () => {
    const user = userEvent.setup()
    const { store } = show()
    await user.keyboard('gc')
    expect(store.getState().address.view).toBe('claims')
    await user.click(screen.getByLabelText('Note'))
    await user.keyboard('ge/?')
    expect(store.getState().address.view).toBe('claims')
    expect(usePalette.getState().shown).toBe('none')
    expect(screen.getByLabelText('Note')).toHaveValue('ge/?')
  })

  it('are listed on ?, and single keys can be turned off', async () => {
    const user = userEvent.setup()
    const { store, baseElement } = show()
    await user.keyboard('?')
    const off = await screen.findByRole('switch', { name: 'Shortcuts of single keys' }, { timeout: 15_000 })
    expect(screen.getByRole('row', { name: /Print this view p/ })).toBeInTheDocument()
    await expectNoViolations(baseElement)
    await user.click(off)
    expect(store.getState().shortcutsOn).toBe(false)
    usePalette.getState().close()
    await waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull())
    await user.keyboard('gc/')
    expect(store.getState().address.view).toBe('story')
    expect(usePalette.getState().shown).toBe('none')
    await user.keyboard('{Control>}k{/Control}')
    expect(usePalette.getState().shown).toBe('search')
  })

  it('undo and clear the filters, switch the theme, collapse to origins, copy the link', async () => {
    const user = userEvent.setup()
    const { store, ports } = show('#/claims?disputed=yes')
    await user.keyboard('x')
    expect(store.getState().address.selection).toEqual([])
    await user.keyboard('z')
    expect(store.getState().address.selection).toHaveLength(1)
    await user.keyboard('t')
    expect(store.getState().theme).toBe('dark')
    await user.keyboard('o')
    expect(store.getState().address.columns).toBe('origins')
    await user.keyboard('o')
    expect(store.getState().address.columns).toBeUndefined()
    await user.keyboard('l')
    await vi.waitFor(() => expect(ports.copyText).toHaveBeenCalledOnce())
  })
})
