import { ROLE_NOUNS } from '../mentions/lexicon.ts'
import type { Span } from '../text.ts'
import { HE, SHE } from './lexicon.ts'

/** Most words between the article and the role noun ("the former Iranian ambassador"). */
const BEFORE_NOUN = 4

/**
 * References without a name: role nouns with an article ("the ambassador", "his lawyer") and he/she pronouns, as spans
 * outside the given names, in text order. Input for `resolveEntities` beside the names of `detectMentions`.
 */
export function detectNominals(text: string, sentences: readonly Span[], names: readonly Span[]): { span: Span; type: 'unnamed'; named: false }[] {
  const found: { span: Span; type: 'unnamed'; named: false }[] = []
  const add = (start: number, end: number): void => void found.push({ span: { start, end }, type: 'unnamed', named: false })
  let name = 0
  for (const { start, end } of sentences) {
    const opened: { start: number; words: number } = { start: -1, words: 0 }
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}'’-]{1,40}|[^\s\p{L}]/gu)) {
      const at = start + match.index
      const to = at + match[0].length
      const word = match[0].toLowerCase()
      while (name < names.length && (names[name]?.end ?? 0) <= at) name += 1
      const named = (names[name]?.start ?? Infinity) < to
      if (named) { opened.start = -1; continue }
      if (HE.has(word) || SHE.has(word)) add(at, to)
      if (/^(?:the|his|her|their|its|this|that)$/.test(word)) { opened.start = at; opened.words = 0; continue }
      if (opened.start < 0) continue
      if (ROLE_NOUNS.has(word)) {
        const next = /^\s*(\S)/.exec(text.slice(to, to + 4))?.[1] ?? ''
        const beside = (names[name]?.start ?? Infinity) <= to + 1
        // "the foreign minister Y" is a title of Y, not a reference of its own; "the chief executive" goes on.
        if (!beside && !/[\p{Ll}]/u.test(next)) { add(opened.start, to); opened.start = -1 }
        else if (!beside && !ROLE_NOUNS.has(/^\s*([\p{L}-]+)/u.exec(text.slice(to, to + 40))?.[1] ?? '')) { add(opened.start, to); opened.start = -1 }
      } else if (!/^[\p{L}]/u.test(word) || (opened.words += 1) > BEFORE_NOUN) opened.start = -1
    }
  }
  return found
}
