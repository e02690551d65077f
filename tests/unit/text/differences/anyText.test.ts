import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDifferences } from '../../../../src/text/differences/index.ts'
import { groupQuotations } from '../../../../src/text/families/index.ts'
import type { Aligned, ArticleReading } from '../../../../src/text/index.ts'
import { readAll, resolved } from '../families/readings.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

/** All sentences of all articles in one group: the most that can be compared. */
const allAligned = (articles: readonly ArticleReading[]): Aligned => ({
  pairs: [],
  groups: [{
    sentences: articles.flatMap(({ sentences }, article) => sentences.map((_, sentence) => ({ article, sentence }))),
    relation: 'near-verbatim', pairs: [], ground: { rule: 'by hand', score: 1 },
  }],
})

const differencesOf = (articles: readonly ArticleReading[]) => {
  const [resolution, aligned] = [resolved(articles), allAligned(articles)]
  return findDifferences(articles, resolution, aligned, groupQuotations(articles, resolution, aligned))
}

const wording = fc.array(fc.constantFrom(
  'Three', '2', 'about 300', 'miners', 'people', 'officials', 'a harbour guard', 'did not', 'never', 'struck', 'Norlandia', 'Orla Venn', 'said', 'denied', 'that', 'according to', 'allegedly', 'in', 'Eastmark',
  'on May 3, 2011', 'on Monday', 'first', 'second', 'term', '“we won”', '“we lost”', ',', '.', '?', '\n\n', 'é́', '%', '$5',
), { maxLength: 50 }).map((parts) => parts.join(' '))

const sentence = fc.tuple(
  fc.constantFrom('Three officials', 'Two officials', 'A senior official', 'Senior officials', 'About 300 miners'), fc.constantFrom('met', 'never met', 'allegedly met', 'may have met'), fc.constantFrom('the envoy', 'the guards'),
  fc.constantFrom('on May 3, 2011', 'on May 9, 2011', 'in Eastmark', ''), fc.constantFrom('', ', according to a clerk', ', Orla Venn denied', ', he said'),
).map((parts) => `${parts.join(' ')}.`)
const article = fc.oneof(wording, fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), wording).map(([sentences, rest]) => `The town waits.\n\n${sentences.join(' ')} ${rest}`))

describe('any texts', () => {
  test('passages stand inside their texts, in order, never empty, of two articles or with silent ones; twice the same', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 4 }), (texts) => {
        const articles = readAll(...texts)
        const differences = differencesOf(articles)
        expect(differencesOf(articles)).toEqual(differences)
        seen += differences.length
        const scores = differences.map(({ ground }) => ground.score ?? -1)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        for (const { kind, passages, silent, ground } of differences) {
          expect((ground.score ?? -1) > 0 && (ground.score ?? 2) <= 1).toBe(true)
          for (const { article, span } of passages) expect(span.start >= 0 && span.start < span.end && span.end <= (articles[article]?.text.length ?? -1)).toBe(true)
          const places = passages.map(({ article, span }) => article * 1e6 + span.start)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
          if (kind === 'only-one') expect(silent.length > 0 && !silent.includes(passages[0]?.article ?? -1)).toBe(true)
          else if (kind !== 'quotation') expect(new Set(passages.map(({ article }) => article)).size).toBeGreaterThan(1)
        }
      }),
      { numRuns: 50 },
    )
    expect(seen).toBeGreaterThan(20)
  }, 20_000)

  test('any prefix is read', () => {
    const text = 'The town waits.\n\nThree officials did not meet Orla Venn in Eastmark on May 3, 2011, according to a guard. “We never saw them,” she said.'
    for (let end = 0; end <= text.length; end += 7) expect(() => differencesOf(readAll(text.slice(0, end), text))).not.toThrow()
  })

  test('hostile input ends: hundreds of aligned sentences, and one without an end', () => {
    const many = Array.from({ length: 200 }, (_, at) => `${at} miners did not strike on May ${1 + (at % 30)}, according to officials in Eastmark.`).join(' ')
    const long = `The ${'not three miners struck in Eastmark on Monday and '.repeat(1500)}.`
    for (const text of [many, long]) {
      const articles = readAll(text, text.replaceAll('miners', 'guards'))
      const resolution = { places: [], links: [], entities: [] }
      const begun = performance.now()
      findDifferences(articles, resolution, allAligned(articles), [])
      expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
    }
  }, 30_000)
})
