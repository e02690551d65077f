import { trustedScript } from './trustedScript.ts'

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
 * Does nothing in `vite dev` and where the browser has no service workers or refuses them, as private windows do: the
 * app then works online as any page.
 *
 * By hand, not with workbox-window: that stops listening after one update, so that in a page that stays open a version
 * that was uploaded in part, and refused, hid the whole one that came after it (tests/e2e/update.e2e.ts).
 */
export async function registerServiceWorker(events: ServiceWorkerEvents): Promise<void> {
  const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined
  if (workers === undefined) return
  await pageLoaded()
  const registration = await workers.register(trustedScript('app-sw', new URL('sw.js', document.baseURI).href), { scope: './' }).catch(() => undefined)
  if (registration === undefined) return
  watch(workers, registration, events)
  checkOnReturn(registration)
}

function watch(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration, events: ServiceWorkerEvents): void {
  let controlled = workers.controller !== null
  let applying = false
  const offer = (next: ServiceWorker) =>
    events.onUpdateReady(() => {
      applying = true
      // sw/sw.ts waits for this word.
      next.postMessage({ type: 'SKIP_WAITING' })
    })
  const follow = (next: ServiceWorker | null) => {
    const isFirst = registration.active === null
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed' && !isFirst) offer(next)
      if (next.state === 'activated' && isFirst) events.onOfflineReady?.()
    })
  }

  if (registration.waiting !== null) offer(registration.waiting)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  workers.addEventListener('controllerchange', () => {
    if (applying) location.reload()
    // Another tab switched: this one still shows the old version, whose lazy parts are gone from the cache.
    else if (controlled) events.onUpdateReady(() => location.reload())
    controlled = true
  })
}

function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }))
}

function checkOnReturn(registration: ServiceWorkerRegistration): void {
  let checkedAt = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - checkedAt < UPDATE_CHECK_MS) return
    checkedAt = performance.now()
    // Without a network the check fails; the next return asks again.
    registration.update().catch(() => undefined)
  })
}
