import type { KeptCopy } from '../corpus/anchors/copy.ts'
import { onDevice, type DeviceBase } from './deviceBase.ts'

const CHANNEL = 'crossread.copies'

/**
 * Keeps the reader's copies of articles in IndexedDB: on this device, in this browser, and nowhere else. Where the browser
 * does not let us (private windows, blocked storage, no room) they are kept until the page is closed. Nothing is opened
 * before it is asked for.
 */
export function copyStore(device: DeviceBase) {
  /** Copies that could not be kept on the device, by story and article. */
  const ofPage = new Map<string, KeptCopy>()
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)

  const tellOthers = (): void => channel?.postMessage('changed')

  return {
    of: async (story: string): Promise<readonly KeptCopy[]> => {
      const kept = (await onDevice<KeptCopy[]>(device, (base) => base.getAllFromIndex('copies', 'story', story))) ?? []
      const here = [...ofPage.values()].filter((copy) => copy.story === story)
      return [...kept.filter(({ article }) => !ofPage.has(keyOf(story, article))), ...here]
    },
    keep: async (copy: KeptCopy): Promise<'device' | 'page'> => {
      const done = await onDevice(device, (base) => base.put('copies', copy))
      const key = keyOf(copy.story, copy.article)
      if (done === undefined) ofPage.set(key, copy)
      else ofPage.delete(key)
      tellOthers()
      return done === undefined ? 'page' : 'device'
    },
    remove: async (story: string, article: string): Promise<void> => {
      ofPage.delete(keyOf(story, article))
      await onDevice(device, (base) => base.delete('copies', [story, article]))
      tellOthers()
    },
    removeAll: async (): Promise<readonly KeptCopy[]> => {
      const kept = (await onDevice<KeptCopy[]>(device, (base) => base.getAll('copies'))) ?? []
      const removed = [...kept, ...ofPage.values()]
      ofPage.clear()
      await onDevice(device, (base) => base.clear('copies'))
      tellOthers()
      return removed
    },
    subscribe: (onChange: () => void): (() => void) => {
      channel?.addEventListener('message', onChange)
      return () => channel?.removeEventListener('message', onChange)
    },
  }
}

const keyOf = (story: string, article: string): string => `${story} ${article}`
