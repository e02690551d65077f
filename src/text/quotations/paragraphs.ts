import type { Span } from '../text.ts'

/**
 * Paragraphs of a plain text, without the white space around them: parted by empty lines where the text has any, else by
 * line breaks.
 */
export function paragraphSpans(text: string): Span[] {
  const byEmptyLines = /\n[^\S\n]*\n/u.test(text)
  const spans: Span[] = []
  let open = -1
  let last = 0
  let at = 0
  const close = () => {
    if (open >= 0) spans.push({ start: open, end: last })
    open = -1
  }
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, end)
    const trimmed = line.trim()
    if (trimmed === '') close()
    else {
      const start = at + line.indexOf(trimmed)
      if (open < 0) open = start
      last = start + trimmed.length
      if (!byEmptyLines) close()
    }
    at = end + 1
  }
  close()
  return spans
}
