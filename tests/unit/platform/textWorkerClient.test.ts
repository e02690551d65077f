import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isMessageId } from '../../../src/locales/messages.ts'
import '../../../src/locales/later.ts'
import { createTextClient, type WorkerPort } from '../../../src/platform/textWorkerClient.ts'
import { failureCodes, type TextReply, type TextRequest } from '../../../src/worker/protocol.ts'

const RESULT = { articles: [], problems: [] }

/** Workers that do what the test says; `sent` is what reached them. */
function fakeWorkers(answer: (request: TextRequest, reply: (reply: TextReply) => void, worker: WorkerPort) => void = () => undefined) {
  const started: (WorkerPort & { ended: boolean })[] = []
  const sent: { worker: number; request: TextRequest; transfer: Transferable[] }[] = []
  const start = (): WorkerPort => {
    const number = started.length
    const worker: WorkerPort & { ended: boolean } = {
      ended: false, onmessage: null, onerror: null, onmessageerror: null,
      postMessage: (request, transfer) => {
        sent.push({ worker: number, request, transfer })
        answer(request, (data) => worker.onmessage?.({ data } as MessageEvent), worker)
      },
      terminate: () => void (worker.ended = true),
    }
    started.push(worker)
    return worker
  }
  return { start, started, sent }
}
const done = (request: TextRequest, reply: (reply: TextReply) => void): void => {
  if (request.type !== 'cancel') queueMicrotask(() => reply({ type: 'done', id: request.id, result: RESULT }))
}
const order = { files: [{ name: 'a', content: 'x' }] }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the client of the text worker', () => {
  it('starts a worker for the first request, and sends one request at a time', async () => {
    const workers = fakeWorkers(done)
    const client = createTextClient(workers.start)
    expect(workers.started.length).toBe(0)
    const bytes = new ArrayBuffer(3)
    const both = [client.read({ files: [{ name: 'b', content: bytes }, { name: 'c', content: bytes }] }), client.story({ ...order, title: 'T' })]
    expect(workers.sent.map(({ request, transfer }) => [request.type, transfer])).toEqual([['read', [bytes]]])
    expect(await Promise.all(both)).toEqual([{ ok: true, result: RESULT }, { ok: true, result: RESULT }])
    expect([workers.started.length, workers.sent.map(({ request }) => [request.type, request.id])]).toEqual([1, [['read', 1], ['story', 2]]])
  })

  it('hands progress on, and failures with their problems; strange replies change nothing', async () => {
    const problem = { code: 'empty', severity: 'refused', name: 'a', values: {} } as const
    const workers = fakeWorkers(({ id }, reply) => {
      reply({ type: 'done', id: id + 1, result: RESULT })
      reply({ type: 'progress', id, progress: { step: 'clean', name: 'a', done: 0, of: 1 } })
      reply({ type: 'failed', id, problem, problems: [problem] })
    })
    const seen: unknown[] = []
    expect(await createTextClient(workers.start).read(order, { onProgress: (progress) => void seen.push(progress) })).toEqual({ ok: false, problem, problems: [problem] })
    expect(seen).toEqual([{ step: 'clean', name: 'a', done: 0, of: 1 }])
  })

  it('cancels: asks the worker first, and ends it by force where it does not answer', async () => {
    const workers = fakeWorkers()
    const client = createTextClient(workers.start)
    const stop = new AbortController()
    const [first, waiting] = [client.read(order, { signal: stop.signal }), client.read(order, { signal: stop.signal })]
    const after = client.read(order)
    stop.abort()
    expect(await waiting).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    expect(workers.sent.map(({ request }) => [request.type, request.id])).toEqual([['read', 1], ['cancel', 1]])
    expect(workers.started[0]?.ended).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(await first).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    expect([workers.started.map(({ ended }) => ended), workers.sent.at(-1)]).toMatchObject([[true, false], { worker: 1, request: { type: 'read', id: 3 } }])
    client.close()
    expect(await after).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
  })

  it('keeps the worker where it answers the cancel in time', async () => {
    const workers = fakeWorkers(({ type, id }, reply) => {
      if (type === 'cancel') reply({ type: 'failed', id, problem: { code: 'cancelled', severity: 'refused', name: '', values: {} }, problems: [] })
    })
    const client = createTextClient(workers.start)
    const stop = new AbortController()
    const outcome = client.read(order, { signal: stop.signal })
    stop.abort()
    expect(await outcome).toMatchObject({ problem: { code: 'cancelled' } })
    vi.advanceTimersByTime(1000)
    expect(workers.started.map(({ ended }) => ended)).toEqual([false])
  })

  it('asks nothing where it was cancelled before', async () => {
    const workers = fakeWorkers()
    expect(await createTextClient(workers.start).read(order, { signal: AbortSignal.abort() })).toMatchObject({ problem: { code: 'cancelled' } })
    expect(workers.started.length).toBe(0)
  })

  it('makes a failure of a crash, and starts another worker', async () => {
    let crashes = true
    const workers = fakeWorkers((request, reply, worker) => {
      if (crashes) worker.onerror?.({ message: 'out of memory', preventDefault: () => undefined } as ErrorEvent)
      else done(request, reply)
      crashes = false
    })
    const client = createTextClient(workers.start)
    const [first, second] = [client.read(order), client.read(order)]
    expect(await first).toEqual({ ok: false, problem: { code: 'crashed', severity: 'refused', name: '', values: { reason: 'out of memory' } }, problems: [] })
    expect(await second).toMatchObject({ ok: true })
    expect(workers.started.map(({ ended }) => ended)).toEqual([true, false])
  })

  it('makes a failure of a worker that cannot be started or sent to', async () => {
    expect(await createTextClient(() => { throw new Error('refused') }).read(order)).toMatchObject({ problem: { code: 'crashed', values: { reason: 'refused' } } })
    const detached = fakeWorkers(() => { throw new Error('detached') })
    expect(await createTextClient(detached.start).read(order)).toMatchObject({ problem: { code: 'crashed', values: { reason: 'detached' } } })
    const silent = fakeWorkers((_, __, worker) => worker.onerror?.({} as ErrorEvent))
    expect(await createTextClient(silent.start).read(order)).toMatchObject({ problem: { code: 'crashed' } })
    const garbled = fakeWorkers((_, __, worker) => worker.onmessageerror?.({} as MessageEvent))
    expect(await createTextClient(garbled.start).read(order)).toMatchObject({ problem: { code: 'crashed' } })
  })

  it.each(failureCodes)('has words and a remedy for %s', (code) => {
    expect([isMessageId(`intake.${code}`), isMessageId(`intake.${code}.remedy`)]).toEqual([true, true])
  })
})
