import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/corpus/model.ts'
import { writeAddress } from '../../../src/store/address.ts'
import { ClaimsView } from '../../../src/views/claims/ClaimsView.tsx'
import { expectNoViolations, printing, renderInApp } from '../appHarness.tsx'
import { tinyStory } from '../corpus/tinyStory.ts'

const place = (rest: Partial<Parameters<typeof writeAddress>[0]> = {}) => `#${writeAddress({ view: 'claims', selection: [], ...rest })}`
const phone = ['max-width: 60rem']
const desk = ['min-width: 76rem']
const rowHeads = () => screen.getAllByRole('rowheader').filter((head) => head.getAttribute('scope') === 'row').map((head) => head.textContent)

describe('the table', () => {
  it('has a caption, a column an article, and each claim under its topic', async () => {
    const { container } = renderInApp(<ClaimsView />, { hash: place() })
    expect(screen.getByRole('table', { name: /Claims by article/ })).toBeInTheDocument()
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Claim, in our words', 'A, The Harbour Post', 'B, Coast Wire', 'Carried by↕'])
    expect(screen.getByRole('rowheader', { name: /The light 3 claims/ })).toHaveAttribute('scope', 'rowgroup')
    expect(rowHeads()[0]).toContain('The lighthouse went dark.')
    await expectNoViolations(container)
  })

  it('names each cell in full: article, stance, certainty, hedge words, on whose word', () => {
    renderInApp(<ClaimsView />, { hash: place() })
    expect(screen.getByRole('link', { name: 'B, Coast Wire: hedges, on somebody’s word, possible, “reportedly”, from the Post, from a keeper' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'B, Coast Wire: contradicts, on somebody’s word, certain, from Mayor Ada Reef' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'B, Coast Wire: silent' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'A, The Harbour Post: could not have known yet' })).toBeInTheDocument()
  })

  it('keeps the label of one side’s words and names what stands beside it', () => {
    renderInApp(<ClaimsView />, { hash: place() })
    const head = screen.getAllByRole('rowheader').find((each) => each.textContent?.startsWith('Accusation: The keepers'))
    expect(head).toHaveTextContent('Stands beside: The lighthouse went dark.')
  })

  it('puts it directly beneath where the list is not grouped', () => {
    renderInApp(<ClaimsView />, { hash: place({ group: 'none' }) })
    const heads = rowHeads()
    expect(heads[0]).toContain('went dark')
    expect(heads[1]).toContain('Stands beside the claim above')
    expect(screen.queryByRole('rowheader', { name: /3 claims/ })).toBeNull()
  })

  it('says in words that one article alone has it and names no source', () => {
    renderInApp(<ClaimsView />, { hash: place() })
    expect(screen.getAllByText('one article, no source named')).toHaveLength(2)
  })

  it('marks a count that rests on an inference, with its ground', () => {
    const story: Story = tinyStory()
    story.lineage = [{ id: 'l1', from: 'wire', to: 'keeper', link: 'inferred', note: 'Shared words.', evidence: [] }]
    renderInApp(<ClaimsView />, { hash: place(), story })
    expect(screen.getByTitle('Common origin inferred. B: Shared words.')).toHaveTextContent('2 articles·1 originCommon origin inferred')
  })

  it('sorts by the head of the column and tells so, in the address too', async () => {
    const user = userEvent.setup()
    const { store } = renderInApp(<ClaimsView />, { hash: place({ group: 'none' }) })
    const head = () => screen.getByRole('columnheader', { name: /Carried by/ })
    expect(head()).not.toHaveAttribute('aria-sort')
    await user.click(within(head()).getByRole('button'))
    expect(head()).toHaveAttribute('aria-sort', 'descending')
    await user.click(within(head()).getByRole('button'))
    expect(head()).toHaveAttribute('aria-sort', 'ascending')
    expect(store.getState().address.sort).toBe('support.up')
    // The companion of the claim in the last place stays with it.
    expect(rowHeads().map((text) => text?.slice(0, 12))).toEqual(['The light bu', 'There was fo', 'The lighthou', 'Accusation: '])
    await user.selectOptions(screen.getByLabelText('Sort'), 'as the story goes')
    expect(store.getState().address.sort).toBeUndefined()
  })

  it('shows what the selection leaves, and a way out where that is nothing', async () => {
    const user = userEvent.setup()
    const { container, store } = renderInApp(<ClaimsView />, {
      hash: place({ selection: [{ facet: 'topic', values: ['labour'] }, { facet: 'kind', values: ['denial'] }] }),
    })
    expect(screen.getByRole('heading', { name: 'Nothing matches all of these filters' })).toBeInTheDocument()
    expect(screen.queryByRole('table')).toBeNull()
    await expectNoViolations(container)
    await user.click(screen.getByRole('button', { name: 'Take away “Kind of claim: denial”' }))
    expect(rowHeads()).toHaveLength(1)
    expect(store.getState().address.selection).toEqual([{ facet: 'topic', values: ['labour'] }])
  })

  it('collapses to one column an origin, with the letters behind each mark', async () => {
    const user = userEvent.setup()
    const { container } = renderInApp(<ClaimsView />, { hash: place() })
    await user.click(screen.getByRole('button', { name: 'Collapse to origins' }))
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent).slice(1, -1)).toEqual(['Harbour', 'Town hall', 'Wire'])
    expect(screen.getByRole('link', { name: 'A B: own voice, certain' })).toHaveTextContent('A B')
    expect(screen.getByText(/copies of one origin count once/)).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('lets a table of many columns scroll in a region that the keyboard reaches', () => {
    const story = tinyStory()
    const [first] = story.articles
    if (!first) throw new Error('tinyStory changed')
    story.articles.push(...['C', 'D', 'E', 'F', 'G'].map((letter) => ({ ...first, id: letter, letter })))
    renderInApp(<ClaimsView />, { hash: place(), story })
    expect(screen.getByRole('region', { name: /Table of claims/ })).toHaveAttribute('tabindex', '0')
  })
})

