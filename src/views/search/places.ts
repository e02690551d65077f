import type { SearchHit } from '../../corpus/index/searchIndex.ts'
import type { LoadedStory } from '../../corpus/openStory.ts'
import { withClause, type Selection, type ValueClause } from '../../corpus/selection/clause.ts'
import type { Address, ViewId } from '../../store/address.ts'

/** Where something stands. */
export type Place = Partial<Address> & { view: ViewId }

/** Where a hit leads. A record that has no page of its own leads to the claim it is about. */
export function placeOfHit({ kind, id, article }: SearchHit, { index, story }: LoadedStory, selection: Selection): Place {
  switch (kind) {
    case 'entity':
      return { view: 'entities', record: id }
    case 'event':
      return { view: 'events', record: id }
    case 'article':
      return { view: 'articles', record: id }
    case 'claim':
      return { view: 'claims', open: id }
    case 'topic':
      return { view: 'claims', selection: withClause(selection, { facet: 'topic', values: [id] }) }
    case 'passage':
      return { view: 'articles', record: article ?? '', open: id }
    case 'quotation': {
      const sentence = story.quotations.find((each) => each.id === id)?.evidence.sentences[0]
      return { view: 'articles', record: article ?? '', ...(sentence !== undefined && { open: sentence }) }
    }
    case 'difference': {
      const difference = index.differences.get(id)
      const event = difference?.events[0]
      return placeOfClaim(difference?.claims[0]) ?? (event === undefined ? { view: 'story' } : { view: 'events', record: event })
    }
    case 'note':
      return placeOfClaim(story.beyond.find((each) => each.id === id)?.claims[0]) ?? { view: 'claims' }
  }
}

/** The filter that a hit stands for, if it is something that claims can be filtered by. */
export function clauseOfHit({ kind, id }: SearchHit, { index }: LoadedStory): ValueClause | undefined {
  if (kind === 'entity' && index.entities.get(id)?.byline === true) return undefined
  if (kind === 'entity' || kind === 'event' || kind === 'article' || kind === 'topic') return { facet: kind, values: [id] }
  const topic = kind === 'claim' ? index.claims.get(id)?.topic : undefined
  return topic === undefined ? undefined : { facet: 'topic', values: [topic] }
}

function placeOfClaim(claim: string | undefined): Place | undefined {
  return claim === undefined ? undefined : { view: 'claims', open: claim }
}
