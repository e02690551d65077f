import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleText } from '../../../src/corpus/anchors/articleText.ts'
import { ArticlesView } from '../../../src/views/articles/ArticlesView.tsx'
import { layersOf, layersWord } from '../../../src/views/articles/useReader.ts'
import { markAt } from '../../../src/views/articles/markAt.ts'
import { expectNoViolations, printing, renderInApp } from '../appHarness.tsx'
import { tinyStory } from '../corpus/tinyStory.ts'
import { greenStory } from '../greenStory.ts'
import { realStory } from '../realStory.ts'

const scrolled = vi.fn<(this: Element) => void>()
beforeEach(() => {
  scrolled.mockClear()
  Element.prototype.scrollIntoView = scrolled
})

/** Shows some words of a passage, and gives B an address outside. */
function shownStory() {
  const story = tinyStory()
  const [, wire] = story.articles
  if (wire) wire.address = { url: 'https://www.wire.example/light', found: 'elsewhere' }
  const passage = story.claims[0]?.assertions[1]?.evidence[0]
  if (passage) passage.excerpt = 'reportedly gone dark, say the keepers'.slice(0, passage.end - passage.start)
  return story
}

const reader = () => screen.getByRole('region', { name: /sentence by sentence/ })
const next = () => screen.getByRole('button', { name: 'Next mark' })
const previous = () => screen.getByRole('button', { name: 'Previous mark' })
const told = () => within(screen.getByRole('group', { name: 'Walk through the marks' })).getByRole('status')

describe('the reader without the text', () => {
  it('shows each sentence as a unit with what may be read of it, and the claims beside it', async () => {
    const { container } = renderInApp(<ArticlesView />, { hash: '#/articles/wire', story: shownStory() })
    const part = screen.getByRole('group', { name: 'Sentence wire-s2, 4 words, shown in part; 1 claim' })
    expect(part).toHaveTextContent('reportedly gone dark')
    const hidden = screen.getByRole('group', { name: 'Sentence wire-s3, 4 words, not shown; 1 claim' })
    expect(hidden.querySelectorAll('[aria-hidden][data-layers~="claims"]').length).toBeGreaterThan(0)
    expect(screen.getByText('A: own voice')).toBeInTheDocument()
    expect(part.querySelector('mark[data-layers="claims hedges"]')).toHaveTextContent('reportedly')
    await expectNoViolations(container)
  })

  it('brings the reader to the sentence that a link opens, and offers to find its words outside', async () => {
    renderInApp(<ArticlesView />, { hash: '#/articles/wire?open=wire-s2', story: shownStory() })
    await vi.waitFor(() => expect(screen.getByRole('group', { name: /wire-s2/ })).toHaveFocus())
    expect(scrolled).toHaveBeenCalled()
    expect(screen.getByRole('link', { name: /Find these words/ })).toHaveAttribute('href', expect.stringContaining('#:~:text=reportedly'))
  })

  it('keeps the layers in the address, and takes them along to another article', async () => {
    const { store } = renderInApp(<ArticlesView />, { hash: '#/articles/wire', story: shownStory() })
    await userEvent.click(screen.getByRole('checkbox', { name: /^claims/ }))
    expect(store.getState().address.layers).toBe('quotations.hedges')
    expect(reader().querySelectorAll('[data-layers~="claims"]')).toHaveLength(0)
    expect(screen.getByRole('link', { name: 'AThe Harbour Post' })).toHaveAttribute('href', expect.stringContaining('layers=quotations.hedges'))
    await userEvent.click(screen.getByRole('checkbox', { name: /^claims/ }))
    expect(store.getState().address.layers).toBeUndefined()
  })

  it('lists marks of the bundled story whose words may not be shown', async () => {
    const { container } = renderInApp(<ArticlesView />, { hash: '#/articles/troib?layers=quotations.cues.hedges.dates&columns=marks', story: realStory() })
    expect(within(reader()).getAllByRole('list', { name: /^Marks in/ }).length).toBeGreaterThan(5)
    expect(within(reader()).getAllByText('words not shown').length).toBeGreaterThan(2)
    await expectNoViolations(container)
  })
})

