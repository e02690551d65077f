import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { stemOf } from '../../../src/text/align/stem.ts'
import { findDifferences } from '../../../src/text/differences/index.ts'
import { resolveEntities } from '../../../src/text/entities/index.ts'
import { isContent, wordsIn } from '../../../src/text/families/words.ts'
import { openTagger, type Tagger } from '../../../src/text/mentions/index.ts'
import { readArticle } from '../../../src/text/read/index.ts'
import type { ArticleReading } from '../../../src/text/reading.ts'
import { BENCH_FOLDER, type TextBench, type TextBenchRow } from './textBench.ts'

interface Claimed { claim: string; evidence: string; label: string }
interface Scoring { tasks: { contradiction: (predicted: { i: number; label: string }[], options: { split: string }) => { accuracy: number } } }
interface Library { load: (file: string) => Claimed[] }

/** Negation, number and coverage rules: quoted from ../shared/design/text-baselines.md, not run here. */
const RULES_ACCURACY = 63.6
/** Kinds that say that two sentences cannot both be true; the others are differences of another sort. */
const CONTRADICTING = new Set(['number', 'date', 'place', 'agent', 'negation', 'only-one'])
/**
 * Share of what a claim says of its subject that the evidence has: below it counts as refuted. The pipeline has no such
 * rule: it compares only sentences that tell the same, while here half of the pairs do not.
 */
const COVERED = 0.6

/** The tokens of the set as a text. */
const written = (tokens: string): string =>
  tokens.replace(/-LRB-\s?/g, '(').replace(/\s?-RRB-/g, ')').replace(/``\s?|''/g, '"').replace(/ ([,.;:!?%)]|'s\b|n't\b)/g, '$1').replace(/ -- /g, '–')

const readAs = (tokens: string, id: string, tagger: Tagger | undefined): ArticleReading => {
  const text = written(tokens)
  const blocks = [{ kind: 'body' as const, span: { start: 0, end: text.length }, ground: { rule: 'given' } }]
  return readArticle({ id, name: id, cleaned: { text, blocks, furniture: [], credits: [], diagnostics: [] }, ...(tagger && { tagger }) })
}

/** Whether the stage finds something that cannot be true of both. */
function contradicts(articles: readonly ArticleReading[]): boolean {
  const resolution = resolveEntities(articles.map(({ id, text, references }) => ({ id, text, mentions: references, story: 'one' })))
  const sentences = articles.flatMap((reading, article) => reading.sentences.map((_, sentence) => ({ article, sentence })))
  const group = { sentences, relation: 'near-verbatim' as const, pairs: [], ground: { rule: 'given', score: 1 } }
  return findDifferences(articles, resolution, { pairs: [], groups: [group] }, []).some(({ kind }) => CONTRADICTING.has(kind))
}

/** Share of the claim's content words, its first name left out, that the evidence has. */
function covered([claim, evidence]: readonly ArticleReading[]): number {
  if (claim === undefined || evidence === undefined) return 0
  const whole = (reading: ArticleReading) => wordsIn(reading.text, [{ start: 0, end: reading.text.length }])
  const known = new Set(whole(evidence).map(({ fold }) => stemOf(fold)))
  const subject = claim.references[0]?.span
  const said = whole(claim).filter((word) => isContent(word) && !(subject !== undefined && word.start >= subject.start && word.end <= subject.end))
  return said.length === 0 ? 1 : said.filter(({ fold }) => known.has(stemOf(fold))).length / said.length
}

const run = async (): Promise<TextBenchRow[]> => {
  const tools = (file: string): Promise<unknown> => import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, file))
  const { tasks } = (await tools('score.mjs')) as Scoring
  const { load } = (await tools('lib.mjs')) as Library
  const tagger = openTagger(new Uint8Array(gunzipSync(readFileSync('src/text/mentions/weights/tagger.bin'))))
  const rows = load('contradiction-feversym/dev.jsonl')
  const judged = rows.map(({ claim, evidence, label }) => {
    const articles = [readAs(claim, 'claim', tagger), readAs(evidence, 'evidence', tagger)]
    return { label, found: contradicts(articles), uncovered: covered(articles) < COVERED }
  })
  const verdicts = judged.map(({ found, uncovered }, i) => ({ i, label: found || uncovered ? 'REFUTES' : 'SUPPORTS' }))
  const fired = judged.filter(({ found }) => found)
  const half = (rest: number): number => {
    const own = judged.filter((_, at) => at % 2 === rest)
    return (100 * own.filter(({ label, found, uncovered }) => (label === 'REFUTES') === (found || uncovered)).length) / own.length
  }
  const peer = { name: 'rules (quoted)', value: RULES_ACCURACY }
  const step = 'differences'
  return [
    { step, figure: 'FEVER-symmetric: accuracy, with coverage', ours: 100 * tasks.contradiction(verdicts, { split: 'dev' }).accuracy, goal: 70, peer },
    { step, figure: '… even rows', ours: half(0), goal: 70 },
    { step, figure: '… odd rows', ours: half(1), goal: 70 },
    { step, figure: '… what the checks alone call refuted, of it right', ours: (100 * fired.filter(({ label }) => label === 'REFUTES').length) / Math.max(1, fired.length), goal: 80 },
    { step, figure: '… share of the refuted that they find', ours: (100 * fired.filter(({ label }) => label === 'REFUTES').length) / judged.filter(({ label }) => label === 'REFUTES').length, goal: 20 },
  ]
}

/** What cannot be true of two sentences, on pairs of claim and evidence that were built to mislead. */
export const bench: TextBench = { name: 'differences', run }
