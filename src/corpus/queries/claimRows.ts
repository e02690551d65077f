import type { StoryIndex } from '../index/storyIndex.ts'
import type { Claim, Story } from '../model.ts'
import { groupBy } from './groupBy.ts'
import { originGround, type SharedOrigin } from './claimGround.ts'
import { disagreementOf, supportOf, type Support } from './support.ts'

/** One row of the table claim × article, with all that it is sorted by. */
export interface ClaimRow {
  claim: Claim
  support: Support
  /** The origins that `support.families` counts, with the ground on which articles are counted together. */
  origins: readonly SharedOrigin[]
  disagreement: number
}

/**
 * The rows of the claims at `ordinals`, in reading order: topics as the story has them, core claims first in a topic,
 * then as the topic lists them. Claims of unknown topics come last.
 */
export function claimRows(story: Story, index: StoryIndex, ordinals: readonly number[]): ClaimRow[] {
  const rank = readingOrder(story)
  const originsOf = originGround(story, index)
  return ordinals
    .flatMap((ordinal) => story.claims[ordinal] ?? [])
    .sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0)
    .map((claim) => ({ claim, support: supportOf(claim, index), origins: originsOf(claim), disagreement: disagreementOf(claim) }))
}

function readingOrder({ topics, claims }: Story): ReadonlyMap<string, number> {
  const core = new Set(claims.filter((claim) => claim.core).map(({ id }) => id))
  const ofTopic = groupBy(claims, ({ topic }) => topic)
  const order = topics.flatMap((topic) => {
    const all = [...new Set([...topic.claims, ...(ofTopic.get(topic.id) ?? []).map(({ id }) => id)])]
    return [...all.filter((id) => core.has(id)), ...all.filter((id) => !core.has(id))]
  })
  return new Map(order.map((id, at) => [id, at]))
}
