import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ViewOutlet } from '../../../src/app/ViewOutlet.tsx'
import { DifferencesView } from '../../../src/views/differences/DifferencesView.tsx'
import { expectNoViolations, reads, renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'

const story = realStory()
const entries = () => screen.getAllByRole('listitem').filter((entry) => within(entry).queryByRole('heading', { level: 2 }) !== null)

describe('differences', () => {
  it('are all there, with the words of each article and no fault that axe finds', async () => {
    const { container } = renderInApp(<DifferencesView />, { hash: '#/differences', story })
    expect(entries()).toHaveLength(story.differences.length)
    const first = story.differences.find(({ id }) => id === story.guide.differences[0])
    const entry = entries()[0]
    if (!entry || !first) throw new Error('no difference is shown')
    for (const { excerpt } of first.passages) if (excerpt !== undefined) expect(entry.textContent).toContain(excerpt)
    expect(within(entry).getByRole('link', { name: /^Compare/ })).toHaveAttribute('href', expect.stringContaining('#/compare?'))
    await expectNoViolations(container)
  })

  it('are filtered by kind and weight', () => {
    renderInApp(<DifferencesView />, { hash: '#/differences?differenceKind=contradiction&weight=high', story })
    const expected = story.differences.filter(({ kinds, weight }) => kinds.includes('contradiction') && weight === 'high')
    expect(expected.length).toBeGreaterThan(0)
    expect(entries()).toHaveLength(expected.length)
  })

  it('keep what was read elsewhere apart', () => {
    renderInApp(<DifferencesView />, { hash: '#/differences', story })
    const beyond = screen.getByRole('region', { name: /Beyond these 5 articles/ })
    expect(within(beyond).getAllByRole('listitem')).toHaveLength(story.beyond.length)
  })

  it('mark what a program suggested, with its ground', () => {
    const [difference, ...rest] = story.differences
    if (!difference) throw new Error('the story has no difference')
    const suggested = { ...story, differences: [{ ...difference, review: 'suggested' as const, ground: 'number: three and five' }, ...rest] }
    renderInApp(<DifferencesView />, { hash: '#/differences', story: suggested })
    expect(screen.getByText(reads(/a program suggests it.*number: three and five/))).toBeInTheDocument()
  })

  it('say so in a story without any', async () => {
    renderInApp(<ViewOutlet />, { hash: '#/differences', story: { ...story, differences: [], beyond: [], guide: { ...story.guide, differences: [] } } })
    expect(await screen.findByText(/Nobody has noted a difference/)).toBeInTheDocument()
  })
})
