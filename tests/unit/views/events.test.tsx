import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { EventsView } from '../../../src/views/events/EventsView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { tinyStory } from '../corpus/tinyStory.ts'
import { realStory } from '../realStory.ts'

describe('EventsView, the list', () => {
  it('draws dated events in time and lists those without a date apart', async () => {
    const { container } = renderInApp(<EventsView />, { hash: '#/events' })
    const picture = screen.getByRole('figure')
    expect(within(picture).getByRole('table', { hidden: true })).toHaveTextContent('The mayor answers')
    const undated = screen.getByRole('region', { name: 'No date given' })
    expect(undated).toHaveTextContent('An inspection')
    const happened = screen.getByRole('heading', { level: 2, name: 'What is said to have happened' }).closest('section')
    expect(happened).toHaveTextContent('between Mar 1 and Mar 2, 2024')
    await expectNoViolations(container)
  })

  it('puts them in another order on request, without groups', async () => {
    const { store } = renderInApp(<EventsView />, { hash: '#/events' })
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'label')
    expect(store.getState().address.sort).toBe('label')
    expect(screen.queryByRole('heading', { level: 2, name: 'No date given' })).toBeNull()
  })

  it('exports the rows shown', async () => {
    const { ports } = renderInApp(<EventsView />, { hash: '#/events?sort=label' })
    await userEvent.click(screen.getByText('Take it with you'))
    await userEvent.click(screen.getByRole('button', { name: 'JSON, 4 rows' }))
    const rows = JSON.parse(ports.saveFile.mock.calls[0]?.[2] ?? '[]') as { id: string }[]
    expect(rows.map(({ id }) => id)).toEqual(['inspection', 'outage', 'founding', 'statement'])
  })
})

describe('EventsView, one event', () => {
  it('shows a disputed event with who reports the denial, its date with its ground, and each article’s words', () => {
    renderInApp(<EventsView />, { hash: '#/events/e01', story: realStory() })
    expect(screen.getByRole('heading', { level: 1, name: 'Musk and Iravani meet' })).toBeInTheDocument()
    expect(screen.getByText(/C reports a denial/)).toBeInTheDocument()
    const when = screen.getByRole('region', { name: 'When' })
    expect(when).toHaveTextContent('Nov 11, 2024')
    expect(when).toHaveTextContent('November 11, no year given (B)')
    expect(when).toHaveTextContent('earlier this week')
    expect(screen.getByRole('region', { name: 'Where' })).toHaveTextContent('tells of it without a place')
    expect(screen.getByRole('region', { name: /claims about it/ })).toHaveTextContent(/5 articles.?2 origins/)
  })

  it('has no violation that axe finds', async () => {
    const { container } = renderInApp(<EventsView />, { hash: '#/events/outage' })
    expect(screen.getByRole('region', { name: '3 claims about it' })).toHaveTextContent('Accusation: The keepers were on strike.')
    expect(screen.queryByText(/Reply:/)).toBeNull()
    await expectNoViolations(container)
  })

  it('puts the reply beside an accusation', () => {
    const story = tinyStory()
    const denial = story.claims.find(({ id }) => id === 'went-dark')
    if (denial) denial.kind = 'denial'
    renderInApp(<EventsView />, { hash: '#/events/statement', story })
    expect(screen.getByText(/Reply:/)).toHaveTextContent('Reply: Denial: The lighthouse went dark. In A and B')
  })

  it('shows what it has of an event that has little', async () => {
    const story = tinyStory()
    const { container } = renderInApp(<EventsView />, { hash: '#/events/inspection', story })
    expect(screen.getByRole('region', { name: 'When' })).toHaveTextContent('no date given')
    expect(screen.queryByRole('region', { name: 'Where' })).toBeNull()
    await expectNoViolations(container)
  })

  it('names what it does not know', async () => {
    const { container } = renderInApp(<EventsView />, { hash: '#/events/e999' })
    expect(screen.getByRole('heading', { name: /e999/ })).toBeInTheDocument()
    await expectNoViolations(container)
  })
})
