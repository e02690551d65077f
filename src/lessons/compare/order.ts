import type { OrderStep } from '../steps.ts'
import { ownOf, type ComparedEntry } from './agreement.ts'

/** Whether a pair of entries stands as in the key, may stand so, or not. */
type Pair = 'same' | 'accepted' | 'differs'

/**
 * An order beside the key's. Two entries that `accepted` names for each other may stand either way round; such ties must be
 * levels (if a ties with b and b with c, a ties with c). Entries that the answer leaves out are missing.
 */
export function compareOrder({ entries }: OrderStep, right: readonly string[] | undefined, order: readonly string[], accepted: Readonly<Record<string, readonly string[]>>): ComparedEntry[] {
  const given = [...new Set(order)].filter((id) => entries.some((entry) => entry.id === id))
  if (right === undefined) return entries.map(({ id }) => ({ entry: id, agreement: given.includes(id) ? 'open' : 'missing' }))

  const tied = (a: string, b: string): boolean => ownOf(accepted, a)?.includes(b) === true || ownOf(accepted, b)?.includes(a) === true
  const pairOf = (first: string, second: string): Pair => {
    if (right.indexOf(first) < right.indexOf(second)) return 'same'
    return tied(first, second) ? 'accepted' : 'differs'
  }
  const kept = longestRight(given, pairOf)
  return entries.map(({ id }) => {
    const at = given.indexOf(id)
    if (at < 0) return { entry: id, agreement: 'missing' }
    const pairs = given.flatMap((other, place) => (place === at ? [] : [{ other, pair: place < at ? pairOf(other, id) : pairOf(id, other) }]))
    const share = pairs.length === 0 ? 1 : pairs.filter(({ pair }) => pair !== 'differs').length / pairs.length
    if (!kept.has(id)) return { entry: id, agreement: 'differs', share }
    return { entry: id, agreement: pairs.some(({ other, pair }) => pair === 'accepted' && kept.has(other)) ? 'accepted' : 'same', share }
  })
}

/** The most entries that already stand in the right order among themselves (longest increasing subsequence). */
function longestRight(given: readonly string[], pairOf: (first: string, second: string) => Pair): ReadonlySet<string> {
  const ways: string[][] = []
  for (const id of given) {
    let longest: readonly string[] = []
    for (const way of ways) {
      const last = way.at(-1)
      if (way.length > longest.length && last !== undefined && pairOf(last, id) !== 'differs') longest = way
    }
    ways.push([...longest, id])
  }
  return new Set(ways.reduce<readonly string[]>((best, way) => (way.length > best.length ? way : best), []))
}
