import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { readCrossreadFile } from '../../../src/corpus/interchange/crossreadFile.ts'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import type { OwnStory } from '../../../src/corpus/library/ownStory.ts'
import type { Library } from '../../../src/store/library.ts'
import type { Ports } from '../../../src/store/ports.ts'
import { Notices } from '../../../src/app/Notices.tsx'
import { ViewOutlet } from '../../../src/app/ViewOutlet.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { tinyStory } from '../corpus/tinyStory.ts'
import { withDialogs } from './searchDialogs.ts'

// The view comes late, and on a busy machine later.
configure({ asyncUtilTimeout: 20_000 })

/** The view in the app, with stories of these titles in the library. */
async function open(titles: readonly string[], change: Partial<Library> = {}) {
  const scene = renderInApp(<><ViewOutlet /><Notices /></>, { hash: '#/about' })
  const library = await scene.ports.library()
  Object.assign(library, change)
  const stories: OwnStory[] = []
  for (const title of titles) {
    const kept = await library.create({ title, made: storyToFile(tinyStory()), shown: tinyStory() })
    if (kept.ok) stories.push(kept.story)
  }
  scene.store.getState().goTo({ view: 'library' })
  await screen.findByRole('heading', { level: 1, name: 'My stories' })
  await waitFor(() => expect(screen.queryByText('Looking up your stories …')).toBeNull())
  return { ...scene, library, stories }
}

const entry = (title: string) => screen.findByRole('article', { name: title })
const press = async (title: string, name: string) => userEvent.click(within(await entry(title)).getByRole('button', { name: `${name} ${title}` }))

