import type { KeptCopy } from '../../src/corpus/anchors/copy.ts'
import { storyActs } from '../../src/corpus/interchange/storyActs.ts'
import { isOwnId } from '../../src/corpus/library/ownId.ts'
import type { LoadedStory } from '../../src/corpus/openStory.ts'
import { libraryBase } from '../../src/platform/libraryBase.ts'
import { loadOwnStory } from '../../src/platform/ownStories.ts'
import { fakeTextReader } from './fakeTextReader.ts'
import type { Library } from '../../src/store/library.ts'
import type { StoryWork } from '../../src/store/storyWork.ts'
import type { Ports, Shelf } from '../../src/store/ports.ts'

/** A browser's address bar with history, for tests of the store and of views. */
export class FakeLocation {
  readonly entries: string[]
  private at = 0
  private readonly listeners = new Set<() => void>()

  constructor(hash = '') {
    this.entries = [hash]
  }

  read = (): string => this.entries[this.at] ?? ''

  write = (hash: string, how: 'push' | 'replace'): void => {
    if (how === 'push') this.entries.splice(++this.at, Number.POSITIVE_INFINITY, `#${hash}`)
    else this.entries[this.at] = `#${hash}`
  }

  subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange)
    return () => this.listeners.delete(onChange)
  }

  link = (): string => `https://example.org/app/${this.read()}`

  /** Back (-1) and Forward (1). */
  go(steps: number): void {
    this.at = Math.min(Math.max(this.at + steps, 0), this.entries.length - 1)
    for (const listener of this.listeners) listener()
  }
}

/** What a test can look at afterwards. */
export interface FakePorts extends Ports {
  location: FakeLocation
  saved: { name: string; type: string; content: string }[]
  savedBytes: { name: string; type: string; content: Uint8Array }[]
  copied: string[]
  printed: number
  /** How many reasons there are to ask before the page is left. */
  holds: number
  kept: Map<string, string>
  keptCopies: KeptCopy[]
  /** What another tab would tell: copies were kept or removed there. */
  tellOfCopies: () => void
}

/** Ways to the outside that stay inside the test. */
export function fakePorts({ hash = '', loaded, front = loaded?.front }: { hash?: string; loaded?: LoadedStory; front?: Ports['front'] } = {}): FakePorts {
  const kept = new Map<string, string>()
  const shelves = new Map<string, Shelf<{ id: string }>>()
  const library = fakeLibrary()
  let tell = (): void => undefined
  const ports: FakePorts = {
    front,
    location: new FakeLocation(hash),
    stories: [loaded ? { id: loaded.story.id, title: loaded.story.title } : { id: 'first', title: 'First' }],
    loadStory: (story) => (story !== undefined && isOwnId(story) ? loadOwnStory({ library, read: (own) => Promise.resolve(storyActs.open(own)) }, story, (why) => `not opened: ${why}`) : loaded ? Promise.resolve(loaded) : Promise.reject(new Error('no story in this test'))),
    memory: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
    applyTheme: () => {},
    applyLanguage: () => Promise.resolve(true),
    saveFile: (name, type, content) => void ports.saved.push({ name, type, content }),
    saveBytes: (name, type, content) => void ports.savedBytes.push({ name, type, content }),
    copyText: (text) => Promise.resolve(ports.copied.push(text) > 0),
    print: () => void ports.printed++,
    holdPage: () => {
      ports.holds++
      return () => void ports.holds--
    },
    openTextClient: () => Promise.resolve(fakeTextReader()),
    storyWork: () => Promise.resolve(fakeStoryWork()),
    readCopy: (_, content) => Promise.resolve(typeof content === 'string'
      ? { ok: true, text: content, sentences: sentencesOf(content), outside: [], diagnostics: [] }
      : { ok: false, code: 'wrong-format', values: {} }),
    arrivals: () => () => undefined,
    shelf: <Entry extends { id: string }>(name: string) => {
      const shelf = shelves.get(name) ?? fakeShelf()
      shelves.set(name, shelf)
      return shelf as unknown as Shelf<Entry>
    },
    library: () => Promise.resolve(library),
    copies: {
      of: (story) => Promise.resolve(ports.keptCopies.filter((copy) => copy.story === story)),
      keep: async (copy) => {
        await ports.copies.remove(copy.story, copy.article)
        ports.keptCopies.push(copy)
        return 'device'
      },
      remove: (story, article) => {
        ports.keptCopies = ports.keptCopies.filter((copy) => copy.story !== story || copy.article !== article)
        return Promise.resolve()
      },
      removeAll: () => {
        const removed = ports.keptCopies
        ports.keptCopies = []
        return Promise.resolve(removed)
      },
      subscribe: (onChange) => {
        tell = onChange
        return () => undefined
      },
    },
    keptCopies: [],
    tellOfCopies: () => tell(),
    saved: [],
    savedBytes: [],
    copied: [],
    printed: 0,
    holds: 0,
    kept,
  }
  return ports
}

/** The acts themselves, with copies of what goes in and out, as between page and worker. */
function fakeStoryWork(): StoryWork {
  const acts = Object.entries(storyActs).map(([name, act]) => [name, (order: unknown) => Promise.resolve(structuredClone(act(structuredClone(order) as never)))])
  return Object.fromEntries(acts) as unknown as StoryWork
}

/** The library itself over memory, which says that it keeps stories on the device. */
function fakeLibrary(): Library {
  const library = libraryBase({ open: () => Promise.resolve('none'), onTrouble: () => undefined })
  return {
    ...library,
    create: async (story) => {
      const kept = await library.create(story)
      return kept.ok ? { ...kept, place: 'device' } : kept
    },
    room: () => Promise.resolve({ used: 2_000_000, left: 5_000_000_000, persistent: true, trouble: undefined }),
  }
}

/** Keeps entries as a device would: copies of them, not the objects themselves. */
function fakeShelf(): Shelf<{ id: string }> {
  const entries = new Map<string, { id: string }>()
  return {
    all: () => Promise.resolve(structuredClone([...entries.values()])),
    get: (id) => Promise.resolve(structuredClone(entries.get(id))),
    put: (entry) => Promise.resolve(entries.set(entry.id, structuredClone(entry))).then(() => 'device'),
    remove: (id) => Promise.resolve(entries.delete(id)).then(() => undefined),
    subscribe: () => () => undefined,
  }
}

/** Good enough for texts written for a test: a sentence ends at a stop or at the end of its line. */
function sentencesOf(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/[^\s.!?][^\n.!?]*[.!?]?/g), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
