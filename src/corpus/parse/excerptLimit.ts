import type { Evidence, Quotation } from '../model.ts'
import { codePointLength } from './offsets.ts'
import type { Report } from './report.ts'
import { wordsOf } from './words.ts'

/** Words of the article's own that an excerpt may hold: enough to recognise a passage by, and no substitute for it. */
export const MAX_EXCERPT_WORDS = 15

interface Span { start: number; end: number }

/** Where an article quotes somebody: by article id, half-open spans in code points, in order and apart. */
export type QuotedSpans = ReadonlyMap<string, readonly Span[]>

/** The spans of all quotations that stand inside quotation marks (not the indirect ones). */
export function quotedSpans(quotations: readonly Quotation[]): QuotedSpans {
  const spans = new Map<string, Span[]>()
  const marked = quotations.filter(({ kind }) => kind !== 'indirect').map(({ evidence }) => evidence)
  for (const { article, start, end } of marked.sort((a, b) => a.start - b.start)) {
    const list = spans.get(article) ?? []
    const last = list.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else list.push({ start, end })
    spans.set(article, list)
  }
  return spans
}

/**
 * Takes the excerpt out of evidence where more than `MAX_EXCERPT_WORDS` of its words stand outside quotation marks; a
 * person's words inside them may be whole.
 */
export function limitExcerpt(evidence: Evidence, path: string, record: string, quoted: QuotedSpans, report: Report): void {
  if (evidence.excerpt === undefined) return
  const words = ownWords(evidence.excerpt, evidence.start, quoted.get(evidence.article) ?? [])
  if (words <= MAX_EXCERPT_WORDS) return
  report.add('note', 'excerpt-too-long', `${path}.excerpt`, { record, words, limit: MAX_EXCERPT_WORDS })
  delete evidence.excerpt
}

/** Number of words of an excerpt that do not lie wholly inside one of the spans. `from`: where the excerpt starts. */
function ownWords(excerpt: string, from: number, spans: readonly Span[]): number {
  const words = wordsOf(excerpt)
  if (words.length <= MAX_EXCERPT_WORDS || spans.length === 0) return words.length
  return words.filter((word) => {
    const start = from + codePointLength(excerpt.slice(0, word.start))
    const end = start + codePointLength(excerpt.slice(word.start, word.end))
    return end > lastStartingBefore(spans, start)
  }).length
}

/** End of the last span that starts at or before an offset; -1 where none does. */
function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return spans[low - 1]?.end ?? -1
}
