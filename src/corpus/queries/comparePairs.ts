import { sentenceKey } from '../index/storyIndex.ts'
import type { Article, Story } from '../model.ts'
import { storySentences } from './compareRows.ts'

/** Two articles, and how many of their sentences face each other. */
export interface ComparePair {
  articles: readonly [Article, Article]
  /** Sentences of both that an alignment of both holds, each once. */
  shared: number
  /** All their story sentences. */
  sentences: number
}

/** The most articles that are compared at once: more columns cannot be read. */
export const MOST_COMPARED = 5

/** All pairs of a story's articles, those that share the largest part of their sentences first; of equals, in the story's order. */
export function comparePairs(story: Story): ComparePair[] {
  const pairs = story.articles.flatMap((a, at) => story.articles.slice(at + 1).map((b) => ({ articles: [a, b] as const, keys: new Set<string>() })))
  for (const { sentences } of story.alignments) {
    const present = new Set(sentences.map(({ article }) => article))
    for (const { articles, keys } of pairs) {
      if (!articles.every(({ id }) => present.has(id))) continue
      for (const { article, sentence } of sentences) if (articles.some(({ id }) => id === article)) keys.add(sentenceKey(article, sentence))
    }
  }
  return pairs.map(({ articles: [a, b], keys }) => {
    const sentences = storySentences(a).length + storySentences(b).length
    return { articles: [a, b] as const, shared: keys.size, sentences }
  }).toSorted((a, b) => b.shared / (b.sentences || 1) - a.shared / (a.sentences || 1))
}

/** What is compared: the articles of these letters in this order, or else the pair that shares most. */
export interface Compared {
  articles: readonly Article[]
  /** Letters that name no article of the story, or one too many. */
  unknown: readonly string[]
}

/** Reads which articles a link compares: letters joined by `.`. Fewer than two give the pair that shares most. */
export function comparedArticles(story: Story, letters: string | undefined): Compared {
  const asked = [...new Set((letters ?? '').split('.').filter(Boolean))]
  const known = asked.flatMap((letter) => story.articles.find((article) => article.letter === letter) ?? []).slice(0, MOST_COMPARED)
  const unknown = asked.filter((letter) => known.every((article) => article.letter !== letter))
  const [best] = comparePairs(story)
  return { articles: known.length >= 2 ? known : (best?.articles ?? story.articles), unknown }
}
