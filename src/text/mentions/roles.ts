import type { Span } from '../text.ts'
import type { Found } from './found.ts'
import { ROLE_NOUNS, TITLES } from './lexicon.ts'

/** Most words that a title or a role phrase takes. */
const LONGEST_TITLE = 4
const LONGEST_ROLE = 14

/** The title or office right before a person's name: "Sen.", "Foreign Minister", "spokesman". */
export function titleBefore({ read, first, type }: Found): Span | undefined {
  if (type !== 'person') return undefined
  const { lower, starts, ends } = read.tokens
  let from = first
  while (from > 0 && first - from < LONGEST_TITLE && (TITLES.has(lower[from - 1] ?? '') || (from < first && /^(?:prime|foreign|vice|deputy|finance|interior|defence|defense|crown|attorney)$/.test(lower[from - 1] ?? '')))) from -= 1
  return from === first ? undefined : { start: starts[from] ?? 0, end: ends[first - 1] ?? 0 }
}

/** The role after a person's name: "X, the minister of Y," up to the next comma. */
export function roleAfter({ read, last }: Found): Span | undefined {
  const { lower, starts, ends } = read.tokens
  if (lower[last + 1] !== ',') return undefined
  let end = last + 2
  let role = false
  while (end < lower.length && end - last <= LONGEST_ROLE && !/^[,;:.!?()"“”–—]$/.test(lower[end] ?? '')) {
    if (end - last <= 6 && ROLE_NOUNS.has(lower[end] ?? '')) role = true
    end += 1
  }
  const first = lower[last + 2] ?? ''
  if (!role || end - 1 < last + 2 || /^(?:and|who|whose|but|which|said|says|told|while|when|as)$/.test(first)) return undefined
  return { start: starts[last + 2] ?? 0, end: ends[end - 1] ?? 0 }
}
