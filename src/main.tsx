import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './styles/index.css'
import { App } from './app/App.tsx'
import { isOwnId } from './corpus/library/ownId.ts'
import { showLanguage, systemLanguage } from './locales/languages.ts'
import { t } from './locales/messages.ts'
import { browserPorts } from './platform/browserPorts.ts'
import { createAppStore } from './store/appStore.ts'
import { AppContext } from './store/useApp.ts'

const browser = browserPorts()
const ports = {
  ...browser,
  loadStory: async (story: string | undefined) => {
    const laterWords = import('./locales/later.ts')
    if (story !== undefined && isOwnId(story)) return loadOwn(story, laterWords)
    if (story !== undefined && !browser.stories.some(({ id }) => id === story)) {
      await laterWords
      throw new Error(t('library.unknown', { story }))
    }
    const [loaded] = await Promise.all([browser.loadStory(story), laterWords])
    return loaded
  },
  applyLanguage: async (wanted: string) => {
    const language = wanted === 'system' ? systemLanguage(navigator.languages) : wanted
    try {
      const direction = await showLanguage(language)
      Object.assign(document.documentElement, { lang: language, dir: direction })
      return true
    } catch {
      return false
    }
  },
}
const store = createAppStore(ports)

/** The reader's own story; from then on the page follows what becomes of it, here and in other tabs. */
let followed = false
async function loadOwn(story: string, laterWords: Promise<unknown>) {
  const [{ loadOwnStory }, library] = await Promise.all([import('./platform/ownStories.ts'), browser.library(), laterWords])
  if (!followed) {
    library.subscribe(({ id }) => {
      // Under review a story changes with every key; the review tells it when it is left.
      const { address, storyChanged } = store.getState()
      if (address.view !== 'review' || address.story !== id) storyChanged(id)
    })
  }
  followed = true
  return loadOwnStory({ library, read: async (own) => (await browser.storyWork()).open(own) }, story, (why) => t(`library.why.${why}`))
}

const root = rootOfPage()

const page = (
  <StrictMode>
    <AppContext value={{ store, ports }}>
      <App />
    </AppContext>
  </StrictMode>
)

const { documentElement } = document

/** The build renders the first page, in English; any other place, also one that can't be read, is rendered here. */
function show(): void {
  const atFirst = /^#?\/?$/.test(ports.location.read())
  const prerendered = documentElement.lang === 'en' && ports.front !== undefined && atFirst && root.firstElementChild !== null
  if (prerendered) hydrateRoot(root, page)
  else {
    // React draws a moment later: what the build left must not show until then.
    root.replaceChildren()
    createRoot(root).render(page)
  }
  delete documentElement.dataset['elsewhere']
}

// The page's own script has chosen the language by now. Any but English is there before the first word is. Not by an await
// out here: the words' file imports from this one, and each would wait for the other.
if (documentElement.lang === 'en') show()
else {
  void ports.applyLanguage(documentElement.lang).then((isThere) => {
    if (!isThere) documentElement.lang = 'en'
    show()
  })
}

const { notify } = store.getState()
browser.onDeviceTrouble((trouble) => {
  const tell = () => notify({ text: t(`library.device.${trouble}`), action: { label: t('shell.reload'), run: () => window.location.reload() }, stays: true })
  void import('./locales/later.ts').then(tell)
})
// Without a network on the very first visit there is nothing to register with: the next visit tries again.
void import('./platform/serviceWorkerClient.ts').then(({ registerServiceWorker }) => registerServiceWorker({
  onUpdateReady: (apply) => notify({ text: t('shell.update'), action: { label: t('shell.update.apply'), run: apply }, stays: true }),
  onOfflineReady: () => notify({ text: t('shell.offline') }),
}), () => undefined)

function rootOfPage(): Element {
  const element = document.querySelector('#root')
  if (!element) throw new Error('index.html: no element #root: the page was changed after the build')
  return element
}
