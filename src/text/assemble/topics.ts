import type { Claim, Topic } from '../../corpus/model.ts'
import type { DraftClaim } from './claims.ts'
import type { Draft } from './draft.ts'
import { TOPIC_CLAIMS } from './rules.ts'
import { OTHER_TOPIC } from './wording.ts'

/**
 * Puts claims under headings: each under the name in it that the fewest claims have, as long as at least TOPIC_CLAIMS
 * share it, so that the name that stands everywhere does not gather everything. Topics come in the order in which the
 * articles first tell of them.
 */
export function topicsOf(draft: Draft, claims: readonly DraftClaim[]): { topics: Topic[]; claims: Claim[] } {
  const shared = new Map<string, number>()
  for (const { claim } of claims) for (const id of claim.entities) shared.set(id, (shared.get(id) ?? 0) + 1)
  const places = new Map([...draft.entityIds].map(([number, id]) => [id, number]))
  const topics = new Map<string, Topic>()
  const filed = claims.map(({ claim }): Claim => {
    const names = claim.entities.filter((id) => (shared.get(id) ?? 0) >= TOPIC_CLAIMS)
    const best = names.toSorted((a, b) => (shared.get(a) ?? 0) - (shared.get(b) ?? 0))[0]
    const heading = best === undefined ? undefined : draft.reading.resolution.entities[places.get(best) ?? -1]?.name
    const key = heading === undefined ? '' : best ?? ''
    const topic = topics.get(key) ?? { id: '', heading: (heading ?? OTHER_TOPIC).replace(/\s+/gu, ' ').slice(0, 400), claims: [] }
    topics.set(key, topic)
    topic.claims.push(claim.id)
    return { ...claim, topic: key }
  })
  const early = new Map(claims.map(({ claim, wording }) => [claim.id, wording.sentence / Math.max(1, draft.reading.articles[wording.article]?.sentences.length ?? 1)]))
  const first = ({ claims: own }: Topic): number => Math.min(...own.map((id) => early.get(id) ?? 1))
  const ordered = [...topics.entries()].toSorted(([a, one], [b, other]) => Number(a === '') - Number(b === '') || first(one) - first(other))
  const ids = new Map(ordered.map(([key], at) => [key, `t${at + 1}`]))
  return {
    topics: ordered.map(([key, topic]) => ({ ...topic, id: ids.get(key) ?? 't0', claims: topic.claims.toSorted((a, b) => (early.get(a) ?? 1) - (early.get(b) ?? 1)) })),
    claims: filed.map((claim) => ({ ...claim, topic: ids.get(claim.topic) ?? 't0' })),
  }
}
