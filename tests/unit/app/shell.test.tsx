import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/app/ErrorBoundary.tsx'
import { LinkNotice } from '../../../src/app/LinkNotice.tsx'
import { Notices } from '../../../src/app/Notices.tsx'
import { ProblemList } from '../../../src/app/ProblemList.tsx'
import { StoryGate } from '../../../src/app/StoryGate.tsx'
import { readStoryText } from '../../../src/corpus/parse/readStory.ts'
import { tinyStory } from '../corpus/tinyStory.ts'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'

describe('a story of which a part could not be read', () => {
  it('is shown, with its problems listed: the place, what is wrong and the remedy', async () => {
    const { container, store, loaded } = renderInApp(<ProblemList />)
    const file = { ...tinyStory(), format: 'crossread-story', version: 1, claims: [...tinyStory().claims, { id: 'broken' }] }
    const parsed = readStoryText(JSON.stringify(file))
    if (!parsed.ok) throw new Error('the good part of the story must be readable')
    store.setState({ loaded: { ...loaded, problems: parsed.problems } })
    expect(await screen.findByRole('heading', { name: /could not be read\. The rest is shown\.$/ })).toBeVisible()
    await userEvent.click(screen.getByText('What could not be read'))
    const place = screen.getAllByText(/^\$\.claims\[4\]/)[0]
    expect(place?.parentElement?.textContent?.length).toBeGreaterThan(40)
    await expectNoViolations(container)
  })

  it('says nothing when all of it was read', () => {
    const { container } = renderInApp(<ProblemList />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('a story that can not be opened', () => {
  it('tells why, place by place, shows nothing of it, and tries again when asked', async () => {
    const { store } = renderInApp(<StoryGate><p>the view</p></StoryGate>, { hash: '#/claims' })
    const parsed = readStoryText('{"format": "crossread-story", "version": 99}')
    const openStory = vi.fn(() => Promise.resolve())
    store.setState({ loaded: undefined, failure: { message: 'story.json', problems: parsed.problems }, openStory })
    expect(await screen.findByRole('alert')).toHaveTextContent(/99/)
    expect(screen.queryByText('the view')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(openStory).toHaveBeenCalled()
  })

  it('says so on its first screen, too, and leads to the reader’s own where the app has none of that name', async () => {
    const { store } = renderInApp(<StoryGate><p>the view</p></StoryGate>, { hash: '#/~nobody' })
    store.setState({ loaded: undefined, front: undefined, failure: { message: 'no nobody', problems: [] } })
    expect(await screen.findByRole('alert')).toHaveTextContent('no nobody')
    expect(screen.getByRole('link', { name: 'My stories' })).toHaveAttribute('href', '#/~nobody/library')
  })
})

describe('a view that fails', () => {
  it('leaves the rest of the page standing and says what happened', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    function Failing(): never {
      throw new Error('no such thing')
    }
    renderInApp(<><p>the rest</p><ErrorBoundary><Failing /></ErrorBoundary></>)
    expect(screen.getByText('the rest')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('no such thing')
    silence.mockRestore()
  })
})

describe('a link that is not whole', () => {
  it('names what it could not read, and can be closed', async () => {
    renderInApp(<LinkNotice />, { hash: '#/claims?colour=red&topic=nowhere' })
    expect(screen.getByText(/Left out: “colour=red” and “nowhere”/)).toBeVisible()
  })

  it('tells of a missing end', async () => {
    renderInApp(<LinkNotice />, { hash: '#/claims?z=0000&stance=hedges' })
    expect(screen.getByText(/The end of the link is missing/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/The end of the link is missing/)).not.toBeInTheDocument()
  })
})

describe('notices', () => {
  it('are said once, act, and go when they are closed', async () => {
    const { store } = renderInApp(<Notices />)
    const run = vi.fn()
    store.getState().notify({ text: 'A new version is ready.', action: { label: 'Load it now', run }, stays: true })
    store.getState().notify({ text: 'A new version is ready.', action: { label: 'Load it now', run }, stays: true })
    expect(await screen.findAllByText('A new version is ready.')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Load it now' }))
    expect(run).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('A new version is ready.')).not.toBeInTheDocument()
  })
})
