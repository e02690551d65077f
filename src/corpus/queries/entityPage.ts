import { edtfDays } from '../index/edtfDays.ts'
import type { ClaimCell, StoryIndex } from '../index/storyIndex.ts'
import type { Article, Claim, Entity, Evidence, Quotation, QuotationFamily, Relation, Response, Story, StoryEvent, Topic } from '../model.ts'
import { wordingsOf } from './entityRows.ts'

/** What one article does with an entity. */
export interface EntityInArticle {
  article: Article
  /** Words that introduce or describe it and may be shown. */
  shown: readonly Evidence[]
  /** Such words whose place alone may be shown. */
  places: readonly Evidence[]
  story: number
  headings: number
  furniture: number
  /** References by a pronoun. */
  pronouns: number
  forms: readonly { form: string; count: number }[]
  /** `named`: by name. `described`: only by other words. `credited`: only in credits or furniture. */
  how: 'named' | 'described' | 'credited' | 'absent'
}

/** Claims of one topic, core claims first. */
export interface TopicClaims {
  topic: Topic | undefined
  claims: readonly Claim[]
}

/** A claim with the articles that have it on the entity's word. */
export interface WordClaim {
  claim: Claim
  cells: readonly ClaimCell[]
}

/** One utterance in all its printings; `others` are printings that name another speaker or none. */
export interface EntityUtterance {
  family: QuotationFamily | undefined
  own: readonly Quotation[]
  others: readonly Quotation[]
}

/** All that the page of an entity shows. A name of a credit line has no findings: the lists are empty then. */
export interface EntityPage {
  entity: Entity
  inArticles: readonly EntityInArticle[]
  relations: readonly Relation[]
  events: readonly { event: StoryEvent; role: string }[]
  about: readonly TopicClaims[]
  claims: number
  onWord: readonly WordClaim[]
  responses: readonly { matter: string; responses: readonly Response[] }[]
  utterances: readonly EntityUtterance[]
  /** Entities of the same claims, most shared claims first. */
  shared: readonly { entity: Entity; claims: readonly Claim[] }[]
}

/** The page of an entity; undefined where the story has none with this id. */
export function entityPage(id: string, story: Story, index: StoryIndex): EntityPage | undefined {
  const entity = index.entities.get(id)
  if (!entity) return undefined
  const about = entity.byline ? [] : (index.claimsAbout.get(id) ?? [])
  return {
    entity,
    inArticles: story.articles.map((article) => inArticle(entity, article)),
    relations: relationsShown(entity, index),
    events: entity.byline ? [] : inTime(index.eventsWith.get(id) ?? []).map((event) => ({
      event,
      role: event.participants.find((each) => each.entity === id)?.role ?? '',
    })),
    about: byTopic(about, story, index),
    claims: about.length,
    onWord: entity.byline ? [] : onWordOf(id, index),
    responses: entity.byline ? [] : byMatter(index.responsesOf.get(id) ?? []),
    utterances: entity.byline ? [] : utterancesOf(id, index),
    shared: sharedWith(id, about, index),
  }
}

function inArticle(entity: Entity, article: Article): EntityInArticle {
  const here = ({ article: id }: { article: string }) => id === article.id
  const words = wordingsOf(entity).filter(here)
  const mentions = entity.mentions.find(here)
  const [story, headings, furniture] = [mentions?.story ?? 0, mentions?.headings ?? 0, mentions?.furniture ?? 0]
  const inText = story + headings > 0
  return {
    article,
    shown: distinctWords(words.filter(({ excerpt }) => excerpt !== undefined)),
    places: distinctPlaces(words.filter(({ excerpt }) => excerpt === undefined)),
    story,
    headings,
    furniture,
    pronouns: entity.pronouns.filter(here).length,
    forms: mentions?.forms ?? [],
    how: inText && entity.byline !== true ? 'named' : furniture + headings > 0 ? 'credited' : words.length > 0 ? 'described' : 'absent',
  }
}

