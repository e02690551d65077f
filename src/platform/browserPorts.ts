import { copyText } from './clipboard.ts'
import { copyStore } from './copyStore.ts'
import { deviceBase } from './deviceBase.ts'
import { frontPageOf } from './boot.ts'
import { bundledStories, loadBundledStory } from './bundledStories.ts'
import type { libraryBase } from './libraryBase.ts'
import { readCopy } from './readCopy.ts'
import { shelves } from './shelf.ts'
import { saveBytes, saveFile } from './saveFile.ts'

/** Prefix of all keys: a host may serve several apps from one origin. */
const KEY_PREFIX = 'crossread.'

/** The ways to the outside in a browser. */
export function browserPorts() {
  const device = deviceBase()
  let library: Promise<ReturnType<typeof libraryBase>> | undefined
  return {
    front: frontPageOf(document),
    location: {
      read: () => window.location.hash,
      write: (hash: string, how: 'push' | 'replace') => window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `#${hash}`),
      subscribe: (onChange: () => void) => {
        window.addEventListener('popstate', onChange)
        window.addEventListener('hashchange', onChange)
        return () => {
          window.removeEventListener('popstate', onChange)
          window.removeEventListener('hashchange', onChange)
        }
      },
      link: () => window.location.href,
    },
    stories: bundledStories,
    loadStory: loadBundledStory,
    /** Reads a reader's own articles off the main thread; neither client nor worker comes before it is asked for. */
    openTextClient: async () => (await import('./openTextClient.ts')).openTextClient(),
    memory: {
      get: (key: string) => quietly(() => window.localStorage.getItem(KEY_PREFIX + key) ?? undefined),
      set: (key: string, value: string) => quietly(() => window.localStorage.setItem(KEY_PREFIX + key, value)),
    },
    applyTheme: (theme: 'system' | 'light' | 'dark') => {
      if (theme === 'system') delete document.documentElement.dataset['theme']
      else document.documentElement.dataset['theme'] = theme
    },
    saveFile,
    saveBytes,
    copyText,
    print: () => window.print(),
    readCopy,
    shelf: shelves(device),
    library: () => (library ??= import('./libraryBase.ts').then((module) => module.libraryBase(device))),
    copies: copyStore(device),
    onDeviceTrouble: device.onTrouble,
  }
}

/** Storage throws where it is blocked; a preference is then kept for this page only. */
function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
