import type { Span } from '../text.ts'
import { LEAST_RUN_CONTENT } from './rules.ts'
import type { Terms, Word } from './terms.ts'

/** Runs of the same words in both sentences, how many words of each they cover, and the words of the longest. */
export interface SharedRuns {
  runs: { a: Span; b: Span }[]
  words: number
  longest: number
}

interface Run { a: number; b: number; length: number }

/** All runs that can't be made longer, by the length of the run that ends at each pair of words. */
function runsOf(a: readonly Word[], b: readonly Word[]): Run[] {
  const runs: Run[] = []
  let above = new Int32Array(b.length + 1)
  for (let i = 0; i < a.length; i += 1) {
    const row = new Int32Array(b.length + 1)
    const form = a[i]?.form
    for (let j = 0; j < b.length; j += 1) {
      if (form !== b[j]?.form) continue
      const length = (above[j] ?? 0) + 1
      row[j + 1] = length
      if (a[i + 1] === undefined || a[i + 1]?.form !== b[j + 1]?.form) runs.push({ a: i - length + 1, b: j - length + 1, length })
    }
    above = row
  }
  return runs
}

const spanOf = (words: readonly Word[], from: number, length: number): Span => ({ start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 0 })

/**
 * Runs of words that both sentences have, longest first, no two on the same words (greedy string tiling, Wise 1993), each
 * with at least {@link LEAST_RUN_CONTENT} content words.
 */
export function sharedRuns({ words: a }: Terms, { words: b }: Terms): SharedRuns {
  const content = (run: Run): number => a.slice(run.a, run.a + run.length).filter(({ stem }) => stem !== undefined).length
  const usedA = new Uint8Array(a.length)
  const usedB = new Uint8Array(b.length)
  const runs: { a: Span; b: Span }[] = []
  let words = 0
  let longest = 0
  const longestFirst = runsOf(a, b).filter((run) => run.length >= LEAST_RUN_CONTENT && content(run) >= LEAST_RUN_CONTENT)
    .sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
  for (const run of longestFirst) {
    const [endA, endB] = [run.a + run.length, run.b + run.length]
    if (usedA.subarray(run.a, endA).includes(1) || usedB.subarray(run.b, endB).includes(1)) continue
    usedA.fill(1, run.a, endA)
    usedB.fill(1, run.b, endB)
    runs.push({ a: spanOf(a, run.a, run.length), b: spanOf(b, run.b, run.length) })
    words += run.length
    longest = Math.max(longest, run.length)
  }
  return { runs, words, longest }
}
