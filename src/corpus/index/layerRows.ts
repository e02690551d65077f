import type { Difference, Quotation, QuotationFamily } from '../model.ts'
import type { FacetId } from '../selection/clause.ts'
import { hull, type DeckRow, type DeckSources, type FacetValues } from './deckRows.ts'

/** What differences are filtered by. */
export const differenceFacets: readonly FacetId[] = ['article', 'leftOutBy', 'topic', 'entity', 'entityType', 'event', 'differenceKind', 'weight']
/** What quotations are filtered by. */
export const quotationFacets: readonly FacetId[] = ['article', 'entity', 'entityType', 'speaker', 'alone', 'quotationKind', 'changed']

/** The rows of a difference: one an article that shows it, with what it is about on each. */
export function differenceRows(difference: Difference, sources: DeckSources): DeckRow[] {
  const claims = difference.claims.flatMap((id) => sources.claims.get(id) ?? [])
  const entities = [...new Set(claims.flatMap((claim) => claim.entities))]
  const shared: FacetValues = {
    differenceKind: difference.kinds,
    weight: [difference.weight],
    leftOutBy: difference.silent,
    topic: [...new Set(claims.map(({ topic }) => topic))],
    entity: entities,
    entityType: entities.flatMap((id) => sources.typeOfEntity.get(id) ?? []),
    event: difference.events,
  }
  const range = hull(difference.events, sources)
  const days = range && { days: range }
  const articles = new Set([...difference.articles, ...difference.passages.map(({ article }) => article)])
  if (articles.size === 0) return [{ values: shared, silent: false, ...days }]
  return Array.from(articles, (article) => ({ values: { ...shared, article: [article] }, article, silent: false, ...days }))
}

/** The rows of a quotation family: one a printing; a family without any has one, so that it is not lost. */
export function quotationRows(family: QuotationFamily, printings: readonly Quotation[], { typeOfEntity }: DeckSources): DeckRow[] {
  const articles = new Set(printings.map(({ evidence }) => evidence.article))
  const shared: FacetValues = { alone: articles.size === 1 ? ['yes'] : [], changed: family.changes.length > 0 ? ['yes'] : [] }
  if (printings.length === 0) return [{ values: shared, silent: false }]
  return printings.map(({ kind, speaker, evidence, chain }) => ({
    values: {
      ...shared,
      article: [evidence.article],
      quotationKind: [kind],
      speaker: speaker === undefined && chain.length === 0 ? [] : [isNamed(speaker, chain, typeOfEntity) ? 'named' : 'unnamed'],
      entity: speaker === undefined ? [] : [speaker],
      entityType: speaker === undefined ? [] : [typeOfEntity.get(speaker) ?? 'other'],
    },
    article: evidence.article,
    silent: false,
  }))
}

function isNamed(speaker: string | undefined, chain: Quotation['chain'], typeOfEntity: DeckSources['typeOfEntity']): boolean {
  if (speaker !== undefined) return typeOfEntity.get(speaker) !== 'unnamed'
  return chain[0]?.named ?? false
}
