import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import nlp from 'compromise'
import { type Mention, detectMentions, openTagger } from '../../../src/text/mentions/index.ts'
import { segmentText } from '../../../src/text/segment/index.ts'
import { BENCH_FOLDER, quickest, type TextBench, type TextBenchRow } from './textBench.ts'

type NameType = 'PER' | 'ORG' | 'LOC'
interface GoldName { s: number; e: number; type: string }
interface NewsDocument { id: string; text: string; entities: GoldName[] }
interface Counts { tp: number; fp: number; fn: number }
interface Library {
  load: <T>(file: string) => T[]
  spanCounts: (gold: GoldName[], predicted: GoldName[]) => Counts
  addc: (sum: Counts, counts: Counts) => Counts
  prf: (tp: number, fp: number, fn: number) => { f1: number }
}
interface Scoring {
  tasks: { ner: (predicted: { id: string; entities: GoldName[] }[], options: { split?: string; set?: string }) => { strict: { f1: number } } }
  gumNer: () => NewsDocument[]
}

const TYPES: Partial<Record<Mention['type'], NameType>> = { person: 'PER', organisation: 'ORG', place: 'LOC' }

type Finder = (text: string) => GoldName[]

/** Names as compromise sees them; its offsets are read from its own output. */
const compromise: Finder = (text) => {
  const read = nlp(text)
  const names: GoldName[] = []
  for (const [type, found] of [['PER', read.people()], ['ORG', read.organizations()], ['LOC', read.places()]] as const) {
    for (const { text: words, offset } of found.json({ offset: true }) as { text: string; offset: { start: number } }[]) {
      const trimmed = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '').replace(/['’]s$/u, '').replace(/(?<!\p{Lu})\.$/u, '')
      const start = text.indexOf(trimmed, offset.start)
      if (trimmed !== '' && start >= 0) names.push({ s: start, e: start + trimmed.length, type })
    }
  }
  return names
}

const run = async (): Promise<TextBenchRow[]> => {
  const tools = (file: string): Promise<unknown> => import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, file))
  const { tasks, gumNer } = (await tools('score.mjs')) as Scoring
  const { load, spanCounts, addc, prf } = (await tools('lib.mjs')) as Library
  const weights = gunzipSync(readFileSync('src/text/mentions/weights/tagger.bin'))
  const tagger = openTagger(new Uint8Array(weights))
  if (tagger === undefined) throw new Error('src/text/mentions/weights/tagger.bin: not of this version: run scripts/train-tagger.ts')
  const finder = (trained: typeof tagger | undefined): Finder => (text) =>
    detectMentions(text, segmentText(text).paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => span)), trained).flatMap(({ span, type }) => {
      const name = TYPES[type]
      return name === undefined ? [] : [{ s: span.start, e: span.end, type: name }]
    })
  const ours = finder(tagger)
  const documents = load<NewsDocument>('ner-worldwide/dev.jsonl')
  const predict = (find: Finder) => documents.map(({ id, text }) => ({ id, entities: find(text) }))
  const [found, foundByPeer] = [predict(ours), predict(compromise)]
  const strict = (predicted: ReturnType<typeof predict>): number => 100 * tasks.ner(predicted, { split: 'dev' }).strict.f1
  const half = (predicted: ReturnType<typeof predict>, rest: number): number => {
    const sum = { tp: 0, fp: 0, fn: 0 }
    documents.forEach(({ entities }, at) => {
      if (at % 2 !== rest) return
      const gold = entities.map((name) => ({ ...name, type: name.type === 'FAC' ? 'LOC' : name.type })).filter(({ type }) => ['PER', 'ORG', 'LOC'].includes(type))
      addc(sum, spanCounts(gold, predicted[at]?.entities ?? []))
    })
    return 100 * prf(sum.tp, sum.fp, sum.fn).f1
  }
  const whole = documents.slice(0, 60).map(({ text }) => text).join('\n\n')
  const words = whole.split(/\s+/).length
  const gum = gumNer()
  const step = 'mentions'
  return [
    { step, figure: 'names, strict F1, Worldwide', ours: strict(found), goal: 65, peer: { name: 'compromise', value: strict(foundByPeer) } },
    { step, figure: '… the half that rules were tuned on', ours: half(found, 0), goal: 65, peer: { name: 'compromise', value: half(foundByPeer, 0) } },
    { step, figure: '… the other half', ours: half(found, 1), goal: 65, peer: { name: 'compromise', value: half(foundByPeer, 1) } },
    { step, figure: '… without the weights', ours: strict(predict(finder(undefined))), goal: 30 },
    { step, figure: 'names, strict F1, GUM Wikinews (trained on)', ours: 100 * tasks.ner(gum.map(({ id, text }) => ({ id, entities: ours(text) })), { set: 'gum' }).strict.f1, goal: 60 },
    { step, figure: 'speed, words/s', ours: (1000 * words) / quickest(2, () => void ours(whole)), goal: 20_000, peer: { name: 'compromise', value: (1000 * words) / quickest(1, () => void compromise(whole)) } },
  ]
}

/** Persons, organisations and places by name, against compromise. */
export const bench: TextBench = { name: 'mentions', run }
