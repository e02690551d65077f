import type { Sentence } from '../model.ts'
import type { CopyWords, WordRange } from './copyWords.ts'
import type { NearScan } from './nearScan.ts'

/** Where a sentence of the story stands in a copy. */
export interface SentenceMatch extends WordRange {
  /** The very words; otherwise words much like them. */
  exact: boolean
}

/** The state of a matching: what is found, and which words of the copy are taken. */
export interface Matching {
  sentences: readonly Sentence[]
  copy: CopyWords
  /** Sentences of the copy as runs of words. */
  units: readonly WordRange[]
  scan: NearScan
  /** By number of the story's sentence. */
  found: Map<number, SentenceMatch>
  /** Found where it had to be by its neighbours: these bound the gaps, what was moved does not. */
  inOrder: Set<number>
  taken: Uint8Array
}

/** A stretch of the story's sentences that are not found, and the words of the copy between their neighbours. */
export interface Gap extends WordRange {
  sentences: readonly number[]
}

/** Notes a sentence as found. */
export function take({ found, inOrder, taken }: Matching, sentence: number, match: SentenceMatch, ordered: boolean): void {
  found.set(sentence, match)
  if (ordered) inOrder.add(sentence)
  taken.fill(1, match.from, match.to)
}

/** Whether no word of a run is taken. */
export const isFree = ({ taken }: Matching, { from, to }: WordRange): boolean => to > from && !taken.subarray(from, to).includes(1)

/** The copy's sentences inside a range, without the words that are taken: one that was joined with another leaves its rest. */
export function freeUnits({ units, taken }: Matching, within: WordRange): WordRange[] {
  return units.flatMap((unit) => {
    const free: WordRange[] = []
    const to = Math.min(unit.to, within.to)
    for (let from = Math.max(unit.from, within.from); from < to;) {
      if (taken[from]) {
        from++
        continue
      }
      let end = from + 1
      while (end < to && !taken[end]) end++
      free.push({ from, to: end })
      from = end
    }
    return free
  })
}
