import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { onTestFinished, vi } from 'vitest'
import { deviceBase, type DeviceBase } from '../../../src/platform/deviceBase.ts'

/** A device with nothing on it; each base of it is a tab. */
export function freshDevice(): () => DeviceBase {
  vi.stubGlobal('indexedDB', new IDBFactory())
  onTestFinished(() => void vi.unstubAllGlobals())
  return () => deviceBase()
}

/** The base as the app left it on a device: `build` makes the stores and entries as the app of that version did. */
export function keptBase(version: number, build: (base: IDBDatabase, upgrade: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('crossread', version)
    request.addEventListener('upgradeneeded', () => {
      if (request.transaction) build(request.result, request.transaction)
    })
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}

/** The base of version 1, with one copy in it. */
export function writeVersion1(base: IDBDatabase): void {
  const copies = base.createObjectStore('copies', { keyPath: ['story', 'article'] })
  copies.createIndex('story', 'story')
  copies.put({ story: 'musk-iravani', article: 'nyt', name: 'pasted', text: 'Words.', sentences: [], outside: [], keptAt: 1 })
}

/** The base of version 2, with a lesson in it. */
export function writeVersion2(base: IDBDatabase): void {
  writeVersion1(base)
  base.createObjectStore('lessons', { keyPath: 'id' }).put({ id: 'l', title: 'Who says so?' })
  base.createObjectStore('answers', { keyPath: 'id' }).put({ id: 'a' })
}
