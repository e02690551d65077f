import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedText } from '../../../../src/corpus/queries/markedText.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const LENGTH = 60
const span = fc.tuple(fc.integer({ min: -5, max: LENGTH + 5 }), fc.integer({ min: -3, max: 25 })).map(([start, length]) => ({ start, end: start + length }))

describe('markedText', () => {
  it('cuts overlapping spans at their edges', () => {
    expect(markedText({ start: 0, end: 20 }, [{ start: 4, end: 15 }, { start: 11, end: 18 }])).toEqual([
      { from: 0, to: 4, marks: [] },
      { from: 4, to: 11, marks: [0] },
      { from: 11, to: 15, marks: [0, 1] },
      { from: 15, to: 18, marks: [1] },
      { from: 18, to: 20, marks: [] },
    ])
  })

  it('keeps equal spans apart, and cuts where it is told', () => {
    expect(markedText({ start: 0, end: 9 }, [{ start: 2, end: 6 }, { start: 2, end: 6 }], [0, 4, 9, 12])).toEqual([
      { from: 0, to: 2, marks: [] }, { from: 2, to: 4, marks: [0, 1] }, { from: 4, to: 6, marks: [0, 1] }, { from: 6, to: 9, marks: [] },
    ])
  })

  it('covers the text in order without overlap, and each span is the union of its segments', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 25 }), fc.array(fc.integer({ min: 0, max: LENGTH }), { maxLength: 5 }), (spans, cuts) => {
      const segments = markedText({ start: 0, end: LENGTH }, spans, cuts)
      expect(segments[0]?.from).toBe(0)
      expect(segments.at(-1)?.to).toBe(LENGTH)
      segments.forEach(({ from, to }, at) => {
        expect(to).toBeGreaterThan(from)
        expect(from).toBe(segments[at - 1]?.to ?? 0)
      })
      spans.forEach(({ start, end }, mark) => {
        const own = segments.filter(({ marks }) => marks.includes(mark))
        const places = own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
        const wanted = Array.from({ length: LENGTH }, (_, at) => at).filter((at) => at >= start && at < end)
        expect(places).toEqual(wanted)
      })
      for (const cut of cuts) expect(cut === LENGTH || segments.some(({ from }) => from === cut)).toBe(true)
    }))
  })

  it('has nothing to cut in an empty text', () => {
    expect(markedText({ start: 3, end: 3 }, [{ start: 0, end: 9 }])).toEqual([])
  })

  it('cuts ten thousand spans in the time of a blink', () => {
    const spans = Array.from({ length: 10_000 }, (_, at) => ({ start: at * 7, end: at * 7 + 40 + (at % 90) }))
    const began = performance.now()
    const segments = markedText({ start: 0, end: 71_000 }, spans)
    // Takes some 30 ms alone; what grows with the square of the spans takes seconds.
    expect(performance.now() - began).toBeLessThan(ENDS_WITHIN_MS)
    expect(segments.length).toBeGreaterThan(10_000)
  })
})
