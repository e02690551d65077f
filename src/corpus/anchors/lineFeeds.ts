import type { TextSpan } from './articleText.ts'
import type { Copy } from './copy.ts'

/** The copy with LF line ends, in which the story counts, and its spans moved accordingly. */
export function withLineFeeds(copy: Copy): Copy {
  if (!copy.text.includes('\r')) return copy
  const dropped = [...copy.text.matchAll(/\r(?=\n)/g)].map(({ index }) => index)
  const moved = (offset: number): number => {
    let low = 0
    let high = dropped.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((dropped[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
  const movedSpans = (spans: readonly TextSpan[]): TextSpan[] => spans.map(({ start, end }) => ({ start: moved(start), end: moved(end) }))
  return { text: copy.text.replace(/\r\n?/g, '\n'), sentences: movedSpans(copy.sentences), outside: movedSpans(copy.outside) }
}
