import { expect, it, vi } from 'vitest'
import { storyActs } from '../../../src/corpus/interchange/storyActs.ts'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import { storyWorkClient, type StoryPort } from '../../../src/platform/storyWorkClient.ts'
import type { StoryReply, StoryRequest } from '../../../src/worker/storyProtocol.ts'
import { tinyStory } from '../corpus/tinyStory.ts'

/** Workers that do what they are told to do with each request. */
function fakeWorkers(answer: (request: StoryRequest, port: StoryPort) => void) {
  const started: StoryPort[] = []
  const start = (): StoryPort => {
    const port: StoryPort = { onmessage: null, onerror: null, onmessageerror: null, terminate: vi.fn<() => void>(), postMessage: (request) => queueMicrotask(() => answer(request, port)) }
    started.push(port)
    return port
  }
  return { start, started }
}
const reply = (port: StoryPort, message: StoryReply): void => port.onmessage?.({ data: message } as MessageEvent)
const order = { content: JSON.stringify(storyToFile(tinyStory())), name: 's.json' }

it('asks one worker for everything, and gives each answer to who asked', async () => {
  const workers = fakeWorkers((request, port) => reply(port, { id: request.id, result: request.order }))
  const ask = storyWorkClient(workers.start)
  expect(workers.started).toHaveLength(0)
  expect(await Promise.all([ask('given', 'a'), ask('link', 'b')])).toEqual(['a', 'b'])
  expect(workers.started).toHaveLength(1)
})

it('takes a whole story as JSON', async () => {
  const workers = fakeWorkers(({ id }, port) => reply(port, { id, json: '{"ok":true}' }))
  expect(await storyWorkClient(workers.start)('open', order)).toEqual({ ok: true })
})

it('tells what nobody foresaw', async () => {
  const workers = fakeWorkers(({ id }, port) => reply(port, { id, fault: 'out of memory' }))
  await expect(storyWorkClient(workers.start)('given', order)).rejects.toThrow('out of memory')
})

it('does the work itself where no worker can be started, or one breaks off', async () => {
  const none = storyWorkClient(() => { throw new Error('blocked') })
  expect(await none('given', order)).toEqual(storyActs.given(order))
  const workers = fakeWorkers((_, port) => port.onerror?.({ preventDefault: () => undefined } as ErrorEvent))
  const ask = storyWorkClient(workers.start)
  expect(await ask('given', order)).toMatchObject({ ok: true })
  expect(workers.started[0]?.terminate).toHaveBeenCalled()
  await ask('given', order)
  expect(workers.started).toHaveLength(2)
})

it('lets an idle worker go, and starts another when it is needed', async () => {
  vi.useFakeTimers()
  try {
    const workers = fakeWorkers(({ id }, port) => reply(port, { id, result: 1 }))
    const ask = storyWorkClient(workers.start)
    await ask('given', order)
    vi.advanceTimersByTime(120_000)
    expect(workers.started[0]?.terminate).toHaveBeenCalled()
    expect(await ask('given', order)).toBe(1)
    expect(workers.started).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})
