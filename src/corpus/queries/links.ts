import type { StoryIndex } from '../index/storyIndex.ts'
import type { Claim, Entity, EntityType, Relation, Story } from '../model.ts'

/** Two entities and what links them. `a` stands before `b` in the story's list. */
export interface EntityLink {
  /** `a.b`: ids of both, what an address carries. */
  id: string
  a: Entity
  b: Entity
  /** Relations that an article states or presupposes, in either direction. */
  relations: readonly Relation[]
  /** Claims about both. */
  claims: readonly Claim[]
}

/** Who acts and speaks. Places, papers and agreements are linked with nearly everybody. */
const ACTORS: ReadonlySet<EntityType> = new Set(['person', 'organisation', 'unnamed'])

/** Which links are wanted. */
export interface LinkWish {
  /** Places, papers and agreements too; else only who acts and speaks. */
  allTypes: boolean
  /** Id of the one whose links alone are wanted. */
  around?: string | undefined
}

/** Two that stand in a single claim together are hardly linked by it: without a relation, at least this many. */
export const CLAIMS_AT_LEAST = 2

/**
 * Who is linked with whom, strongest first: relations before shared claims, more before fewer. Only links between the given
 * entities; names of credit lines have none. Linear in claims times the square of entities a claim.
 */
export function entityLinks(entities: readonly Entity[], story: Story, index: StoryIndex, { allTypes, around }: LinkWish = { allTypes: true }): EntityLink[] {
  const places = new Map(story.entities.map(({ id }, at) => [id, at]))
  const shown = new Set(entities.filter(({ byline, type }) => byline !== true && (allTypes || ACTORS.has(type))).map(({ id }) => id))
  const links = new Map<string, { a: Entity; b: Entity; relations: Relation[]; claims: Claim[] }>()
  const linkOf = (one: string, other: string) => {
    if (one === other || !shown.has(one) || !shown.has(other)) return undefined
    if (around !== undefined && one !== around && other !== around) return undefined
    const [first, second] = (places.get(one) ?? 0) < (places.get(other) ?? 0) ? [one, other] : [other, one]
    const id = linkId(first, second)
    const [a, b] = [index.entities.get(first), index.entities.get(second)]
    if (!a || !b) return undefined
    const link = links.get(id) ?? { a, b, relations: [], claims: [] }
    links.set(id, link)
    return link
  }
  for (const relation of story.relations) {
    if ('entity' in relation.object) linkOf(relation.subject, relation.object.entity)?.relations.push(relation)
  }
  for (const claim of story.claims) {
    const about = [...new Set(claim.entities)]
    about.forEach((one, at) => about.slice(at + 1).forEach((other) => linkOf(one, other)?.claims.push(claim)))
  }
  return [...links].map(([id, link]) => ({ id, ...link }))
    .filter(({ relations, claims }) => relations.length > 0 || claims.length >= CLAIMS_AT_LEAST)
    .sort((x, y) => y.relations.length - x.relations.length || y.claims.length - x.claims.length)
}

/** What an address calls a link. */
export const linkId = (a: string, b: string): string => `${a}.${b}`
