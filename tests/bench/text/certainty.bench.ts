import path from 'node:path'
import { certaintyOf, findHedges } from '../../../src/text/certainty/index.ts'
import { BENCH_FOLDER, type TextBench, type TextBenchRow } from './textBench.ts'

interface Judged {
  tokens: string[]
  /** By index of token: -3 (surely not) to 3 (surely). */
  fact: Record<string, number>
}

/** An event is uncertain when people put it below this. */
const UNCERTAIN_BELOW = 2
/** The npm list `hedges`, a word of it anywhere in the sentence: F1 quoted from ../shared/design/text-baselines.md, not run here. */
const HEDGES_LIST_F1 = 32.5

/** F1 of "uncertain" over the events of the given rows. Probable events count as certain: FactBank puts PR at 2. */
function uncertainF1(rows: readonly Judged[]): number {
  let [hits, extra, missed] = [0, 0, 0]
  for (const { tokens, fact } of rows) {
    const starts: number[] = []
    let text = ''
    for (const token of tokens) {
      starts.push(text.length)
      text += `${token} `
    }
    const span = { start: 0, end: text.length }
    const ground = { rule: 'given' }
    const hedges = findHedges(text, [{ span, ground, sentences: [{ span, ground }] }])
    for (const [index, value] of Object.entries(fact)) {
      const start = starts[Number(index)] ?? 0
      const { certainty, polarity } = certaintyOf(text, { start, end: start + (tokens[Number(index)] ?? '').length }, hedges)
      const told = certainty === 'possible' || certainty === 'uncommitted' || polarity === 'negative'
      const held = value < UNCERTAIN_BELOW
      if (told && held) hits += 1
      else if (told) extra += 1
      else if (held) missed += 1
    }
  }
  return (200 * hits) / (2 * hits + extra + missed)
}

async function run(): Promise<TextBenchRow[]> {
  const { load } = (await import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, 'lib.mjs'))) as { load: (file: string) => Judged[] }
  const rows = load('hedge-uw-factuality/test.jsonl')
  const peer = { name: 'hedges (quoted)', value: HEDGES_LIST_F1 }
  const half = (remainder: number) => uncertainF1(rows.filter((_, i) => i % 2 === remainder))
  return [
    { step: 'certainty', figure: 'UW events: uncertain F1', ours: uncertainF1(rows), goal: 40, peer },
    { step: 'certainty', figure: 'tuned half', ours: half(0), goal: 40 },
    { step: 'certainty', figure: 'other half', ours: half(1), goal: 40 },
  ]
}

/** Which happenings the text leaves in doubt, on the UW factuality set. */
export const bench: TextBench = { name: 'certainty', run }
