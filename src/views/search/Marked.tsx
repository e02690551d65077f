import type { MarkedText } from '../../corpus/index/searchWords.ts'

/** A text with the found words marked. */
export function Marked({ text: { text, marks } }: { text: MarkedText }) {
  return marks.length === 0 ? <>{text}</> : (
    <>
      {text.slice(0, marks[0]?.start)}
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end, marks[at + 1]?.start)}
        </span>
      ))}
    </>
  )
}
