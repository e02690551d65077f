import type { MarkStep, TokenRange } from '../steps.ts'
import type { Agreement, ComparedEntry } from './agreement.ts'

/** Share of words, marked by either, that both marked: from here on two markings mean the same words. */
const ENOUGH_OVERLAP = 0.5

/** Roles beside the key's, by the words that bear them: blanks and signs don't count. Roles that neither marked are left out. */
export function compareMarks({ tokens, roles }: MarkStep, right: readonly TokenRange[] | undefined, marks: readonly TokenRange[]): ComparedEntry[] {
  const places = (ranges: readonly TokenRange[], role: string) => new Set(
    ranges.filter((range) => range.role === role).flatMap(({ from, to }) => tokens.flatMap((token, at) => (at >= from && at < to && HAS_WORD.test(token) ? [at] : []))),
  )
  return roles.flatMap(({ id }): ComparedEntry[] => {
    const given = places(marks, id)
    if (right === undefined) return [{ entry: id, agreement: given.size === 0 ? 'missing' : 'open' }]
    const expected = places(right, id)
    if (given.size === 0 && expected.size === 0) return []
    if (given.size === 0) return [{ entry: id, agreement: 'missing', share: 0 }]
    const both = [...given].filter((at) => expected.has(at)).length
    const share = both / (given.size + expected.size - both)
    return [{ entry: id, agreement: byShare(share), share }]
  })
}

const HAS_WORD = /[\p{L}\p{N}]/u

function byShare(share: number): Agreement {
  if (share === 1) return 'same'
  return share >= ENOUGH_OVERLAP ? 'accepted' : 'differs'
}
