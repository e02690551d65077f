/** Fewest words in a row that count as the same words: shorter runs are everybody's ("of the", "on Monday"). */
export const SHARED_WORDS = 4

/** Half-open, in words. */
export interface WordRun {
  from: number
  to: number
}

/** Runs of words of `a` that stand in `b` in the same order without a gap, in order; none inside another. */
export function sharedRuns(a: readonly string[], b: readonly string[], least = SHARED_WORDS): WordRun[] {
  const runs: WordRun[] = []
  // Longest common run that begins at a word of `a` and one of `b`, from the last word back.
  let after = new Uint32Array(b.length + 1)
  for (let at = a.length - 1; at >= 0; at--) {
    const here = new Uint32Array(b.length + 1)
    let longest = 0
    for (let other = b.length - 1; other >= 0; other--) {
      if (a[at] !== b[other]) continue
      const length = (after[other + 1] ?? 0) + 1
      here[other] = length
      longest = Math.max(longest, length)
    }
    if (longest >= least) runs.push({ from: at, to: at + longest })
    after = here
  }
  return runs.reverse().filter(({ to }, place, all) => place === 0 || to > (all[place - 1]?.to ?? 0))
}
