import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { copyStore } from '../../../src/platform/copyStore.ts'
import { migrations, type Migration } from '../../../src/platform/deviceMigrations.ts'
import { openDeviceBase } from '../../../src/platform/openDeviceBase.ts'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import { libraryBase } from '../../../src/platform/libraryBase.ts'
import { shelves } from '../../../src/platform/shelf.ts'
import { tinyStory } from '../corpus/tinyStory.ts'
import { freshDevice, keptBase, writeVersion1, writeVersion2 } from './freshDevice.ts'

/** Holds the base open as a page does that never lets go. */
function holdOpen(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('crossread', version)
    request.addEventListener('upgradeneeded', () => writeVersion1(request.result))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })
}

describe('the base on the device', () => {
  it('is made in its present version where there is none', async () => {
    const base = await freshDevice()().open()
    if (typeof base === 'string') throw new Error(base)
    expect(base.version).toBe(migrations.length)
    expect([...base.objectStoreNames]).toEqual(expect.arrayContaining(['answers', 'copies', 'lessons']))
  })

  it('keeps the copies of version 1, and has room for lessons and answers', async () => {
    const device = freshDevice()()
    await keptBase(1, writeVersion1)
    expect((await copyStore(device).of('musk-iravani')).map(({ text }) => text)).toEqual(['Words.'])
    const open = shelves(device)
    expect(await open('lessons').put({ id: 'l' })).toBe('device')
    expect(await open('answers').put({ id: 'a' })).toBe('device')
  })

  it('keeps copies, lessons and answers of version 2, and has room for stories', async () => {
    const device = freshDevice()()
    await keptBase(2, writeVersion2)
    expect(await shelves(device)('lessons').all()).toEqual([{ id: 'l', title: 'Who says so?' }])
    expect(await shelves(device)('answers').all()).toEqual([{ id: 'a' }])
    expect(await copyStore(device).of('musk-iravani')).toHaveLength(1)
    const made = storyToFile(tinyStory())
    expect(await libraryBase(device).create({ title: 'Mine', made, shown: made })).toMatchObject({ ok: true, place: 'device' })
  })

  it('lets go when another tab has a newer version, says so, and opens nothing older than that', async () => {
    const device = freshDevice()()
    const heard = vi.fn<(trouble: string) => void>()
    device.onTrouble(heard)
    const lessons = shelves(device)('lessons')
    expect(await lessons.put({ id: 'one' })).toBe('device')
    await keptBase(migrations.length + 1, () => undefined)
    expect(heard).toHaveBeenCalledExactlyOnceWith('newer')
    expect(await device.open()).toBe('newer')
    expect(await lessons.put({ id: 'two' })).toBe('page')
  })

  it('stays as it was when a migration fails', async () => {
    const device = freshDevice()()
    await keptBase(1, writeVersion1)
    const events = { onBlocked: () => undefined, onClosed: () => undefined }
    const spoilt: Migration = async (_, upgrade) => {
      await upgrade.objectStore('copies').clear()
      throw new Error('a fault')
    }
    await expect(openDeviceBase('crossread', events, [...migrations, spoilt])).rejects.toThrow('abort')
    expect((await copyStore(device).of('musk-iravani')).map(({ text }) => text)).toEqual(['Words.'])
  })

  it('opens again after somebody deleted it', async () => {
    const device = freshDevice()()
    const heard = vi.fn<(trouble: string) => void>()
    device.onTrouble(heard)
    const lessons = shelves(device)('lessons')
    await lessons.put({ id: 'one' })
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('crossread').addEventListener('success', resolve)
    })
    expect(await lessons.all()).toEqual([])
    expect(await lessons.put({ id: 'two' })).toBe('device')
    expect(heard).not.toHaveBeenCalled()
  })

  it('does not wait for a tab that holds on to an older version, and takes the base when it is free', async () => {
    const device = freshDevice()()
    const old = await holdOpen(1)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const heard = vi.fn<(trouble: string) => void>()
    device.onTrouble(heard)
    const opening = device.open()
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1000)
      expect(heard).toHaveBeenCalledWith('blocked')
    })
    expect(await opening).toBe('blocked')
    expect(await shelves(device)('lessons').put({ id: 'one' })).toBe('page')
    old.close()
    await vi.waitFor(async () => expect(await device.open()).not.toBe('blocked'))
    expect(await shelves(device)('lessons').put({ id: 'one' })).toBe('device')
  })
})
