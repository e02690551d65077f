import type { TextSpan } from '../anchors/articleText.ts'

/** A stretch of text that the same spans cover throughout. */
export interface MarkedSegment {
  from: number
  to: number
  /** Numbers of the spans that cover it, ascending; empty where none does. */
  marks: readonly number[]
}

interface Edge {
  at: number
  mark: number
  opens: boolean
}

/**
 * Cuts a range at the edges of spans, and at `cuts`, so that overlapping spans become neighbouring segments. The segments
 * cover the range in order and without overlap, and each span is the union of the segments that name it. Spans are clipped
 * to the range; what is left empty marks nothing. O(n log n) in the number of spans, and the length of the answer.
 */
export function markedText(range: TextSpan, spans: readonly TextSpan[], cuts: readonly number[] = []): MarkedSegment[] {
  if (range.end <= range.start) return []
  const edges = edgesOf(range, spans)
  const places = [range.start, range.end, ...cuts.filter((at) => at > range.start && at < range.end), ...edges.map(({ at }) => at)]
  const stops = [...new Set(places)].sort((a, b) => a - b)
  const open = new Set<number>()
  let next = 0
  return stops.slice(0, -1).map((from, place) => {
    for (let edge = edges[next]; edge && edge.at === from; edge = edges[++next]) {
      if (edge.opens) open.add(edge.mark)
      else open.delete(edge.mark)
    }
    return { from, to: stops[place + 1] ?? range.end, marks: [...open].sort((a, b) => a - b) }
  })
}

function edgesOf(range: TextSpan, spans: readonly TextSpan[]): Edge[] {
  const edges = spans.flatMap(({ start, end }, mark): Edge[] => {
    const from = Math.max(start, range.start)
    const to = Math.min(end, range.end)
    return to > from ? [{ at: from, mark, opens: true }, { at: to, mark, opens: false }] : []
  })
  return edges.sort((a, b) => a.at - b.at)
}
