import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Assertion, Claim, Evidence, Lineage, Origin, OriginFamily, Story } from '../model.ts'
import { groupBy } from './groupBy.ts'
import { shortestWay } from './lineageWays.ts'
import { carries, familyOf } from './support.ts'

/** A step from an article towards the origin, with the ground on which it is taken. */
export interface TraceStep {
  link: Lineage
  origin: Origin
}

/** What one article made of a claim, and the way by which it is said to have reached the article. */
export interface TraceArticle {
  article: Article
  assertion: Assertion
  /** From the article outwards; empty where nobody says how it got there. */
  way: readonly TraceStep[]
  /** Passages of the running text, and those of titles, decks and headings: the last hop. */
  body: readonly Evidence[]
  headline: readonly Evidence[]
}

/** One voice behind a claim, with the articles that rest on it. */
export interface TraceFamily {
  /** Undefined for articles whose origin is not known. */
  family: OriginFamily | undefined
  /** Where it enters, as far as these articles lead; several where they word the origin differently. */
  origins: readonly Origin[]
  /** What passes it on, nearest to the origin first. */
  carriers: readonly Origin[]
  articles: readonly TraceArticle[]
}

/** A claim's way through the story. */
export interface Trace {
  claim: Claim
  families: readonly TraceFamily[]
  /** Articles that say nothing of it. */
  silent: readonly Article[]
}

const HEADINGS: ReadonlySet<string> = new Set(['title', 'deck', 'slug', 'heading'])

/** Follows a claim from where it enters to the articles and their headlines, family by family. */
export function traceOf(claim: Claim, story: Story, index: StoryIndex): Trace {
  const steps = groupBy(story.lineage, ({ from }) => from)
  const told = claim.assertions.filter(({ stance }) => stance !== 'silent' && stance !== 'not-knowable')
  const articles = told.flatMap((assertion) => {
    const article = index.articles.get(assertion.article)
    return article ? [traceArticle(article, assertion, steps, index)] : []
  })
  const byFamily = groupBy(articles, ({ assertion }) => familyOf(assertion.origin, index))
  return {
    claim,
    families: [...byFamily].map(([family, members]) => {
      const first = unique(members.flatMap(({ assertion }) => index.origins.get(assertion.origin ?? '') ?? []))
      // For one article an agency may be the end of the way, for another a stage of it: then it is a stage.
      const carriers = unique(members.flatMap(({ way }) => way.slice(0, -1).map(({ origin }) => origin).reverse()))
      return { family, origins: first.filter((origin) => !carriers.includes(origin)), carriers, articles: members }
    }),
    silent: claim.assertions.filter(({ stance }) => stance === 'silent' || stance === 'not-knowable').flatMap(({ article }) => index.articles.get(article) ?? []),
  }
}

function traceArticle(article: Article, assertion: Assertion, steps: ReadonlyMap<string, readonly Lineage[]>, index: StoryIndex): TraceArticle {
  const own = index.origins.get(assertion.origin ?? '')?.article === article.id
  const links = assertion.origin === undefined || own ? [] : shortestWay(article.id, (place) => place === assertion.origin, steps)
  const kinds = new Map(article.sentences.map(({ id, kind }) => [id, kind]))
  const isHeadline = ({ sentences }: Evidence) => sentences.every((id) => HEADINGS.has(kinds.get(id) ?? ''))
  return {
    article, assertion,
    way: links.flatMap((link) => {
      const origin = index.origins.get(link.to)
      return origin ? [{ link, origin }] : []
    }),
    body: assertion.evidence.filter((evidence) => !isHeadline(evidence)),
    headline: assertion.evidence.filter(isHeadline),
  }
}

const unique = <Entry>(entries: readonly Entry[]): Entry[] => [...new Set(entries)]

/** Claims that several articles carry, and how many of those rest on a single voice. */
export interface Independence {
  several: number
  oneVoice: number
}

/** "Count origins, not copies", over a whole story. */
export function independenceOf(story: Story, index: StoryIndex): Independence {
  const carried = story.claims.map(({ assertions }) => assertions.filter(carries))
  const several = carried.filter((assertions) => assertions.length > 1)
  const voices = (assertions: readonly Assertion[]) => new Set(assertions.map(({ origin, article }) => familyOf(origin, index)?.id ?? article)).size
  return { several: several.length, oneVoice: several.filter((assertions) => voices(assertions) === 1).length }
}
