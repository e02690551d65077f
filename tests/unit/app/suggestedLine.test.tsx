import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { App } from '../../../src/app/App.tsx'
import { StoryLine } from '../../../src/app/StoryLine.tsx'
import type { Story } from '../../../src/corpus/model.ts'
// Loaded ahead: the view comes when it is asked for.
import '../../../src/views/claims/ClaimsView.tsx'
import { greenStory } from '../greenStory.ts'
import { renderInApp } from '../appHarness.tsx'

const SUGGESTED = 2
const LEFT_OUT = /^What a program suggested and nobody confirmed is left out/

const withSuggestions = (): Story => {
  const story = greenStory()
  return { ...story, events: story.events.map((event, at) => (at < SUGGESTED ? { ...event, review: 'suggested' } : event)) }
}

const nothingConfirmed = (): Story => {
  const suggest = <Record extends object>(records: readonly Record[]) => records.map((record) => ({ ...record, review: 'suggested' as const }))
  const story = greenStory()
  const claims = suggest(story.claims).map((claim) => ({ ...claim, assertions: suggest(claim.assertions) }))
  return { ...story, claims, events: suggest(story.events), entities: suggest(story.entities), origins: suggest(story.origins), differences: suggest(story.differences), lineage: suggest(story.lineage) }
}

function open(story: Story, id: string, element = <StoryLine />) {
  const scene = renderInApp(element, { hash: '#/claims', story })
  act(() => scene.store.setState({ address: { view: 'claims', story: id, selection: [] } }))
  const events = () => scene.store.getState().loaded?.story.events.length
  return { ...scene, events, all: greenStory().events.length }
}

it('an own story says on every page how much of it is confirmed, and leads to the review', async () => {
  open(withSuggestions(), 'own-1')
  expect((await screen.findByText(/^Suggested by a program: \d+ of \d+ confirmed so far/)).textContent).toMatch(/[1-9]/)
  expect(screen.getByRole('link', { name: 'Review' }).getAttribute('href')).toBe('#/~own-1/review')
})

it('says nothing where nothing is suggested, nor where the story came with the app', async () => {
  const { unmount } = open(greenStory(), 'own-1')
  await act(() => import('../../../src/app/SuggestedLine.tsx'))
  expect(screen.queryByText(/^Suggested by a program/)).toBeNull()
  unmount()
  open(withSuggestions(), 'green-fountain')
  expect(screen.queryByText(/^Suggested by a program/)).toBeNull()
})

it('leaves suggestions off paper, and says so there; on paper they are where they are asked for', async () => {
  const { events, all } = open(withSuggestions(), 'own-1', <App />)
  const place = await screen.findByRole('combobox', { name: 'Suggestions' })
  fireEvent(window, new Event('beforeprint'))
  expect(events()).toBe(all - SUGGESTED)
  expect(screen.getByText(LEFT_OUT)).toBeTruthy()
  fireEvent(window, new Event('afterprint'))
  expect(events()).toBe(all)
  expect(screen.queryByText(LEFT_OUT)).toBeNull()
  await userEvent.selectOptions(place, 'everywhere')
  fireEvent(window, new Event('beforeprint'))
  expect(events()).toBe(all)
  expect(screen.queryByText(LEFT_OUT)).toBeNull()
})

it('hides them on the screen, too; even where nothing is confirmed yet', async () => {
  const { store, events } = open(nothingConfirmed(), 'own-1', <App />)
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Suggestions' }), 'nowhere')
  expect(events()).toBe(0)
  expect(store.getState().loaded?.story.claims).toEqual([])
  expect(await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 })).toBeTruthy()
})
