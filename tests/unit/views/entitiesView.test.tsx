import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Story } from '../../../src/corpus/model.ts'
import { readAddress } from '../../../src/store/address.ts'
import { EntitiesView } from '../../../src/views/entities/EntitiesView.tsx'
import { expectNoViolations, printing, reads, renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'

let story: Story
beforeAll(() => {
  story = realStory()
})
const show = (hash: string, media: readonly string[] = []) => renderInApp(<EntitiesView />, { hash, story, media })
// By selector: role queries walk the whole list for each row.
const names = () => [...document.querySelectorAll('tbody th[scope=row] > a')].map((link) => link.textContent)

describe('the list of entities', () => {
  it('groups by type with the number of each, people and the unnamed first, credit lines last', async () => {
    const { container, unmount } = show('#/entities')
    const groups = [...container.querySelectorAll('th[scope=rowgroup]')].map((head) => head.textContent)
    expect(groups[0]).toMatch(/^People 13/)
    expect(groups[1]).toMatch(/^Unnamed sources and actors \d+/)
    expect(groups.at(-1)).toMatch(/^Bylines and credits 4/)
    expect(names()).toHaveLength(story.entities.length)
    expect(names()[0]).toBe('Elon Musk')
    expect(screen.getByText(`${story.entities.length} entities`)).toBeInTheDocument()
    unmount()
    // Axe walks a part of it: the whole list has the same rows eight times over.
    await expectNoViolations(show('#/entities?entityType=agreement').container)
  })

  it('shows no numbers beside the name of a credit line', () => {
    show('#/entities')
    const row = screen.getByRole('link', { name: 'Max Fischer' }).closest('tr')
    expect(row?.textContent).not.toMatch(/\d/)
    expect(row?.textContent).toContain('only in credits or page furniture of D')
  })

  it('is ordered by a column, kept in the address, and back', async () => {
    const { store } = show('#/entities')
    await userEvent.click(screen.getByRole('button', { name: 'Mentions' }))
    expect(store.getState().address.sort).toBe('mentions')
    expect(screen.getByRole('columnheader', { name: /Mentions/ })).toHaveAttribute('aria-sort', 'descending')
    expect(names().slice(0, 2)).toEqual(['Iran', 'Donald Trump'])
    await userEvent.click(screen.getByRole('button', { name: /Mentions/ }))
    expect(store.getState().address.sort).toBe('mentions.reversed')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'type')
    expect(store.getState().address.sort).toBeUndefined()
  })

  it('is filtered by the selection of the address, and says so when nothing is left', () => {
    const { unmount } = show('#/entities?entityType=unnamed')
    expect(names()).toHaveLength(story.entities.filter(({ type }) => type === 'unnamed').length)
    unmount()
    show('#/entities?entityType=agreement&stance=not-knowable')
    expect(screen.getByText('Nothing matches all of these filters')).toBeInTheDocument()
  })

  it('exports exactly the rows shown', async () => {
    const { ports } = show('#/entities?entityType=unnamed&sort=name')
    await userEvent.click(screen.getByText('Take it with you'))
    await userEvent.click(screen.getByRole('button', { name: `JSON, ${names().length} rows`, hidden: true }))
    const rows = JSON.parse(ports.saveFile.mock.calls[0]?.[2] ?? '') as { name: string }[]
    expect(rows.map(({ name }) => name)).toEqual(names())
  })

  it('becomes cards on a phone', async () => {
    const { container } = show('#/entities?entityType=person', ['max-width: 52rem'])
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('heading', { name: /People/, level: 2 })).toBeInTheDocument()
    await expectNoViolations(container)
  })
})

