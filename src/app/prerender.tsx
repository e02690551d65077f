import { renderToString } from 'react-dom/server'
import bundled from 'virtual:first-story'
import stories from 'virtual:stories'
import { openParsed } from '../corpus/openStory.ts'
import { parseStory } from '../corpus/parse/parseStory.ts'
import { createAppStore } from '../store/appStore.ts'
import type { Ports } from '../store/ports.ts'
import { AppContext } from '../store/useApp.ts'
import { App } from './App.tsx'

/** The first screen as the build puts it into the page, with what hydration needs to leave it alone. */
export async function renderFirstScreen(): Promise<{ html: string; bootJson: string; title: string }> {
  const { front, problems } = openParsed(parseStory(bundled), stories[0]?.id ?? 'story')
  if (problems.length > 0) throw new Error(`${stories[0]?.id ?? 'the story'}: ${problems.length} problems, first: ${JSON.stringify(problems[0])}: run npm run story:check, or crossread check`)
  const ports: Ports = {
    front,
    location: { read: () => '', write: () => {}, subscribe: () => () => {}, link: () => '' },
    stories,
    loadStory: () => new Promise(() => {}),
    memory: { get: () => undefined, set: () => {} },
    applyTheme: () => {},
    applyLanguage: () => Promise.resolve(false),
    saveFile: () => {},
    saveBytes: () => {},
    shelf: () => ({ all: () => Promise.resolve([]), get: () => Promise.resolve(undefined), put: () => Promise.resolve('page'), remove: () => Promise.resolve(), subscribe: () => () => {} }),
    library: () => new Promise(() => {}),
    copyText: () => Promise.resolve(false),
    print: () => {},
    holdPage: () => () => undefined,
    storyWork: () => new Promise(() => {}),
    openTextClient: () => new Promise(() => {}),
    arrivals: () => () => undefined,
    readCopy: () => new Promise(() => {}),
    copies: { of: () => Promise.resolve([]), keep: () => Promise.resolve('page'), remove: () => Promise.resolve(), removeAll: () => Promise.resolve([]), subscribe: () => () => {} },
  }
  const html = renderToString(
    <AppContext value={{ store: createAppStore(ports), ports }}>
      <App />
    </AppContext>,
  )
  return { html, bootJson: JSON.stringify(front), title: `${front.title} · Crossread` }
}
