import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupQuotations } from '../../../../src/text/families/index.ts'
import { alignedAt, readAll, resolved, unaligned } from './readings.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const wording = fc.array(fc.constantFrom('we', 'never', 'sold', 'the', 'forest', 'two', '3', 'hills', '…', '...', '[they]', 'don’t', '.', '!', ',', '“', '”', '"', '‘', '’', 'said Orla Venn.', 'He said', '\n\n', 'é́', '%'), { maxLength: 50 }).map((parts) => parts.join(' '))

describe('any texts', () => {
  test('every quotation is in one family; spans stand inside their texts and in order; twice the same', () => {
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 4 }), (texts) => {
        const articles = readAll(...texts)
        const resolution = resolved(articles)
        const families = groupQuotations(articles, resolution, unaligned)
        expect(groupQuotations(articles, resolution, unaligned)).toEqual(families)
        const seen = families.flatMap(({ printings }) => printings.flatMap(({ article, quotation }) => (quotation === undefined ? [] : [`${article}:${quotation}`])))
        expect(seen.toSorted()).toEqual(articles.flatMap(({ quotations }, article) => quotations.map((_, at) => `${article}:${at}`)).toSorted())
        for (const { printings, changes } of families) {
          for (const { article, span } of [...printings, ...changes.flatMap(({ from, to }) => [from, to])])
            expect(span.start >= 0 && span.start <= span.end && span.end <= (articles[article]?.text.length ?? -1)).toBe(true)
          const places = printings.map(({ article, span }) => article * 1e6 + span.start)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
          for (const { from, to, kind } of changes) {
            expect(from.span.end - from.span.start > 0).toBe(kind !== 'added')
            expect(to.span.end - to.span.start > 0).toBe(kind !== 'left-out')
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  test('any prefix is read', () => {
    const text = 'The vote is over.\n\n“We counted … every ballot in [seven] villages,” Orla Venn said. “Nobody stopped us ‘at all’.”\n\nShe said that they counted every ballot.'
    for (let end = 0; end <= text.length; end += 7) {
      const articles = readAll(text.slice(0, end), text)
      expect(() => groupQuotations(articles, resolved(articles), unaligned)).not.toThrow()
    }
  })

  test('hostile input ends: thousands of quotations of the same words, and of the same words in other orders', () => {
    const words = ['red', 'bridge', 'fell', 'river', 'night', 'stones', 'guards', 'north']
    const turned = Array.from({ length: 400 }, (_, at) => `He said “${words.map((_, k) => words[(k * (1 + (at % 7)) + at) % 8]).join(' ')}” at ${at}.`).join('\n\n')
    for (const text of ['He said “we fell” and went.\n\n'.repeat(500), turned, `He came.\n\n“${'We fell down the hill and they saw us. '.repeat(500)}” he said.`]) {
      const articles = readAll(text, text)
      const resolution = { places: [], links: [], entities: [] }
      const begun = performance.now()
      const families = groupQuotations(articles, resolution, alignedAt(articles, ['', '']))
      expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
      expect(families.length).toBeGreaterThan(0)
    }
  }, 30_000)
})
