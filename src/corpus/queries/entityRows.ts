import type { StoryIndex } from '../index/storyIndex.ts'
import type { Entity, EntityType, Evidence, Story } from '../model.ts'

/** An entity with the numbers that a list shows. */
export interface EntityRow {
  entity: Entity
  /** Ids of the articles whose text or headings refer to it, in the story's order. */
  articles: readonly string[]
  /** Ids of the articles that have it only in credits or page furniture. */
  creditsOnly: readonly string[]
  /** The first words with which an article introduces or describes it. */
  introduction: Evidence | undefined
  /** Claims about it. */
  claims: number
  /** Claims that at least one article carries or disputes on its word. */
  onWord: number
  events: number
  quotations: number
  /** By name, in text and headings; for the unnamed, the wordings that stand for them. */
  mentions: number
}

/** Columns that a list of entities can be ordered by. */
export const entitySorts = ['name', 'articles', 'claims', 'onWord', 'events', 'quotations', 'mentions'] as const
/** One of them. */
export type EntitySort = (typeof entitySorts)[number]

/** A part of the list under one heading. `bylines`: names of credit lines, kept apart from all findings. */
export interface EntityGroup {
  type: EntityType | 'bylines'
  rows: readonly EntityRow[]
}

/** People and the unnamed lead: who speaks is the story's first question. */
const groupOrder: readonly EntityGroup['type'][] = [
  'person', 'unnamed', 'organisation', 'publication', 'place', 'agreement', 'other', 'bylines',
]

/** The row of one entity. Linear in what is linked to it. */
export function entityRow(entity: Entity, story: Story, index: StoryIndex): EntityRow {
  const told = new Set(entity.mentions.filter((each) => each.story + each.headings > 0).map(({ article }) => article))
  if (entity.byline !== true) for (const { article } of wordingsOf(entity)) told.add(article)
  const credited = new Set(entity.mentions.map(({ article }) => article))
  const named = entity.mentions.reduce((sum, each) => sum + each.story + each.headings, 0)
  const finding = (count: number) => (entity.byline === true ? 0 : count)
  return {
    entity,
    articles: story.articles.map(({ id }) => id).filter((id) => told.has(id)),
    creditsOnly: story.articles.map(({ id }) => id).filter((id) => credited.has(id) && !told.has(id)),
    introduction: wordingsOf(entity).find(({ excerpt }) => excerpt !== undefined),
    claims: finding(index.claimsAbout.get(entity.id)?.length ?? 0),
    onWord: finding(new Set(index.assertionsOnWordOf.get(entity.id)?.map(({ claim }) => claim.id)).size),
    events: finding(index.eventsWith.get(entity.id)?.length ?? 0),
    quotations: finding(index.quotationsOf.get(entity.id)?.length ?? 0),
    mentions: finding(entity.type === 'unnamed' ? entity.nominals.length : named),
  }
}

/** How articles word it: role wordings, then other words without its name; each place once. */
export function wordingsOf(entity: Entity): Evidence[] {
  const places = new Set<string>()
  return [...entity.roles, ...entity.nominals].filter(({ article, start, end }) => {
    const place = `${article} ${start} ${end}`
    if (places.has(place)) return false
    places.add(place)
    return true
  })
}

/** Rows in groups by type, in each the entity with most claims first. Groups without rows are left out. */
export function groupedEntities(rows: readonly EntityRow[]): EntityGroup[] {
  return groupOrder.flatMap((type) => {
    const own = rows.filter(({ entity }) => (entity.byline === true ? 'bylines' : entity.type) === type)
    return own.length === 0 ? [] : [{ type, rows: own.toSorted(byWeight) }]
  })
}

/**
 * Rows by one column: numbers largest first, names in the language's order; `reversed` turns it round. Names of credit
 * lines stay last either way. `compareNames` is the language's comparison.
 */
export function sortedEntities(
  rows: readonly EntityRow[],
  sort: EntitySort,
  reversed: boolean,
  compareNames: (a: string, b: string) => number,
): EntityRow[] {
  const direction = reversed ? -1 : 1
  const names = (a: EntityRow, b: EntityRow) => compareNames(plainName(a), plainName(b))
  const number = (row: EntityRow) => (sort === 'name' ? 0 : sort === 'articles' ? row.articles.length : row[sort])
  return rows.toSorted((a, b) =>
    last(a) - last(b) || direction * (sort === 'name' ? names(a, b) : number(b) - number(a)) || names(a, b))
}

function byWeight(a: EntityRow, b: EntityRow): number {
  return b.claims + b.onWord - (a.claims + a.onWord) || b.mentions - a.mentions
}

const last = ({ entity }: EntityRow): number => (entity.byline === true ? 1 : 0)

/** Without marks in front: “U.S. officials” stands under U. */
const plainName = ({ entity }: EntityRow): string => entity.name.replace(/^[^\p{L}\p{N}]+/u, '')
