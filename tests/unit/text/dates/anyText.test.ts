import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectDates } from '../../../../src/text/dates/index.ts'
import { isEdtf } from '../../../../src/corpus/parse/edtf.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const WORDS = ('last next this past the a an early late mid end of May March Oct . , 2015 1990s 31 30 29 February 12 3rd week month year years days ago from to '
  + "between and – - : 10 45 p.m . am Monday Friday night morning summer quarter third half century decade ' ’ s about circa perhaps every each now fiscal 9 / 11 "
  + 'will was twenty two thousand nineteen ninety six first weekend earlier later yesterday today noon midnight ( ) $ %').split(' ')
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const published = fc.option(fc.constantFrom('2024-05-16', '2000-02-29', '1999-12-31', '2024-05', '2024', '0001-01-01', 'nonsense'), { nil: undefined })
const detect = (words: string, day: string | undefined) => detectDates(words, day === undefined ? {} : { published: day })

describe('any text', () => {
  test('spans lie inside the text, in order; every value is EDTF', () => {
    fc.assert(fc.property(text, published, (words, day) => {
      let before = 0
      let end = 0
      for (const { span, edtf: value, kind } of detect(words, day)) {
        expect(span.start).toBeGreaterThanOrEqual(before)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(words.length)
        before = span.start
        if (kind !== 'interval') {
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
        if (value === undefined) continue
        expect(() => parse(value, { level: 2 })).not.toThrow()
        expect(isEdtf(value), value).toBe(true)
      }
    }), { numRuns: 800 })
  })

  test('twice the same, and every prefix is read without a throw', () => {
    fc.assert(fc.property(text, published, (words, day) => {
      expect(detect(words, day)).toEqual(detect(words, day))
      for (let end = 0; end < words.length; end += 7) detect(words.slice(0, end), day)
    }), { numRuns: 100 })
  })
})

describe('hostile megabytes', () => {
  const megabyte = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length))
  const taken = (words: string): number => {
    const begun = performance.now()
    detectDates(words, { published: '2024-05-16' })
    return performance.now() - begun
  }

  test.each([[' '], ['\n'], ['x'], ['7'], ['\u{d800}'], ['é'], ['7x'], ['lorem ipsum '], ['8-4-'], ['23:'], ['-'], ["'"]])('%j is read to its end', (unit) => {
    expect(taken(megabyte(unit))).toBeLessThan(ENDS_WITHIN_MS)
  })

  test.each([['the same of the '], ['Monday '], ['the end of '], ['between 1990 and '], ['10:30 ']])('nothing but %j is read to its end', (unit) => {
    expect(taken(megabyte(unit))).toBeLessThan(ENDS_WITHIN_MS)
  })
})
