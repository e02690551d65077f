import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Lineage, Origin, OriginFamily, Story } from '../model.ts'

/** Where a place of the picture stands: who speaks or is cited; what passes it on; the articles. */
export type OriginColumn = 'speakers' | 'carriers' | 'articles'

/** A place of the picture: an origin or an article. */
export interface OriginNode {
  id: string
  column: OriginColumn
  origin?: Origin
  article?: Article
}

/** A family with its origins, its articles and the links that begin or end in it. */
export interface FamilyEntry {
  family: OriginFamily
  origins: readonly Origin[]
  articles: readonly Article[]
  links: readonly Lineage[]
}

/** Where information enters the story and how it travels. */
export interface OriginGraph {
  nodes: readonly OriginNode[]
  /** Between nodes that are there. */
  links: readonly Lineage[]
  /** Main families first, then in the story's order. */
  families: readonly FamilyEntry[]
}

/** Origins of an article's own words are the article itself: no place of their own. */
const isOwn = ({ kind }: Origin): boolean => kind === 'article'

/** Agencies and papers pass on what others say; whoever else is named or quoted speaks. */
const columnOf = ({ kind }: Origin): OriginColumn => (kind === 'agency' || kind === 'paper' ? 'carriers' : 'speakers')

/** The picture of a story's origins, without places and strokes: those are the view's. */
export function originGraph(story: Story, index: StoryIndex): OriginGraph {
  const families = [...story.families].sort((a, b) => Number(b.main) - Number(a.main))
  const order = new Map(families.map(({ id }, at) => [id, at]))
  const origins = story.origins.filter((origin) => !isOwn(origin)).sort((a, b) => (order.get(a.family) ?? 0) - (order.get(b.family) ?? 0))
  const nodes: OriginNode[] = [
    ...origins.map((origin) => ({ id: origin.id, column: columnOf(origin), origin })),
    ...story.articles.map((article) => ({ id: article.id, column: 'articles' as const, article })),
  ]
  const there = new Set(nodes.map(({ id }) => id))
  const links = story.lineage.filter(({ from, to }) => there.has(from) && there.has(to))
  return {
    nodes, links,
    families: families.map((family) => {
      const own = origins.filter((origin) => origin.family === family.id)
      const ids = new Set(own.map(({ id }) => id))
      return {
        family,
        origins: own,
        articles: family.articles.flatMap((id) => index.articles.get(id) ?? []),
        links: links.filter(({ to }) => ids.has(to)),
      }
    }),
  }
}
