import type { FailureCode, MadeResult, ReadOrder, ReadResult, StoryOrder, StoryResult, TextProblem, TextProgress, TextReply, TextRequest, UnpackOrder, UnpackResult } from '../worker/protocol.ts'

/** The little of a Worker that the client uses. */
export interface WorkerPort {
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage: (message: TextRequest, transfer: Transferable[]) => void
  terminate: () => void
}

/** What came of a request. A failure has one leading problem, and all that is known of its files. */
export type Outcome<Result> = { ok: true; result: Result } | { ok: false; problem: TextProblem; problems: readonly TextProblem[] }

/** How a request is followed and ended. */
export interface Following {
  onProgress?: (progress: TextProgress) => void
  signal?: AbortSignal
}

/** Reads articles in a worker, one request at a time, in their order. No promise is ever rejected. */
export interface TextClient {
  /** Opens zips and documents, and sets story files apart. The bytes of the files are transferred. */
  unpack: (order: UnpackOrder, following?: Following) => Promise<Outcome<UnpackResult>>
  /** Reads each article by itself. The bytes of the files are transferred. */
  read: (order: ReadOrder, following?: Following) => Promise<Outcome<ReadResult>>
  /** Suggests a story. The bytes of the files are transferred. */
  story: (order: StoryOrder, following?: Following) => Promise<Outcome<StoryResult>>
  /** The same as the text of a story file, to be kept. */
  make: (order: StoryOrder, following?: Following) => Promise<Outcome<MadeResult>>
  /** Ends the worker; what is under way is cancelled. A later request starts another. */
  close: () => void
}

/** So long a worker has to answer a cancel; it may be in the midst of a long article, and is then ended by force. */
const CANCEL_PATIENCE_MS = 250

type Reading = Exclude<TextRequest, { type: 'cancel' }>
type AnyResult = ReadResult | StoryResult | MadeResult | UnpackResult
interface Job {
  request: Reading
  following: Following
  settle: (outcome: Outcome<AnyResult>) => void
}

const failure = (code: FailureCode, values: TextProblem['values'] = {}): Outcome<never> =>
  ({ ok: false, problem: { code, severity: 'refused', name: '', values }, problems: [] })

/** A client over workers that `start` makes: at the first request, and again after one crashed or was ended. */
export function createTextClient(start: () => WorkerPort): TextClient {
  const queue: Job[] = []
  let worker: WorkerPort | undefined
  let current: Job | undefined
  let ids = 0

  const end = (): void => {
    worker?.terminate()
    worker = undefined
  }
  const finish = (job: Job, outcome: Outcome<AnyResult>): void => {
    if (current === job) current = undefined
    job.settle(outcome)
    next()
  }
  const crash = (reason: string): void => {
    end()
    if (current) finish(current, failure('crashed', { reason }))
  }
  const begin = (): WorkerPort => {
    const made = start()
    made.onmessage = ({ data }) => hear(data as TextReply)
    made.onerror = (event) => {
      event.preventDefault?.()
      crash(event.message || 'the worker could not be started')
    }
    made.onmessageerror = () => crash('a message could not be read')
    return made
  }
  const hear = (reply: TextReply): void => {
    const job = current
    if (job === undefined || reply.id !== job.request.id) return
    if (reply.type === 'progress') return job.following.onProgress?.(reply.progress)
    finish(job, reply.type === 'done' ? { ok: true, result: reply.result } : { ok: false, problem: reply.problem, problems: reply.problems })
  }
  const next = (): void => {
    if (current !== undefined) return
    current = queue.shift()
    if (current === undefined) return
    try {
      worker ??= begin()
      const contents = current.request.order.files.map(({ content }) => content)
      worker.postMessage(current.request, [...new Set(contents.filter((content) => typeof content !== 'string'))])
    } catch (cause) {
      crash(cause instanceof Error ? cause.message : String(cause))
    }
  }
  const cancel = (job: Job): void => {
    const place = queue.indexOf(job)
    if (place >= 0) {
      queue.splice(place, 1)
      return job.settle(failure('cancelled'))
    }
    if (current !== job) return
    worker?.postMessage({ type: 'cancel', id: job.request.id }, [])
    setTimeout(() => {
      if (current !== job) return
      end()
      finish(job, failure('cancelled'))
    }, CANCEL_PATIENCE_MS)
  }
  const ask = (type: Reading['type'], order: StoryOrder, following: Following): Promise<Outcome<AnyResult>> => new Promise((resolve) => {
    const { signal } = following
    if (signal?.aborted) return resolve(failure('cancelled'))
    const stop = (): void => cancel(job)
    const job: Job = {
      request: { type, id: ++ids, order }, following,
      settle: (outcome) => {
        signal?.removeEventListener('abort', stop)
        resolve(outcome)
      },
    }
    signal?.addEventListener('abort', stop)
    queue.push(job)
    next()
  })
  return {
    unpack: (order, following = {}) => ask('unpack', order, following) as Promise<Outcome<UnpackResult>>,
    read: (order, following = {}) => ask('read', order, following) as Promise<Outcome<ReadResult>>,
    story: (order, following = {}) => ask('story', order, following) as Promise<Outcome<StoryResult>>,
    make: (order, following = {}) => ask('story', { ...order, asText: true }, following) as Promise<Outcome<MadeResult>>,
    close: () => {
      end()
      for (const job of [...(current ? [current] : []), ...queue.splice(0)]) {
        if (current === job) current = undefined
        job.settle(failure('cancelled'))
      }
    },
  }
}
