// The service worker: everything the build made is kept on the device, so that the app works without a network.
// A new version waits until the reader asks for it; the page sends SKIP_WAITING then.
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

// build/offlinePlugin.ts fills the list in; each entry carries a hash, so that a half-uploaded version is refused.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

// Links into the app carry their state in the query or the fragment: every navigation is answered by the one page.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')))

self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})

// On the first visit the page is taken over at once: its lazy parts must come from the cache if the network goes.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
