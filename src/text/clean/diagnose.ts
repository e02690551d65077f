import type { Diagnostic } from '../text.ts'
import type { CleanedText } from './cleaned.ts'
import { ENGLISH_WORDS } from './lexicon.ts'
import { ARTICLE_WORDS, BINARY_SHARE, ENGLISH_SHARE, LANGUAGE_REACH } from './rules.ts'

/** Share of English function words among the words of a text, 0 to 1; NaN where there are too few words to tell. */
const englishShare = (text: string): number => {
  const words = text.slice(0, LANGUAGE_REACH).toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < ARTICLE_WORDS) return Number.NaN
  return words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length
}

/** The first of the article's own words, without titles and headings. */
const bodyHead = ({ text, blocks }: Pick<CleanedText, 'text' | 'blocks'>): string => {
  let head = ''
  for (const { kind, span } of blocks) {
    if (kind !== 'body' && kind !== 'bullet') continue
    head += `${text.slice(span.start, Math.min(span.end, span.start + LANGUAGE_REACH))} `
    if (head.length > LANGUAGE_REACH) break
  }
  return head.slice(0, LANGUAGE_REACH)
}

/** Doubts about a cleaned article as a whole: none there, not English, not text at all. */
export const articleDiagnostics = ({ text, blocks }: Pick<CleanedText, 'text' | 'blocks'>): Diagnostic[] => {
  const found: Diagnostic[] = []
  const body = bodyHead({ text, blocks })
  const words = body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words < ARTICLE_WORDS) found.push({ code: 'clean.no-article', values: { words } })
  const share = englishShare(body)
  if (share < ENGLISH_SHARE) found.push({ code: 'clean.not-english', values: { share: Math.round(share * 100) / 100 } })
  const sample = text.slice(0, LANGUAGE_REACH)
  // eslint-disable-next-line no-control-regex
  const control = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0
  if (control > BINARY_SHARE * sample.length) found.push({ code: 'clean.not-text', values: { control } })
  return found
}
