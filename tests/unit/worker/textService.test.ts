import { describe, expect, it } from 'vitest'
import { parseStory } from '../../../src/corpus/parse/parseStory.ts'
import type { ReadResult, StoryResult, TextReply, TextRequest } from '../../../src/worker/protocol.ts'
import { createTextService, type ServiceOutlet } from '../../../src/worker/textService.ts'
import { ENGLISH, PAGE, parsePage, SPANISH } from '../text/intake/given.ts'
import { shippedTagger } from '../text/mentions/weights.ts'

const tagger = shippedTagger()
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer
const files = [{ name: 'a.txt', content: ENGLISH }, { name: 'b.html', content: bytes(PAGE) }]

/** A service, and what it posts until each of `ids` has its last reply. `at` may send more while it works. */
async function replies(requests: unknown[], ids: number[], at: (reply: TextReply, send: (message: unknown) => void) => void = () => undefined, outlet: Partial<ServiceOutlet> = {}): Promise<TextReply[]> {
  const posted: TextReply[] = []
  await new Promise<void>((resolve) => {
    const service = createTextService({
      post: (reply) => {
        // What crosses the boundary is copied; what cannot be copied would throw there.
        posted.push(structuredClone(reply))
        at(reply, service)
        if (ids.every((id) => posted.some((one) => one.id === id && one.type !== 'progress'))) resolve()
      },
      parsePage, unpack: async (files) => ({ files: [...files], stories: [], problems: [] }), openTagger: async () => tagger, pause: () => new Promise((next) => void setTimeout(next)), ...outlet,
    })
    requests.forEach(service)
  })
  return posted
}
const last = (posted: TextReply[], id: number): TextReply | undefined => posted.find((reply) => reply.id === id && reply.type !== 'progress')
const request = (type: 'read' | 'story', id: number, order: object = { files }): TextRequest => ({ type, id, order } as TextRequest)
const resultOf = <Result extends ReadResult>(posted: TextReply[], id: number): Result => {
  const reply = last(posted, id)
  if (reply?.type !== 'done') throw new Error(JSON.stringify(reply))
  return reply.result as Result
}

describe('the text service', () => {
  it('reads articles and tells how far it is', async () => {
    const posted = await replies([request('read', 7)], [7])
    const { articles, problems } = resultOf<ReadResult>(posted, 7)
    expect(problems).toEqual([])
    expect(articles.map(({ id, name, title, text, english, counts }) => [id, name, title, text.length, english, counts.sentences > 2])).toEqual([
      ['a', 'a.txt', 'Bridge at Marl Ferry closed for repairs', ENGLISH.length, true, true], ['b', 'b.html', 'Bridge closed', expect.any(Number), true, true]])
    const [first] = articles
    expect(first?.sentences.map(({ kind, start, end }) => [kind, first.text.slice(start, end)])[0]).toEqual(['title', 'Bridge at Marl Ferry closed for repairs'])
    const steps = posted.flatMap((reply) => (reply.type === 'progress' ? [reply.progress] : []))
    expect(steps[0]).toEqual({ step: 'clean', name: 'a.txt', done: 0, of: 2 })
    expect(steps.at(-1)).toEqual({ step: 'certainty', name: 'b.html', done: 1, of: 2 })
  })

  it('suggests a story that the format accepts', async () => {
    const result = resultOf<StoryResult>(await replies([request('story', 1, { files, title: 'The bridge', storyId: 'bridge', withTexts: true })], [1]), 1)
    expect(parseStory(result.story)).toMatchObject({ ok: true, problems: [] })
    expect([result.story.id, result.story.title, result.story.articles[0]?.text.whole, result.articles.length]).toEqual(['bridge', 'The bridge', ENGLISH, 2])
  })

  it('reads what it can and tells the rest; fails with the first problem where nothing can be read', async () => {
    const some = resultOf<ReadResult>(await replies([request('read', 1, { files: [{ name: 'x', content: '' }, { name: 'es', content: SPANISH }] })], [1]), 1)
    expect([some.articles.map(({ english }) => english), some.problems.map(({ code, name }) => [code, name])]).toEqual([[false], [['empty', 'x'], ['not-english', 'es']]])
    const none = last(await replies([request('read', 2, { files: [{ name: 'x.pdf', content: bytes('%PDF-1.7') }] })], [2]), 2)
    expect(none).toMatchObject({ type: 'failed', problem: { code: 'wrong-format', name: 'x.pdf', values: { format: 'pdf' } }, problems: [{ code: 'wrong-format' }, { code: 'nothing-read' }] })
  })

  it('answers in order, each under its id', async () => {
    const posted = await replies([request('read', 3), request('story', 4), request('read', 5)], [3, 4, 5])
    expect(posted.filter(({ type }) => type === 'done').map(({ id }) => id)).toEqual([3, 4, 5])
  })

  it('stops a request that is cancelled between articles, one that waits, and no other', async () => {
    const posted = await replies([request('story', 1), request('read', 2), request('read', 3)], [1, 2, 3], (reply, send) => {
      if (reply.type !== 'progress' || reply.id !== 1 || reply.progress.step !== 'mentions') return
      send({ type: 'cancel', id: 1 })
      send({ type: 'cancel', id: 2 })
    })
    expect([1, 2, 3].map((id) => last(posted, id))).toMatchObject([{ type: 'failed', problem: { code: 'cancelled' } }, { type: 'failed', problem: { code: 'cancelled' } }, { type: 'done' }])
    expect(posted.some((reply) => reply.id === 2 && reply.type === 'progress')).toBe(false)
    const again = await replies([{ type: 'cancel', id: 9 }, request('read', 9)], [9])
    expect(last(again, 9)?.type).toBe('done')
  })

  it('says that weights are missing, and goes on', async () => {
    const { articles, problems } = resultOf<ReadResult>(await replies([request('read', 1)], [1], undefined, { openTagger: async () => undefined }), 1)
    expect([articles.length, problems.map(({ code, severity }) => [code, severity])]).toEqual([2, [['no-weights', 'note']]])
  })

  it('lets nothing through that is thrown', async () => {
    const outlet = { openTagger: () => Promise.reject(new Error('out of memory')) }
    expect(last(await replies([request('read', 1)], [1], undefined, outlet), 1)).toMatchObject({ type: 'failed', problem: { code: 'unexpected', values: { reason: 'out of memory' } } })
    const broken = [undefined, null, 1, 'x', {}, { type: 'read' }, { type: 'sing', id: 1 }, { type: 'read', id: 2 }, request('read', 3, { files: [{ name: 'a' }] }), request('read', 4)]
    const posted = await replies(broken, [1, 2, 3, 4])
    expect([1, 2, 3, 4].map((id) => last(posted, id)?.type)).toEqual(['failed', 'failed', 'failed', 'done'])
  })
})