describe('cards', () => {
  it('take the place of the table on a narrow screen, with the same cells', async () => {
    const { container } = renderInApp(<ClaimsView />, { hash: place(), media: phone })
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('heading', { name: 'The lighthouse went dark.', level: 3 })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'A, The Harbour Post: could not have known yet' })).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('hold the opened claim, and show origins when asked', async () => {
    const { container } = renderInApp(<ClaimsView />, { hash: place({ open: 'strike.wire', columns: 'origins' }), media: phone })
    const card = screen.getByRole('region', { name: 'The opened claim' }).closest('li')
    expect(card).toHaveTextContent('Accusation: The keepers were on strike.')
    expect(card).toHaveTextContent('Town hall')
    await expectNoViolations(container)
  })
})

describe('paper', () => {
  it('holds every passage under its row, and no panel', async () => {
    const { container } = renderInApp(<ClaimsView />, { hash: place({ open: 'strike' }), media: phone })
    printing(true)
    expect(screen.getByRole('table')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'The opened claim' })).toBeNull()
    for (const passage of ['Article A, sentence post-s2', 'Article B, sentence wire-s2', 'Article B, sentence wire-s3', 'Silent: B', 'Could not have known yet: A']) {
      expect(container).toHaveTextContent(passage)
    }
    await expectNoViolations(container)
    printing(false)
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull())
  })
})

