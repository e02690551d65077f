import type { LoadedStory } from '../../src/corpus/openStory.ts'
import type { Ports } from '../../src/store/ports.ts'

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
  copied: string[]
  printed: number
  kept: Map<string, string>
}

/** Ways to the outside that stay inside the test. */
export function fakePorts({ hash = '', loaded, front = loaded?.front }: { hash?: string; loaded?: LoadedStory; front?: Ports['front'] } = {}): FakePorts {
  const kept = new Map<string, string>()
  const ports: FakePorts = {
    front,
    location: new FakeLocation(hash),
    stories: [{ id: 'first', title: 'First' }],
    loadStory: () => (loaded ? Promise.resolve(loaded) : Promise.reject(new Error('no story in this test'))),
    memory: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
    applyTheme: () => {},
    saveFile: (name, type, content) => void ports.saved.push({ name, type, content }),
    copyText: (text) => Promise.resolve(ports.copied.push(text) > 0),
    print: () => void ports.printed++,
    saved: [],
    copied: [],
    printed: 0,
    kept,
  }
  return ports
}
