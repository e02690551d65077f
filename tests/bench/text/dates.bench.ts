import path from 'node:path'
import * as chrono from 'chrono-node/en'
import { detectDates, type Timex } from '../../../src/text/dates/index.ts'
import { BENCH_FOLDER, quickest, type TextBench, type TextBenchRow } from './textBench.ts'

interface News {
  id: string
  dct: string
  text: string
}
interface GumDocument {
  id: string
  date: string
  text: string
}
interface Offsets {
  s: number
  e: number
}
interface Scored {
  valueF1: { f1: number }
  relaxed: { f1: number }
}
interface Tasks {
  'dates-te3': (predicted: { id: string; timex: (Timex & Offsets)[] }[], options: { set: string; types?: string }) => Scored
  'dates-edtf-gum': (predicted: { id: string; dates: (Offsets & { edtf: string })[] }[]) => { valueRecall: number; detection: { f1: number } }
}
interface Found extends Offsets {
  timex?: Timex
  edtf?: string
}
type Finder = (text: string, published: string) => Found[]

const toolsAt = (file: string): Promise<unknown> => import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, file))

/** TIMEX3 and GUM annotate the two ends of a range, so intervals, which come beside their ends, are left out. */
const ours: Finder = (text, published) =>
  detectDates(text, { published })
    .filter(({ kind }) => kind !== 'interval')
    .map(({ span, timex, edtf }) => ({ s: span.start, e: span.end, ...(timex && { timex }), ...(edtf !== undefined && { edtf }) }))

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0')

/** chrono-node alone: what it is certain of, against noon of the publication day. */
const chronoAlone: Finder = (text, published) =>
  chrono.parse(text, new Date(`${published.slice(0, 10)}T12:00:00`)).map(({ index, text: words, start }) => {
    const year = String(start.get('year'))
    const month = `${year}-${two(start.get('month'))}`
    const day = `${month}-${two(start.get('day'))}`
    const timed = start.isCertain('hour')
    const whole = timed || start.isCertain('day') || start.isCertain('weekday')
    const edtf = whole ? day : start.isCertain('month') ? month : start.isCertain('year') ? year : day
    const value = timed ? `${edtf}T${two(start.get('hour'))}:${two(start.get('minute'))}` : edtf
    return { s: index, e: index + words.length, timex: { type: timed ? 'TIME' : 'DATE', value }, edtf }
  })

const timexOf = (finder: Finder, documents: readonly News[]) =>
  documents.map(({ id, text, dct }) => ({
    id,
    timex: finder(text, dct).flatMap(({ s, e, timex }) => (timex ? [{ s, e, ...timex }] : [])),
  }))

const run = async (): Promise<TextBenchRow[]> => {
  const { tasks } = (await toolsAt('score.mjs')) as { tasks: Tasks }
  const { load } = (await toolsAt('lib.mjs')) as { load: <T>(file: string) => T[] }
  const rows: TextBenchRow[] = []
  const peer = (value: number): NonNullable<TextBenchRow['peer']> => ({ name: 'chrono-node', value: 100 * value })
  for (const [set, name, goal] of [['timebank', 'TimeBank', 65], ['aquaint', 'AQUAINT', 60]] as const) {
    const documents = load<News>(`dates-tempeval3/${set}.jsonl`)
    const [mine, theirs] = [timexOf(ours, documents), timexOf(chronoAlone, documents)]
    const [scored, scoredPeer] = [tasks['dates-te3'](mine, { set }), tasks['dates-te3'](theirs, { set })]
    rows.push({ step: 'dates', figure: `${name}, value F1`, goal, ours: 100 * scored.valueF1.f1, peer: peer(scoredPeer.valueF1.f1) })
    rows.push({ step: 'dates', figure: `${name}, relaxed F1 of the spans`, goal: 80, ours: 100 * scored.relaxed.f1, peer: peer(scoredPeer.relaxed.f1) })
    // The errors of the first half were read while the rules were written; of the second, only the scores.
    for (const half of [0, 1]) {
      const kept = (_: unknown, at: number): boolean => at % 2 === half
      const figure = `${name}, value F1, ${half === 0 ? 'half that was read' : 'half that was not'}`
      rows.push({ step: 'dates', figure, goal, ours: 100 * valueF1(documents.filter(kept), mine.filter(kept)) })
    }
  }
  const gum = load<GumDocument>('gum-wikinews/docs.jsonl')
  const gumScores = (finder: Finder) =>
    tasks['dates-edtf-gum'](gum.map(({ id, text, date }) => ({
      id, dates: finder(text, date).flatMap(({ s, e, edtf }) => (edtf === undefined ? [] : [{ s, e, edtf }])),
    })))
  const [gumOurs, gumPeer] = [gumScores(ours), gumScores(chronoAlone)]
  rows.push({ step: 'dates', figure: 'GUM Wikinews, value recall', goal: 88, ours: 100 * gumOurs.valueRecall, peer: peer(gumPeer.valueRecall) })
  rows.push({ step: 'dates', figure: 'GUM Wikinews, detection F1', goal: 85, ours: 100 * gumOurs.detection.f1, peer: peer(gumPeer.detection.f1) })
  const whole = gum.map(({ text }) => text).join('\n\n')
  const words = whole.split(/\s+/).length
  const speed = (finder: Finder) => (1000 * words) / quickest(3, () => void finder(whole, '2015-01-01'))
  rows.push({ step: 'dates', figure: 'speed, words/s', goal: 200_000, ours: speed(ours), peer: { name: 'chrono-node', value: speed(chronoAlone) } })
  return rows
}

interface Gold extends News {
  timex: (Timex & Offsets)[]
}

/** Value F1 as `score.mjs` counts it, over some of the documents: that file scores a whole set only. */
function valueF1(documents: readonly News[], predicted: readonly { timex: (Timex & Offsets)[] }[]): number {
  let [right, gold, made] = [0, 0, 0]
  documents.forEach((document, at) => {
    const found = predicted[at]?.timex ?? []
    const used = new Set<number>()
    for (const mark of (document as Gold).timex) {
      gold += 1
      const match = found.findIndex((one, index) => !used.has(index) && Math.min(one.e, mark.e) > Math.max(one.s, mark.s))
      if (match < 0) continue
      used.add(match)
      if (found[match]?.value === mark.value) right += 1
    }
    made += found.length
  })
  return gold + made === 0 ? 0 : (2 * right) / (gold + made)
}

/** Dates and times: TimeBank and AQUAINT (TIMEX3 values), GUM Wikinews and interviews (EDTF). */
export const bench: TextBench = { name: 'dates', run }
