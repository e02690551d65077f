import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliestDay, edtfDays, latestDay } from '../../../../src/corpus/index/edtfDays.ts'
import { dayIso } from '../../../../src/corpus/selection/days.ts'

function words(text: string): string | undefined {
  const days = edtfDays(text)
  if (days === undefined) return undefined
  const from = days.from === earliestDay ? '..' : dayIso(days.from)
  const to = days.to === latestDay ? '..' : dayIso(days.to)
  return `${from} ${to}`
}

describe('edtfDays', () => {
  it.each([
    ['2024-11-11', '2024-11-11 2024-11-11'],
    ['2024-11', '2024-11-01 2024-11-30'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2018', '2018-01-01 2018-12-31'],
    ['201X', '2010-01-01 2019-12-31'],
    ['2024-11-16?', '2024-11-16 2024-11-16'],
    ['2018~', '2018-01-01 2018-12-31'],
    ['2017/2021', '2017-01-01 2021-12-31'],
    ['2018~/..', '2018-01-01 ..'],
    ['2018/', '2018-01-01 ..'],
    ['../2024-11', '.. 2024-11-30'],
    ['/2024-11', '.. 2024-11-30'],
    ['[2024-11-11..2024-11-16]', '2024-11-11 2024-11-16'],
    ['[2017..2021]', '2017-01-01 2021-12-31'],
    ['[..2024-11-18]', '.. 2024-11-18'],
    ['[2024-11-11..]', '2024-11-11 ..'],
    ['[2024-11-16,2024-11-11]', '2024-11-11 2024-11-16'],
    ['{2024-11-11,2024-11-13..2024-11-15}', '2024-11-11 2024-11-15'],
    ['2024-21', '2024-03-01 2024-05-31'],
    ['2024-22', '2024-06-01 2024-08-31'],
    ['2024-24', '2024-12-01 2025-02-28'],
    ['2024-30', '2024-12-01 2025-02-28'],
    ['2024-34', '2024-04-01 2024-06-30'],
    ['2024-38', '2024-05-01 2024-08-31'],
    ['2024-41', '2024-07-01 2024-12-31'],
    ['0050-33', '0050-01-01 0050-03-31'],
    ['2024-11-14T23:30:00-05:00', '2024-11-14 2024-11-14'],
    ['2024-11-14T01:00:00Z/2024-11-15T02:00:00Z', '2024-11-14 2024-11-15'],
  ])('reads %s as %s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it.each([
    ['2024-XX-12', '2024-01-12 2024-12-12'],
    ['2024-1X', '2024-10-01 2024-12-31'],
    ['2024-02-2X', '2024-02-20 2024-02-29'],
    ['1950S2', '1900-01-01 1999-12-31'],
    ['?2024-11-~16', '2024-11-16 2024-11-16'],
  ])('reads %s with its open digits as %s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('agrees with the edtf package wherever that is right: dates, months, years, open digits, intervals', () => {
    const number = (min: number, max: number, width: number) => fc.integer({ min, max }).map((n) => String(n).padStart(width, '0'))
    const date = fc.oneof(
      fc.tuple(number(1000, 9998, 4), number(1, 12, 2), number(1, 28, 2)).map((parts) => parts.join('-')),
      fc.tuple(number(1000, 9998, 4), number(1, 12, 2)).map((parts) => parts.join('-')),
      number(1000, 9998, 4),
      number(100, 998, 3).map((decade) => `${decade}X`),
      number(10, 98, 2).map((century) => `${century}XX`),
      fc.tuple(number(1000, 9998, 4), number(1, 12, 2)).map((parts) => `${parts.join('-')}-XX`),
    )
    const qualified = fc.tuple(date, fc.constantFrom('', '?', '~', '%')).map(([text, mark]) => (text.includes('X') ? text : text + mark))
    const any = fc.oneof(qualified, fc.tuple(qualified, fc.oneof(qualified, fc.constant('..'))).map((ends) => ends.join('/')))
    fc.assert(
      fc.property(any, (text) => {
        let theirs: { min: number; max: number }
        try {
          theirs = edtf(text)
        } catch {
          return
        }
        if (theirs.min > theirs.max) return
        const to = theirs.max === Infinity ? latestDay : Math.floor(theirs.max / 86_400_000)
        expect([text, edtfDays(text)]).toEqual([text, { from: theirs.min / 86_400_000, to }])
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps far years inside 32 bits', () => {
    const days = edtfDays('Y-170000002')
    expect(days === undefined || (days.from >= earliestDay && days.to >= days.from)).toBe(true)
  })

  it.each(['', 'nope', '2024-13-45', '11/11/2024', '2024-11-16/2024-11-11', '<script>'])('gives nothing for %s', (text) => {
    expect(edtfDays(text)).toBeUndefined()
  })
})
