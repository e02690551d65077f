import { bytes, numbers } from './rooms.ts'
import { type Sentence, MOST_FEATURES, featuresAt } from './features.ts'

/** Labels of a word: outside, and begin/inside of the four classes (BIO, Ramshaw & Marcus 1995). */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-OTH', 'I-OTH'] as const
/** Number of labels. */
export const LABEL_COUNT = LABELS.length

/** A label that continues a name may only follow a label of the same class. */
export const mayFollow = (label: number, previous: number): boolean =>
  label === 0 || label % 2 === 1 || previous === label || previous === label - 1

/** The last label of each word in the article. */
export type History = Map<string, number>

/**
 * Can this word be in a name at all? Only capitalised words, words with an inner capital, and small words, signs and
 * figures that follow an open name. Everything else is outside without asking the weights, which makes it fast.
 */
export function canBeNamed(sentence: Sentence, at: number, previous: number): boolean {
  const shape = sentence.shapes[at] ?? 0
  if (shape >= 3) return true
  if (previous === 0) return shape === 2 && (sentence.shapes[at + 1] ?? 0) === 0 && (sentence.shapes[at + 2] ?? 0) >= 3 && ((sentence.classes[at] ?? 0) & 256) !== 0
  if (shape === 1) return true
  // "Lee Dae-jun": a small word after a hyphen inside an open name.
  if (shape === 2 && sentence.forms[at - 1] === '-') return true
  const small = ((sentence.classes[at] ?? 0) & 256) !== 0
  if (!small) return false
  if (sentence.forms[at] === '-' && (sentence.shapes[at + 1] ?? 0) === 2) return true
  for (let k = at + 1; k <= at + 3; k += 1) if ((sentence.shapes[k] ?? 0) === 1 || (sentence.shapes[k] ?? 0) >= 3) return true
  return false
}

/** Scores of every label, into `scores`; the margin of the best over outside tells how sure. */
export function scoreLabels(weights: Int16Array | Float32Array, buckets: Int32Array, count: number, scores: Float64Array): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  // Written out: the inner loop is most of the stage's time.
  for (let k = 0; k < count; k += 1) {
    const base = (buckets[k] as number) * LABEL_COUNT
    s0 += weights[base] as number
    s1 += weights[base + 1] as number
    s2 += weights[base + 2] as number
    s3 += weights[base + 3] as number
    s4 += weights[base + 4] as number
    s5 += weights[base + 5] as number
    s6 += weights[base + 6] as number
    s7 += weights[base + 7] as number
    s8 += weights[base + 8] as number
  }
  scores[0] = s0
  scores[1] = s1
  scores[2] = s2
  scores[3] = s3
  scores[4] = s4
  scores[5] = s5
  scores[6] = s6
  scores[7] = s7
  scores[8] = s8
}

/** The best label that may follow. */
export function bestLabel(scores: Float64Array, previous: number): number {
  let best = 0
  for (let label = 1; label < LABEL_COUNT; label += 1) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0) && mayFollow(label, previous)) best = label
  }
  return best
}

// Written anew for each word.
const buckets = new Int32Array(MOST_FEATURES)
const scores = new Float64Array(LABEL_COUNT)

/** Tags a sentence from left to right, greedily. Returns labels and their margins over the label outside. */
export function tagSentence(weights: Int16Array | Float32Array, sentence: Sentence, history: History): { labels: Uint8Array; margins: Float64Array } {
  const size = sentence.words.length
  const labels = bytes(size)
  const margins = numbers(size)
  for (let at = 0; at < size; at += 1) {
    const previous = at > 0 ? labels[at - 1] ?? 0 : 0
    if (!canBeNamed(sentence, at, previous)) continue
    const before = at > 1 ? labels[at - 2] ?? 0 : 0
    const past = history.get(sentence.lower[at] ?? '') ?? -1
    scoreLabels(weights, buckets, featuresAt(sentence, at, previous, before, past + 1, buckets), scores)
    const label = bestLabel(scores, previous)
    labels[at] = label
    margins[at] = (scores[label] ?? 0) - (scores[0] ?? 0)
  }
  for (let at = 0; at < size; at += 1) {
    if ((sentence.shapes[at] ?? 0) >= 3 && (sentence.headline === 0)) history.set(sentence.lower[at] ?? '', labels[at] ?? 0)
  }
  return { labels, margins }
}
