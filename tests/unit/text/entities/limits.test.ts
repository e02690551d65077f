import { describe, expect, it } from 'vitest'
import { detectNominals, resolveEntities } from '../../../../src/text/entities/index.ts'
import type { Diagnostic } from '../../../../src/text/text.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

describe('references without a name', () => {
  it('ends a phrase at a sign, not at a blank', () => {
    const text = 'The\u00A0envoy left the, envoy and the "envoy" to the\nformer envoy'
    expect(detectNominals(text, [{ start: 0, end: text.length }], []).map(({ span }) => text.slice(span.start, span.end))).toEqual(['The\u00A0envoy', 'the\nformer envoy'])
  })

  it('are taken from a text as dense as talk, without a doubt', () => {
    const sentence = 'He told the envoy what she had seen that day. '
    const text = sentence.repeat(200)
    const sentences = Array.from({ length: 200 }, (_, at) => ({ start: at * sentence.length, end: (at + 1) * sentence.length }))
    const diagnostics: Diagnostic[] = []
    expect(detectNominals(text, sentences, [], diagnostics)).toHaveLength(600)
    expect(diagnostics).toEqual([])
  })

  it('are taken up to a limit from a text denser than prose, and the rest is told', () => {
    const sentence = 'he she he she. '
    const text = sentence.repeat(2000)
    const sentences = Array.from({ length: 2000 }, (_, at) => ({ start: at * sentence.length, end: (at + 1) * sentence.length }))
    const diagnostics: Diagnostic[] = []
    const found = detectNominals(text, sentences, [], diagnostics)
    expect(found.length).toBeLessThan(8000)
    expect(diagnostics).toEqual([{ code: 'entities.too-many-nouns', span: { start: expect.any(Number) as number, end: text.length }, values: { found: found.length } }])
    expect(found.at(-1)?.span.end).toBeLessThanOrEqual(diagnostics[0]?.span?.start ?? 0)
  })
})

it('links a surname that thousands bear to the last of them, in time', () => {
  const names = Array.from({ length: 8000 }, (_, at) => `Q${at.toString(36)} Fenn`)
  let text = ''
  const mentions = [...names, 'Fenn'].map((name) => {
    const start = text.length
    text += `${name} `
    return { span: { start, end: start + name.length }, type: 'person' as const, named: true }
  })
  const begun = process.cpuUsage()
  const { links } = resolveEntities([{ id: 'a', text, mentions }])
  const { user, system } = process.cpuUsage(begun)
  expect(links.find(({ from }) => from === 8000)?.to).toBe(7999)
  expect((user + system) / 1000).toBeLessThan(ENDS_WITHIN_MS)
})
