import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOnAxis, timeAxis } from '../../../../src/corpus/queries/timeAxis.ts'
import { isoDay } from '../../../../src/corpus/selection/days.ts'

const day = (iso: string): number => isoDay(iso) ?? Number.NaN
const days = (from: string, to = from) => ({ from: day(from), to: day(to) })

const story = [
  days('2018-01-01', '2018-12-31'), days('2020-01-01', '2020-01-31'), days('2024-10-14'),
  days('2024-11-11'), days('2024-11-15'), days('2024-11-11', '2024-11-16'), days('2024-11-11', '2024-11-18'), days('2024-11-01', '2024-11-30'),
]

describe('timeAxis', () => {
  it('draws the busiest days to scale and breaks before what lies far off', () => {
    const { segments } = timeAxis(story)
    expect(segments.map(({ unit }) => unit)).toEqual(['year', 'month', 'day'])
    expect(segments[2]).toMatchObject({ from: day('2024-11-01'), to: day('2024-11-30') })
    expect((segments[2]?.end ?? 0) - (segments[2]?.start ?? 1)).toBeGreaterThan(0.5)
  })

  it('begins weeks on Monday where there is no room for every day', () => {
    const month = Array.from({ length: 30 }, (_, at) => ({ from: day('2024-11-01') + at, to: day('2024-11-01') + at }))
    const { ticks } = timeAxis(month)
    expect(ticks.map((tick) => tick.day)).toEqual(['2024-11-04', '2024-11-11', '2024-11-18', '2024-11-25'].map(day))
    expect(ticks.map(({ unit }) => unit)).toEqual(['with-year', 'day', 'day', 'day'])
  })

  it('has nothing to draw for nothing', () => {
    expect(timeAxis([])).toEqual({ segments: [], ticks: [] })
  })

  it('asks no room for open ends, and puts them at the ends', () => {
    const axis = timeAxis([...story, { from: -0x7fff_ffff, to: day('2024-11-12') }])
    expect(axis.segments).toHaveLength(3)
    expect(placeOnAxis(axis, -0x7fff_ffff)).toBe(0)
    expect(placeOnAxis(axis, 0x7fff_ffff)).toBe(1)
  })

  const mark = fc.tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 0, max: 2000 })).map(([from, length]) => ({ from, to: from + length }))

  it('keeps the order of time, stays between 0 and 1, and leaves no mark without width', () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 40 }), (marks) => {
        const axis = timeAxis(marks)
        const edges = axis.segments.flatMap(({ start, end }) => [start, end])
        expect(edges).toEqual([...edges].sort((a, b) => a - b))
        expect(edges[0]).toBe(0)
        expect(edges.at(-1)).toBe(1)
        for (const { from, to } of marks) {
          expect(placeOnAxis(axis, from)).toBeLessThan(placeOnAxis(axis, to, 'end'))
        }
        const places = marks.map(({ from }) => from).sort((a, b) => a - b).map((each) => placeOnAxis(axis, each))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        for (const { at } of axis.ticks) expect(at >= 0 && at <= 1).toBe(true)
      }),
    )
  })
})
