import type { Clause, FacetId } from '../corpus/selection/clause.ts'
import type { MessageId, Translate } from '../locales/messages.ts'
import { isMessageId } from '../locales/messages.ts'
import type { LoadedStory } from '../corpus/openStory.ts'

/** Facets whose values are fixed words of the model, with the prefix of their messages. */
const wordFacets: Partial<Record<FacetId, string>> = {
  stance: 'stance',
  certainty: 'certainty',
  speaker: 'speaker',
  kind: 'kind',
  entityType: 'entityType',
  differenceKind: 'difference',
  weight: 'weight',
  quotationKind: 'quotationKind',
}

/** Values of these are called as the story words them. */
const givenFacets: ReadonlySet<FacetId> = new Set(['article', 'leftOutBy', 'origin', 'topic', 'entity', 'event'])

/** Whether the story, not the interface, words what the facet's values are called. */
export const isGiven = (facet: FacetId): boolean => givenFacets.has(facet)

/** What a facet is called. */
export const facetName = (facet: FacetId | 'date', t: Translate): string => t(`facet.${facet}`)

/** What a value of a facet is called; undefined where the story has no such value. */
export function facetValueName(facet: FacetId, value: string, { index }: LoadedStory, t: Translate): string | undefined {
  const prefix = wordFacets[facet]
  if (prefix !== undefined) {
    const id = `${prefix}.${value}`
    return isMessageId(id) ? t(id satisfies MessageId) : undefined
  }
  switch (facet) {
    case 'article':
    case 'leftOutBy': {
      const article = index.articles.get(value)
      return article && `${article.letter} · ${article.outlet.value}`
    }
    case 'origin':
      return index.families.get(value)?.short
    case 'topic':
      return index.topics.get(value)?.heading
    case 'entity':
      return index.entities.get(value)?.name
    case 'event':
      return index.events.get(value)?.label
    default:
      return value === 'yes' ? t(`facet.${facet}`) : undefined
  }
}

/** A clause in words: "Topic: How do we know?". ClauseWords shows the same with the story's words marked. */
export function clauseWords(clause: Clause, loaded: LoadedStory, t: Translate): string {
  if (!('values' in clause)) return t('facet.date.range', { from: clause.from ?? '…', to: clause.to ?? '…' })
  const values = clauseValues(clause, loaded, t)
  return isFlag(clause) ? values : t('facet.chip', { facet: facetName(clause.facet, t), values })
}

/** What is chosen of a facet: "A or B". */
export function clauseValues({ facet, values }: ValueClause, loaded: LoadedStory, t: Translate): string {
  return values.map((value) => facetValueName(facet, value, loaded, t) ?? t('facet.unknown', { value })).join(t('facet.or'))
}

/** A facet that holds or does not: its name says all. */
export const isFlag = ({ values }: ValueClause): boolean => values.length === 1 && values[0] === 'yes'

type ValueClause = Extract<Clause, { values: unknown }>
