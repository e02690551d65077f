import type { StoryIndex } from '../index/storyIndex.ts'
import type { Assertion, Claim, OriginFamily } from '../model.ts'

/** The article carries the claim: in its own voice, on somebody's word, or with a hedge. */
export function carries({ stance }: Assertion): boolean {
  return stance === 'asserts' || stance === 'attributes' || stance === 'hedges'
}

/** On whom a claim rests. "5 articles, 2 origins" is `articles.length` and `families.length`. */
export interface Support {
  /** Ids of the articles that carry it. */
  articles: readonly string[]
  /** The origin families of those articles' assertions; copies of one origin count once. */
  families: readonly OriginFamily[]
  /** No carrying article names anybody: shown as "no source named". */
  noSourceNamed: boolean
  contradicting: readonly string[]
  inTension: readonly string[]
  silent: readonly string[]
}

/** Who carries a claim, from how many origins, and who says otherwise or nothing. */
export function supportOf(claim: Claim, index: StoryIndex): Support {
  const carrying = claim.assertions.filter(carries)
  const families = new Set(carrying.flatMap(({ origin }) => familyOf(origin, index) ?? []))
  const origins = carrying.flatMap(({ origin }) => (origin === undefined ? [] : (index.origins.get(origin) ?? [])))
  const having = (stances: readonly Assertion['stance'][]) =>
    claim.assertions.filter(({ stance }) => stances.includes(stance)).map(({ article }) => article)
  return {
    articles: carrying.map(({ article }) => article),
    families: [...families],
    noSourceNamed: origins.length > 0 && origins.every(({ kind }) => kind === 'article'),
    contradicting: having(['contradicts']),
    inTension: having(['in-tension']),
    silent: having(['silent', 'not-knowable']),
  }
}

/** The family an origin belongs to. */
export function familyOf(origin: string | undefined, index: StoryIndex): OriginFamily | undefined {
  const known = origin === undefined ? undefined : index.origins.get(origin)
  return known && index.families.get(known.family)
}

/** Weights for "most disputed first": a contradiction outweighs any number of tensions among at most 50 articles. */
const CONTRADICTION_WEIGHT = 100
const TENSION_WEIGHT = 2
const HEDGE_WEIGHT = 1

/** How far the articles pull apart on a claim; 0 where none does. Only for ordering, never shown as a score. */
export function disagreementOf(claim: Claim): number {
  const weights: Partial<Record<Assertion['stance'], number>> = {
    contradicts: CONTRADICTION_WEIGHT,
    'in-tension': TENSION_WEIGHT,
    hedges: HEDGE_WEIGHT,
  }
  return claim.assertions.reduce((sum, { stance }) => sum + (weights[stance] ?? 0), 0)
}
