import type { DBSchema, IDBPDatabase } from 'idb'
import type { KeptCopy } from '../corpus/anchors/copy.ts'

interface CopyBase extends DBSchema {
  copies: { key: [string, string]; value: KeptCopy; indexes: { story: string } }
}

const CHANNEL = 'crossread.copies'

/**
 * Keeps the reader's copies of articles in IndexedDB: on this device, in this browser, and nowhere else. Where the browser
 * does not let us (private windows, blocked storage, no room) they are kept until the page is closed. Nothing is opened
 * before it is asked for.
 */
export function copyStore() {
  /** Copies that could not be kept on the device, by story and article. */
  const ofPage = new Map<string, KeptCopy>()
  let opening: Promise<IDBPDatabase<CopyBase> | undefined> | undefined
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)

  function base(): Promise<IDBPDatabase<CopyBase> | undefined> {
    opening ??= open(() => (opening = undefined)).catch(() => undefined)
    return opening
  }

  /** Undefined where the device keeps nothing. */
  async function onDevice<Result>(act: (copies: IDBPDatabase<CopyBase>) => Promise<Result>): Promise<Result | undefined> {
    try {
      const copies = await base()
      return copies && await act(copies)
    } catch {
      return undefined
    }
  }

  const tellOthers = (): void => channel?.postMessage('changed')

  return {
    of: async (story: string): Promise<readonly KeptCopy[]> => {
      const kept = (await onDevice((copies) => copies.getAllFromIndex('copies', 'story', story))) ?? []
      const here = [...ofPage.values()].filter((copy) => copy.story === story)
      return [...kept.filter(({ article }) => !ofPage.has(keyOf(story, article))), ...here]
    },
    keep: async (copy: KeptCopy): Promise<'device' | 'page'> => {
      const done = await onDevice(async (copies) => copies.put('copies', copy))
      const key = keyOf(copy.story, copy.article)
      if (done === undefined) ofPage.set(key, copy)
      else ofPage.delete(key)
      tellOthers()
      return done === undefined ? 'page' : 'device'
    },
    remove: async (story: string, article: string): Promise<void> => {
      ofPage.delete(keyOf(story, article))
      await onDevice((copies) => copies.delete('copies', [story, article]))
      tellOthers()
    },
    removeAll: async (): Promise<void> => {
      ofPage.clear()
      await onDevice((copies) => copies.clear('copies'))
      tellOthers()
    },
    subscribe: (onChange: () => void): (() => void) => {
      channel?.addEventListener('message', onChange)
      return () => channel?.removeEventListener('message', onChange)
    },
  }
}

const keyOf = (story: string, article: string): string => `${story} ${article}`

async function open(onClosed: () => void): Promise<IDBPDatabase<CopyBase> | undefined> {
  if (typeof indexedDB === 'undefined') return undefined
  const { openDB } = await import('idb')
  return openDB<CopyBase>('crossread', 1, {
    upgrade: (created) => {
      created.createObjectStore('copies', { keyPath: ['story', 'article'] }).createIndex('story', 'story')
    },
    // Another tab has a newer version of the app, or wants the data gone: let go, and open again when asked.
    blocking: (_current, _wanted, event) => {
      const target = event.target
      if (target instanceof IDBDatabase) target.close()
      onClosed()
    },
    terminated: onClosed,
  })
}
