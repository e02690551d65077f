import { LEAST_STEM_OVERLAP, POSTINGS_AT_MOST } from './rules.ts'
import { stemOverlap } from './score.ts'
import type { WeighedStory } from './weights.ts'

/**
 * Pairs that share stems, through lists of the sentences of each stem: exact, but for stems of more than
 * {@link POSTINGS_AT_MOST} sentences, which lead to no pair by themselves. `articleOf` ascends. `visit` is given the numbers
 * of two sentences and the weight of the stems both have: large sets have too many pairs to keep.
 */
export function candidatePairs(story: WeighedStory, articleOf: readonly number[], visit: (a: number, b: number, shared: number) => void): void {
  const { sentences, stemWeights, stemCounts } = story
  const postings: number[][] = Array.from(stemCounts, () => [])
  const shared = new Float64Array(sentences.length)
  sentences.forEach((sentence, b) => {
    const touched: number[] = []
    for (const stem of sentence.stems) {
      for (const a of postings[stem] ?? []) {
        // Articles ascend: the rest of the list is of this article too.
        if (articleOf[a] === articleOf[b]) break
        if (shared[a] === 0) touched.push(a)
        shared[a] = (shared[a] ?? 0) + (stemWeights[stem] ?? 0)
      }
    }
    // Frequent stems find nobody, but count for those that were found.
    const frequent = sentence.stems.filter((stem) => (stemCounts[stem] ?? 0) > POSTINGS_AT_MOST)
    for (const a of touched) {
      const other = sentences[a]
      if (other !== undefined) {
        let weight = shared[a] ?? 0
        for (const stem of frequent) if (has(other.stems, stem)) weight += stemWeights[stem] ?? 0
        if (stemOverlap(weight, other, sentence) >= LEAST_STEM_OVERLAP) visit(a, b, weight)
      }
      shared[a] = 0
    }
    for (const stem of sentence.stems) if ((stemCounts[stem] ?? 0) <= POSTINGS_AT_MOST) postings[stem]?.push(b)
  })
}

const has = (ascending: Int32Array, wanted: number): boolean => {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return ascending[from] === wanted
}
