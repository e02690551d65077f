import type { Span } from '../text.ts'
import type { Speaker } from './types.ts'
import { isPossessive, type Token } from './tokens.ts'
import { ANONYMITY, DETERMINERS, PERSON_PRONOUNS, UNNAMED_HEADS } from './words.ts'

const PLURAL: Readonly<Record<string, string>> = { people: 'person', men: 'man', women: 'woman', allies: 'ally', spokesmen: 'spokesman', spokeswomen: 'spokeswoman', representatives: 'representative', witnesses: 'witness', personnel: 'official' }
const headOf = (word: string): { head: string; plural: boolean } | undefined => {
  if (UNNAMED_HEADS.has(word)) return { head: word, plural: word === 'people' }
  const single = PLURAL[word] ?? (word.endsWith('s') ? word.slice(0, -1) : '')
  return UNNAMED_HEADS.has(single) ? { head: single, plural: true } : undefined
}
/** Whether a word names people by their part only: "officials", "source". */
export const isUnnamedHead = (word: string): boolean => headOf(word) !== undefined

/** Titles before a name: "U.S. officials" has capitals and no name, "President X" has both. */
const NATION = /^(?:u\.s\.|us|u\.k\.|uk|un|american|iranian|israeli|russian|chinese|british|french|german|european|western|ukrainian|saudi|turkish|indian|japanese|korean|arab|iraqi|syrian|lebanese|canadian|mexican|republican|democratic|federal|state|white|house|pentagon|congressional|senate|clinton|treasury|justice|department|nato|u\.n\.|eu|fbi|cia|nypd|gop|\p{L}+(?:ian|ese|ish))$/u

/** Describes the speaker that the tokens word: named or not, one or several. */
export function speakerOf(text: string, tokens: readonly Token[], sentenceEnd: number): Speaker | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span: Span = { start: first.start, end: last.end }
  if (tokens.length === 1 && (PERSON_PRONOUNS.has(first.word) || first.word === 'it'))
    return { span, kind: 'pronoun', number: first.word === 'they' || first.word === 'we' ? 'several' : 'one' }
  const comma = tokens.findIndex((token) => token.word === ',')
  const main = comma > 0 ? tokens.slice(0, comma) : tokens
  const preposition = main.findIndex((token, i) => i > 0 && /^(?:of|for|in|with|from|at|who|on|to|close|familiar|inside|briefed)$/u.test(token.word))
  const phrase = preposition > 0 ? main.slice(0, preposition) : main
  const head = phrase.map((token) => headOf(token.word)).findLast((found) => found !== undefined)
  const names = phrase.filter((token, i) => token.capital && !(i === 0 && DETERMINERS.has(token.word)) && headOf(token.word) === undefined && !NATION.test(token.word) && !isPossessive(token))
  const anonymous = names.length > 0 ? null : ANONYMITY.exec(text.slice(span.start, Math.min(sentenceEnd, span.end + 160)))
  const several = tokens.some((token, i) => i > 0 && token.word === 'and' && comma < 0) || head?.plural === true || /^(?:some|many|several|others|most|two|three|four|five|both|few|dozens)$/u.test(first.word)
  const bare = /^(?:some|many|others|most|several|critics|no)$/u.test(first.word) && phrase.length === 1
  const role = first.word === 'the' && head?.plural !== true && anonymous === null
  const unnamed = bare || (head !== undefined && !role && (names.length === 0 || head.plural)) || (anonymous !== null && names.length === 0)
  const named = !unnamed && tokens.some((token, i) => token.capital && !(i === 0 && (DETERMINERS.has(token.word) || headOf(token.word) !== undefined)))
  const number = several ? 'several' : head !== undefined || names.length > 0 || named ? 'one' : 'unknown'
  return {
    span,
    kind: unnamed ? 'unnamed' : named ? 'named' : 'other',
    number,
    ...(unnamed && anonymous !== null && { anonymity: { start: span.start + anonymous.index, end: span.start + anonymous.index + anonymous[0].length } }),
  }
}
