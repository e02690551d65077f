// Reads articles off the main thread. All that it does stands in textService.ts; here is what only a worker has.
import weightsUrl from '../text/mentions/weights/tagger.bin?url'
import { openTagger, type Tagger } from '../text/index.ts'
import { createTextService } from './textService.ts'

declare const self: DedicatedWorkerGlobalScope

let tagger: Tagger | undefined

/** Fetched for the first article; where that fails, tried again for the next request. */
async function loadTagger(): Promise<Tagger | undefined> {
  try {
    tagger ??= openTagger(await gunzipped(await (await fetch(weightsUrl)).arrayBuffer()))
  } catch {
    // No network: names are then runs of capitalised words, and the result says so.
  }
  return tagger
}

/** Some hosts unpack what ends in no name they know: bytes that are not gzip are taken as they are. */
async function gunzipped(bytes: ArrayBuffer): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(bytes, 0, 2)
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes)
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
}

const receive = createTextService({
  post: (reply) => self.postMessage(reply),
  // Only pages need a parser of pages.
  parsePage: async (html) => (await import('./parsePage.ts')).parsePage(html),
  unpack: async (files) => (await import('./unpack/index.ts')).unpackFiles(files),
  openTagger: loadTagger,
  pause: () => new Promise((resolve) => void setTimeout(resolve)),
})

self.addEventListener('message', ({ data }) => receive(data))
