import type { Quotation } from '../quotations/index.ts'
import type { Paragraph } from '../segment/index.ts'
import type { Span } from '../text.ts'
import { SENTENCE_LENGTH, SENTENCE_TOKENS, TOKENS_AT_MOST } from './rules.ts'
import { tokensOf, type Sentence } from './tokens.ts'

/** Words that may name a speaker right after "…?" or "…!", where the segment stage may have ended the sentence. */
const SPEAKER_FOLLOWS = /^\s*(?:[a-z]|[A-Z][\p{L}.'’-]+ (?:[A-Z][\p{L}.'’-]+ ){0,3}(?:said|says|asked|asks|wrote|added|shouted|told|tweeted)\b|[A-Z][^"“”.!?]{2,90}\b(?:said|says|asked|asks|shouted|cried|yelled|wrote|demanded|exclaimed)(?: (?:to|in|on|at|during|as|of) [^."“”]{1,40})?[.,])/u
/** "…” — Ana Ruiz": a signature belongs to its quotation. */
const SIGNATURE_FOLLOWS = /^[^\S\n]*[―—–-]{1,2}[^\S\n]*\p{Lu}/u

/**
 * Sentences as tokens. A boundary inside a quotation is none; and speech that ends in `?`, `!` or a comma goes on to the
 * words that name its speaker. Sentences longer than SENTENCE_TOKENS have no tokens; those after TOKENS_AT_MOST are left out.
 */
export function sentencesOf(text: string, paragraphs: readonly Paragraph[], quotations: readonly Quotation[]): Sentence[] {
  const top = quotations.filter((quotation) => quotation.depth === 0)
  const out: Sentence[] = []
  let q = 0
  let read = 0
  for (const [p, { span: paragraph, sentences: cuts }] of paragraphs.entries()) {
    if (read > TOKENS_AT_MOST) break
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
      let quoted = 0
      for (const { span } of mine) quoted += Math.min(end, span.end) - Math.max(start, span.start)
      const tokens = end - start - quoted > SENTENCE_LENGTH || mine.length > SENTENCE_TOKENS ? [] : tokensOf(text, open, mine)
      out.push({ start, end, paragraph: p, tokens: tokens.length > SENTENCE_TOKENS ? [] : tokens })
      read += tokens.length + 1
      open = undefined
    }
    let at = 0
    for (const { span: sentence } of cuts) {
      if (read > TOKENS_AT_MOST) break
      if (open === undefined) open = { ...sentence }
      else open.end = sentence.end
      const end = open.end
      while (at < inside.length && (inside[at]?.span.end ?? 0) < end) at++
      const over = inside[at]
      if (over !== undefined && over.span.start < end && over.span.end > end) continue
      const trimmed = text.slice(Math.max(open.start, end - 8), end).trimEnd()
      const ahead = text.slice(end, end + 150)
      if (end < paragraph.end && /["”’']$/u.test(trimmed) && SIGNATURE_FOLLOWS.test(ahead)) continue
      if (end < paragraph.end && /[?!,]["”’']+$/u.test(trimmed) && SPEAKER_FOLLOWS.test(ahead)) continue
      flush()
    }
    flush()
  }
  return out
}
