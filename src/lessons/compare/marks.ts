import type { MarkStep, TokenRange } from '../steps.ts'
import type { ComparedEntry } from './agreement.ts'

/** Share of words, marked by either, that both marked: from here on two markings mean the same words. */
const ENOUGH_OVERLAP = 0.5
/** The head of a phrase stands for it ("likely" for "viewed as likely to"), if no more of its words are left out than these. */
const LEFT_OUT_AT_MOST = 4
/** Share of what was marked that the key has, where it has all of it marked: with more around it, nothing was found. */
const ENOUGH_AROUND = 1 / 3

/**
 * Roles beside the key's, by the words that bear them: blanks and signs don't count. Where there are several roles, words that
 * the key gives none ("the head of the parks department" after a name) count neither way. Roles that neither marked are left out.
 */
export function compareMarks({ tokens, roles }: MarkStep, right: readonly TokenRange[] | undefined, marks: readonly TokenRange[]): ComparedEntry[] {
  const places = (ranges: readonly TokenRange[], role: string) => new Set(
    ranges.filter((range) => range.role === role).flatMap(({ from, to }) => tokens.flatMap((token, at) => (at >= from && at < to && HAS_WORD.test(token) ? [at] : []))),
  )
  const free = roles.length < 2 || right === undefined ? new Set<number>() : unassigned(tokens, right)
  return roles.flatMap(({ id }): ComparedEntry[] => {
    const marked = places(marks, id)
    const given = new Set([...marked].filter((at) => !free.has(at)))
    if (right === undefined) return [{ entry: id, agreement: marked.size === 0 ? 'missing' : 'open' }]
    const expected = places(right, id)
    if (marked.size === 0 && expected.size === 0) return []
    if (marked.size === 0) return [{ entry: id, agreement: 'missing', share: 0 }]
    const both = [...given].filter((at) => expected.has(at)).length
    const share = both / Math.max(1, given.size + expected.size - both)
    const exact = share === 1 && given.size === marked.size
    return [{ entry: id, agreement: exact ? 'same' : isFair(both, given.size, expected.size) ? 'accepted' : 'differs', share }]
  })
}

/** Tokens to which the key gives no role. */
const unassigned = (tokens: readonly string[], right: readonly TokenRange[]): ReadonlySet<number> =>
  new Set(tokens.flatMap((_, at) => (right.some(({ from, to }) => at >= from && at < to) ? [] : [at])))

const HAS_WORD = /[\p{L}\p{N}]/u

function isFair(both: number, given: number, expected: number): boolean {
  if (both === 0) return false
  if (both / (given + expected - both) >= ENOUGH_OVERLAP) return true
  return given === both ? expected - both <= LEFT_OUT_AT_MOST : expected === both && both / given >= ENOUGH_AROUND
}