describe('the library', () => {
  it('shows an empty library one action and one example', async () => {
    const { container } = await open([])
    expect(screen.getByRole('link', { name: 'Add articles' }).getAttribute('href')).toBe('#/import')
    expect(screen.getByRole('heading', { name: 'Try it with an example first' })).toBeTruthy()
    await expectNoViolations(container)
  })

  it('lists own stories with what is known of them, each a link that opens it', async () => {
    const { container, stories } = await open(['Fire on the quay', 'The vote'])
    const fire = await entry('Fire on the quay')
    expect(within(fire).getByRole('link', { name: 'Fire on the quay' }).getAttribute('href')).toBe(`#/~${stories[0]?.id ?? ''}`)
    expect(within(fire).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2 articles', expect.stringMatching(/^100\s?% confirmed: \d+ of \d+$/), expect.stringMatching(/^\d+(\.\d)? kB$/), expect.stringMatching(/^saved on this device \d\d:\d\d/),
    ])
    await expectNoViolations(container)
  })

  it('renames with Enter, and leaves the title as it was with Escape', async () => {
    const { library, stories } = await open(['Fire'])
    await press('Fire', 'Rename')
    await userEvent.keyboard('Fire on the quay{Escape}')
    expect(screen.queryByLabelText('Title of the story')).toBeNull()
    expect(document.activeElement?.textContent).toBe('Rename')
    await press('Fire', 'Rename')
    await userEvent.keyboard('Fire on the quay{Enter}')
    await entry('Fire on the quay')
    expect((await library.list()).stories.map(({ title }) => title)).toEqual(['Fire on the quay'])
    expect(await library.rename(stories[0]?.id ?? '', 1, 'From a tab that saw less')).toMatchObject({ ok: true })
    await entry('From a tab that saw less')
  })

  it('says so when another tab was first, and shows what is there', async () => {
    await open(['Fire'], { rename: () => Promise.resolve({ ok: false, why: 'changed-elsewhere' }) })
    await press('Fire', 'Rename')
    await userEvent.keyboard('Other{Enter}')
    expect(await screen.findByText(/Another tab changed this story first/)).toBeTruthy()
    expect(await entry('Fire')).toBeTruthy()
  })

  it('deletes with undo, and keeps what is deleted in a bin', async () => {
    const { library } = await open(['Fire', 'Vote'])
    await press('Fire', 'Delete')
    expect(await screen.findByText('“Fire” was deleted.')).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Fire' })).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await entry('Fire')
    await press('Fire', 'Delete')
    await press('Vote', 'Delete')
    await userEvent.click(await screen.findByText('Deleted: 2 stories'))
    await userEvent.click(screen.getByRole('button', { name: 'Bring back Fire' }))
    await entry('Fire')
    withDialogs()
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete for good' }))
    await waitFor(() => expect(screen.queryByText(/^Deleted:/)).toBeNull())
    expect((await library.list()).stories.map(({ title }) => title)).toEqual(['Fire'])
  })

  it('duplicates a story, saves one as a file that opens again', async () => {
    const { ports } = await open(['Fire'])
    await press('Fire', 'Duplicate')
    await entry('Fire (copy)')
    await press('Fire', 'Save as a file:')
    await screen.findByText(/“Fire.crossread” was saved, with texts and every decision/)
    const [{ name, content } = { name: '', content: new Uint8Array() }] = ports.savedBytes
    expect(name).toBe('Fire.crossread')
    expect(readCrossreadFile(content)).toMatchObject({ ok: true, content: { made: { title: 'Fire' } } })
  })

  it('makes a copy of a story that comes with the app', async () => {
    const { loaded, library } = await open(['Fire'])
    await press(loaded.story.title, 'Edit a copy of')
    const copy = await entry(`${loaded.story.title} (my copy)`)
    expect(copy.textContent).toContain(`copy of “${loaded.story.title}”`)
    expect((await library.list()).stories.find(({ copyOf }) => copyOf === loaded.story.id)).toBeTruthy()
  })

  it('offers a file when the device is full', async () => {
    const { ports } = await open(['Fire'], { duplicate: () => Promise.resolve({ ok: false, why: 'no-room' }) })
    await press('Fire', 'Duplicate')
    const notice = await screen.findByText(/The device is full/)
    await userEvent.click(within(notice.parentElement ?? document.body).getByRole('button', { name: 'Save as a file' }))
    await waitFor(() => expect(ports.savedBytes.map(({ name }) => name)).toEqual(['Fire.crossread']))
  })

  it.each([
    ['none', 'Your stories are kept only until this page is closed'],
    ['blocked', 'Your stories are kept only until this page is closed'],
    ['newer', 'A newer Crossread runs in another tab'],
  ] as const)('says where stories are when it is not the device (%s)', async (trouble, words) => {
    const { container } = await open(['Fire'], { room: () => Promise.resolve({ trouble }) })
    expect(screen.getByRole('heading', { name: words })).toBeTruthy()
    expect((await entry('Fire')).textContent).toContain('kept until this page is closed')
    await expectNoViolations(container)
  })

  it('goes back to an earlier state of a story', async () => {
    const { container, library, stories: [story] } = await open(['Fire'])
    if (!story) throw new Error('no story')
    await library.remake(story.id, 1, JSON.stringify({ ...storyToFile(tinyStory()), claims: [] }), { articles: 2, records: 1, confirmed: 0 })
    await userEvent.click(await within(await entry('Fire')).findByText('An earlier state is kept'))
    await expectNoViolations(container)
    await userEvent.click(within(await entry('Fire')).getByRole('button', { name: /^Go back to .*: Fire$/ }))
    await screen.findByText(/^“Fire” is as it was: /)
    const opened = await library.open(story.id)
    expect(opened.ok && opened.opened.made.claims.length).toBe(tinyStory().claims.length)
    await screen.findByText('2 earlier states are kept')
  })

  it('tells of records that can’t be read', async () => {
    await open([], { list: () => Promise.resolve({ stories: [], unread: [{ id: 'own-1', why: 'newer' }, { id: 'own-2', why: 'unreadable' }] }), earlier: () => Promise.resolve([{ story: 'own-2', at: 5 }]) })
    expect(screen.getByRole('heading', { name: '2 stories can’t be read' })).toBeTruthy()
    await userEvent.click(screen.getByText('An earlier state is kept'))
    expect(screen.getByRole('button', { name: /^Go back to / })).toBeTruthy()
    expect(screen.getByText(/^It was kept by a newer version/)).toBeTruthy()
    expect(screen.getByText(/damaged/)).toBeTruthy()
  })

  it('opens without a story', async () => {
    const { store } = await open(['Fire'])
    store.setState({ loaded: undefined, whole: undefined, failure: { message: 'gone', problems: [] } } satisfies Partial<ReturnType<typeof store.getState>>)
    expect(await entry('Fire')).toBeTruthy()
  })
})

describe('a story of one’s own', () => {
  it('opens like a bundled one, under its own title, and follows what becomes of it', async () => {
    const { store, library, stories, ports } = await open(['Fire'])
    const id = stories[0]?.id ?? ''
    store.getState().goToStory(id)
    await store.getState().openStory()
    expect(store.getState().loaded?.story).toMatchObject({ id, title: 'Fire' })
    await library.rename(id, 1, 'Fire on the quay')
    store.getState().storyChanged(id)
    await waitFor(() => expect(store.getState().front?.title).toBe('Fire on the quay'))
    await library.remove(id, 2)
    store.getState().storyChanged(id)
    await waitFor(() => expect(store.getState().failure?.message).toBe('not opened: gone'))
    expect(store.getState().loaded).toBeUndefined()
    expect((await (ports satisfies Ports).library()).open).toBeTruthy()
  })
})
