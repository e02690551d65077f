import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { deviceBase } from '../../../src/platform/deviceBase.ts'
import { shelves } from '../../../src/platform/shelf.ts'
import { freshDevice } from './freshDevice.ts'

interface Note { id: string; words: string }

describe('a shelf', () => {
  it('keeps entries on the device for the next page', async () => {
    const tab = freshDevice()
    const lessons = shelves(tab())<Note>('lessons')
    expect(await lessons.put({ id: 'a', words: 'first' })).toBe('device')
    expect(await lessons.put({ id: 'a', words: 'second' })).toBe('device')
    await lessons.put({ id: 'b', words: 'other' })
    const next = shelves(tab())<Note>('lessons')
    expect(await next.get('a')).toEqual({ id: 'a', words: 'second' })
    expect(await next.get('c')).toBeUndefined()
    expect(await next.all()).toEqual([{ id: 'a', words: 'second' }, { id: 'b', words: 'other' }])
    await next.remove('a')
    expect(await lessons.all()).toEqual([{ id: 'b', words: 'other' }])
    expect(await shelves(tab())<Note>('answers').all()).toEqual([])
  })

  it.each([
    ['has no IndexedDB', undefined],
    ['refuses to open it', { open: () => { throw new DOMException('blocked', 'SecurityError') } }],
  ])('keeps them until the page is closed where the browser %s', async (_, indexedDB) => {
    vi.stubGlobal('indexedDB', indexedDB)
    onTestFinished(() => void vi.unstubAllGlobals())
    const open = shelves(deviceBase())
    const entry = { id: 'a', words: 'first' }
    expect(await open<Note>('lessons').put(entry)).toBe('page')
    entry.words = 'changed after it was kept'
    expect(await open<Note>('lessons').get('a')).toEqual({ id: 'a', words: 'first' })
    expect(await open<Note>('lessons').all()).toEqual([{ id: 'a', words: 'first' }])
    await open<Note>('lessons').remove('a')
    expect(await open<Note>('lessons').all()).toEqual([])
  })

  it('keeps an entry until the page is closed when the disk is full, before the older one on the device', async () => {
    const device = freshDevice()()
    const lessons = shelves(device)<Note>('lessons')
    await lessons.put({ id: 'a', words: 'first' })
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    expect(await lessons.put({ id: 'a', words: 'second' })).toBe('page')
    full.mockRestore()
    expect(await lessons.all()).toEqual([{ id: 'a', words: 'second' }])
    expect(await lessons.put({ id: 'a', words: 'third' })).toBe('device')
    expect(await lessons.all()).toEqual([{ id: 'a', words: 'third' }])
  })

  it('tells other tabs of each change, until they stop listening', async () => {
    const tab = freshDevice()
    const [here, there] = [shelves(tab())<Note>('lessons'), shelves(tab())<Note>('lessons')]
    const heard = vi.fn<() => void>()
    const stop = there.subscribe(heard)
    await here.put({ id: 'a', words: 'first' })
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
    await here.remove('a')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2))
    stop()
    await here.put({ id: 'b', words: 'other' })
    const later = shelves(tab())<Note>('lessons')
    const heardLater = vi.fn<() => void>()
    later.subscribe(heardLater)
    await here.put({ id: 'c', words: 'last' })
    await vi.waitFor(() => expect(heardLater).toHaveBeenCalled())
    expect(heard).toHaveBeenCalledTimes(2)
  })
})
