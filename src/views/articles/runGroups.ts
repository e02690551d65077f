import type { ReaderRun } from '../../corpus/queries/reader.ts'

/** Neighbouring runs that are shown as one: bars alone, or words that lead to one claim. */
export interface RunGroup {
  claim: string | undefined
  runs: ReaderRun[]
}

/** Joins words that rest on the same claim, so that one excerpt is one link however many layers cut it. */
export function runGroups(runs: readonly ReaderRun[]): RunGroup[] {
  const groups: RunGroup[] = []
  for (const run of runs) {
    const claim = run.kind === 'bar' ? undefined : run.claims[0]
    const last = groups.at(-1)
    const before = last?.runs[0]
    const stays = last !== undefined && before?.kind === run.kind && (run.kind === 'bar' || last.claim === claim || (last.claim !== undefined && run.claims.includes(last.claim)))
    if (stays) last.runs.push(run)
    else groups.push({ claim, runs: [run] })
  }
  return groups
}
