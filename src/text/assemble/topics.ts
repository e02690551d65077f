import type { Claim, Topic } from '../../corpus/model.ts'
import type { DraftClaim } from './claims.ts'
import type { Draft } from './draft.ts'
import { lineOf } from './line.ts'
import { TOPIC_CLAIMS, TOPIC_SHARE } from './rules.ts'
import { OTHER_TOPIC } from './wording.ts'

/**
 * Puts claims under names that they share: the name that most of the unfiled claims have takes them, then the next, as long as
 * it gathers TOPIC_CLAIMS. A name that stands in more than TOPIC_SHARE of all claims would gather everything and takes only what is
 * left at the end. Topics, and claims in them, come in the order in which the articles tell of them.
 */
export function topicsOf(draft: Draft, drafted: readonly DraftClaim[]): { topics: Topic[]; claims: Claim[] } {
  const headings = headingsOf(draft)
  const holders = new Map<string, Set<string>>()
  for (const { claim: { id, entities } } of drafted) {
    for (const entity of entities) if (headings.has(entity)) holders.set(entity, (holders.get(entity) ?? new Set()).add(id))
  }
  const common = TOPIC_SHARE * drafted.length
  const topicOf = new Map<string, string>()
  const file = (fits: (count: number) => boolean): void => {
    for (const [entity, ids] of [...holders].filter(([, { size }]) => fits(size)).toSorted((a, b) => b[1].size - a[1].size)) {
      const free = [...ids].filter((id) => !topicOf.has(id))
      if (free.length >= TOPIC_CLAIMS) for (const id of free) topicOf.set(id, entity)
    }
  }
  file((count) => count <= common)
  file((count) => count > common)

  const early = new Map(drafted.map(({ claim, wording }) => [claim.id, wording.sentence / Math.max(1, draft.reading.articles[wording.article]?.sentences.length ?? 1)]))
  const inOrder = (ids: readonly string[]): string[] => ids.toSorted((a, b) => (early.get(a) ?? 1) - (early.get(b) ?? 1))
  const gathered = new Map<string, string[]>()
  for (const { claim: { id } } of drafted) gathered.set(topicOf.get(id) ?? '', [...(gathered.get(topicOf.get(id) ?? '') ?? []), id])
  const topics = [...gathered]
    .map(([entity, ids]) => ({ entity, claims: inOrder(ids) }))
    .toSorted((a, b) => Number(a.entity === '') - Number(b.entity === '') || (early.get(a.claims[0] ?? '') ?? 1) - (early.get(b.claims[0] ?? '') ?? 1))
    .map(({ entity, claims }, at): Topic => ({ id: `t${at + 1}`, heading: headings.get(entity) ?? OTHER_TOPIC, claims }))
  const idOf = new Map(topics.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])))
  return { topics, claims: drafted.map(({ claim }) => ({ ...claim, topic: idOf.get(claim.id) ?? 't1' })) }
}

/** Names that can head a topic: persons, bodies, places and agreements. */
function headingsOf({ reading, entityIds }: Draft): Map<string, string> {
  const headings = new Map<string, string>()
  for (const [number, id] of entityIds) {
    const entity = reading.resolution.entities[number]
    const line = entity && entity.type !== 'other' && entity.type !== 'unnamed' && entity.type !== 'agent' ? lineOf(entity.name) : undefined
    if (line !== undefined) headings.set(id, line)
  }
  return headings
}
