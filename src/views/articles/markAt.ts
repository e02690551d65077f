import type { ReaderMark } from '../../corpus/queries/readerMarks.ts'

/** The mark meant by pointing at a place: the shortest one there, or the next longer one than `current`. */
export function markAt(target: EventTarget | null, marks: readonly ReaderMark[], current: number): number | undefined {
  if (!(target instanceof Element) || target.closest('a, button, summary')) return undefined
  const numbers = target.closest('[data-marks]')?.getAttribute('data-marks')?.split(' ').map(Number) ?? []
  const length = (number: number): number => (marks[number] ? marks[number].span.end - marks[number].span.start : 0)
  const shortest = numbers.toSorted((a, b) => length(a) - length(b))
  return shortest[(shortest.indexOf(current) + 1) % Math.max(1, shortest.length)]
}
