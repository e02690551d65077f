import path from 'node:path'
import nlp from 'compromise'
import { attribute } from '../../../src/text/attribution/index.ts'
import { BENCH_FOLDER, quickest, type TextBench, type TextBenchRow } from './textBench.ts'

type Place = [number, number]
interface Told {
  source: Place[]
  cue: Place[]
  content: Place[]
}
interface News {
  id: string
  text: string
  attributions: Told[]
}
interface Counts {
  f1: number
  tp: number
  fp: number
  fn: number
}
interface Kind {
  n: number
  found: number
  srcOk: number
  srcGold: number
}
interface Scored {
  content_jaccard50: Counts
  contentAndSource: Counts
  byKind: Record<'direct' | 'mixed' | 'indirect', Kind>
}
type Polnear = (predicted: { id: string; attributions: Told[] }[], options: { split: string }) => Scored
type Finder = (text: string) => Told[]

const toolsAt = (file: string): Promise<unknown> => import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, file))

/** PolNeAR annotates no report inside another's content, so the inner links of our chains are left out. */
const ours: Finder = (text) =>
  attribute(text)
    .attributions.filter(({ within }) => within === undefined)
    .map(({ speaker, cue, content }) => ({
      source: speaker === undefined ? [] : [[speaker.span.start, speaker.span.end]],
      cue: cue === undefined ? [] : [[cue.span.start, cue.span.end]],
      content: content.map(({ start, end }) => [start, end]),
    }))

/** compromise finds what stands in marks and names no speaker. */
const theirs: Finder = (text) =>
  (nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
    source: [], cue: [], content: [[offset.start, offset.start + offset.length]],
  }))

const percent = (part: number, whole: number): number => (100 * part) / whole
const scorable = (news: readonly News[]): number => news.reduce((sum, { attributions }) => sum + attributions.filter(({ cue, content }) => cue.length > 0 && content.length > 0).length, 0)

async function run(): Promise<TextBenchRow[]> {
  const { load } = (await toolsAt('lib.mjs')) as { load: (file: string) => News[] }
  const { tasks } = (await toolsAt('score.mjs')) as { tasks: { polnear: Polnear } }
  const news = load('polnear/dev.jsonl')
  const scoreOf = (of: readonly News[], find: Finder): Scored => tasks.polnear(of.map(({ id, text }) => ({ id, attributions: find(text) })), { split: 'dev' })
  const all = scoreOf(news, ours)
  const peer = scoreOf(news, theirs)
  const half = (remainder: number) => {
    const mine = news.filter((_, i) => i % 2 === remainder)
    const others = scorable(news) - scorable(mine)
    const scored = scoreOf(mine, ours)
    // The scorer counts the other half's reports as missed: take them off.
    const f1 = ({ tp, fp, fn }: Counts) => percent(2 * tp, 2 * tp + fp + fn - others)
    return [f1(scored.content_jaccard50), f1(scored.contentAndSource)] as const
  }
  const [tuned, apart] = [half(0), half(1)]
  const { direct, mixed, indirect } = all.byKind
  const found = (kind: Kind) => percent(kind.found, kind.n)
  const beside = (value: number) => ({ peer: { name: 'compromise', value } })
  const words = news.slice(0, 30).reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  const speed = (find: Finder, times: number) => words / (quickest(times, () => news.slice(0, 30).forEach(({ text }) => find(text))) / 1000)
  const step = 'attribution'
  return [
    { step, figure: 'PolNeAR dev content F1', ours: 100 * all.content_jaccard50.f1, goal: 50, ...beside(100 * peer.content_jaccard50.f1) },
    { step, figure: 'PolNeAR dev content + source F1', ours: 100 * all.contentAndSource.f1, goal: 42, ...beside(100 * peer.contentAndSource.f1) },
    { step, figure: 'tuned half: content F1', ours: tuned[0], goal: 50 },
    { step, figure: 'tuned half: content + source F1', ours: tuned[1], goal: 42 },
    { step, figure: 'other half: content F1', ours: apart[0], goal: 50 },
    { step, figure: 'other half: content + source F1', ours: apart[1], goal: 42 },
    { step, figure: 'direct quotations found', ours: found(direct), goal: 95, ...beside(found(peer.byKind.direct)) },
    { step, figure: 'their speaker right', ours: percent(direct.srcOk, direct.found), goal: 90 },
    { step, figure: 'mixed found', ours: found(mixed), goal: 40, ...beside(found(peer.byKind.mixed)) },
    { step, figure: 'indirect found', ours: found(indirect), goal: 40, ...beside(found(peer.byKind.indirect)) },
    { step, figure: 'words a second', ours: speed(ours, 3), goal: 20_000, ...beside(speed(theirs, 1)) },
  ]
}

/** Who is told to have said what, on PolNeAR's development half, beside compromise's `quotations()`. */
export const bench: TextBench = { name: 'attribution', run }
