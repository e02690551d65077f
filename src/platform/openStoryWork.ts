import type { StoryActs } from '../corpus/interchange/storyActs.ts'
// eslint-disable-next-line import/default -- the build gives the worker's address for this import
import workerUrl from '../worker/storyWorker.ts?worker&url'
import { storyWorkClient } from './storyWorkClient.ts'
import { trustedScript } from './trustedScript.ts'

let address: string | undefined

const ask = storyWorkClient(() => {
  address ??= trustedScript('app-stories', new URL(workerUrl, import.meta.url).href)
  return new Worker(address, { type: 'module', name: 'crossread-stories' })
})

const by = <Act extends keyof StoryActs>(act: Act) => (order: Parameters<StoryActs[Act]>[0]) => ask(act, order) as Promise<ReturnType<StoryActs[Act]>>

/** Work with whole stories, in a worker of its own that comes with the first of it. */
export const storyWork = { open: by('open'), given: by('given'), link: by('link'), shareable: by('shareable'), file: by('file'), json: by('json'), weighed: by('weighed') }
