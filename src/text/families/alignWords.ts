import { diffArrays } from 'diff'
import { CHANCE_RUN, EDITS_AT_MOST } from './rules.ts'
import { isContent, type Word } from './words.ts'

/** A run of words that both have, or that differ: `[from, to)` in the words of either; one of them may be empty. */
export interface Run {
  same: boolean
  a: readonly [number, number]
  b: readonly [number, number]
}

/** Two wordings side by side. */
export interface WordAlignment {
  /** Same and differing runs in turn. */
  runs: readonly Run[]
  /** Equal words, and how many of them say something by themselves. */
  common: number
  content: number
  /** Words of either between the first and the last equal word. */
  reach: { a: number; b: number }
}

const length = ([from, to]: readonly [number, number]): number => to - from

/**
 * Aligns words by their folded form with Myers' algorithm (package `diff`); undefined where they differ too much to be
 * compared. Single equal words far outside the rest are taken for chance.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): WordAlignment | undefined {
  const chunks = diffArrays(a.map(({ fold }) => fold), b.map(({ fold }) => fold), { maxEditLength: EDITS_AT_MOST })
  if (chunks === undefined) return undefined
  const runs: Run[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of chunks) {
    const next: Run = { same: !added && !removed, a: [i, added ? i : i + count], b: [j, removed ? j : j + count] }
    i = next.a[1]
    j = next.b[1]
    append(runs, next)
  }
  dropChance(runs, a, false)
  dropChance(runs, a, true)
  const same = runs.filter((run) => run.same)
  const [first, last] = [same[0], same.at(-1)]
  return {
    runs,
    common: same.reduce((sum, run) => sum + length(run.a), 0),
    content: same.reduce((sum, run) => sum + a.slice(...run.a).filter(isContent).length, 0),
    reach: first === undefined || last === undefined ? { a: 0, b: 0 } : { a: last.a[1] - first.a[0], b: last.b[1] - first.b[0] },
  }
}

/** Joins a run to the one before where both differ. */
function append(runs: Run[], next: Run): void {
  const previous = runs.at(-1)
  if (previous !== undefined && previous.same === next.same) runs[runs.length - 1] = joined(previous, next)
  else runs.push(next)
}

const joined = (before: Run, after: Run): Run => ({ same: before.same && after.same, a: [before.a[0], after.a[1]], b: [before.b[0], after.b[1]] })

/** At an edge, equal words that stand far from the others matched by chance: they become part of what differs. */
function dropChance(runs: Run[], a: readonly Word[], atEnd: boolean): void {
  const at = (index: number): Run | undefined => runs.at(atEnd ? -1 - index : index)
  for (;;) {
    const edge = at(0)?.same === true ? 0 : 1
    const [same, differing] = [at(edge), at(edge + 1)]
    if (same === undefined || differing === undefined || at(edge + 2) === undefined) return
    const weak = a.slice(...same.a).filter(isContent).length <= 1
    if (!weak || Math.max(length(differing.a), length(differing.b)) < CHANCE_RUN * length(same.a) + CHANCE_RUN) return
    const gone = atEnd ? runs.splice(-2 - edge) : runs.splice(0, 2 + edge)
    const whole = gone.reduce(joined)
    if (atEnd) runs.push(whole)
    else runs.unshift(whole)
  }
}
