import { ROLE_NOUNS } from '../mentions/lexicon.ts'
import type { Diagnostic, Span } from '../text.ts'
import { HE, SHE } from './lexicon.ts'
import { MOST_NOMINALS, NOMINALS_AT_MOST, UNITS_A_NOMINAL } from './rules.ts'

/** Most words between the article and the role noun ("the former Iranian ambassador"). */
const BEFORE_NOUN = 4

const WORD = /[\p{L}\p{M}'’-]{1,40}/gu
const OPENING = new Set(['the', 'his', 'her', 'their', 'its', 'this', 'that'])

/** A reference without a name, as `resolveEntities` takes it. */
interface Nominal { span: Span; type: 'unnamed'; named: false }

/**
 * References without a name: role nouns with an article ("the ambassador", "his lawyer") and he/she pronouns, as spans
 * outside the given names, in text order. Input for `resolveEntities` beside the names of `detectMentions`. Of a text that is
 * denser with them than prose, or longer than articles are, only the first are taken: `entities.too-many-nouns` in
 * `diagnostics` says from where on. Never throws; linear.
 */
export function detectNominals(text: string, sentences: readonly Span[], names: readonly Span[], diagnostics: Diagnostic[] = []): Nominal[] {
  const found: Nominal[] = []
  const most = Math.min(NOMINALS_AT_MOST, MOST_NOMINALS + text.length / UNITS_A_NOMINAL)
  const add = (start: number, end: number): void => void found.push({ span: { start, end }, type: 'unnamed', named: false })
  let name = 0
  for (const { start, end } of sentences) {
    if (found.length >= most) {
      diagnostics.push({ code: 'entities.too-many-nouns', span: { start, end: text.length }, values: { found: found.length } })
      break
    }
    const sentence = text.slice(start, end)
    let opened = -1
    let words = 0
    let past = start
    WORD.lastIndex = 0
    // `exec` and no `matchAll`: every word of every text passes here. Signs are no matches: a text may be all signs.
    for (let match = WORD.exec(sentence); match !== null && found.length < most; match = WORD.exec(sentence)) {
      const at = start + match.index
      const to = at + match[0].length
      // A sign between the words ends the phrase.
      if (opened >= 0 && (at !== past + 1 || text.charCodeAt(past) !== 32) && text.slice(past, at).trim() !== '') opened = -1
      past = to
      const word = match[0].toLowerCase()
      while (name < names.length && (names[name]?.end ?? 0) <= at) name += 1
      if ((names[name]?.start ?? Infinity) < to) { opened = -1; continue }
      if (HE.has(word) || SHE.has(word)) add(at, to)
      if (OPENING.has(word)) { opened = at; words = 0; continue }
      if (opened < 0) continue
      if (ROLE_NOUNS.has(word)) {
        const next = /^\s*(\S)/.exec(text.slice(to, to + 4))?.[1] ?? ''
        const beside = (names[name]?.start ?? Infinity) <= to + 1
        // "the foreign minister Y" is a title of Y, not a reference of its own; "the chief executive" goes on.
        const goesOn = /[\p{Ll}]/u.test(next) && ROLE_NOUNS.has(/^\s*([\p{L}-]+)/u.exec(text.slice(to, to + 40))?.[1] ?? '')
        if (!beside && !goesOn) { add(opened, to); opened = -1 }
      } else if (!/^\p{L}/u.test(word) || (words += 1) > BEFORE_NOUN) opened = -1
    }
  }
  return found
}
