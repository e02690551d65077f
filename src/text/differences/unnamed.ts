import { isUnnamedHead } from '../attribution/speakers.ts'
import type { Span } from '../text.ts'
import { ANYBODY, SAYING } from './lexicon.ts'
import { SAYS_WITHIN, TRUST, VOICE_WORDS } from './rules.ts'
import { type Finding, once, type PairCheck, spanned, type Told, type ToldWord } from './told.ts'

/** Somebody without a name on whose word a sentence tells something: one ("a clerk at the mill") or several ("sources at the mill"). */
interface UnnamedVoice {
  head: string
  several: boolean
  /** Stems of the capitalised words before the noun: whose officials they are. */
  whose: readonly string[]
  span: Span
}

/** Words that open a phrase for one, and those that say how many there are: with a number several stay several. */
const ONE = /^(?:an?|one|1|another)$/
const CITED = /^(?:citing|cited|cites|quoting|quoted|quotes|by|from|per|to)$/
const SAYS = /^(?:said|says?|saying|told|tells?|telling|revealed|reveals?|confirmed|claimed|stated|disclosed|reported)$/

/** A verb of telling follows before the clause ends, or a word of citing stands before: what it says is on their word. */
function tells(words: readonly ToldWord[], from: number, at: number, text: string): boolean {
  const before = words[from - 1]
  if (before !== undefined && CITED.test(before.fold) && (before.fold.startsWith('cit') || before.fold.startsWith('quot') || /\b(?:according|told) (?:to|by)$/i.test(text.slice(Math.max(0, before.start - 12), before.end)))) return true
  for (let next = at + 1; next < Math.min(words.length, at + 1 + SAYS_WITHIN); next++) {
    const word = words[next]
    if (word === undefined || /[;:.()“”"—]/u.test(text.slice(words[next - 1]?.end ?? 0, word.start))) return false
    // "was told" is heard, not said.
    if (SAYS.test(word.fold) || SAYING.has(word.fold)) return !/^(?:is|are|was|were|been|be)$/.test(words[next - 1]?.fold ?? '')
  }
  return false
}

const voicesIn = once(({ words, text }: Told): UnnamedVoice[] => words.flatMap((word, at): UnnamedVoice[] => {
  if (!isUnnamedHead(word.fold)) return []
  let from = at
  while (from > 0 && at - from < VOICE_WORDS && words[from - 1]?.content === true && !SAYING.has(words[from - 1]?.stem ?? '') && !/[^\s]/u.test(text.slice(words[from - 1]?.end ?? 0, words[from]?.start))) from -= 1
  const opening = words[from - 1]
  const single = opening !== undefined && ONE.test(opening.fold)
  const plural = /[^su]s$/u.test(word.fold) || word.fold === 'people'
  // "many people", "two officials": a word for all the world, or a count, is no plural made of one.
  if (single === plural || (!plural && !single)) return []
  if (plural && word.fold === 'people') return []
  if (!tells(words, single ? from - 1 : from, at, text)) return []
  const whose = words.slice(from, at).filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2)) && start !== words[0]?.start).map((one) => one.stem)
  return [{ head: word.stem, several: plural, whose, span: spanned(words.slice(single ? from - 1 : from, at + 1)) }]
}))

const mayBeSame = (a: UnnamedVoice, b: UnnamedVoice): boolean =>
  (a.head === b.head || ANYBODY.has(a.head) || ANYBODY.has(b.head)) && (a.whose.length === 0 || b.whose.length === 0 || a.whose.some((word) => b.whose.includes(word)))

/** One unnamed speaker there, several here, whatever they are called: the number of voices behind a report grew or shrank. */
export const otherVoices: PairCheck = (a, b) => {
  const [left, right] = [voicesIn(a), voicesIn(b)]
  return left.flatMap((one): Finding[] => {
    const other = right.find((voice) => voice.several !== one.several && mayBeSame(one, voice))
    if (other === undefined || left.some((more) => more.several !== one.several) || right.some((more) => more.several !== other.several)) return []
    return [{ key: 'speakers: one or several', left: one.span, right: other.span, rule: 'one unnamed speaker there, several here', score: TRUST.oneSpeaker }]
  })
}
