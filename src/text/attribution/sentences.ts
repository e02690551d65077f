import type { Quotation } from '../quotations/index.ts'
import type { Span } from '../text.ts'
import { SENTENCE_TOKENS } from './rules.ts'
import { tokensOf, type Sentence } from './tokens.ts'

/** Cuts a text into sentence spans inside one paragraph. The pipeline passes the spans of the segment stage. */
export type SentenceCutter = (text: string, paragraph: Span) => Span[]

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const ABBREVIATED = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|Jr|Sr|St|No|vs|Adm|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u

/** Sentences by the platform's segmenter, joined again after titles and initials. */
export const plainSentences: SentenceCutter = (text, { start, end }) => {
  const spans: Span[] = []
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const last = spans.at(-1)
    const from = start + index
    if (last !== undefined && ABBREVIATED.test(text.slice(Math.max(last.start, last.end - 16), last.end))) last.end = from + segment.length
    else spans.push({ start: from, end: from + segment.length })
  }
  return spans
}

/**
 * Sentences as tokens. A boundary inside a quotation is none; and speech that ends in `?`, `!` or a comma goes on to the
 * words that name its speaker. Sentences longer than SENTENCE_TOKENS have no tokens.
 */
export function sentencesOf(text: string, paragraphs: readonly Span[], quotations: readonly Quotation[], cut: SentenceCutter): Sentence[] {
  const top = quotations.filter((quotation) => quotation.depth === 0)
  const out: Sentence[] = []
  let q = 0
  paragraphs.forEach((paragraph, p) => {
    while (q < top.length && (top[q]?.span.end ?? 0) <= paragraph.start) q++
    const inside: Quotation[] = []
    for (let i = q; i < top.length && (top[i]?.span.start ?? 0) < paragraph.end; i++) {
      const quotation = top[i]
      if (quotation !== undefined) inside.push(quotation)
    }
    let open: Span | undefined
    let from = 0
    const flush = () => {
      if (open === undefined) return
      const { start, end } = open
      while (from < inside.length && (inside[from]?.span.end ?? 0) <= start) from++
      const mine: Quotation[] = []
      for (let i = from; i < inside.length && (inside[i]?.span.start ?? 0) < end; i++) {
        const quotation = inside[i]
        if (quotation !== undefined) mine.push(quotation)
      }
      const tokens = tokensOf(text, open, mine)
      out.push({ start, end, paragraph: p, tokens: tokens.length > SENTENCE_TOKENS ? [] : tokens })
      open = undefined
    }
    let at = 0
    for (const sentence of cut(text, paragraph)) {
      if (open === undefined) open = { ...sentence }
      else open.end = sentence.end
      const end = open.end
      while (at < inside.length && (inside[at]?.span.end ?? 0) < end) at++
      const over = inside[at]
      if (over !== undefined && over.span.start < end && over.span.end > end) continue
      const trimmed = text.slice(Math.max(open.start, end - 8), end).trimEnd()
      // “…?” she asked: the platform may end a sentence at the marks.
      if (/[?!,]["”’']+$/u.test(trimmed) && end < paragraph.end && /^\s*(?:[a-z]|[A-Z][\p{L}.'’-]+ (?:[A-Z][\p{L}.'’-]+ ){0,3}(?:said|says|asked|asks|wrote|added|shouted|told|tweeted)\b)/u.test(text.slice(end, end + 90))) continue
      flush()
    }
    flush()
  })
  return out
}
