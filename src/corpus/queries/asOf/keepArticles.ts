import type { Claim, Difference, Entity, Evidence, Guide, Story, StoryEvent } from '../../model.ts'
import { carries } from '../support.ts'

/** What is left of a story: the articles, and which claims stay although none of them carries it. */
export interface Kept {
  articles: ReadonlySet<string>
  claims: ReadonlySet<string>
}

/**
 * The story as if the other articles did not exist: their records, cells and passages are gone, and so is what only they
 * told. Ids and texts of what stays are untouched, and every id that is named is there.
 */
export function keepArticles(story: Story, { articles, claims: waiting }: Kept): Story {
  const here = <Placed extends { article: string }>(places: readonly Placed[]): Placed[] => places.filter(({ article }) => articles.has(article))
  const among = (ids: readonly string[]): string[] => ids.filter((id) => articles.has(id))

  const claims = story.claims
    .map((claim): Claim => ({ ...claim, assertions: here(claim.assertions) }))
    .filter((claim) => waiting.has(claim.id) || claim.assertions.some((assertion) => carries(assertion) || assertion.stance === 'contradicts' || assertion.stance === 'in-tension'))
  const claimIds = idsOf(claims)
  const families = story.families.map((family) => ({ ...family, articles: among(family.articles), evidence: here(family.evidence) })).filter((family) => family.articles.length > 0)
  const familyIds = idsOf(families)
  const origins = story.origins
    .filter(({ family, article }) => familyIds.has(family) && (article === undefined || articles.has(article)))
    .map((origin) => ({ ...origin, evidence: here(origin.evidence) }))
  const originIds = idsOf(origins)
  const quotations = story.quotations.filter(({ evidence }) => articles.has(evidence.article))
  const quoted = new Set(quotations.map(({ family }) => family))
  const responses = here(story.responses).map((response) => dropping(response, 'claim', claimIds))
  const events = story.events.filter((event) => event.articles.some((id) => articles.has(id)))
  const eventIds = idsOf(events)
  const entities = story.entities.map((entity): Entity => ({
    ...entity, roles: here(entity.roles), nominals: here(entity.nominals), pronouns: here(entity.pronouns), mentions: here(entity.mentions),
  }))
  const needed = new Set([
    ...responses.flatMap(({ party, onBehalfOf }) => [party, onBehalfOf]),
    ...quotations.flatMap(({ speaker, chain }) => [speaker, ...chain.map(({ entity }) => entity)]),
    ...claims.flatMap(({ assertions }) => assertions.flatMap(({ chain }) => chain.map(({ entity }) => entity))),
    ...origins.map(({ entity }) => entity), ...events.map(({ place }) => place?.entity),
  ])
  const told = entities.filter((entity, at) => needed.has(entity.id) || isMentioned(entity) || !isMentioned(story.entities[at] ?? entity))
  const entityIds = idsOf(told)
  const differences = story.differences.flatMap((difference) => differenceWithin(difference, here, among, claimIds, eventIds))

  return {
    ...story,
    guide: guideWithin(story.guide, claims, idsOf(differences), entityIds),
    articles: story.articles.filter(({ id }) => articles.has(id)),
    families, origins,
    lineage: story.lineage.filter(({ from, to }) => [from, to].every((id) => articles.has(id) || originIds.has(id))).map((link) => ({ ...link, evidence: here(link.evidence) })),
    entities: told,
    relations: story.relations
      .filter(({ subject, object, evidence }) => entityIds.has(subject) && (!('entity' in object) || entityIds.has(object.entity)) && (evidence.length === 0 || here(evidence).length > 0))
      .map((relation) => ({ ...relation, evidence: here(relation.evidence) })),
    events: events.map((event) => eventWithin(event, here, among, eventIds, entityIds)),
    topics: story.topics.map((topic) => ({ ...topic, claims: topic.claims.filter((id) => claimIds.has(id)) })).filter((topic) => topic.claims.length > 0),
    claims: claims.map((claim) => ({
      ...claim,
      entities: claim.entities.filter((id) => entityIds.has(id)),
      events: claim.events.filter((id) => eventIds.has(id)),
      assertions: claim.assertions.map((assertion) => ({ ...dropping(assertion, 'origin', originIds), evidence: here(assertion.evidence) })),
    })),
    responses: responses.map((response) => ({ ...response, evidence: here(response.evidence) })),
    quotations,
    quotationFamilies: story.quotationFamilies
      .filter(({ id }) => quoted.has(id))
      .map((family) => ({ ...family, changes: family.changes.filter(({ from, to }) => articles.has(from.article) && articles.has(to.article)) })),
    differences,
    wordMarks: story.wordMarks.filter(({ evidence }) => articles.has(evidence.article)),
    alignments: story.alignments.map((alignment) => ({ ...alignment, sentences: here(alignment.sentences) })).filter(({ sentences }) => sentences.length > 1),
    beyond: story.beyond.map((note) => ({ ...note, claims: note.claims.filter((id) => claimIds.has(id)) })),
  }
}

