import { edtfDays } from '../../index/edtfDays.ts'
import type { Assertion, Story } from '../../model.ts'
import { keepArticles } from './keepArticles.ts'
import { knowableFrom } from './knowable.ts'
import { publicationDays } from './publication.ts'

/**
 * The story as it stood at the end of a day (EDTF `YYYY-MM-DD`): the articles that had come out by then, surely or
 * perhaps, and what they tell. A claim about something that had not happened yet stays, and a silence about it is no
 * silence: those cells say `not-knowable`. The rest of what only later articles tell is left out. The story itself, for
 * a day that cannot be read or before which no article came out.
 */
export function storyAsOf(story: Story, edtf: string): Story {
  const day = edtfDays(edtf)?.to
  if (day === undefined) return story
  const articles = new Set(story.articles.filter((article) => publicationDays(article).from <= day).map(({ id }) => id))
  if (articles.size === 0) return story
  const events = new Map(story.events.map((event) => [event.id, event]))
  const later = new Set(story.claims.filter((claim) => knowableFrom(claim, events) > day).map(({ id }) => id))
  const kept = keepArticles(story, { articles, claims: later })
  return {
    ...kept,
    claims: kept.claims.map((claim) => (later.has(claim.id) ? { ...claim, assertions: claim.assertions.map(waiting) } : claim)),
  }
}

/** Silence about what had not happened is not silence. */
function waiting(assertion: Assertion): Assertion {
  return assertion.stance === 'silent' ? { ...assertion, stance: 'not-knowable' } : assertion
}
