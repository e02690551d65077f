import { EVEN_ODDS, GRAM_DAMPING, RIVAL_POWER, STEEPNESS, WORD_DAMPING } from './rules.ts'
import { termsOf } from './terms.ts'
import { type Weighed, type WeighedStory, weighStory } from './weights.ts'

/** Weight of what two ascending lists share. */
export function sharedWeight(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  let total = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) { total += weights[x] ?? 0; i += 1; j += 1 } else if (x < y) i += 1
    else j += 1
  }
  return total
}

const damped = (shared: number, a: number, b: number, damping: number): number => shared / (Math.sqrt(a * b) + damping)

/** The same-fact channel: what two sentences share in content stems, entities, dates and numbers; 0 to below 1. */
export const stemOverlap = (shared: number, a: Weighed, b: Weighed): number => damped(shared, a.stemSum, b.stemSum, WORD_DAMPING)

/** The mean of both channels, 0 to below 1, before rivals are looked at: `shared` is the weight of the stems both have. */
export const overlap = ({ gramWeights }: WeighedStory, a: Weighed, b: Weighed, shared: number): number =>
  (stemOverlap(shared, a, b) + damped(sharedWeight(a.grams, b.grams, gramWeights), a.gramSum, b.gramSum, GRAM_DAMPING)) / 2

/** Takes down a pair that has better rivals: `bestA` and `bestB` are the best overlaps of its two sentences. */
export const amongRivals = (value: number, bestA: number, bestB: number): number =>
  value === 0 ? 0 : value * ((value * value) / (bestA * bestB)) ** RIVAL_POWER

/** The calibrated score: about the share of pairs of such a value that people aligned. Keeps the order. */
export const calibrated = (value: number): number => value ** STEEPNESS / (value ** STEEPNESS + EVEN_ODDS ** STEEPNESS)

/**
 * Scores every sentence of one text against every one of another, 0 to 1, as `alignSentences` does without entities and
 * dates: `[left][right]`. Each is compared by its first {@link WORDS_COMPARED} words. Quadratic in the number of sentences.
 */
export function scoreTexts(left: readonly string[], right: readonly string[]): number[][] {
  const story = weighStory([...left, ...right].map((text) => termsOf(text, { start: 0, end: text.length })))
  const at = (number: number): Weighed => {
    const sentence = story.sentences[number]
    if (sentence === undefined) throw new RangeError('no such sentence')
    return sentence
  }
  const values = left.map((_, i) => right.map((__, j) => {
    const [a, b] = [at(i), at(left.length + j)]
    return overlap(story, a, b, sharedWeight(a.stems, b.stems, story.stemWeights))
  }))
  const bestLeft = values.map((row) => Math.max(0, ...row))
  const bestRight = right.map((_, j) => values.reduce((best, row) => Math.max(best, row[j] ?? 0), 0))
  return values.map((row, i) => row.map((value, j) => calibrated(amongRivals(value, bestLeft[i] ?? 0, bestRight[j] ?? 0))))
}