describe('the page of an entity', () => {
  it('shows how each article words it, and what is claimed with five marks each', async () => {
    const { container } = show('#/entities/musk')
    expect(screen.getByRole('heading', { level: 1, name: 'Elon Musk' })).toBeInTheDocument()
    expect(readAddress(screen.getAllByText('tech billionaire')[0]?.closest('a')?.getAttribute('href') ?? '').address).toMatchObject({
      view: 'articles', record: 'troib', open: 's1',
    })
    const claim = container.querySelector('[href*="open=c001"]')?.closest('li')
    expect(claim?.textContent).toMatch(/^Musk and Iran’s UN ambassador Iravani met\..*5 articles.*2 origins/)
    const marks = [...(claim?.querySelectorAll('a') ?? [])].slice(-5)
    expect(marks.map((mark) => mark.textContent?.slice(0, 10))).toEqual(['Article A:', 'Article B:', 'Article C:', 'Article D:', 'Article E:'])
    expect(readAddress(marks[3]?.getAttribute('href') ?? '').address).toMatchObject({ view: 'claims', open: 'c001.troib' })
    expect(screen.getAllByText('Denial:').length).toBeGreaterThan(0)
    await expectNoViolations(container)
  })

  it('tells what an article does not say', () => {
    show('#/entities/baghaei')
    for (const letter of ['A', 'B', 'D', 'E']) {
      expect(screen.getByText(`${letter} does not name or describe Esmail Baghaei.`)).toBeInTheDocument()
    }
  })

  it('reads a relation from subject to object on both pages', () => {
    const { unmount } = show('#/entities/iravani')
    const sentence = () => screen.getAllByText((_, element) => element?.tagName === 'P' && element.textContent.startsWith('Elon Musk met with Amir Saeid Iravani'))
    expect(sentence()).toHaveLength(1)
    unmount()
    show('#/entities/musk')
    expect(sentence()).toHaveLength(1)
  })

  it('puts the printings of one utterance side by side', () => {
    show('#/entities/leavitt')
    expect(screen.getByText('Where the printings differ')).toBeInTheDocument()
    expect(screen.getAllByText('appropriate steps').length).toBeGreaterThan(0)
    expect(screen.getAllByText('necessary action').length).toBeGreaterThan(0)
    expect(screen.getByText(reads(/B gives as speaker: A spokesperson/))).toBeInTheDocument()
  })

  it('treats an unnamed source as an entity of its own, with what is told on its word', async () => {
    const { container } = show('#/entities/us-official')
    expect(screen.getByText('Unnamed source or actor')).toBeInTheDocument()
    expect(screen.getByText(/that all are one person is inferred/)).toBeInTheDocument()
    const word = screen.getByRole('heading', { name: 'On their word' }).closest('section')
    expect(word && within(word).getAllByText('a foreign colleague').length).toBeGreaterThan(0)
    expect(screen.getByText('D has no words that stand for them.')).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('shows nothing that articles say beside the name of a credit line', async () => {
    const { container } = show('#/entities/price')
    expect(screen.getByText('Byline or credit')).toBeInTheDocument()
    expect(screen.getByText(/nothing that the articles say is shown beside it/)).toBeInTheDocument()
    expect(container.querySelector('[href*="claims"]')).toBeNull()
    expect(screen.getByText('AP')).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('never shows a byline on another page', () => {
    const { container } = show('#/entities/ap')
    expect(container.textContent).not.toMatch(/Price|Lederer/)
  })

  it('unfolds on paper', () => {
    const { container } = show('#/entities/musk')
    expect(container.querySelectorAll('details[open]')).toHaveLength(0)
    printing(true)
    expect(container.querySelectorAll('details:not([open])')).toHaveLength(0)
    printing(false)
  })

  it('leads back to the list as it was and on to the next', () => {
    show('#/entities/trump?sort=mentions')
    const pager = screen.getByRole('navigation', { name: 'Other entities' })
    expect(within(pager).getByRole('link', { name: /All entities/ }).getAttribute('href')).toContain('sort=mentions')
    expect(within(pager).getByRole('link', { name: 'Previous: Iran' })).toBeInTheDocument()
  })

  it('says that an unknown name is unknown', async () => {
    const { container } = show('#/entities/nobody')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('nobody')
    await expectNoViolations(container)
  })
})

describe('every page', () => {
  it('opens without failing', () => {
    for (const { id, name } of story.entities) {
      const { unmount } = show(`#/entities/${id}`)
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name)
      unmount()
    }
  }, 120_000)
})
