import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readCopy } from '../../../src/platform/readCopy.ts'
import type { Outcome, TextClient } from '../../../src/platform/textWorkerClient.ts'
import type { ReadArticle, ReadResult, TextProblem } from '../../../src/worker/protocol.ts'

const read = vi.hoisted(() => vi.fn<TextClient['read']>())
vi.mock('../../../src/platform/openTextClient.ts', () => ({ openTextClient: () => ({ read }) }))

const problem = (code: string, severity: TextProblem['severity'] = 'refused'): TextProblem => ({ code, severity, name: 'a.txt', values: { length: 5 } })
const article = {
  id: 'a', name: 'a.txt', title: 'Title', text: 'Menu\nTitle\nWords.', english: true, furniture: [],
  sentences: [{ kind: 'furniture', start: 0, end: 4 }, { kind: 'title', start: 5, end: 10 }, { kind: 'body', start: 11, end: 17 }],
} as unknown as ReadArticle

function answer(outcome: Outcome<ReadResult>): void {
  read.mockResolvedValue(outcome)
}

beforeEach(() => void read.mockReset())

describe('readCopy', () => {
  it('gives the text with its sentences, furniture apart, and doubts about it', async () => {
    answer({ ok: true, result: { articles: [article], problems: [problem('encoding-guessed', 'note')] } })
    expect(await readCopy('a.txt', 'words')).toEqual({
      ok: true, text: article.text, title: 'Title',
      sentences: [{ start: 5, end: 10 }, { start: 11, end: 17 }], outside: [{ start: 0, end: 4 }],
      diagnostics: [{ code: 'encoding-guessed', values: { length: 5 } }],
    })
  })

  it('leaves the reader’s bytes with the reader: they may be attached elsewhere after a refusal', async () => {
    answer({ ok: true, result: { articles: [article], problems: [] } })
    const whole = new Uint8Array([0, 65, 66, 67])
    await readCopy('a.txt', whole.subarray(1))
    const given = read.mock.calls[0]?.[0].files[0]?.content
    expect(given).not.toBe(whole.buffer)
    expect([...new Uint8Array(given as ArrayBuffer)]).toEqual([65, 66, 67])
  })

  it('tells what is wrong with it', async () => {
    answer({ ok: false, problem: problem('wrong-format'), problems: [] })
    expect(await readCopy('a.png', new Uint8Array(3))).toEqual({ ok: false, code: 'wrong-format', values: { length: 5 } })
    answer({ ok: true, result: { articles: [], problems: [problem('few-words', 'note')] } })
    expect(await readCopy('a.txt', new Uint8Array(3))).toMatchObject({ ok: false, code: 'unreadable' })
  })

  it('takes a pasted excerpt that looks like no article as it is', async () => {
    answer({ ok: false, problem: problem('no-article'), problems: [] })
    expect(await readCopy('pasted', 'Two words')).toEqual({ ok: true, text: 'Two words', sentences: [], outside: [], diagnostics: [] })
    expect(await readCopy('a.txt', new Uint8Array(3))).toMatchObject({ ok: false, code: 'no-article' })
  })
})
