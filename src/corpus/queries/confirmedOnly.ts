import type { Claim, Story } from '../model.ts'
import { keepArticles } from './asOf/keepArticles.ts'

/**
 * The story without what a program suggested and nobody confirmed: for prints and lessons. Articles stay, they were
 * published and not suggested; so do entities that a confirmed record names as its speaker or party. What refers to a
 * record that went loses the reference, or goes with it where it can't be without. Ids and texts of what stays are
 * untouched, and every id that is named is there. The story itself where nothing is suggested.
 */
export function confirmedOnly(story: Story): Story {
  if (!suggestsAnything(story)) return story
  const claims = confirmed(story.claims).map((claim): Claim => ({ ...claim, assertions: confirmed(claim.assertions) }))
  const quotationFamilies = confirmed(story.quotationFamilies)
  const families = new Set(quotationFamilies.map(({ id }) => id))
  const quotations = confirmed(story.quotations).filter(({ family }) => families.has(family))
  const responses = confirmed(story.responses)
  const named = new Set([
    ...responses.flatMap(({ party, onBehalfOf }) => [party, onBehalfOf]),
    ...quotations.flatMap(({ speaker, chain }) => [speaker, ...chain.map(({ entity }) => entity)]),
    ...claims.flatMap(({ assertions }) => assertions.flatMap(({ chain }) => chain.map(({ entity }) => entity))),
  ])
  const entities = story.entities.filter((entity) => entity.review !== 'suggested' || named.has(entity.id))
  const known = new Set(entities.map(({ id }) => id))
  const without = <Record extends { entity?: string | undefined }>(record: Record): Record => {
    if (record.entity === undefined || known.has(record.entity)) return record
    const { entity: _gone, ...rest } = record
    return rest as Record
  }
  const kept: Story = {
    ...story, claims, quotationFamilies, quotations, responses, entities,
    families: confirmedFamilies(story),
    origins: confirmed(story.origins).map(without),
    lineage: confirmed(story.lineage),
    relations: confirmed(story.relations),
    events: confirmed(story.events).map((event) => (event.place ? { ...event, place: without(event.place) } : event)),
    differences: confirmed(story.differences),
    wordMarks: confirmed(story.wordMarks),
    alignments: confirmed(story.alignments),
  }
  // What could not be known yet is a confirmed cell, too, although no article tells it.
  const waiting = new Set(claims.filter(({ assertions }) => assertions.length > 0 && assertions.every(({ stance }) => stance === 'not-knowable')).map(({ id }) => id))
  return keepArticles(kept, { articles: new Set(story.articles.map(({ id }) => id)), claims: waiting })
}

type Reviewed = { review?: 'confirmed' | 'suggested' | 'contested' | undefined }

const confirmed = <Record extends Reviewed>(records: readonly Record[]): Record[] => records.filter(({ review }) => review !== 'suggested')

function suggestsAnything(story: Story): boolean {
  const lists: readonly (readonly Reviewed[])[] = [
    story.families, story.origins, story.lineage, story.entities, story.relations, story.events, story.claims, story.responses,
    story.quotationFamilies, story.quotations, story.differences, story.wordMarks, story.alignments, ...story.claims.map(({ assertions }) => assertions),
  ]
  return lists.some(suggestsAny)
}

const suggestsAny = (records: readonly Reviewed[]): boolean => records.some(({ review }) => review === 'suggested')

/** Whether a record that has a list of its own in the app was suggested and not confirmed. */
export const suggestsListed = ({ claims, entities, events, differences, quotationFamilies }: Story): boolean =>
  [claims, entities, events, differences, quotationFamilies].some((records: readonly Reviewed[]) => suggestsAny(records))

/** Families carry no review of their own: one stays with an origin that stays, or where it had none. */
function confirmedFamilies(story: Story): Story['families'] {
  const stay = new Set(confirmed(story.origins).map(({ family }) => family))
  const had = new Set(story.origins.map(({ family }) => family))
  return story.families.filter(({ id }) => stay.has(id) || !had.has(id))
}
