import type { Reference, ReferringArticle } from './reference.ts'
import { SAME_STORY } from './rules.ts'

/**
 * Which articles tell one story: those whose references share words (idf-weighted cosine; single link). Returns one
 * mark an article. Where the caller gives marks, they stand.
 */
export function storyMarks(articles: readonly ReferringArticle[], references: readonly Reference[]): string[] {
  const vectors = articles.map(() => new Map<string, number>())
  for (const { article, kind, words } of references) {
    if (kind !== 'name' && kind !== 'noun') continue
    for (const word of words) if (word.length > 2) vectors[article]?.set(word, 1)
  }
  const frequency = new Map<string, number>()
  for (const vector of vectors) for (const word of vector.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const norms = vectors.map((vector) => {
    let sum = 0
    for (const word of vector.keys()) {
      const weight = Math.log(1 + articles.length / (frequency.get(word) ?? 1))
      vector.set(word, weight)
      sum += weight * weight
    }
    return Math.sqrt(sum)
  })
  const marks = articles.map(({ id, story }) => story ?? `#${id}`)
  for (let a = 0; a < articles.length; a += 1) {
    for (let b = a + 1; b < articles.length; b += 1) {
      if (marks[a] === marks[b] || articles[a]?.story !== undefined || articles[b]?.story !== undefined) continue
      let dot = 0
      for (const [word, weight] of vectors[a] ?? []) dot += weight * (vectors[b]?.get(word) ?? 0)
      const norm = (norms[a] ?? 0) * (norms[b] ?? 0)
      if (norm === 0 || dot / norm < SAME_STORY) continue
      const [keep, drop] = [marks[a] ?? '', marks[b] ?? '']
      for (let k = 0; k < marks.length; k += 1) if (marks[k] === drop) marks[k] = keep
    }
  }
  return marks
}
