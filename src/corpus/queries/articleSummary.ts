import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Lineage, Story } from '../model.ts'
import { carries } from './support.ts'

/** How an article carries its claims, and how long it is. Only for showing: the counts are no score. */
export interface ArticleCounts {
  /** Claims it carries in any way. */
  claims: number
  own: number
  attributed: number
  hedged: number
  /** Of those it carries: on the word of somebody whom it does not name. */
  unnamed: number
  quotations: number
  words: number
  sentences: number
  furniture: number
}

/** One link of an article's lineage, with what it leads to. */
export interface LineageLink {
  id: string
  /** An origin's name, or undefined where it leads to an article. */
  origin: string | undefined
  article: Article | undefined
  unnamed: boolean
  link: Lineage['link']
  note: string | undefined
}

/** Quotation marks that print somebody's words: not words set off in doubt, not paraphrase. */
const PRINTED: ReadonlySet<string> = new Set(['direct', 'fragment'])

/** Counts what an article does. */
export function articleCounts(story: Story, article: Article): ArticleCounts {
  const carried = story.claims.flatMap(({ assertions }) => assertions.filter((each) => each.article === article.id && carries(each)))
  const having = (stance: string): number => carried.filter((each) => each.stance === stance).length
  const outside = article.sentences.filter(({ kind }) => kind === 'furniture' || kind === 'credit').length
  return {
    claims: carried.length,
    own: having('asserts'),
    attributed: having('attributes'),
    hedged: having('hedges'),
    unnamed: carried.filter(({ voice, chain }) => voice === 'attributed' && !(chain.length > 0 && chain.every(({ named }) => named))).length,
    quotations: story.quotations.filter(({ kind, evidence }) => evidence.article === article.id && PRINTED.has(kind)).length,
    words: article.text.words,
    sentences: article.sentences.length - outside,
    furniture: outside,
  }
}

/** What an article retells: the origins and articles that its lineage names, in the story's order. */
export function lineageOf(story: Story, index: StoryIndex, article: Article): LineageLink[] {
  return story.lineage.filter(({ from }) => from === article.id).map(({ id, to, link, note }) => {
    const origin = index.origins.get(to)
    return { id, origin: origin?.name, article: index.articles.get(to), unnamed: origin !== undefined && !origin.named, link, note }
  })
}
