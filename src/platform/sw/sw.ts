// The service worker: everything the build made is kept on the device, so that the app works without a network.
// A new version waits until the reader asks for it; the page sends SKIP_WAITING then.
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { ARRIVALS, NAME_HEADER } from '../arrivalNames.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

// build/offlinePlugin.ts fills the list in; each entry carries a hash, so that a half-uploaded version is refused.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

// Links into the app carry their state in the query or the fragment: every navigation is answered by the one page.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')))

// What is shared to the app by the system (manifest: share_target) waits here for the page. It never leaves the device.
const shareAddress = new URL('share', self.registration.scope).pathname
registerRoute(({ url }) => url.pathname === shareAddress, async ({ request }) => {
  const importPage = Response.redirect(`${self.registration.scope}#/import`, 303)
  try {
    const form = await request.formData()
    const words = (key: string): string => {
      const value = form.get(key)
      return typeof value === 'string' ? value : ''
    }
    const files = form.getAll('files').filter((each) => each instanceof File)
    const text = words('text') || words('url')
    if (text.trim() !== '') files.push(new File([text], words('title') || text.trim().slice(0, 60)))
    const cache = await caches.open(ARRIVALS)
    for (const [at, file] of files.entries()) await cache.put(`${shareAddress}/${Date.now()}-${at}`, new Response(file, { headers: { [NAME_HEADER]: encodeURIComponent(file.name) } }))
  } catch {
    // No room, or no form: the page opens all the same, and its ways in are there.
  }
  return importPage
}, 'POST')

self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})

// On the first visit the page is taken over at once: its lazy parts must come from the cache if the network goes.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