type Here = <Placed extends { article: string }>(places: readonly Placed[]) => Placed[]
type Among = (ids: readonly string[]) => string[]

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> => new Set(records.map(({ id }) => id))

const isMentioned = ({ mentions, roles, nominals, pronouns }: Entity): boolean => [mentions, roles, nominals, pronouns].some((list) => list.length > 0)

/** The record without an optional reference to what is gone. */
function dropping<Key extends string, Record extends { [key in Key]?: string | undefined }>(record: Record, key: Key, present: ReadonlySet<string>): Record {
  const id = record[key]
  if (id === undefined || present.has(id)) return record
  const { [key]: _gone, ...rest } = record
  return rest as unknown as Record
}

function eventWithin(event: StoryEvent, here: Here, among: Among, events: ReadonlySet<string>, entities: ReadonlySet<string>): StoryEvent {
  return {
    ...event,
    dateWording: here(event.dateWording),
    ...(event.place && { place: { ...event.place, wording: here(event.place.wording), detail: here(event.place.detail) } }),
    participants: event.participants.filter(({ entity }) => entities.has(entity)),
    related: event.related.filter((id) => events.has(id)),
    articles: among(event.articles),
    evidence: here(event.evidence),
    nominals: here(event.nominals),
  }
}

/** A difference that lost an article needs two to differ still; an omission one that tells and one that does not. */
function differenceWithin(difference: Difference, here: Here, among: Among, claims: ReadonlySet<string>, events: ReadonlySet<string>): Difference[] {
  const passages: Evidence[] = here(difference.passages)
  const [articles, silent] = [among(difference.articles), among(difference.silent)]
  const lost = articles.length < difference.articles.length
  const omitted = difference.kinds.includes('omission') && silent.length > 0
  if (articles.length === 0 || (lost && articles.length < 2 && !omitted)) return []
  return [{
    ...difference, passages, articles, silent,
    claims: difference.claims.filter((id) => claims.has(id)), events: difference.events.filter((id) => events.has(id)),
  }]
}

function guideWithin(guide: Guide, claims: readonly Claim[], differences: ReadonlySet<string>, entities: ReadonlySet<string>): Guide {
  const ids = idsOf(claims)
  const { denial, ...rest } = guide
  return {
    ...rest,
    report: ids.has(guide.report) ? guide.report : (claims.find(({ core }) => core) ?? claims[0])?.id ?? guide.report,
    ...(denial !== undefined && ids.has(denial) && { denial }),
    differences: guide.differences.filter((id) => differences.has(id)),
    people: guide.people.filter((id) => entities.has(id)),
    together: guide.together.map((group) => group.filter((id) => ids.has(id))).filter((group) => group.length > 1),
  }
}
