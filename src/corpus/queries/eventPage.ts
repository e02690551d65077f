import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Claim, Entity, Evidence, Story, StoryEvent } from '../model.ts'
import { timeMark, type TimeMark } from './timeStrip.ts'

/** How one article words the date or the place of an event; no passage where it says nothing. */
export interface Wording {
  article: Article
  /** It tells of the event at all. */
  tells: boolean
  passages: readonly Evidence[]
}

/** All that the page of an event shows. */
export interface EventPage {
  event: StoryEvent
  mark: TimeMark | undefined
  dates: readonly Wording[]
  places: readonly Wording[]
  place: Entity | undefined
  participants: readonly { entity: Entity; role: string }[]
  claims: readonly Claim[]
  /** Denials among its claims: they say why it is disputed. */
  denials: readonly Claim[]
  evidence: readonly Evidence[]
  related: readonly StoryEvent[]
}

/** The page of an event; undefined where the story has none of that name. */
export function eventPage(id: string, story: Story, index: StoryIndex): EventPage | undefined {
  const event = index.events.get(id)
  if (!event) return undefined
  const wordings = (passages: readonly Evidence[]): Wording[] =>
    story.articles.map((article) => ({
      article,
      tells: event.articles.includes(article.id),
      passages: passages.filter((evidence) => evidence.article === article.id),
    }))
  const claims = [...(index.claimsAtEvent.get(id) ?? [])].sort((a, b) => Number(b.core) - Number(a.core))
  const beside = claims.flatMap((claim) => index.besideClaim.get(claim.id) ?? [])
  return {
    event,
    mark: timeMark(event),
    dates: wordings(event.dateWording),
    places: wordings([...(event.place?.wording ?? []), ...(event.place?.detail ?? [])]),
    place: index.entities.get(event.place?.entity ?? ''),
    participants: event.participants.flatMap(({ entity, role }) => {
      const known = index.entities.get(entity)
      return known ? [{ entity: known, role }] : []
    }),
    claims,
    denials: [...new Set([...claims, ...beside])].filter(({ kind }) => kind === 'denial'),
    evidence: byArticle(event.evidence, story),
    related: [...new Set([...event.related, ...story.events.filter(({ related }) => related.includes(id)).map((other) => other.id)])].flatMap(
      (other) => index.events.get(other) ?? [],
    ),
  }
}

function byArticle(evidence: readonly Evidence[], story: Story): Evidence[] {
  return story.articles.flatMap(({ id }) => evidence.filter(({ article }) => article === id))
}
