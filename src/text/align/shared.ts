import type { Span } from '../text.ts'
import { COPIED_WORDS, LEAST_RUN_CONTENT } from './rules.ts'
import type { Terms, Word } from './terms.ts'

/** Runs of the same words in both sentences, how many words those of {@link COPIED_WORDS} or more cover, and the words of the longest. */
export interface SharedRuns {
  runs: { a: Span; b: Span }[]
  copied: number
  longest: number
}

interface Run { a: number; b: number; length: number }

/** All runs of two words or more that can't be made longer. */
function runsOf({ words: a }: Terms, { words: b, places }: Terms): Run[] {
  const runs: Run[] = []
  a.forEach(({ form }, i) => {
    for (const j of places.get(form) ?? []) {
      if (i > 0 && j > 0 && a[i - 1]?.form === b[j - 1]?.form) continue
      let length = 1
      while (i + length < a.length && a[i + length]?.form === b[j + length]?.form) length += 1
      if (length > 1) runs.push({ a: i, b: j, length })
    }
  })
  return runs
}

const spanOf = (words: readonly Word[], from: number, length: number): Span => ({ start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 0 })

/**
 * Runs of words that both sentences have, longest first, no two on the same words (greedy string tiling, Wise 1993), each
 * with at least {@link LEAST_RUN_CONTENT} content words.
 */
export function sharedRuns(first: Terms, second: Terms): SharedRuns {
  const [a, b] = [first.words, second.words]
  const hasContent = (run: Run): boolean => {
    let content = 0
    for (let at = run.a; at < run.a + run.length; at += 1) if (a[at]?.stem !== undefined) content += 1
    return content >= LEAST_RUN_CONTENT
  }
  const usedA = new Uint8Array(a.length)
  const usedB = new Uint8Array(b.length)
  const runs: { a: Span; b: Span }[] = []
  let copied = 0
  let longest = 0
  const longestFirst = runsOf(first, second).filter(hasContent).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
  for (const run of longestFirst) {
    const [endA, endB] = [run.a + run.length, run.b + run.length]
    if (usedA.subarray(run.a, endA).includes(1) || usedB.subarray(run.b, endB).includes(1)) continue
    usedA.fill(1, run.a, endA)
    usedB.fill(1, run.b, endB)
    runs.push({ a: spanOf(a, run.a, run.length), b: spanOf(b, run.b, run.length) })
    if (run.length >= COPIED_WORDS) copied += run.length
    longest = Math.max(longest, run.length)
  }
  return { runs, copied, longest }
}
