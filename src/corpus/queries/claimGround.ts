import type { StoryIndex } from '../index/storyIndex.ts'
import type { Assertion, Claim, Lineage, OriginFamily, Story } from '../model.ts'
import { groupBy } from './groupBy.ts'
import { shortestWay } from './lineageWays.ts'
import { carries, familyOf } from './support.ts'

/** An origin family behind a claim, with the articles that carry the claim on its word. */
export interface SharedOrigin {
  family: OriginFamily
  /** Ids of the articles, in the claim's order. */
  articles: readonly string[]
  /**
   * Of these, the ones whose way to the origin nobody states: it was inferred, and `grounds` says from what. An article that
   * names the speaker beside the claim states it itself, however the rest of its text came to it.
   */
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
  const speakers = groupBy(story.origins.flatMap(({ family, entity }) => (entity === undefined ? [] : [{ family, entity }])), ({ family }) => family)

  function way(article: string, family: string): readonly Lineage[] {
    const key = `${article} ${family}`
    const known = ways.get(key) ?? shortestWay(article, (place) => index.origins.get(place)?.family === family, steps)
    ways.set(key, known)
    return known
  }

  /** Speakers of the family that the article names beside the claim. */
  const namedIn = ({ chain }: Assertion, family: string): readonly string[] =>
    chain.flatMap(({ entity, named }) => (named && entity !== undefined && speakers.get(family)?.some((speaker) => speaker.entity === entity) ? [entity] : []))

  return (claim) => {
    const carrying = claim.assertions.filter(carries)
    const byFamily = groupBy(carrying, ({ origin }) => familyOf(origin, index))
    return [...byFamily].flatMap(([family, assertions]): SharedOrigin[] => {
      if (!family) return []
      const articles = assertions.map(({ article }) => article)
      const named = assertions.map((assertion) => namedIn(assertion, family.id))
      const inferred = articles.flatMap((article, at) => {
        const mine = named[at] ?? []
        // Only where nobody names another speaker: two speakers of one family count once by what was inferred of their texts.
        if (mine.length > 0 && named.every((others) => others.length === 0 || others.some((other) => mine.includes(other)))) return []
        const links = way(article, family.id).filter(({ link }) => link === 'inferred')
        return links.length === 0 ? [] : [{ article, grounds: links.flatMap(({ note }) => note ?? []) }]
      })
      return [{ family, articles, inferred }]
    })
  }
}