/** The same words printed twice in one article are shown once. */
function distinctWords(words: readonly Evidence[]): Evidence[] {
  const known = new Set<string | undefined>()
  return words.filter(({ excerpt }) => !known.has(excerpt) && known.add(excerpt))
}

/** One place a sentence. */
function distinctPlaces(words: readonly Evidence[]): Evidence[] {
  const known = new Set<string | undefined>()
  return words.filter(({ sentences }) => !known.has(sentences[0]) && known.add(sentences[0]))
}

/** Whose byline stands where is told on that name's own page only, so that it never stands beside a finding. */
function relationsShown({ id, byline }: Entity, index: StoryIndex): readonly Relation[] {
  const all = index.relationsOf.get(id) ?? []
  return byline ? all : all.filter(({ subject, object }) =>
    index.entities.get(subject)?.byline !== true && !('entity' in object && index.entities.get(object.entity)?.byline === true))
}

/** Earliest possible day first, the undated last. */
function inTime(events: readonly StoryEvent[]): StoryEvent[] {
  const first = ({ date }: StoryEvent) => (date && edtfDays(date.edtf)?.from) ?? Number.MAX_SAFE_INTEGER
  return events.toSorted((a, b) => first(a) - first(b))
}

function byTopic(claims: readonly Claim[], story: Story, index: StoryIndex): TopicClaims[] {
  const known = new Map(story.topics.map((topic) => [topic.id, topic]))
  const ids = [...new Set([...known.keys(), ...claims.map(({ topic }) => topic)])]
  return ids.flatMap((id) => {
    const topic = known.get(id)
    const place = (claim: Claim) => topic?.claims.indexOf(claim.id) ?? 0
    const own = claims.filter((claim) => claim.topic === id)
      .toSorted((a, b) => Number(b.core) - Number(a.core) || place(a) - place(b))
    return own.length === 0 ? [] : [{ topic, claims: withNeighbours(own, index) }]
  })
}

/** A claim is followed by those that must stand beside it: a reply by its accusation, say. */
function withNeighbours(claims: readonly Claim[], index: StoryIndex): Claim[] {
  return [...new Set(claims.flatMap((claim) => [claim, ...(index.besideClaim.get(claim.id) ?? []).filter((other) => claims.includes(other))]))]
}

function onWordOf(id: string, index: StoryIndex): WordClaim[] {
  const byClaim = new Map<Claim, ClaimCell[]>()
  for (const cell of index.assertionsOnWordOf.get(id) ?? []) byClaim.set(cell.claim, [...(byClaim.get(cell.claim) ?? []), cell])
  return [...byClaim].map(([claim, cells]) => ({ claim, cells })).toSorted((a, b) => Number(b.claim.core) - Number(a.claim.core))
}

function byMatter(responses: readonly Response[]): EntityPage['responses'] {
  return [...new Set(responses.map(({ matter }) => matter))]
    .map((matter) => ({ matter, responses: responses.filter((each) => each.matter === matter) }))
}

function utterancesOf(id: string, index: StoryIndex): EntityUtterance[] {
  const quotations = index.quotationsOf.get(id) ?? []
  return [...new Set(quotations.map(({ family }) => family))].map((family) => ({
    family: index.quotationFamilies.get(family),
    own: quotations.filter((each) => each.family === family),
    others: (index.quotationsIn.get(family) ?? []).filter(({ speaker }) => speaker !== id),
  }))
}

function sharedWith(id: string, about: readonly Claim[], index: StoryIndex): EntityPage['shared'] {
  const byEntity = new Map<string, Claim[]>()
  for (const claim of about) {
    for (const other of new Set(claim.entities)) {
      if (other !== id) byEntity.set(other, [...(byEntity.get(other) ?? []), claim])
    }
  }
  return [...byEntity].flatMap(([other, claims]) => {
    const entity = index.entities.get(other)
    return entity ? [{ entity, claims }] : []
  }).toSorted((a, b) => b.claims.length - a.claims.length)
}
