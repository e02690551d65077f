import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AboutView } from '../../../src/views/about/AboutView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { tinyStory } from '../corpus/tinyStory.ts'
import { realStory } from '../realStory.ts'

describe('AboutView', () => {
  it('tells how the story was made, with its numbers and limits', () => {
    renderInApp(<AboutView />, { hash: '#/about', story: realStory() })
    expect(screen.getByRole('region', { name: 'How this story was made' })).toHaveTextContent('94%0.9')
    expect(screen.getByText('Reviewed by a fact-checker outside the project: no.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Whose the words are' })).toHaveTextContent('Newslooks')
    expect(screen.getByRole('region', { name: 'Beyond these articles' })).toHaveTextContent('Read at:')
  })

  it('has no violation that axe finds', async () => {
    const story = tinyStory()
    story.beyond.push({ id: 'b1', text: 'A third paper agrees.', readAt: [{ name: 'The Gull', url: 'https://gull.example/1' }], claims: ['strike'] })
    const { container } = renderInApp(<AboutView />, { hash: '#/about', story })
    await expectNoViolations(container)
  })

  it('opens at the word that a link names', async () => {
    Element.prototype.scrollIntoView = vi.fn<() => void>()
    renderInApp(<AboutView />, { hash: '#/about?open=word-origin' })
    await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('Origin'))
  })

  it('has no word beyond the articles where the story has none', () => {
    renderInApp(<AboutView />, { hash: '#/about' })
    expect(screen.queryByRole('region', { name: 'Beyond these articles' })).toBeNull()
  })
})