describe('the opened claim', () => {
  it('opens from a cell, takes the focus, closes on Escape and gives the focus back', async () => {
    const user = userEvent.setup()
    const { container } = renderInApp(<ClaimsView />, { hash: place(), media: desk })
    const cell = () => screen.getByRole('link', { name: /B, Coast Wire: contradicts/ })
    await user.click(cell())
    const panel = await screen.findByRole('region', { name: 'The opened claim' })
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveFocus()
    expect(cell()).toHaveAttribute('aria-current', 'true')
    await expectNoViolations(container)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'The opened claim' })).toBeNull()
    expect(cell()).toHaveFocus()
  })

  it('shows the opened article first and marked, then the others by what they do', () => {
    renderInApp(<ClaimsView />, { hash: place({ open: 'strike.wire' }), media: desk })
    const panel = screen.getByRole('region', { name: 'The opened claim' })
    expect(within(panel).getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Accusation: The keepers were on strike.', 'Contradicts it', 'On somebody’s word', 'Stands beside it', 'How parties answered',
      'Part of these differences', 'Who and what it is about', 'Events',
    ])
    expect(within(panel).getByText('the cell you opened').closest('li')).toHaveTextContent('Coast Wire')
    expect(panel).toHaveTextContent('In 1 article, from 1 origin.')
    expect(panel).toHaveTextContent('Ada Reef denies, on a strike (B)')
    expect(panel).toHaveTextContent('Gives the opposite on somebody’s word')
    expect(panel).toHaveTextContent('coded twice, checked')
  })

  it('never lets a suggestion of the program look checked', () => {
    const story = tinyStory()
    Object.assign(story.claims[0] ?? {}, { review: 'suggested', ground: 'same words' })
    renderInApp(<ClaimsView />, { hash: place({ open: 'went-dark' }), story })
    const panel = screen.getByRole('region', { name: 'The opened claim' })
    expect(panel).toHaveTextContent('Suggested by the program, not checkedGround: same words')
    expect(panel).not.toHaveTextContent('coded twice')
  })

  it('tells open readings, keeps names of credit lines out, and sets apart what was read elsewhere', () => {
    const story = tinyStory()
    const [claim] = story.claims
    const [first] = claim?.assertions ?? []
    const keeper = story.entities.find(({ id }) => id === 'lighthouse')
    if (!first || !keeper) throw new Error('tinyStory changed')
    first.openReadings = ['attributes', 'silent']
    keeper.byline = true
    story.beyond = [{ id: 'b1', text: 'A radio told it too.', readAt: [{ name: 'Radio Coast', url: 'https://radio.example/1' }], claims: ['went-dark'] }]
    renderInApp(<ClaimsView />, { hash: place({ open: 'went-dark' }), story })
    const panel = screen.getByRole('region', { name: 'The opened claim' })
    expect(panel).toHaveTextContent('A careful reader may also read this as: on somebody’s word or silent.')
    expect(panel).not.toHaveTextContent('Cape Light')
    expect(panel).toHaveTextContent('Beyond these 2 articlesRead elsewhere.')
    expect(within(panel).getByRole('link', { name: 'Radio Coast' })).toHaveAttribute('href', 'https://radio.example/1')
  })

  it('steps through the shown order and copies the link', async () => {
    const user = userEvent.setup()
    const { ports, store } = renderInApp(<ClaimsView />, { hash: place({ open: 'went-dark' }) })
    expect(screen.queryByRole('link', { name: 'Previous claim' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Next claim' }))
    await waitFor(() => expect(store.getState().address.open).toBe('relit'))
    await user.click(within(screen.getByRole('region', { name: 'The opened claim' })).getByRole('button', { name: 'Copy link' }))
    expect(ports.copyText).toHaveBeenCalledWith(window.location.href)
    await waitFor(() => expect(store.getState().notices.at(-1)?.text).toBe('The link to this view is copied.'))
  })

  it('is shown although the filters leave it out, and says so', () => {
    renderInApp(<ClaimsView />, { hash: place({ open: 'fog', selection: [{ facet: 'topic', values: ['labour'] }] }) })
    expect(screen.getByRole('region', { name: 'The opened claim' })).toHaveTextContent('The filters leave this claim out of the list.')
  })

  it('says when the story has no such claim', () => {
    renderInApp(<ClaimsView />, { hash: place({ open: 'c999' }) })
    expect(screen.getByRole('heading', { name: 'No claim of this story has the name “c999”' })).toBeInTheDocument()
  })
})

describe('suggestions that nobody confirmed', () => {
  const suggested = (): Story => {
    const story = tinyStory()
    return { ...story, claims: story.claims.map((claim) => ({ ...claim, review: 'suggested' as const })) }
  }

  it('are named as the reason where they are left out: no filter is blamed, and none of them is called unknown', () => {
    const { store } = renderInApp(<ClaimsView />, { hash: place({ open: 'went-dark' }), story: suggested(), media: desk })
    act(() => store.getState().showSuggestions('nowhere'))
    expect(screen.getByRole('heading', { name: 'Nothing of this is confirmed yet, and suggestions are left out' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Nobody has confirmed this yet' })).toBeInTheDocument()
    act(() => store.getState().showSuggestions('screen'))
    act(() => store.getState().setOnPaper(true))
    expect(screen.getByRole('heading', { name: 'Nothing of this is confirmed yet, and suggestions are left out' })).toBeInTheDocument()
  })
})
