import type { Workbox } from 'workbox-window'

/** What the page wants to hear from the service worker. */
export interface ServiceWorkerEvents {
  /** A new version lies ready. `apply` switches to it and reloads the page: call it on the reader's click only. */
  onUpdateReady: (apply: () => void) => void
  /** Everything has been stored: from now on the app works without a network. */
  onOfflineReady?: () => void
}

/** A page that stays open asks for a new version when it is looked at again, but not more often than this. */
const UPDATE_CHECK_MS = 60 * 60 * 1000

/**
 * Registers the service worker once the page has loaded, so that it competes with nothing the first screen needs.
 * Does nothing in `vite dev` and where the browser has no service workers (then the app works online as any page).
 */
export async function registerServiceWorker({ onUpdateReady, onOfflineReady }: ServiceWorkerEvents): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  await pageLoaded()
  const { Workbox } = await import('workbox-window')
  const worker: Workbox = new Workbox(scriptUrl() as string, { scope: './' })
  let applying = false
  worker.addEventListener('installed', ({ isUpdate }) => {
    if (isUpdate !== true) onOfflineReady?.()
  })
  worker.addEventListener('waiting', () => {
    onUpdateReady(() => {
      applying = true
      worker.messageSkipWaiting()
    })
  })
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (applying) location.reload()
    // Another tab switched: this one still shows the old version, whose lazy parts are gone from the cache.
    else if (isUpdate === true || isExternal === true) onUpdateReady(() => location.reload())
  })
  await worker.register({ immediate: true })
  checkOnReturn(worker)
}

function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }))
}

function checkOnReturn(worker: Workbox): void {
  let checkedAt = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - checkedAt < UPDATE_CHECK_MS) return
    checkedAt = performance.now()
    // Without a network the check fails; the next return asks again.
    worker.update().catch(() => undefined)
  })
}

interface TrustedTypePolicies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL: (url: string) => unknown }
}

/** The page's policy demands Trusted Types (build/cspPlugin.ts): this one policy vouches for this one address. */
function scriptUrl(): unknown {
  const address = new URL('sw.js', document.baseURI).href
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies }
  if (trustedTypes === undefined) return address
  const policy = trustedTypes.createPolicy('app-sw', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`service worker: ${url} is not ${address}: register that one only`)
      return url
    },
  })
  return policy.createScriptURL(address)
}
