import type { Assertion, Claim } from '../../corpus/model.ts'
import { meaningOf, type CellMeaning } from '../../parts/stance.ts'

/** What articles do with a claim in one way. */
export interface MeaningGroup {
  meaning: CellMeaning
  assertions: readonly Assertion[]
}

/** Those that carry the claim, then those that speak against it, then those that say nothing. */
const readingOrder: readonly CellMeaning[] = [
  'asserts', 'attributes', 'reports-denial', 'reports-refusal', 'hedges', 'contradicts', 'in-tension', 'silent', 'not-knowable',
]

/** A claim's cells by what they mean. The group of the opened article comes first, and the article first in it. */
export function meaningGroups(claim: Claim, opened: string | undefined): MeaningGroup[] {
  const groups = readingOrder
    .map((meaning) => ({ meaning, assertions: claim.assertions.filter((each) => meaningOf(claim, each) === meaning) }))
    .filter(({ assertions }) => assertions.length > 0)
  const isOpened = ({ article }: Assertion): number => (article === opened ? 0 : 1)
  const hasOpened = ({ assertions }: MeaningGroup): number => Math.min(...assertions.map(isOpened))
  return groups
    .map(({ meaning, assertions }) => ({ meaning, assertions: assertions.toSorted((a, b) => isOpened(a) - isOpened(b)) }))
    .sort((a, b) => hasOpened(a) - hasOpened(b))
}
