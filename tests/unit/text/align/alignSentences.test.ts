import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignSentences, scoreTexts } from '../../../../src/text/align/index.ts'
import { wordsAt } from '../../../../src/text/text.ts'
import { readAll } from './readings.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const HARBOUR = `The harbour master of Port Ellery closed the northern quay on Tuesday after divers found a cracked pillar. Nobody was hurt, and the two
ferries moved to the old dock. The council will vote on 4 million crowns for repairs next month. Fishermen sold their catch from the beach.`

const QUAY = `Port Ellery lost its northern quay on Tuesday, when the harbour master closed it because divers had found a crack in a pillar. A brass band
played in the market. The repairs may cost 4 million crowns, which the council is to vote on next month. Schools stay open.`

const FRUIT = 'Apple growers in the valley expect a poor harvest this year. Late frost killed most of the blossom in April.'

const aligned = (...texts: string[]) => {
  const { articles, resolution } = readAll(...texts)
  const { pairs, groups, diagnostics } = alignSentences(articles, resolution)
  const words = ({ article, sentence }: { article: number; sentence: number }): string => {
    const reading = articles[article]
    const span = reading?.sentences[sentence]?.span
    return reading === undefined || span === undefined ? '?' : wordsAt(reading.text, span).replace(/\s+/g, ' ')
  }
  return { articles, pairs, groups, diagnostics, words, found: pairs.map(({ a, b, relation }) => [words(a).slice(0, 18), words(b).slice(0, 18), relation]) }
}

describe('alignSentences', () => {
  it('aligns what tells the same in other words, and nothing else', () => {
    expect(aligned(HARBOUR, QUAY).found).toEqual([
      ['The harbour master', 'Port Ellery lost i', 'paraphrase'],
      ['The council will v', 'The repairs may co', 'paraphrase'],
    ])
  })

  it('finds nothing between articles on different things: stop words and reporting verbs tie nobody', () => {
    expect(aligned(HARBOUR, FRUIT).pairs).toEqual([])
    expect(aligned('He said that it was not there, and that they would have to be told.', 'They said that it was there, and that he would have to be told.').pairs).toEqual([])
  })

  it('calls copied words near-verbatim and shows the runs, longest first, in both texts', () => {
    const { articles, pairs } = aligned(
      'Divers found a deep crack in the third pillar of the northern quay early on Tuesday. The mayor was away.',
      'According to the port, divers found a deep crack in the third pillar of the northern quay; the ferries moved. The band played.',
    )
    expect(pairs.map(({ relation, ground }) => [relation, ground.rule])).toEqual([['near-verbatim', 'reused-words']])
    const [a, b] = articles
    expect(pairs[0]?.shared.map((run) => [wordsAt(a?.text ?? '', run.a), wordsAt(b?.text ?? '', run.b)])).toEqual([
      ['Divers found a deep crack in the third pillar of the northern quay', 'divers found a deep crack in the third pillar of the northern quay'],
    ])
  })

  it('groups one fact over three articles, in the order of the articles', () => {
    const third = 'A cracked pillar made the harbour master of Port Ellery close the northern quay on Tuesday. Divers had found it.'
    const { groups, words } = aligned(HARBOUR, QUAY, third)
    const quay = groups.find(({ sentences }) => sentences.length > 2)
    expect(quay?.sentences.map(words).map((sentence) => sentence.slice(0, 12))).toEqual(['The harbour ', 'Port Ellery ', 'A cracked pi'])
    expect(quay?.ground.score).toBeGreaterThan(0.5)
  })

  it('keeps furniture and headings out', () => {
    const page = `Share this:\n\nQuay closed\n\n${HARBOUR}\n\nLeave a Reply`
    const { pairs, articles } = aligned(page, page)
    expect(pairs.length).toBeGreaterThan(0)
    for (const { a } of pairs) expect(['furniture', 'credit', 'heading']).not.toContain(articles[0]?.sentences[a.sentence]?.kind)
  })

  it('takes no article, one article and empty ones', () => {
    expect(aligned().pairs).toEqual([])
    expect(aligned(HARBOUR).pairs).toEqual([])
    expect(aligned('', '').groups).toEqual([])
  })
})

describe('scoreTexts', () => {
  it('ranks the same fact above the same topic above another one', () => {
    const [[same = 0, topic = 0, other = 1] = []] = scoreTexts(
      ['The harbour master closed the northern quay after divers found a cracked pillar.'],
      ['Divers found a crack in a pillar, so the northern quay was closed by the harbour master.', 'The harbour master likes the northern lights.', 'Frost killed the blossom.'],
    )
    expect(same).toBeGreaterThan(topic)
    expect(topic).toBeGreaterThan(other)
    expect(other).toBeLessThan(0.01)
  })
})

describe('any text', () => {
  const word = fc.constantFrom('the', 'harbour', 'quay', 'pillar', 'divers', 'Ellery', 'closed', '4', 'million', 'U.S.', '“', '”', '.', '. ', '\n\n', ',', 'İ', '🚢', '’s', 'na\u0301ive')
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

  it('gives spans inside the sentences, ordered articles, scores from 0 to 1, and the same twice', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const { articles, resolution } = readAll(...texts)
      const { pairs, groups } = alignSentences(articles, resolution)
      expect(alignSentences(articles, resolution)).toEqual({ pairs, groups, diagnostics: [] })
      for (const { a, b, shared, ground } of pairs) {
        expect(a.article).toBeLessThan(b.article)
        expect(ground.score).toBeGreaterThanOrEqual(0)
        expect(ground.score).toBeLessThanOrEqual(1)
        for (const run of shared)
          for (const [place, span] of [[a, run.a], [b, run.b]] as const) {
            const around = articles[place.article]?.sentences[place.sentence]?.span
            expect(span.start).toBeGreaterThanOrEqual(around?.start ?? Infinity)
            expect(span.end).toBeLessThanOrEqual(around?.end ?? -1)
            expect(span.start).toBeLessThan(span.end)
          }
      }
      for (const { sentences, pairs: inside } of groups) {
        expect(new Set(sentences.map(({ article }) => article)).size).toBeGreaterThan(1)
        expect(inside.every((number) => pairs[number] !== undefined)).toBe(true)
        expect(sentences).toEqual(sentences.toSorted((x, y) => x.article - y.article || x.sentence - y.sentence))
      }
    }), { numRuns: 60 })
  })

  it('takes any prefix', () => {
    for (let end = 0; end < QUAY.length; end += 17) {
      const { articles, resolution } = readAll(HARBOUR, QUAY.slice(0, end))
      expect(() => alignSentences(articles, resolution)).not.toThrow()
    }
  })
})

describe('hostile input', () => {
  /** The text against itself as a second article, read only once. */
  const timed = (text: string) => {
    const { articles: [only], resolution } = readAll(text)
    const articles = only === undefined ? [] : [only, { ...only, id: 'again' }]
    const begun = performance.now()
    const result = alignSentences(articles, resolution)
    return { ...result, milliseconds: performance.now() - begun }
  }

  it('compares the first words of a text without stops, and says so', () => {
    const endless = 'quay pillar divers harbour '.repeat(19_000)
    const { diagnostics, milliseconds } = timed(endless)
    expect(diagnostics.map(({ code }) => code)).toEqual(['align.long-sentences-cut', 'align.long-sentences-cut'])
    expect(milliseconds).toBeLessThan(ENDS_WITHIN_MS)
  })

  it('compares a line that is repeated 10,000 times only a few times, and says so', () => {
    const line = 'Divers found a crack.\n\n'.repeat(10_000)
    const { pairs, diagnostics, milliseconds } = timed(line)
    expect(pairs.length).toBe(4)
    expect(diagnostics.map(({ code }) => code)).toEqual(['align.repeats-left-out', 'align.repeats-left-out'])
    expect(milliseconds).toBeLessThan(ENDS_WITHIN_MS)
  })

  it('stays quick where 1,500 different sentences share words', () => {
    const lines = Array.from({ length: 1_500 }, (_, at) => `The quay ${at} closed near berth ${(at * 7919) % 1_501}.`).join('\n\n')
    expect(timed(lines).milliseconds).toBeLessThan(ENDS_WITHIN_MS)
  })
})
