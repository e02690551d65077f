import { earliestDay, edtfDays, latestDay } from '../../index/edtfDays.ts'
import type { Article, Story } from '../../model.ts'
import { dayIso } from '../../selection/days.ts'

/** The days between which an article came out, since 1970-01-01; as wide as its date is vague. */
export function publicationDays(article: Article): { from: number; to: number } {
  return edtfDays(article.published.edtf) ?? { from: earliestDay, to: latestDay }
}

/** A day on which the set of published articles changed. */
export interface PublicationStep {
  /** Since 1970-01-01. */
  day: number
  /** The same day as EDTF: what an address carries. */
  edtf: string
  /** Articles that had come out by the end of that day, surely or perhaps. */
  published: readonly string[]
  /** Those of them whose date leaves open whether they had. */
  perhaps: readonly string[]
}

/** Days further apart than this are no steps of one story: an unknown date must not make a million of them. */
const DAYS_AT_MOST = 400

/**
 * The moments that an "as of" control offers: every day on which an article came out, or may have. Articles whose date
 * is open at its beginning count from the first.
 */
export function publicationSteps(story: Story): PublicationStep[] {
  const ranges = story.articles.map((article) => ({ id: article.id, ...publicationDays(article) }))
  const bounded = ranges.flatMap(({ from, to }) => [from, to]).filter((day) => day > earliestDay && day < latestDay)
  const [first, last] = [Math.min(...bounded), Math.max(...bounded)]
  if (bounded.length === 0 || last - first > DAYS_AT_MOST) return []
  const changes = new Set(bounded)
  return Array.from(changes).sort((a, b) => a - b).map((day) => {
    const published = ranges.filter(({ from }) => from <= day)
    return {
      day,
      edtf: dayIso(day),
      published: published.map(({ id }) => id),
      perhaps: published.filter(({ to }) => to > day).map(({ id }) => id),
    }
  })
}
