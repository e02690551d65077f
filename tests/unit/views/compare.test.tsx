import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fountain from 'virtual:story/green-fountain'
import { describe, expect, it } from 'vitest'
import '../../../src/locales/later.ts'
import { textsOf } from '../../../src/corpus/anchors/attach.ts'
import { parseStory } from '../../../src/corpus/parse/parseStory.ts'
import { CompareView } from '../../../src/views/compare/CompareView.tsx'
import { expectNoViolations, printing, reads, renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'

const story = realStory()
const practice = (() => {
  const parsed = parseStory(structuredClone(fountain))
  if (!parsed.ok) throw new Error('the practice story cannot be read')
  return parsed.story
})()

const open = (hash: string, media: readonly string[] = []) => renderInApp(<CompareView />, { hash, story, media })

function openPractice(hash: string, media: readonly string[] = []) {
  const rendered = renderInApp(<CompareView />, { hash, story: practice, media })
  act(() => rendered.store.setState({ texts: textsOf(practice.articles, [], new Map()) }))
  return rendered
}

const titles = () => [...document.querySelectorAll<HTMLElement>('[data-group]')]
const bodyOf = (title: HTMLElement | undefined) => title?.closest('tbody') ?? document.body

describe('comparison', () => {
  it('has the articles of the link as columns and the groups between them as rows', async () => {
    const { container } = open('#/compare?with=E.C')
    expect(screen.getByRole('heading', { level: 1, name: 'E and C side by side' })).toBeInTheDocument()
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.trim().charAt(0))).toEqual(['E', 'C'])
    expect(titles()).toHaveLength(21)
    await expectNoViolations(container)
  })

  it('shows the pair that shares most where the link names none, and says which letters it does not know', () => {
    open('#/compare?with=C.Q')
    expect(screen.getByRole('heading', { level: 1, name: 'C and E side by side' })).toBeInTheDocument()
    expect(screen.getByText(/No article Q stands here/)).toBeInTheDocument()
  })

  it('marks the words of the quotation that differ and says which hedges only one has, from excerpts alone', () => {
    open('#/compare?with=C.E')
    const row = bodyOf(titles().find(({ textContent }) => textContent?.includes('Leavitt quotation, first')))
    expect([...row.querySelectorAll('mark')].map((mark) => mark.firstChild?.textContent)).toEqual([
      'believe in his ability', 'global peace through strength', 'trust him', 'peace through strength around the world',
    ])
    expect(within(bodyOf(titles()[2])).getByText(reads('Hedge only in E: “reportedly”'))).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /attach C,/ })).toHaveAttribute('href', expect.stringContaining('/articles/'))
  })

  it('shows whole sentences where the story ships its texts', async () => {
    const { container } = openPractice('#/compare?with=B.C')
    const row = bodyOf(titles()[0])
    expect(row.textContent).toContain('drawing crowds and puzzling')
    expect([...row.querySelectorAll('mark')].map((mark) => mark.firstChild?.textContent)).toEqual(expect.arrayContaining(['bright', 'slimy', 'puzzling', 'embarrassing']))
    expect(screen.queryByText(/there are only excerpts/)).toBeNull()
    await userEvent.click(within(row).getByText(/4 differences, word by word/))
    expect(await within(row).findByText(reads('C: “slimy”'))).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('is walked with buttons and arrow keys; the address follows', async () => {
    const { store } = open('#/compare?with=C.E')
    await userEvent.click(screen.getByRole('button', { name: 'Next' }))
    expect(store.getState().address.open).toBe('r01')
    expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled()
    titles()[0]?.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(store.getState().address.open).toBe('r04')
    expect(titles()[2]).toHaveFocus()
    expect(screen.getByText('Group 3 of 21')).toBeInTheDocument()
    await userEvent.keyboard('{End}')
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled()
    expect(titles().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })

  it('opens the group that a link names by any of its alignments', () => {
    open('#/compare?with=C.E&open=r13')
    expect(screen.getByText('Group 7 of 21')).toBeInTheDocument()
    expect(titles()[6]).toHaveAttribute('aria-current', 'true')
  })

  it('folds what only one has, and unfolds all of it at once', async () => {
    open('#/compare?with=C.E')
    const fold = screen.getByRole('button', { name: '1 sentence only in C · 1 sentence only in E' })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(fold)
    expect(screen.getByRole('link', { name: 'Sentence s9 of C' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('checkbox', { name: /Unfold the 5 sentences/ }))
    expect(screen.getByRole('link', { name: 'Sentence x2 of C' })).toBeInTheDocument()
  })

  it('chooses articles and their order', async () => {
    const { store } = open('#/compare?with=C.E')
    expect(screen.getByRole('checkbox', { name: /NewsNeural/ })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Swap C and E' }))
    expect(store.getState().address.with).toBe('E.C')
    await userEvent.click(screen.getByRole('checkbox', { name: /Newslooks/ }))
    expect(store.getState().address.with).toBe('E.C.A')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'First column' }), 'A, Newslooks')
    expect(store.getState().address.with).toBe('A.E.C')
    await userEvent.click(screen.getByRole('checkbox', { name: /NewsNeural/ }))
    expect(store.getState().address.with).toBe('A.C')
  })

  it('is saved as a file without a word of the texts', async () => {
    const { ports } = openPractice('#/compare?with=B.C')
    await userEvent.click(screen.getByText('Take it with you'))
    await userEvent.click(screen.getByRole('button', { name: /CSV/ }))
    const saved = String(ports.saveFile.mock.calls[0]?.[2])
    expect(saved).toContain('The water turns green')
    expect(saved).not.toContain('drawing crowds')
  })

  it('goes to paper whole', () => {
    open('#/compare?with=C.E', ['max-width'])
    expect(document.querySelector('table')).toBeNull()
    printing(true)
    expect(titles()).toHaveLength(21)
    expect(screen.getByRole('link', { name: 'Sentence s9 of C' })).toBeInTheDocument()
    printing(false)
  })
})

describe('comparison on a narrow screen', () => {
  it('shows one group at a time and tells where it is', async () => {
    const { container, store } = openPractice('#/compare?with=B.C', ['max-width'])
    expect(titles()).toHaveLength(1)
    expect(screen.getByText('1 of 11')).toBeInTheDocument()
    expect(screen.getByText(/Before this group: 2 sentences only in B/)).toBeInTheDocument()
    await expectNoViolations(container)
    await userEvent.click(screen.getByRole('button', { name: 'Next' }))
    expect(store.getState().address.open).toBe('g03')
    expect(screen.getByText('2 of 11')).toBeInTheDocument()
  })

  it('is swiped, and not by scrolling', () => {
    openPractice('#/compare?with=B.C', ['max-width'])
    const swipe = (fromX: number, toX: number, toY = 0) => {
      const card = titles()[0] ?? document.body
      fireEvent.pointerDown(card, { pointerType: 'touch', clientX: fromX, clientY: 0 })
      fireEvent.pointerUp(card, { pointerType: 'touch', clientX: toX, clientY: toY })
    }
    swipe(200, 100)
    expect(screen.getByText('2 of 11')).toBeInTheDocument()
    swipe(200, 100, 300)
    swipe(200, 180)
    expect(screen.getByText('2 of 11')).toBeInTheDocument()
    swipe(100, 200)
    expect(screen.getByText('1 of 11')).toBeInTheDocument()
  })
})

describe('comparison without what it needs', () => {
  it('says so in a story whose sentences are not linked, and lists all of them', () => {
    renderInApp(<CompareView />, { hash: '#/compare' })
    expect(screen.getByText(/The story links no sentences/)).toBeInTheDocument()
    expect(screen.getAllByRole('link', { name: /Sentence/ })).toHaveLength(6)
  })

  it('says so in a story of one article', () => {
    renderInApp(<CompareView />, { hash: '#/compare', story: { ...story, articles: story.articles.slice(0, 1) } })
    expect(screen.getByText(/only one here/)).toBeInTheDocument()
  })
})
