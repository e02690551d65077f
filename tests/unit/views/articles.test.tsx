import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ArticlesView } from '../../../src/views/articles/ArticlesView.tsx'
import { barFill } from '../../../src/views/articles/barFill.ts'
import { textFragment } from '../../../src/views/articles/textFragment.ts'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { tinyStory } from '../corpus/tinyStory.ts'

/** Shows some words of each passage, and gives B an address outside. */
function shownStory() {
  const story = tinyStory()
  const [, wire] = story.articles
  if (wire) {
    wire.address = { url: 'https://www.wire.example/light', found: 'elsewhere' }
    wire.outlet = { value: 'Coast Wire', found: 'elsewhere' }
  }
  const passage = story.claims[0]?.assertions[1]?.evidence[0]
  if (passage) passage.excerpt = 'reportedly gone dark, say the locals'.slice(0, passage.end - passage.start).padEnd(passage.end - passage.start, '.')
  return story
}

describe('ArticlesView, the list', () => {
  it('tells of each article its outlet and where that was found, its date in words, and what it rests on', async () => {
    const { container } = renderInApp(<ArticlesView />, { hash: '#/articles', story: shownStory() })
    const wire = screen.getByRole('article', { name: 'Coast Wire on the lighthouse' })
    expect(wire).toHaveTextContent('named elsewhere, not in the file')
    expect(wire).toHaveTextContent('Mar 5, 2024')
    expect(wire).toHaveTextContent('It rests on')
    expect(wire).toHaveTextContent('Carries 2 claims')
    const outside = within(wire).getByRole('link', { name: 'wire.example' })
    expect(outside).toHaveAttribute('rel', 'noopener noreferrer')
    await expectNoViolations(container)
  })

  it('says so when the filters leave nothing', () => {
    renderInApp(<ArticlesView />, { hash: '#/articles?topic=nothing' })
    expect(screen.getByText('Nothing matches all of these filters')).toBeInTheDocument()
  })

  it('exports the rows shown', async () => {
    const { ports } = renderInApp(<ArticlesView />, { hash: '#/articles' })
    await userEvent.click(screen.getByText('Take it with you'))
    await userEvent.click(screen.getByRole('button', { name: 'JSON, 2 rows' }))
    const rows = JSON.parse(ports.saveFile.mock.calls[0]?.[2] ?? '[]') as { letter: string; claims: number }[]
    expect(rows.map(({ letter, claims }) => [letter, claims])).toEqual([['A', 3], ['B', 2]])
  })
})

describe('ArticlesView, one article', () => {
  it('names what it does not know', async () => {
    const { container } = renderInApp(<ArticlesView />, { hash: '#/articles/gazette' })
    expect(screen.getByRole('heading', { name: /gazette/ })).toBeInTheDocument()
    await expectNoViolations(container)
  })
})

describe('what stands in place of words', () => {
  it('is as long as the words, and the same each time', () => {
    for (const length of [0, 1, 7, 300]) expect(barFill(13, length)).toHaveLength(length)
    expect(barFill(13, 50)).toBe(barFill(13, 50))
  })

  it('escapes what a text fragment reads as its own', () => {
    expect(textFragment('https://a.example/b', 'a U.S.-led, “plan” & more')).toBe('https://a.example/b#:~:text=a%20U.S.%2Dled%2C%20%E2%80%9Cplan%E2%80%9D%20%26%20more')
  })
})
