import { describe, expect, it, vi } from 'vitest'
import { createAppStore } from '../../../src/store/appStore.ts'
import { openParsed } from '../../../src/corpus/openStory.ts'
import { tinyStory } from '../corpus/tinyStory.ts'
import { fakePorts } from '../fakePorts.ts'

describe('selection and address', () => {
  it('mirrors each toggle in the address, and Back undoes it', () => {
    const ports = fakePorts({ hash: '#/claims' })
    const store = createAppStore(ports)
    const stop = store.getState().followLocation()
    store.getState().toggle('topic', 't01')
    store.getState().toggle('stance', 'hedges')
    expect(ports.location.read()).toMatch(/^#\/claims\?z=\w{4}&topic=t01&stance=hedges$/)
    ports.location.go(-1)
    expect(store.getState().address.selection).toEqual([{ facet: 'topic', values: ['t01'] }])
    ports.location.go(-1)
    expect(store.getState().address.selection).toEqual([])
    ports.location.go(2)
    expect(store.getState().address.selection).toHaveLength(2)
    stop()
  })

  it('takes the selection along to another view and drops what belonged to the last one', () => {
    const store = createAppStore(fakePorts({ hash: '#/claims?topic=t01&open=c001&sort=origins' }))
    store.getState().goTo({ view: 'events' })
    expect(store.getState().address).toEqual({ view: 'events', selection: [{ facet: 'topic', values: ['t01'] }] })
  })

  it('brings back what Clear all took, and each step before it', () => {
    const store = createAppStore(fakePorts({ hash: '#/claims' }))
    store.getState().toggle('topic', 't01')
    store.getState().toggle('topic', 't02')
    store.getState().clearSelection()
    store.getState().undoSelection()
    expect(store.getState().address.selection).toEqual([{ facet: 'topic', values: ['t01', 't02'] }])
    store.getState().undoSelection()
    store.getState().undoSelection()
    expect(store.getState().address.selection).toEqual([])
    expect(store.getState().earlierSelections).toEqual([])
  })

  it('tells what of a link was not read, and forgets it at the next step', () => {
    const store = createAppStore(fakePorts({ hash: '#/claims?colour=red' }))
    expect(store.getState().unread).toEqual(['colour=red'])
    store.getState().toggle('topic', 't01')
    expect(store.getState().unread).toEqual([])
  })
})

describe('story', () => {
  it('keeps the reason when it can not be opened, and tries again when asked', async () => {
    let tries = 0
    const ports = { ...fakePorts(), loadStory: () => Promise.reject(new Error(`try ${++tries}`)) }
    const store = createAppStore(ports)
    await store.getState().openStory()
    expect(store.getState().failure?.message).toBe('try 1')
    await store.getState().openStory()
    expect(store.getState().failure?.message).toBe('try 2')
  })

  it('keeps the reason in other views of the same story, and drops it with another story', async () => {
    const ports = { ...fakePorts({ hash: '#/~gone/claims' }), loadStory: () => Promise.reject(new Error('gone')) }
    const store = createAppStore(ports)
    await store.getState().openStory()
    store.getState().goTo({ view: 'library' })
    store.getState().goTo({ view: 'events' })
    expect(store.getState().failure?.message).toBe('gone')
    store.getState().goToStory(undefined)
    expect(store.getState().failure).toBeUndefined()
  })

  it('is read again when it comes back', async () => {
    let isThere = false
    const story = openParsed({ ok: true, story: tinyStory(), problems: [] }, 'own.json')
    const ports = { ...fakePorts({ hash: '#/~own-1' }), loadStory: () => (isThere ? Promise.resolve(story) : Promise.reject(new Error('gone'))) }
    const store = createAppStore(ports)
    await store.getState().openStory()
    isThere = true
    store.getState().storyChanged('own-1')
    await vi.waitFor(() => expect(store.getState()).toMatchObject({ loaded: story, failure: undefined }))
  })
})

describe('several stories', () => {
  const first = openParsed({ ok: true, story: tinyStory(), problems: [] }, 'first.json')
  const second = openParsed({ ok: true, story: { ...tinyStory(), id: 'second', title: 'Second' }, problems: [] }, 'second.json')
  const loadStory = (id: string | undefined) => Promise.resolve(id === 'second' ? second : first)

  it('opens the one that the address names, and drops the selection of the one before', async () => {
    const ports = { ...fakePorts({ hash: '#/claims?topic=t01' }), loadStory }
    const store = createAppStore(ports)
    await store.getState().openStory()
    expect(store.getState().loaded?.story.id).toBe(first.story.id)
    store.getState().goToStory('second')
    // Nothing of the first story may be shown under the second one's address.
    expect(store.getState()).toMatchObject({ loaded: undefined, front: undefined, address: { story: 'second', view: 'story', selection: [] } })
    await store.getState().openStory()
    expect(store.getState().loaded?.story.id).toBe('second')
    store.getState().goTo({ view: 'claims' })
    expect(ports.location.read()).toBe('#/~second/claims')
    store.getState().goToStory(undefined)
    expect(store.getState().loaded?.story.id).toBe(first.story.id)
  })

  it('shows what was opened last only where the reader still is', async () => {
    const store = createAppStore({ ...fakePorts({ hash: '#/~second' }), loadStory })
    const opening = store.getState().openStory()
    store.getState().goToStory(undefined)
    await opening
    expect(store.getState().loaded).toBeUndefined()
  })

  it('goes back in time in place, and forward again', async () => {
    const store = createAppStore({ ...fakePorts({ hash: '#/claims?asof=2024-03-02' }), loadStory })
    await store.getState().openStory()
    expect(store.getState().loaded?.story.articles.length).toBeLessThan(first.story.articles.length)
    expect(store.getState().whole).toBe(first)
    store.getState().setAsOf(undefined)
    expect(store.getState().loaded).toBe(first)
  })
})

describe('preferences', () => {
  it('keeps the theme on the device', () => {
    const ports = fakePorts()
    createAppStore(ports).getState().setTheme('dark')
    const next = createAppStore(ports)
    // What the build rendered knows no device: hydration must find the same.
    expect(next.getState().theme).toBe('system')
    next.getState().recallPreferences()
    expect(next.getState().theme).toBe('dark')
  })
})

describe('a link followed before the app listened', () => {
  it('is seen when it begins to listen', () => {
    const ports = fakePorts({ hash: '' })
    const store = createAppStore(ports)
    ports.location.write('/claims', 'push')
    store.getState().followLocation()
    expect(store.getState().address.view).toBe('claims')
  })
})
