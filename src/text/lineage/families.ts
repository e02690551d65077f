import type { CommonText } from './reuse.ts'
import { COMMON_TEXT } from './rules.ts'

/** Articles that go back to one voice, as far as a common text shows it. */
export interface TextFamily {
  articles: number[]
  /** Least of the mean scores by which they were joined; absent for a single article. */
  score?: number
}

/**
 * Articles with a text in common, by average linkage over the scores of {@link CommonText}: an article that copies from two
 * texts does not make them one.
 */
export function textFamilies(count: number, common: readonly CommonText[]): TextFamily[] {
  const scores = new Map(common.map(({ a, b, score }) => [a * count + b, score]))
  const between = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0
    for (const x of a) for (const y of b) sum += scores.get(Math.min(x, y) * count + Math.max(x, y)) ?? 0
    return sum / (a.length * b.length)
  }
  const families: TextFamily[] = Array.from({ length: count }, (_, article) => ({ articles: [article] }))
  // Strongest pairs first: what they join is looked at as a whole. At most one join an article, so cubic at worst in articles.
  for (const { a, b } of common.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const first = families.find(({ articles }) => articles.includes(a))
    const second = families.find(({ articles }) => articles.includes(b))
    if (first === undefined || second === undefined || first === second) continue
    const score = between(first.articles, second.articles)
    if (score < COMMON_TEXT) continue
    first.score = Math.min(first.score ?? score, second.score ?? score, score)
    first.articles = [...first.articles, ...second.articles].sort((x, y) => x - y)
    families.splice(families.indexOf(second), 1)
  }
  return families.sort((x, y) => (x.articles[0] ?? 0) - (y.articles[0] ?? 0))
}
