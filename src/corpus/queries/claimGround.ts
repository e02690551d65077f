import type { StoryIndex } from '../index/storyIndex.ts'
import type { Claim, Lineage, OriginFamily, Story } from '../model.ts'
import { groupBy } from './groupBy.ts'
import { shortestWay } from './lineageWays.ts'
import { carries, familyOf } from './support.ts'

/** An origin family behind a claim, with the articles that carry the claim on its word. */
export interface SharedOrigin {
  family: OriginFamily
  /** Ids of the articles, in the claim's order. */
  articles: readonly string[]
  /** Of these, the ones whose way to the origin nobody states: it was inferred, and `grounds` says from what. */
  inferred: readonly { article: string; grounds: readonly string[] }[]
}

/** Whether "N origins" rests on an inference: several articles are counted once, and for one of them nobody says why. */
export function countIsInferred(origins: readonly SharedOrigin[]): boolean {
  return origins.some(({ articles, inferred }) => articles.length > 1 && inferred.length > 0)
}

/** Gives the origins behind claims. The ways from articles to origins are looked up once a pair. */
export function originGround(story: Story, index: StoryIndex): (claim: Claim) => readonly SharedOrigin[] {
  const steps = groupBy(story.lineage, ({ from }) => from)
  const ways = new Map<string, readonly Lineage[]>()

  function way(article: string, family: string): readonly Lineage[] {
    const key = `${article} ${family}`
    const known = ways.get(key) ?? shortestWay(article, (place) => index.origins.get(place)?.family === family, steps)
    ways.set(key, known)
    return known
  }

  return (claim) => {
    const carrying = claim.assertions.filter(carries)
    const byFamily = groupBy(carrying, ({ origin }) => familyOf(origin, index))
    return [...byFamily].flatMap(([family, assertions]): SharedOrigin[] => {
      if (!family) return []
      const articles = assertions.map(({ article }) => article)
      const inferred = articles.flatMap((article) => {
        const links = way(article, family.id).filter(({ link }) => link === 'inferred')
        return links.length === 0 ? [] : [{ article, grounds: links.flatMap(({ note }) => note ?? []) }]
      })
      return [{ family, articles, inferred }]
    })
  }
}
