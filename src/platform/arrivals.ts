import type { GivenFile } from '../worker/protocol.ts'
import { ARRIVALS, NAME_HEADER } from './arrivalNames.ts'

/** Chromium's queue of files that the app was opened with (WICG File Handling). */
interface LaunchQueue { setConsumer: (consumer: (launch: { files?: readonly { getFile: () => Promise<File> }[] }) => void) => void }

/** Calls back with what the system handed to the app: shared files and texts, and files that it was opened with. */
export function listenForArrivals(onFiles: (files: readonly GivenFile[]) => void): () => void {
  let here = true
  const tell = (files: readonly GivenFile[]): void => {
    if (here && files.length > 0) onFiles(files)
  }
  void takeShared().then(tell, () => undefined)
  tell(takeFromAddress())
  const { launchQueue } = window as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(({ files = [] }) => void Promise.all(files.map(async (handle) => fileOf(await handle.getFile()))).then(tell, () => undefined))
  return () => void (here = false)
}

/** What the service worker laid down (sw/sw.ts), once. */
async function takeShared(): Promise<GivenFile[]> {
  if (!('caches' in globalThis) || !(await caches.has(ARRIVALS))) return []
  const cache = await caches.open(ARRIVALS)
  const files: GivenFile[] = []
  for (const key of await cache.keys()) {
    const kept = await cache.match(key)
    if (kept) files.push({ name: decodeURIComponent(kept.headers.get(NAME_HEADER) ?? ''), content: await kept.arrayBuffer() })
  }
  await caches.delete(ARRIVALS)
  return files
}

/** A text in the address itself: for systems that share by opening a link. It leaves the address at once. */
function takeFromAddress(): GivenFile[] {
  const given = new URLSearchParams(window.location.search)
  const [title, text, url] = ['title', 'text', 'url'].map((key) => given.get(key) ?? '')
  if (!text && !url) return []
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.hash)
  return [{ name: title || text?.trim().split('\n', 1)[0]?.slice(0, 60) || url || '', content: text ?? '', ...(url && /^https?:/.test(url) && { told: { url } }) }]
}

const fileOf = async (file: File): Promise<GivenFile> => ({ name: file.name, content: await file.arrayBuffer() })
