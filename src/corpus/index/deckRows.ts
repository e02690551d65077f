import type { Assertion, Claim, EntityType, Story } from '../model.ts'
import { carries } from '../queries/support.ts'
import type { DayRange } from '../selection/facetTableBuilder.ts'
import type { FacetId } from '../selection/clause.ts'
import { edtfDays } from './edtfDays.ts'

/** Values of a row by facet. */
export type FacetValues = { readonly [facet in FacetId]?: readonly string[] }

/** One row before it is assigned to a group. */
export interface DeckRow {
  values: FacetValues
  days?: DayRange
  /** The article whose dealing with a claim the row is; left out for rows of no assertion. */
  article?: string
  silent: boolean
}

/** What rows look up in a story, read once. */
export interface DeckSources {
  familyOfOrigin: ReadonlyMap<string, string>
  typeOfEntity: ReadonlyMap<string, EntityType>
  daysOfEvent: ReadonlyMap<string, DayRange>
  claims: ReadonlyMap<string, Claim>
}

/** Reads the look-ups of a story. Events whose date is missing or no EDTF are undated. */
export function deckSources(story: Story): DeckSources {
  const daysOfEvent = new Map<string, DayRange>()
  for (const { id, date } of story.events) {
    const days = date === undefined ? undefined : edtfDays(date.edtf)
    if (days !== undefined) daysOfEvent.set(id, days)
  }
  return {
    familyOfOrigin: new Map(story.origins.map(({ id, family }) => [id, family])),
    typeOfEntity: new Map(story.entities.map(({ id, type }) => [id, type])),
    daysOfEvent,
    claims: new Map(story.claims.map((claim) => [claim.id, claim])),
  }
}

/**
 * The rows of one claim, one an assertion: what holds for the claim stands on each, what holds for the article's
 * dealing with it on its own. A claim that no article deals with has one row, so that it is not lost.
 */
export function claimRows(claim: Claim, sources: DeckSources): DeckRow[] {
  const shared = claimValues(claim, sources)
  const range = hull(claim.events, sources)
  const days = range && { days: range }
  if (claim.assertions.length === 0) return [{ values: shared, silent: true, ...days }]
  return claim.assertions.map((assertion) => ({
    values: { ...shared, ...assertionValues(assertion, sources) },
    article: assertion.article,
    silent: assertion.stance === 'silent',
    ...days,
  }))
}

function claimValues(claim: Claim, { typeOfEntity }: DeckSources): FacetValues {
  const { assertions } = claim
  const supporting = new Set(assertions.filter(carries).map(({ article }) => article))
  return {
    leftOutBy: assertions.filter(({ stance }) => stance === 'silent').map(({ article }) => article),
    topic: [claim.topic],
    entity: claim.entities,
    entityType: claim.entities.flatMap((id) => typeOfEntity.get(id) ?? []),
    event: claim.events,
    kind: [claim.kind],
    alone: supporting.size === 1 ? ['yes'] : [],
    disputed: assertions.some(({ stance }) => stance === 'contradicts') ? ['yes'] : [],
    core: claim.core ? ['yes'] : [],
  }
}

/** A silent article has nothing of its own to say; one that could not know has only that. */
function assertionValues(assertion: Assertion, { familyOfOrigin }: DeckSources): FacetValues {
  const { stance, origin } = assertion
  if (stance === 'silent') return {}
  if (stance === 'not-knowable') return { stance: [stance] }
  const family = origin === undefined ? undefined : familyOfOrigin.get(origin)
  return {
    article: [assertion.article],
    stance: [stance],
    certainty: [assertion.certainty],
    speaker: speaker(assertion),
    origin: family === undefined ? [] : [family],
  }
}

/** Attributed to nobody at all ("reportedly") is as unnamed as "officials". */
function speaker({ voice, chain }: Assertion): readonly string[] {
  if (voice === 'none') return []
  if (voice === 'own') return ['own']
  return chain.length > 0 && chain.every((link) => link.named) ? ['named'] : ['unnamed']
}

/** The days that events cover together; undefined where none is dated. */
export function hull(events: readonly string[], { daysOfEvent }: Pick<DeckSources, 'daysOfEvent'>): DayRange | undefined {
  let range: DayRange | undefined
  for (const id of events) {
    const days = daysOfEvent.get(id)
    if (days === undefined) continue
    range = range === undefined ? days : { from: Math.min(range.from, days.from), to: Math.max(range.to, days.to) }
  }
  return range
}
