import { isoDay } from './days.ts'

/** The facets that a selection filters by, in the order in which a canonical selection holds them. */
export const facetIds = [
  'article', 'leftOutBy', 'origin', 'topic', 'entity', 'entityType', 'event', 'stance', 'certainty', 'speaker', 'kind',
  'alone', 'disputed', 'core', 'differenceKind', 'weight', 'quotationKind', 'changed',
] as const
/** The facets of lists of assertions, however grouped. The others belong to differences and quotations. */
export const claimFacets = facetIds.slice(0, facetIds.indexOf('differenceKind'))
/** One facet with values to choose from. */
export type FacetId = (typeof facetIds)[number]

/** One filter on one facet: a row passes with any of the values. Clauses hold together (uwdata/mosaic's clause). */
export interface ValueClause {
  facet: FacetId
  values: readonly string[]
}

/** A filter on dates: ISO days (`2024-11-11`), both inclusive; a bound left out is open. */
export interface DateClause {
  facet: 'date'
  from?: string
  to?: string
}

/** One filter. */
export type Clause = ValueClause | DateClause

/**
 * All filters together: at most one clause a facet, none empty. Canonical: in `facetIds` order with the date last,
 * values ascending by code unit and without repetition, so that equal selections give equal links.
 */
export type Selection = readonly Clause[]

/** The selection that lets everything pass. */
export const emptySelection: Selection = Object.freeze([])

/** Whether a selection lets everything pass. */
export function isEmpty(selection: Selection): boolean {
  return selection.length === 0
}

/** The clause on a facet, if there is one. */
export function clauseOf(selection: Selection, facet: FacetId): ValueClause | undefined
export function clauseOf(selection: Selection, facet: 'date'): DateClause | undefined
export function clauseOf(selection: Selection, facet: Clause['facet']): Clause | undefined
export function clauseOf(selection: Selection, facet: Clause['facet']): Clause | undefined {
  return selection.find((clause) => clause.facet === facet)
}

/** The selection without any clause on a facet. */
export function withoutClause(selection: Selection, facet: Clause['facet']): Selection {
  return selection.filter((clause) => clause.facet !== facet)
}

/**
 * The selection with this clause in place of the facet's old one. An empty clause takes the old one away. Bounds that
 * are no ISO day are left out, and bounds in the wrong order are swapped: a link may be typed by hand.
 */
export function withClause(selection: Selection, clause: Clause): Selection {
  const others = withoutClause(selection, clause.facet)
  const canonical = clause.facet === 'date' ? canonicalDate(clause) : canonicalValues(clause)
  if (canonical === undefined) return others
  return [...others, canonical].sort((a, b) => rank(a) - rank(b))
}

/** The selection with one value taken in or out of the facet's clause. */
export function toggleValue(selection: Selection, facet: FacetId, value: string): Selection {
  const values = clauseOf(selection, facet)?.values ?? []
  const next = values.includes(value) ? values.filter((kept) => kept !== value) : [...values, value]
  return withClause(selection, { facet, values: next })
}

/** Whether two selections let the same rows pass by the same clauses, whatever the order of clauses and values. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a === b || signature(a) === signature(b)
}

function signature(selection: Selection): string {
  return JSON.stringify(selection.reduce<Selection>(withClause, emptySelection))
}

function rank(clause: Clause): number {
  return clause.facet === 'date' ? facetIds.length : facetIds.indexOf(clause.facet)
}

function canonicalValues(clause: ValueClause): ValueClause | undefined {
  if (clause.values.length === 0) return undefined
  return { facet: clause.facet, values: [...new Set(clause.values)].sort() }
}

function canonicalDate(clause: DateClause): DateClause | undefined {
  const bounds = [clause.from, clause.to].map((bound) => (bound !== undefined && isoDay(bound) !== undefined ? bound : undefined))
  let [from, to] = bounds
  if (from !== undefined && to !== undefined && from > to) [from, to] = [to, from]
  if (from === undefined && to === undefined) return undefined
  return { facet: 'date', ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
