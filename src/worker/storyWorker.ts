// Does what takes its time with whole stories off the main thread. All that it does stands in storyActs.ts.
import { storyActs } from '../corpus/interchange/storyActs.ts'
import type { StoryReply, StoryRequest } from './storyProtocol.ts'

declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', ({ data }: MessageEvent<StoryRequest>) => {
  const { id, act, order } = data
  const post = (reply: StoryReply): void => self.postMessage(reply)
  try {
    const result = storyActs[act](order as never)
    post(act === 'open' ? { id, json: JSON.stringify(result) } : { id, result })
  } catch (cause) {
    post({ id, fault: cause instanceof Error ? cause.message : String(cause) })
  }
})
