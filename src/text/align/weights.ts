import { BACKGROUND_SENTENCES, ENTITY_WEIGHT, NUMBER_WEIGHT } from './rules.ts'
import type { Terms } from './terms.ts'

/** A sentence with its terms as numbers, ascending, and the sum of their weights. */
export interface Weighed {
  terms: Terms
  stems: Int32Array
  grams: Int32Array
  stemSum: number
  gramSum: number
}

/** A story's sentences, and how much each of their stems and runs of characters weighs. */
export interface WeighedStory {
  sentences: readonly Weighed[]
  stemWeights: Float64Array
  gramWeights: Float64Array
  /** How many sentences have a stem. */
  stemCounts: Int32Array
}

/** Mark before terms that are entities and dates of a sentence, not words of it: no word begins with it. */
export const ENTITY_MARK = '#'

interface Numbered {
  ids: Int32Array[]
  weights: Float64Array
  counts: Int32Array
}

/** Weights are inverse sentence frequencies (Spärck Jones 1972), between 0 and 1: 1 is a term of one sentence only. */
function numbered(sets: readonly ReadonlySet<string>[], boost: (term: string) => number): Numbered {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const ids = sets.map((set) => {
    const own = new Int32Array(set.size)
    let at = 0
    for (const term of set) {
      let number = numbers.get(term)
      if (number === undefined) { number = numbers.size; numbers.set(term, number); counts.push(0) }
      counts[number] = (counts[number] ?? 0) + 1
      own[at++] = number
    }
    return own.sort()
  })
  const all = sets.length + BACKGROUND_SENTENCES + 1
  const most = Math.log(all / 1.5)
  const weights = new Float64Array(numbers.size)
  for (const [term, number] of numbers) weights[number] = (boost(term) * Math.log(all / ((counts[number] ?? 0) + 0.5))) / most
  return { ids, weights, counts: Int32Array.from(counts) }
}

const sum = (ids: Int32Array, weights: Float64Array): number => {
  let total = 0
  for (const id of ids) total += weights[id] ?? 0
  return total
}

const boostOf = (term: string): number => {
  if (term.startsWith(ENTITY_MARK)) return ENTITY_WEIGHT
  return /^\p{N}/u.test(term) ? NUMBER_WEIGHT : 1
}

/** Weighs the sentences of one story against each other; `entities` are further terms of each, behind {@link ENTITY_MARK}. */
export function weighStory(terms: readonly Terms[], entities: readonly (readonly string[])[] = []): WeighedStory {
  const stems = numbered(terms.map(({ stems: own }, at) => new Set([...own, ...(entities[at] ?? [])])), boostOf)
  const grams = numbered(terms.map(({ grams: own }) => own), () => 1)
  const sentences = terms.map((own, at): Weighed => {
    const [stemIds, gramIds] = [stems.ids[at] ?? new Int32Array(0), grams.ids[at] ?? new Int32Array(0)]
    return { terms: own, stems: stemIds, grams: gramIds, stemSum: sum(stemIds, stems.weights), gramSum: sum(gramIds, grams.weights) }
  })
  return { sentences, stemWeights: stems.weights, gramWeights: grams.weights, stemCounts: stems.counts }
}
