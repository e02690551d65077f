import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, segmentText } from '../../../../src/text/index.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const LINES = [
  'World', 'Harbour plan fails', 'Harbour plan fails \\ News \\ Port \\ Anna Lind \\ ', 'By Anna Lind', 'May 3, 2021', 'PARIS (AP) — It rained all day long.',
  'The council said no to the plan on Monday.', '', '', 'Share this:', 'Previous Article', 'Source', 'example.org', '___', '• a point', 'Read more',
  'It failed at last. Read Full Article at example.org.', 'Max contributed to this report for The Post', 'About the author', '\u0000', '1024x768',
]
const page = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 25 }).map((lines) => lines.join('\n'))

describe('cleaning any text', () => {
  it('gives ordered spans inside it that begin and end with words, and the same twice', () => {
    fc.assert(fc.property(page, (text) => {
      const cleaned = cleanText(text)
      expect(cleanText(text)).toEqual(cleaned)
      for (const list of [cleaned.blocks, cleaned.furniture]) {
        let at = 0
        for (const { span } of list) {
          if (!span) continue
          expect(span.start).toBeGreaterThanOrEqual(at)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
          at = span.end
        }
      }
      const { paragraphs } = segmentText(text, cleaned.blocks.map(({ span }) => span))
      for (const { span } of paragraphs) expect(cleaned.blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end)).toBe(true)
    }), { numRuns: 300 })
  })

  it('begins what follows a slug with a word', () => {
    const text = 'Harbour plan fails \\ News \\ Port \\ Anna Lind \\ \nno council met on Monday, said the\nmayor.'
    expect(cleanText(text).blocks.map(({ span }) => text.charAt(span.start))).toEqual(['H', 'n', 'm'])
  })

  it('loses nothing: what is in no block and no furniture is blank or the mark of a list', () => {
    fc.assert(fc.property(page, (text) => {
      const cleaned = cleanText(text)
      const covered = new Set<number>()
      for (const { span } of [...cleaned.blocks, ...cleaned.furniture]) for (let at = span?.start ?? 0; at < (span?.end ?? 0); at += 1) covered.add(at)
      const left = text.split('').filter((_, at) => !covered.has(at)).join('')
      expect(left).not.toMatch(/[\p{L}\p{N}]/u)
    }), { numRuns: 300 })
  })

  it('never throws on a prefix', () => {
    fc.assert(fc.property(page, (text) => {
      for (let end = 0; end <= text.length; end += 3) cleanText(text.slice(0, end))
    }), { numRuns: 30 })
  })

  it.each([
    'a', ' ', '\n', 'a\n', 'A \n', 'By A', 'By A ', 'May 3 ', '(photo', '(image: ', '| ', ' \\ ', 'World ', 'x10', '1x1', '/', '-', 'Share ', 'credit: ', 'Getty Images ',
    'Read more ', 'for A', 'A. ', '.', 'a.b', 'https://', 'WORLD/', 'PARIS, ', 'PARIS (', '©', '🎉', 'Associated Press ', 'Read full story at ', '• ',
  ])('is done in time with a hostile line of %j, alone and again and again', (unit) => {
    const begun = performance.now()
    cleanText(unit.repeat(100_000 / unit.length))
    cleanText(`${unit.repeat(300 / unit.length)}\n`.repeat(200))
    // Linear: well under a second here; a quadratic rule would take minutes.
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
  }, 20_000)
})
