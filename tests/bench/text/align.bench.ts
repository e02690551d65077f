import path from 'node:path'
import { LEAST_SCORE } from '../../../src/text/align/rules.ts'
import { scoreTexts } from '../../../src/text/align/index.ts'
import { BENCH_FOLDER, quickest, type TextBench, type TextBenchRow } from './textBench.ts'

interface GoldPair { topic: string; a: string; b: string; y: 0 | 1 }
interface ScoredPair { y: 0 | 1; score: number }
interface Library {
  load: <T>(file: string) => T[]
  ranked: (pairs: ScoredPair[]) => { ap: number; best: { f1: number; thr: number } }
  atThreshold: (pairs: ScoredPair[], threshold: number) => { p: number; r: number; f1: number; acc: number }
}
interface Scoring {
  pairsSuperpal: (split: string) => GoldPair[]
  pairsEcb: (split: string) => GoldPair[]
}
type TextScorer = (left: readonly string[], right: readonly string[]) => number[][]

/** The peer: the share of runs of four characters that two sentences have in common. */
const gramJaccard: TextScorer = (left, right) => {
  const grams = (text: string): Set<string> => {
    const line = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    return new Set(Array.from({ length: Math.max(0, line.length - 3) }, (_, at) => line.slice(at, at + 4)))
  }
  const others = right.map(grams)
  return left.map(grams).map((own) => others.map((other) => {
    let shared = 0
    for (const gram of own) if (other.has(gram)) shared += 1
    return shared / Math.max(1, own.size + other.size - shared)
  }))
}

/** Scores the pairs topic by topic: all left sentences of a topic against all right ones. */
function scored(pairs: readonly GoldPair[], scorer: TextScorer): ScoredPair[] {
  const topics = new Map<string, { left: Map<string, number>; right: Map<string, number> }>()
  const number = (of: Map<string, number>, text: string): void => { if (!of.has(text)) of.set(text, of.size) }
  for (const { topic, a, b } of pairs) {
    const own = topics.get(topic) ?? { left: new Map<string, number>(), right: new Map<string, number>() }
    topics.set(topic, own)
    number(own.left, a)
    number(own.right, b)
  }
  const scores = new Map([...topics].map(([topic, { left, right }]) => [topic, scorer([...left.keys()], [...right.keys()])]))
  return pairs.map(({ topic, a, b, y }) => {
    const own = topics.get(topic)
    return { y, score: scores.get(topic)?.[own?.left.get(a) ?? 0]?.[own?.right.get(b) ?? 0] ?? 0 }
  })
}

const run = async (): Promise<TextBenchRow[]> => {
  const tools = (file: string): Promise<unknown> => import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, file))
  const { pairsSuperpal, pairsEcb } = (await tools('score.mjs')) as Scoring
  const { load, ranked, atThreshold } = (await tools('lib.mjs')) as Library
  const stories = pairsSuperpal('dev')
  const topics = pairsEcb('dev')
  const sentences = load<{ a: string; b: string; y: 0 | 1 }>('align-mrpc/train.jsonl').map((pair, at) => ({ ...pair, topic: String(at) }))
  const both = (pairs: readonly GoldPair[]) => ({ ours: scored(pairs, scoreTexts), peer: scored(pairs, gramJaccard) })
  const [superpal, ecb, mrpc] = [both(stories), both(topics), both(sentences)]
  const row = (figure: string, of: { ours: ScoredPair[]; peer: ScoredPair[] }, measure: (pairs: ScoredPair[]) => number, goal: number): TextBenchRow =>
    ({ step: 'alignment', figure, ours: 100 * measure(of.ours), goal, peer: { name: 'own n-grams', value: 100 * measure(of.peer) } })
  const f1 = (pairs: ScoredPair[]): number => ranked(pairs).best.f1
  const ap = (pairs: ScoredPair[]): number => ranked(pairs).ap
  const accuracy = (pairs: ScoredPair[]): number => Math.max(...pairs.filter((_, at) => at % 8 === 0).map(({ score }) => atThreshold(pairs, score).acc))
  const some = stories.slice(0, 250)
  const speed = (scorer: TextScorer): number => (1000 * some.length) / quickest(3, () => void scored(some, scorer))
  return [
    row('SuperPAL F1, best threshold', superpal, f1, 73),
    { step: 'alignment', figure: '… at the pipeline’s own threshold', ours: 100 * atThreshold(superpal.ours, LEAST_SCORE).f1, goal: 70 },
    row('… average precision', superpal, ap, 79),
    row('ECB+ same event and participant, F1', ecb, f1, 53),
    row('… average precision', ecb, ap, 52),
    row('MRPC F1, each pair by itself', mrpc, f1, 82),
    row('… accuracy', mrpc, accuracy, 73),
    { step: 'alignment', figure: 'speed, pairs/s', ours: speed(scoreTexts), goal: 10_000, peer: { name: 'own n-grams', value: speed(gramJaccard) } },
  ]
}

/** Sentences that people aligned across articles, against character n-grams. */
export const bench: TextBench = { name: 'align', run }
