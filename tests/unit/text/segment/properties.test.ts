import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Segmentation, segmentText } from '../../../../src/text/index.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const PIECES = [
  'The fair', 'opened', ' ', '. ', '.', '! ', '?” ', '“', '"', '... ', '…', ' . . . ', 'U.S.', ' Sen. ', 'p. 5', 'a.m. ', '(', ') ', '[', ']',
  '1. ', '2. ', 'b) ', '• ', '\n', '\n\n', '\r\n', 'PARIS (AP) — ', ' — ', 'é', '👍', '。', '\u2028', '3.5', 'www.example.org', ' I ', '’', '\u00A0',
]
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }))

const spansOf = ({ paragraphs }: Segmentation) => paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => span))

describe('segmentation of any text', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('covers all that is not blank with ordered spans that begin and end with words', () => {
    fc.assert(fc.property(anyText, (text) => {
      const covered = spansOf(segmentText(text))
      let at = 0
      for (const { start, end } of covered) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }), { numRuns: 500 })
  })

  it('gives the same twice, and the sentences of a paragraph lie in it', () => {
    fc.assert(fc.property(anyText, (text) => {
      const once = segmentText(text)
      expect(segmentText(text)).toEqual(once)
      for (const { span, sentences } of once.paragraphs) {
        expect(sentences[0]?.span.start).toBe(span.start)
        expect(sentences.at(-1)?.span.end).toBe(span.end)
      }
    }), { numRuns: 200 })
  })

  it('never throws on a prefix', () => {
    fc.assert(fc.property(newsLike, (text) => {
      for (let end = 0; end <= text.length; end += 1) segmentText(text.slice(0, end))
    }), { numRuns: 50 })
  })

  it('is the same without Intl.Segmenter wherever our rules know the script', () => {
    const latin = newsLike.filter((text) => !text.includes('。'))
    const texts = fc.sample(latin, { numRuns: 200, seed: 7 })
    const withIntl = texts.map((text) => segmentText(text))
    vi.stubGlobal('Intl', undefined)
    expect(texts.map((text) => segmentText(text))).toEqual(withIntl)
  })
})

describe('hostile text', () => {
  const size = 100_000
  it.each([
    'a', '.', '. ', '. . ', 'A. ', 'A.', '.A', 'Aa.', 'a.m. ', '1. ', '• 1. ', '(i) ', '(', '(a. B', ') ', '[', '“', '"', '.”', "'", 'aa.Bb', ' ', '\n', '\n\n', 'a\n', 'A\n',
    'Sen. ', 'U.S. The ', '! A b C d ', '?” A.', 'aa. 1 1', 'AAAA, ', 'AAA AAA ', '—', 'x)\n', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aa\n', '\u00A0.', '।', '(\n',
  ])('of %j is read in time', (unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length))
    const begun = performance.now()
    segmentText(text)
    // Linear, so a second or two where every other character is a stop; a quadratic rule would take minutes.
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
  }, 20_000)
})
