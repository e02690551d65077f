import { describe, expect, it } from 'vitest'
import type { KeptLesson } from '../../../src/lessons/format/lesson.ts'
import { lessonStore } from '../../../src/store/lessonStore.ts'
import { fakePorts } from '../fakePorts.ts'
import { sampleLesson } from '../lessons/samplePlan.ts'

const kept = (id: string, title = id): KeptLesson => ({ lesson: { ...sampleLesson(), id, title }, notes: { contested: [] } })
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0))

async function opened(ports = fakePorts()) {
  const store = lessonStore(ports)
  await settled()
  return { ports, store, titles: () => store.getState().lessons?.map(({ lesson }) => lesson.title) }
}

/** What another page would find. */
const onShelf = async (ports: ReturnType<typeof fakePorts>): Promise<unknown[]> =>
  (await ports.shelf<{ id: string; lesson: { title: string } }>('lessons').all()).map(({ lesson }) => lesson.title)

describe('the lessons kept here', () => {
  it('are one store a page, read from the shelf', async () => {
    const ports = fakePorts()
    await ports.shelf('lessons').put(Object.assign({ id: 'l1', changed: 1 }, kept('l1')))
    await ports.shelf('lessons').put(Object.assign({ id: 'l2', changed: 2 }, kept('l2')))
    expect(lessonStore(ports).getState().lessons).toBeUndefined()
    const { store, titles } = await opened(ports)
    expect(titles()).toEqual(['l2', 'l1'])
    expect(lessonStore(ports)).toBe(store)
    expect(lessonStore(fakePorts())).not.toBe(store)
  })

  it('are kept on the shelf, and say where', async () => {
    const { ports, store, titles } = await opened()
    await store.getState().keep(kept('l1'))
    expect(titles()).toEqual(['l1'])
    expect(await onShelf(ports)).toEqual(['l1'])
    expect(store.getState().place).toBe('device')
  })

  it('are not lost where one is kept while the shelf is still being read', async () => {
    const ports = fakePorts()
    await ports.shelf('lessons').put(Object.assign({ id: 'l1', changed: 1 }, kept('l1')))
    await lessonStore(ports).getState().keep(kept('l2'))
    expect((await opened(ports)).titles()).toEqual(['l2', 'l1'])
  })

  it('take back changes, one field at a time', async () => {
    const { ports, store, titles } = await opened()
    await store.getState().keep(kept('l1'))
    const rename = (title: string) => store.getState().edit('l1', 'title', ({ lesson, notes }) => ({ lesson: { ...lesson, title }, notes }))
    rename('W')
    rename('Wh')
    store.getState().edit('l1', 'blind', ({ lesson, notes }) => ({ lesson: { ...lesson, blind: true }, notes }))
    expect(store.getState().undoable['l1']).toBe(2)
    store.getState().undo('l1')
    expect(store.getState().lessons?.[0]?.lesson.blind).toBe(false)
    expect(titles()).toEqual(['Wh'])
    store.getState().undo('l1')
    store.getState().undo('l1')
    expect(titles()).toEqual(['l1'])
    await settled()
    expect(await onShelf(ports)).toEqual(['l1'])
  })

  it('can be removed and put back', async () => {
    const { ports, store, titles } = await opened()
    await store.getState().keep(kept('l1'))
    const removed = await store.getState().remove('l1')
    expect(titles()).toEqual([])
    expect(await onShelf(ports)).toEqual([])
    if (removed) await store.getState().keep(removed)
    expect(titles()).toEqual(['l1'])
  })

  it('are named where they can’t be read, and stay on the shelf', async () => {
    const ports = fakePorts()
    await ports.shelf('lessons').put(Object.assign({ id: 'l1', changed: 1 }, kept('l1', 'Old'), { lesson: { ...kept('l1', 'Old').lesson, version: 9 } }))
    await ports.shelf('lessons').put({ id: 'l2' })
    const { store, titles } = await opened(ports)
    expect(titles()).toEqual([])
    expect(store.getState().unread).toMatchObject([
      { id: 'l1', title: 'Old', problems: [{ code: 'newer-version', path: '$.version' }] },
      { id: 'l2', title: 'l2', problems: [{ code: 'not-a-lesson' }] },
    ])
    expect(await ports.shelf('lessons').all()).toHaveLength(2)
  })

  it('are there until the page is closed where the device refuses them, and say so', async () => {
    const ports = fakePorts()
    const shelf = ports.shelf<{ id: string }>('lessons')
    ports.shelf = (() => ({ ...shelf, put: () => Promise.reject(new Error('full')) })) as typeof ports.shelf
    const { store, titles } = await opened(ports)
    await store.getState().keep(kept('l1'))
    expect(titles()).toEqual(['l1'])
    expect(store.getState().failed).toBe(true)
  })
})
