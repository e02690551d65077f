/** One step of the table. Figures in per cent unless `figure` names another unit. */
export interface TextBenchRow {
  step: string
  figure: string
  ours: number
  /** NaN where there is no goal. */
  goal: number
  /** Less is better: the goal is a limit. */
  lower?: true
  /** The named package's figure, measured in the same run. */
  peer?: { name: string; value: number }
}

/** One stage's measurements, run by `npm run bench:text`. */
export interface TextBench {
  name: string
  run: () => Promise<TextBenchRow[]>
}

/** Where the annotated sets lie, seen from the checkout. */
export const BENCH_FOLDER = '../shared/bench'

/** Time in milliseconds of one call, the least of `times` runs after one to warm up. */
export const quickest = (times: number, run: () => void): number => {
  run()
  let best = Infinity
  for (let i = 0; i < times; i += 1) {
    const begun = performance.now()
    run()
    best = Math.min(best, performance.now() - begun)
  }
  return best
}
