import type { StoryActs } from '../corpus/interchange/storyActs.ts'
import type { StoryReply, StoryRequest } from '../worker/storyProtocol.ts'

/** The little of a Worker that the client uses. */
export interface StoryPort {
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage: (message: StoryRequest) => void
  terminate: () => void
}

interface Asked { request: StoryRequest; settle: (result: unknown) => void; fail: (cause: Error) => void }

/** So long an idle worker is kept: reading one story is often followed by reading another. */
const IDLE_MS = 60_000

/**
 * The acts by a worker that `start` makes when the first is asked for. Where none can be started, or one breaks off, the page
 * does the work itself: it is slow then, and nothing is lost.
 */
export function storyWorkClient(start: () => StoryPort): (act: keyof StoryActs, order: unknown) => Promise<unknown> {
  const waiting = new Map<number, Asked>()
  let worker: StoryPort | undefined
  let ids = 0
  let idle: ReturnType<typeof setTimeout> | undefined

  const here = async ({ request: { act, order }, settle, fail }: Asked): Promise<void> => {
    try {
      const { storyActs } = await import('../corpus/interchange/storyActs.ts')
      settle(storyActs[act](order as never))
    } catch (cause) {
      fail(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  const giveUp = (event?: Event): void => {
    event?.preventDefault?.()
    worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    for (const asked of left) void here(asked)
  }
  const hear = ({ data }: MessageEvent): void => {
    const reply = data as StoryReply
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('fault' in reply) asked?.fail(new Error(reply.fault))
    else asked?.settle('json' in reply ? JSON.parse(reply.json) : reply.result)
    if (waiting.size > 0) return
    clearTimeout(idle)
    idle = setTimeout(() => {
      if (waiting.size > 0) return
      worker?.terminate()
      worker = undefined
    }, IDLE_MS)
  }
  return (act, order) => new Promise((settle, fail) => {
    const asked: Asked = { request: { id: ++ids, act, order }, settle, fail }
    waiting.set(ids, asked)
    try {
      worker ??= Object.assign(start(), { onmessage: hear, onerror: giveUp, onmessageerror: giveUp })
      worker.postMessage(asked.request)
    } catch {
      giveUp()
    }
  })
}