describe('the reader with the text', () => {
  const open = async (hash: string) => {
    const rendered = renderInApp(<ArticlesView />, { hash, story: greenStory() })
    await screen.findByText(/The whole text, with what the story knows/, {}, { timeout: 20_000 })
    return rendered
  }

  it('shows all of it in numbered paragraphs, with segments that name their layers', async () => {
    const { container, loaded } = await open('#/articles/danmoor-gazette?layers=claims.entities.quotations.cues.hedges.dates.shared')
    const whole = loaded.index.articles.get('danmoor-gazette')?.text.whole ?? ''
    const shown = [...reader().querySelectorAll('[lang]')].map((piece) => piece.textContent).join('')
    expect(shown.replaceAll(/\s+/g, '')).toBe(whole.replaceAll(/\s+/g, ''))
    expect(screen.getByText('Paragraph 8')).toBeInTheDocument()
    const overlapping = [...reader().querySelectorAll('mark')].filter((mark) => (mark.dataset['layers'] ?? '').split(' ').length > 2)
    expect(overlapping.length).toBeGreaterThan(0)
    await expectNoViolations(container)
  })

  it('opens at a sentence there too', async () => {
    await open('#/articles/danmoor-gazette?open=s9')
    await vi.waitFor(() => expect(screen.getByRole('group', { name: /^Sentence s9; \d claims?$/ })).toHaveFocus())
    expect(screen.getByRole('link', { name: 'Link to sentence s9' })).toHaveAttribute('aria-current', 'true')
  })

  it('walks from mark to mark and says what each is and where it leads', async () => {
    const { container } = await open('#/articles/danmoor-gazette?layers=claims.entities')
    expect(previous()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(next())
    expect(told()).toHaveTextContent(/^1 of \d+ name Fountain$/)
    expect(container.querySelector('mark[data-current]')).toHaveTextContent('Fountain')
    expect(scrolled.mock.instances.at(-1)).toBe(container.querySelector('mark[data-current]'))
    await userEvent.click(next())
    expect(told()).toHaveTextContent(/^2 of \d+ name Pellbrook$/)
    expect(within(screen.getByRole('group', { name: 'Walk through the marks' })).getByRole('link', { name: 'Pellbrook' })).toHaveAttribute('href', expect.stringContaining('/entities/pellbrook'))
    await userEvent.click(previous())
    expect(told()).toHaveTextContent(/^1 of/)
    expect(next()).not.toHaveAttribute('aria-disabled', 'true')
  })

  it('begins the walk at the opened sentence', async () => {
    await open('#/articles/danmoor-gazette?open=s9&layers=claims')
    await userEvent.click(next())
    expect(told()).toHaveTextContent('The Pellbrook Courier')
  })

  it('lists the marks beside the text: each leads to its words and to what it stands for', async () => {
    const { container, store } = await open('#/articles/danmoor-gazette')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Beside the text' }), 'marks')
    expect(store.getState().address.columns).toBe('marks')
    const list = screen.getByRole('list', { name: 'Marks in Paragraph 6' })
    await userEvent.click(within(list).getByRole('button', { name: 'Show in the text: declined to comment on the report' }))
    expect(container.querySelector('mark[data-current]')).toHaveTextContent('declined to comment on the report')
    expect(within(list).getByRole('link', { name: 'The mayor would not comment on Tuesday.' })).toHaveAttribute('href', expect.stringMatching(/\/claims\?.*open=\w+\.danmoor-gazette/))
    await expectNoViolations(container)
  })

  it('chooses the shortest mark at a place that is clicked, then the longer ones', async () => {
    const { container } = await open('#/articles/danmoor-gazette?layers=claims.quotations')
    const inner = [...container.querySelectorAll('mark')].find((mark) => mark.textContent.includes('we have no sign'))
    if (!inner) throw new Error('no such mark')
    await userEvent.click(inner)
    expect(told()).toHaveTextContent(/claim we have no sign/)
    await userEvent.click(inner)
    expect(told()).toHaveTextContent(/quotation It looks alarming/)
  })

  it('prints the claims as notes, with the key of the marks', async () => {
    await open('#/articles/danmoor-gazette?columns=marks')
    printing(true)
    expect(screen.queryByRole('list', { name: /^Marks in/ })).toBeNull()
    expect(screen.getAllByRole('list', { name: 'Claims at these sentences' }).length).toBeGreaterThan(5)
    const notes = screen.getAllByRole('list', { name: 'Claims at these sentences' }).flatMap((list) => within(list).getAllByRole('listitem'))
    expect(notes.length).toBeGreaterThan(20)
    expect(screen.getByText('hedges: words that hold back (“may”, “reportedly”)')).toBeInTheDocument()
    printing(false)
  })
})

describe('the reader with a copy that differs', () => {
  it('marks what is new, and says what the copy lacks', async () => {
    const { container, store } = renderInApp(<ArticlesView />, { hash: '#/articles/wire?open=wire-s3', story: shownStory() })
    const whole = 'The light is reportedly out. Nobody knows why.'
    const text: ArticleText = {
      article: 'wire', text: whole, from: 'copy', same: false, missing: ['wire-s3'], added: [{ start: 29, end: whole.length }],
      sentence: (id) => (id === 'wire-s2' ? { start: 0, end: 28 } : undefined),
      anchor: ({ sentences }) => (sentences[0] === 'wire-s2' ? { found: true, span: { start: 4, end: 20 }, exact: false } : { found: false, reason: 'sentence-missing' }),
    }
    await act(() => store.getState().openTexts())
    act(() => store.setState({ texts: new Map([['wire', text]]) }))
    expect(screen.getByText(/Sentence wire-s3 is not in your copy/)).toBeInTheDocument()
    expect(screen.getByText('Only in your copy:').parentElement).toHaveTextContent('Nobody knows why.')
    await userEvent.click(next())
    expect(screen.getByText(/nearest place that fits/)).toBeInTheDocument()
    await expectNoViolations(container)
  })
})

describe('layers of an address', () => {
  it('are read in their order, and written so that the usual ones need no word', () => {
    expect(layersOf(undefined)).toEqual(['claims', 'quotations', 'hedges'])
    expect(layersOf('dates.people.claims')).toEqual(['claims', 'dates'])
    expect(layersOf('none')).toEqual([])
    expect(layersWord([])).toBe('none')
    expect(layersWord(['claims', 'dates'])).toBe('claims.dates')
    expect(layersWord(layersOf(undefined))).toBe('')
  })
})

describe('markAt', () => {
  it('means nothing where a link or a button is clicked, or no mark is', () => {
    document.body.innerHTML = '<p data-marks="0"><a href="#x">link</a></p><p id="plain">words</p>'
    expect(markAt(document.querySelector('a'), [], -1)).toBeUndefined()
    expect(markAt(document.querySelector('#plain'), [], -1)).toBeUndefined()
  })
})
