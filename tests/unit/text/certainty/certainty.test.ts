import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certaintyOf, findHedges } from '../../../../src/text/certainty/index.ts'
import type { Diagnostic } from '../../../../src/text/text.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

/** How sure the text is of the given words in it. */
const judge = (text: string, words: string) => {
  const start = text.indexOf(words)
  const { certainty, polarity } = certaintyOf(text, { start, end: start + words.length })
  return [certainty, polarity]
}

describe('a happening in a text', () => {
  test.each([
    ['The envoy left on Monday.', 'left', 'certain', 'positive'],
    ['The envoy may leave on Monday.', 'leave', 'possible', 'positive'],
    ['The envoy could have left.', 'left', 'possible', 'positive'],
    ['The envoy probably left.', 'left', 'probable', 'positive'],
    ['The envoy was expected to leave.', 'leave', 'probable', 'positive'],
    ['The envoy allegedly struck a guard.', 'struck', 'uncommitted', 'positive'],
    ['The envoy wants to leave.', 'leave', 'uncommitted', 'positive'],
    ['The envoy asked the court for a delay.', 'delay', 'uncommitted', 'positive'],
    ['If the envoy leaves, talks end.', 'leaves', 'uncommitted', 'positive'],
    ['Did the envoy leave?', 'leave', 'uncommitted', 'positive'],
    ['The envoy did not leave.', 'leave', 'certain', 'negative'],
    ['The envoy failed to leave.', 'leave', 'certain', 'negative'],
    ['The envoy would have left.', 'left', 'uncommitted', 'positive'],
    ['Critics say the envoy left.', 'left', 'uncommitted', 'positive'],
    ['Talks might end the war.', 'war', 'certain', 'positive'],
    ['The envoy, who may resign, left.', 'left', 'certain', 'positive'],
    ['The envoy left in May 2020.', 'left', 'certain', 'positive'],
  ])('%s (%s)', (text, words, certainty, polarity) => {
    expect(judge(text, words)).toEqual([certainty, polarity])
  })

  test('a whole clause is judged by the hedges of its main clause, and says by which', () => {
    const text = 'The envoy may perhaps leave, though nobody knows.'
    const { certainty, hedges } = certaintyOf(text, { start: 0, end: text.length })
    expect(certainty).toBe('possible')
    expect(hedges.map(({ span }) => text.slice(span.start, span.end))).toEqual(['may', 'perhaps'])
  })
})

describe('hedges', () => {
  test('each with its kind and scope', () => {
    const text = 'About 300 people may have left, but some believe the hall was empty.'
    expect(findHedges(text).map(({ span, scope, kind }) => [text.slice(span.start, span.end), kind, text.slice(scope.start, scope.end)])).toEqual([
      ['About', 'approximator', '300'],
      ['may', 'modal', 'have left'],
      ['some believe', 'weasel', 'the hall was empty'],
    ])
  })

  test('an approximator leaves the happening certain', () => {
    expect(judge('About 300 people left.', 'About 300 people left')).toEqual(['certain', 'positive'])
  })
})

describe('any text', () => {
  const hedgy = fc.array(fc.constantFrom('may', 'to', 'if', 'not', 'allegedly', 'some say', 'it is believed', 'possible', 'about', '7', 'left', ',', '.', '?', 'that', '“', '\n\n', 'é́'), { maxLength: 40 }).map((parts) => parts.join(' '))

  test('spans and scopes stand inside the text; twice the same', () => {
    fc.assert(
      fc.property(hedgy, fc.nat(60), (text, at) => {
        const hedges = findHedges(text)
        for (const { span, scope } of hedges) for (const { start, end } of [span, scope]) expect(start >= 0 && start < end && end <= text.length).toBe(true)
        expect(findHedges(text)).toEqual(hedges)
        const start = Math.min(at, text.length)
        expect(() => certaintyOf(text, { start, end: text.length }, hedges)).not.toThrow()
      }),
    )
  })

  test.each(['may ', 'to be ', '? ', 'some say ', 'want x '])('half a megabyte of %j is read in linear time', (part) => {
    const begun = performance.now()
    findHedges(part.repeat(500_000 / part.length))
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
  })
})

test('a text longer than articles are is read to the limit, and the rest is told', () => {
  const text = 'The envoy may leave the port on Monday. '.repeat(15_000)
  const diagnostics: Diagnostic[] = []
  const hedges = findHedges(text, undefined, diagnostics)
  const [told] = diagnostics
  expect(diagnostics).toHaveLength(1)
  expect(told?.code).toBe('certainty.text-too-long')
  expect(told?.span?.end).toBe(text.length)
  expect(hedges.at(-1)?.span.end).toBeLessThanOrEqual(told?.span?.start ?? 0)
  expect(hedges.length).toBeGreaterThan(12_000)
})

test('of an article nothing is left unread', () => {
  const diagnostics: Diagnostic[] = []
  findHedges('The envoy may leave the port on Monday. '.repeat(5000), undefined, diagnostics)
  expect(diagnostics).toEqual([])
})
