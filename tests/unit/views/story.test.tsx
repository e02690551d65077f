import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { StoryView } from '../../../src/views/story/StoryView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'

function renderStory() {
  const rendered = renderInApp(<main><StoryView /></main>, { story: realStory() })
  return rendered
}

describe('the first screen', () => {
  it('opens with the question and the count of origins, not of copies', () => {
    renderStory()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Did they meet?')
    expect(screen.getByText('5 articles · 2 main origins')).toBeVisible()
  })

  it('lays the conflict open: who reports, who denies, who would not say', () => {
    renderStory()
    expect(screen.getByRole('heading', { name: 'Five articles report it.' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'One carries a denial.' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Four parties would not say.' })).toBeVisible()
  })

  it('counts who speaks for a party as that party', () => {
    renderStory()
    const refused = screen.getByRole('heading', { name: /parties would not say/ }).parentElement as HTMLElement
    const parties = within(refused).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(parties).toEqual(expect.arrayContaining(['Elon Musk', 'Donald Trump', 'Trump transition team']))
    expect(parties).not.toContain('Steven Cheung')
  })

  it('leads from each quoted line to its sentence in the article', () => {
    const { container } = renderStory()
    const quotes = [...container.querySelectorAll('q')]
    expect(quotes.length).toBeGreaterThan(10)
    for (const quote of quotes) expect(quote.closest('a')?.getAttribute('href')).toMatch(/^#\/articles\/[a-z]+\?z=\w{4}&open=\w+$/)
  })

  it('shows five differences first and all of them when asked', async () => {
    renderStory()
    const section = screen.getByRole('region', { name: 'Where the articles differ most' })
    const rows = () => within(section).getAllByRole('heading', { level: 3 })
    expect(rows()).toHaveLength(5)
    await userEvent.click(within(section).getByRole('button', { name: 'All 20 in order' }))
    expect(rows()).toHaveLength(20)
  })

  it('faces the two sides of the first difference', () => {
    renderStory()
    const row = screen.getByRole('heading', { name: 'Did the meeting take place?' }).closest('li') as HTMLElement
    const letters = [...row.querySelectorAll('blockquote')].map((quote) => quote.textContent?.[0])
    expect(new Set(letters).size).toBe(2)
    expect(letters).toContain('C')
  })

  it('has no violation that axe finds', async () => {
    const { container } = renderStory()
    await expectNoViolations(container)
  })
})
