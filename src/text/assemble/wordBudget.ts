import { MAX_EXCERPT_SHARE } from '../../corpus/check/verifyTexts.ts'
import { wordsOf } from '../../corpus/parse/words.ts'
import type { PlacedArticle } from './place.ts'
import { EXCERPT_MARGIN } from './rules.ts'

/** How many words of each article a story may still show. */
export class WordBudget {
  readonly #limits = new Map<number, number>()
  readonly #used = new Map<number, number>()

  constructor(articles: ReadonlyMap<number, PlacedArticle>) {
    for (const [at, { text }] of articles) this.#limits.set(at, Math.floor(wordsOf(text).length * MAX_EXCERPT_SHARE * EXCERPT_MARGIN))
  }

  /** Whether so many more words keep to the limit. */
  has(article: number, words: number): boolean {
    return (this.#used.get(article) ?? 0) + words <= (this.#limits.get(article) ?? 0)
  }

  take(article: number, words: number): void {
    this.#used.set(article, (this.#used.get(article) ?? 0) + words)
  }

  /** Share of the limit that is used, from 0. */
  share(article: number): number {
    return (this.#used.get(article) ?? 0) / Math.max(1, this.#limits.get(article) ?? 0)
  }
}
