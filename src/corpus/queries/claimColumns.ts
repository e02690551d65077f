import type { StoryIndex } from '../index/storyIndex.ts'
import type { Assertion, Claim, OriginFamily, Stance, Story } from '../model.ts'
import { carries, familyOf } from './support.ts'
import type { ClaimRow } from './claimRows.ts'

/** What the articles of one origin family do with a claim: their strongest stance of one sort, and who takes part. */
export interface OriginPart {
  /** The assertion that speaks strongest. */
  strongest: Assertion
  /** Ids of all articles of the family that deal with the claim in this sort of way. */
  articles: readonly string[]
}

/** Families that any of the shown claims rests on, main ones first, then in the story's order. */
export function originColumns(rows: readonly Pick<ClaimRow, 'claim'>[], story: Story, index: StoryIndex): OriginFamily[] {
  const used = new Set(rows.flatMap(({ claim }) => claim.assertions.flatMap(({ origin }) => familyOf(origin, index)?.id ?? [])))
  const shown = story.families.filter(({ id }) => used.has(id))
  return [...shown.filter(({ main }) => main), ...shown.filter(({ main }) => !main)]
}

/** Strongest first. */
const CARRYING: readonly Stance[] = ['asserts', 'attributes', 'hedges']

/**
 * A claim in the column of one family: one part for its articles that carry the claim, one for those that contradict
 * it, one for those in tension with it. They are kept apart because articles of one origin can disagree.
 */
export function originParts(claim: Claim, family: string, index: StoryIndex): OriginPart[] {
  const within = claim.assertions.filter(({ origin }) => familyOf(origin, index)?.id === family)
  const sorts = [
    within.filter(carries).sort((a, b) => CARRYING.indexOf(a.stance) - CARRYING.indexOf(b.stance)),
    within.filter(({ stance }) => stance === 'contradicts'),
    within.filter(({ stance }) => stance === 'in-tension'),
  ]
  return sorts.flatMap((sort) => {
    const [strongest] = sort
    if (!strongest) return []
    const carriers = new Set(sort.map(({ article }) => article))
    return [{ strongest, articles: claim.assertions.flatMap(({ article }) => (carriers.has(article) ? [article] : [])) }]
  })
}
