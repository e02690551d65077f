import { render, type RenderResult } from '@testing-library/react'
import axe from 'axe-core'
import { act, type ReactElement } from 'react'
import { expect, onTestFinished, vi } from 'vitest'
import type { Story } from '../../src/corpus/model.ts'
import { openParsed, type LoadedStory } from '../../src/corpus/openStory.ts'
import { createAppStore, type AppStore } from '../../src/store/appStore.ts'
import type { Ports } from '../../src/store/ports.ts'
import { AppContext } from '../../src/store/useApp.ts'
import { fakePorts } from './fakePorts.ts'
import { tinyStory } from './corpus/tinyStory.ts'

// A whole view with axe over it takes seconds where two cores are shared by all test files.
vi.setConfig({ testTimeout: 30_000 })

/** Ports over the test page's own address; what would leave the page is only noted. */
function portsOfPage(loaded: LoadedStory) {
  return Object.assign(fakePorts({ loaded }), {
    front: undefined,
    location: {
      read: () => window.location.hash,
      write: (hash, how) => window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `#${hash}`),
      subscribe: (onChange) => {
        window.addEventListener('hashchange', onChange)
        return () => window.removeEventListener('hashchange', onChange)
      },
      link: () => window.location.href,
    } satisfies Ports['location'],
    saveFile: vi.fn<Ports['saveFile']>(),
    copyText: vi.fn<Ports['copyText']>(() => Promise.resolve(true)),
    print: vi.fn<Ports['print']>(),
  })
}

interface Scene {
  /** Where the reader is, as in a link: `#/claims?open=c001`. */
  hash?: string
  /** The story that is open; tinyStory where left out. */
  story?: Story
  /** Media queries that hold, by a part of their words: `['max-width: 60rem']` is a phone. */
  media?: readonly string[]
}

/** Renders a part of the app with a story opened, at an address, with fake ways to the outside. */
export function renderInApp(element: ReactElement, { hash = '', story = tinyStory(), media = [] }: Scene = {}): RenderResult & {
  store: AppStore
  ports: ReturnType<typeof portsOfPage>
  loaded: LoadedStory
} {
  window.history.replaceState(null, '', hash === '' ? '#/' : hash)
  holdMedia(media)
  const loaded = opened(story)
  const ports = portsOfPage(loaded)
  const store = createAppStore(ports)
  store.setState({ loaded, whole: loaded, front: loaded.front })
  onTestFinished(store.getState().followLocation())
  const rendered = render(<AppContext value={{ store, ports }}>{element}</AppContext>)
  return { ...rendered, store, ports, loaded }
}

/** The indexes of a story take longer than most views: once for each. */
const known = new WeakMap<Story, LoadedStory>()
function opened(story: Story): LoadedStory {
  const loaded = known.get(story) ?? openParsed({ ok: true, story, problems: [] }, 'test.json')
  known.set(story, loaded)
  return loaded
}

/** jsdom has no media queries. */
function holdMedia(held: readonly string[]): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: held.some((part) => query.includes(part)),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  onTestFinished(() => void vi.unstubAllGlobals())
}

/** Sends the page to paper, or back to the screen. */
export function printing(on: boolean): void {
  act(() => void window.dispatchEvent(new Event(on ? 'beforeprint' : 'afterprint')))
}

/** No violation that axe finds without a layout: jsdom paints nothing, so contrast is left to the browser tests. */
export async function expectNoViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
}

/** For `getByText`: the innermost element that reads so, although parts of its text are marked with another language. */
export function reads(words: string | RegExp) {
  const matches = ({ textContent }: Element): boolean => (typeof words === 'string' ? textContent === words : words.test(textContent ?? ''))
  return (_: string, element: Element | null): boolean => element !== null && matches(element) && ![...element.children].some(matches)
}
