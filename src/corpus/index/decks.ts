import type { Claim, Entity, Story, StoryEvent } from '../model.ts'
import { claimFacets, type FacetId } from '../selection/clause.ts'
import type { FacetTable } from '../selection/facetTable.ts'
import { createFacetTableBuilder } from '../selection/facetTableBuilder.ts'
import { groupBy } from '../queries/groupBy.ts'
import { claimRows, deckSources, type DeckRow, type DeckSources } from './deckRows.ts'
import { differenceFacets, differenceRows, quotationFacets, quotationRows } from './layerRows.ts'
import { deckVocabulary } from './deckVocabulary.ts'

/** What a list lists. The first four are groupings of the same assertions; quotations are listed by family. */
export const deckIds = ['claims', 'entities', 'events', 'articles', 'differences', 'quotations'] as const
/** One of the lists. */
export type DeckId = (typeof deckIds)[number]

/** A table for each list; group `n` is the story's `n`-th record of that list. All share one vocabulary. */
export type Decks = { readonly [deck in DeckId]: FacetTable }

/**
 * The tables of a story. Rows are assertions (claim × article), and beside them bare rows for what holds without any
 * claim: that an article names an entity, tells of an event, or exists. Rows of differences are the articles that show
 * them; rows of quotations are printings.
 */
export function buildDecks(story: Story): Decks {
  return Object.fromEntries([...deckBuilders(story)].map(([name, build]) => [name, build()])) as Decks
}

/** The tables one by one: what builds each, to be called in this order. */
export function* deckBuilders(story: Story): Generator<[DeckId, () => FacetTable]> {
  const vocabulary = deckVocabulary(story)
  const sources = deckSources(story)
  const rowsOfClaim = new Map(story.claims.map((claim) => [claim.id, claimRows(claim, sources)]))
  const rowsAbout = (links: (claim: Claim) => readonly string[]) => gather(story.claims, links, rowsOfClaim)
  const deck = <Group extends { id: string }>(groups: readonly Group[], rowsOf: (group: Group) => readonly DeckRow[], facets: readonly FacetId[] = claimFacets) => (): FacetTable => {
    const builder = createFacetTableBuilder(groups.length, facets, vocabulary)
    groups.forEach((group, ordinal) => {
      for (const { values, days } of rowsOf(group)) builder.addRow(ordinal, values, days)
    })
    return builder.build()
  }
  yield ['claims', deck(story.claims, (claim) => rowsOfClaim.get(claim.id) ?? [])]
  const byEntity = rowsAbout((claim) => claim.entities)
  yield ['entities', deck(story.entities, (entity) => entityRows(entity, byEntity.get(entity.id) ?? []))]
  const byEvent = rowsAbout((claim) => claim.events)
  yield ['events', deck(story.events, (event) => eventRows(event, byEvent.get(event.id) ?? [], sources))]
  const byArticle = rowsByArticle(rowsOfClaim.values())
  yield ['articles', deck(story.articles, ({ id }) => [bare({ article: [id] }), ...(byArticle.get(id) ?? [])])]
  yield ['differences', deck(story.differences, (difference) => differenceRows(difference, sources), differenceFacets)]
  const printings = groupBy(story.quotations, ({ family }) => family)
  yield ['quotations', deck(story.quotationFamilies, (family) => quotationRows(family, printings.get(family.id) ?? [], sources), quotationFacets)]
}

/** The rows of the claims that link to a record, by its id. A claim that links twice counts once. */
function gather(
  claims: readonly Claim[],
  links: (claim: Claim) => readonly string[],
  rowsOfClaim: ReadonlyMap<string, readonly DeckRow[]>,
): Map<string, DeckRow[]> {
  const gathered = new Map<string, DeckRow[]>()
  for (const claim of claims) {
    for (const id of new Set(links(claim))) {
      const rows = gathered.get(id)
      const more = rowsOfClaim.get(claim.id) ?? []
      if (rows === undefined) gathered.set(id, [...more])
      else for (const row of more) rows.push(row)
    }
  }
  return gathered
}

/** What each article says, or could not say; what it leaves out is no row of its, so that no topic lists it for that. */
function rowsByArticle(claims: Iterable<readonly DeckRow[]>): Map<string, DeckRow[]> {
  const byArticle = new Map<string, DeckRow[]>()
  for (const rows of claims) {
    for (const row of rows) {
      if (row.article === undefined || row.silent) continue
      const own = byArticle.get(row.article)
      if (own === undefined) byArticle.set(row.article, [row])
      else own.push(row)
    }
  }
  return byArticle
}

function entityRows({ id, type, mentions, roles, nominals }: Entity, about: readonly DeckRow[]): DeckRow[] {
  const own = { entity: [id], entityType: [type] }
  // Whom nobody names has no mentions by name: other words refer to them.
  const told = new Set([...mentions, ...roles, ...nominals].map(({ article }) => article))
  return [
    ...about.map((row) => ({ ...row, values: { ...row.values, entityType: [type] } })),
    ...byArticleOrNone([...told], (article) => bare({ ...own, ...article })),
  ]
}

function eventRows(event: StoryEvent, about: readonly DeckRow[], { daysOfEvent, typeOfEntity }: DeckSources): DeckRow[] {
  const range = daysOfEvent.get(event.id)
  const days = range && { days: range }
  const people = event.participants.map(({ entity }) => entity)
  const own = { event: [event.id], entity: people, entityType: people.flatMap((id) => typeOfEntity.get(id) ?? []) }
  return [
    // Its own date only: a claim's range covers its other events too.
    ...about.map(({ values, silent }) => ({ values: { ...values, event: [event.id] }, silent, ...days })),
    ...byArticleOrNone(event.articles, (article) => ({ ...bare({ ...own, ...article }), ...days })),
  ]
}

/** A row an article, or one of no article, so that what nobody tells of is still listed. */
function byArticleOrNone(articles: readonly string[], row: (article: { article?: readonly string[] }) => DeckRow): DeckRow[] {
  return articles.length === 0 ? [row({})] : articles.map((article) => row({ article: [article] }))
}

function bare(values: DeckRow['values']): DeckRow {
  return { values, silent: false }
}
