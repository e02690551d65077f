import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StoryLine } from '../../../src/app/StoryLine.tsx'
import type { Story } from '../../../src/corpus/model.ts'
import { greenStory } from '../greenStory.ts'
import { renderInApp } from '../appHarness.tsx'

const withSuggestions = (): Story => {
  const story = greenStory()
  return { ...story, events: story.events.map((event, at) => (at < 2 ? { ...event, review: 'suggested' } : event)) }
}

function open(story: Story, id: string) {
  const scene = renderInApp(<StoryLine />, { hash: '#/claims', story })
  act(() => scene.store.setState({ address: { view: 'claims', story: id, selection: [] } }))
  return scene
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
