import type { WordRange } from './copyWords.ts'
import { freeUnits, isFree, take, type Gap, type Matching } from './matching.ts'
import { bitsBetween, nearBytes } from './nearScan.ts'

// Bits of 64 that differ. Measured on the five articles (138 sentences): two sentences that have nothing to do with one
// another differ in 30, one pair in a hundred in 20 or fewer, one in a thousand in 17; a sentence of 8 to 14 words with one
// word replaced differs in 11, with a fifth of them replaced in 15 (nine in ten: 20).

/** The only sentence of the copy in the place of the only one of the story. */
const BITS_ALONE = 24
/** Among few, between the same neighbours. */
const BITS_IN_PLACE = 20
/** Among many. */
const BITS_AMONG_MANY = 16
/** A run of words among few: more runs are tried than there are sentences. */
const BITS_OF_RUN = 17
/** A sentence that stands elsewhere, a run among many. */
const BITS_ELSEWHERE = 14
/** Pairs of sentences that are few. */
const FEW_PAIRS = 12
/** The bits of a shorter sentence hang on single words. */
const SHORTEST_NEAR = 4
/** How much longer or shorter a changed sentence may be. */
const LENGTH_RATIO = 2

interface NearPair {
  sentence: number
  range: WordRange
  bits: number
}

/** Finds sentences of a gap again that were changed: nearest first, none across another where the order counts. */
export function nearPairs(matching: Matching, gap: Gap, ordered = true): void {
  const pairs = [...unitPairs(matching, gap, ordered), ...(ordered ? runPairs(matching, gap) : [])]
  const done: NearPair[] = []
  for (const pair of pairs.toSorted((a, b) => a.bits - b.bits)) {
    if (matching.found.has(pair.sentence) || !isFree(matching, pair.range)) continue
    if (ordered && done.some((other) => (other.sentence < pair.sentence) !== (other.range.from < pair.range.from))) continue
    take(matching, pair.sentence, { ...pair.range, exact: false }, ordered)
    done.push(pair)
  }
}

/** Sentences of the copy, or what is left of them, that are near enough to sentences of the gap. */
function unitPairs(matching: Matching, gap: Gap, ordered: boolean): NearPair[] {
  const { sentences, scan } = matching
  const open = freeUnits(matching, gap)
    .filter(({ from, to }) => to - from >= SHORTEST_NEAR / LENGTH_RATIO)
    .map((range) => ({ range, print: scan.print(range) }))
  const limit = ordered ? limitAmong(open.length * gap.sentences.length) : BITS_ELSEWHERE
  return gap.sentences.flatMap((sentence) => {
    const { words = 0, near = '' } = sentences[sentence]?.fingerprint ?? {}
    if (words < SHORTEST_NEAR) return []
    const wanted = nearBytes(near)
    return open.flatMap(({ range, print }) => {
      const length = range.to - range.from
      if (length > words * LENGTH_RATIO || words > length * LENGTH_RATIO) return []
      const bits = bitsBetween(wanted, print)
      return bits <= limit ? [{ sentence, range, bits }] : []
    })
  })
}

function limitAmong(pairs: number): number {
  if (pairs === 1) return BITS_ALONE
  return pairs <= FEW_PAIRS ? BITS_IN_PLACE : BITS_AMONG_MANY
}

/** The best run of as many words for each sentence of the gap: for sentences that were changed and cut differently. */
function runPairs(matching: Matching, gap: Gap): NearPair[] {
  const { sentences, scan } = matching
  return gap.sentences.flatMap((sentence) => {
    const { words = 0, near = '' } = sentences[sentence]?.fingerprint ?? {}
    if (words < 2 * SHORTEST_NEAR || scan.left() <= 0) return []
    let best: NearPair | undefined
    const limit = gap.to - gap.from <= FEW_PAIRS * words ? BITS_OF_RUN : BITS_ELSEWHERE
    scan.slide(gap, words, nearBytes(near), limit, (from, bits) => {
      const range = { from, to: from + words }
      if (!isFree(matching, range)) return best ? best.bits - 2 : limit
      // A whole sentence of the copy is the better find: a run comes after those that are as near.
      best = { sentence, range, bits: bits + 1 }
      return bits - 1
    })
    return best ? [best] : []
  })
}
