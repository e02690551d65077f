import type { listenForArrivals } from './arrivals.ts'
import { copyText } from './clipboard.ts'
import { frontPageOf } from './boot.ts'
import { bundledStories, loadBundledStory } from './bundledStories.ts'
import type { deviceStores } from './deviceStores.ts'
import { holdPage } from './holdPage.ts'
import { later } from './later.ts'
import { saveBytes, saveFile } from './saveFile.ts'

/** Prefix of all keys: a host may serve several apps from one origin. */
const KEY_PREFIX = 'crossread.'

/** The ways to the outside in a browser. */
export function browserPorts() {
  let tellTrouble: Parameters<typeof deviceStores>[0] = () => undefined
  let opened: Promise<ReturnType<typeof deviceStores>> | undefined
  const stores = () => (opened ??= import('./deviceStores.ts').then((module) => module.deviceStores((trouble) => tellTrouble(trouble))))
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
    /** Neither client nor worker comes before it is asked for. */
    storyWork: async () => (await import('./openStoryWork.ts')).storyWork,
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
    holdPage,
    readCopy: async (name: string, content: string | Uint8Array) => (await import('./readCopy.ts')).readCopy(name, content),
    arrivals: (onFiles: Parameters<typeof listenForArrivals>[0]) => {
      let stopped = false
      let stop = (): void => void (stopped = true)
      void import('./arrivals.ts').then((module) => {
        if (!stopped) stop = module.listenForArrivals(onFiles)
      })
      return () => stop()
    },
    shelf: <Entry extends { id: string }>(name: string) => later(async () => (await stores()).shelf<Entry>(name), ['all', 'get', 'put', 'remove']),
    library: async () => (await stores()).library(),
    copies: later(async () => (await stores()).copies, ['of', 'keep', 'remove', 'removeAll']),
    onDeviceTrouble: (listener: typeof tellTrouble) => void (tellTrouble = listener),
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
