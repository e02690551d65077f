import type { Answer, AssignStep, SortStep } from '../steps.ts'
import { ownOf, worse, type Agreement, type ComparedEntry } from './agreement.ts'

type Bins = Extract<Answer, { kind: 'sort' }>['placed']
type Cells = Extract<Answer, { kind: 'assign' }>['placed']
type Accepted = Readonly<Record<string, readonly string[]>>

/** Every entry of a `sort` step by its bin. Without a key every answer is open. */
export function compareSorted({ entries }: SortStep, right: Bins | undefined, placed: Bins, accepted: Accepted): ComparedEntry[] {
  return entries.map(({ id }) => ({ entry: id, agreement: agreementOf(right && ownOf(right, id), ownOf(placed, id), ownOf(accepted, id)) }))
}

/**
 * Every entry of an `assign` step, claim and stance apart. `accepted` names claims, stances, or a claim and the stance that
 * goes with it, joined by a space: a passage may carry one claim and contradict another.
 */
export function compareAssigned({ entries }: AssignStep, right: Cells | undefined, placed: Cells, accepted: Accepted): ComparedEntry[] {
  return entries.map(({ id }) => {
    const [expected, given, others] = [right && ownOf(right, id), ownOf(placed, id), ownOf(accepted, id)]
    const together = given?.claim !== undefined && given.stance !== undefined && others?.includes(`${given.claim} ${given.stance}`) === true
    const parts = together
      ? { claim: given.claim === expected?.claim ? 'same' : 'accepted', stance: given.claim === expected?.claim && given.stance === expected?.stance ? 'same' : 'accepted' } as const
      : { claim: agreementOf(expected?.claim, given?.claim, others), stance: agreementOf(expected?.stance, given?.stance, others) }
    return { entry: id, agreement: worse(parts.claim, parts.stance), parts }
  })
}

function agreementOf(expected: string | undefined, given: string | undefined, accepted: readonly string[] = []): Agreement {
  if (given === undefined) return 'missing'
  if (expected === undefined) return 'open'
  if (given === expected) return 'same'
  return accepted.includes(given) ? 'accepted' : 'differs'
}
