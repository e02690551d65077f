import path from 'node:path'
import nlp from 'compromise'
import { ParseEnglish } from 'parse-english'
import { split } from 'sentence-splitter'
import { segmentText } from '../../../src/text/segment/index.ts'
import { BENCH_FOLDER, quickest, type TextBench, type TextBenchRow } from './textBench.ts'

interface GumDocument {
  id: string
  text: string
  paras: [start: number, end: number, kind: string][]
}
interface Scores {
  'sent-gum': (predicted: { id: string; paras: string[][] }[]) => { punctuatedBoundaries: { f1: number }; boundary: { f1: number } }
  'sent-golden': (predicted: { i: number; sents: string[] }[]) => Record<'golden' | 'regression', { ok: number; n: number }>
}
interface Loader {
  load: <T>(this: void, file: string) => T[]
}

type Splitter = (text: string) => string[]

const ours: Splitter = (text) =>
  segmentText(text).paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => text.slice(span.start, span.end)))

const parser = new ParseEnglish()
interface Node {
  type: string
  children?: Node[]
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}
const sentenceNodes = (node: Node): Node[] =>
  node.type === 'SentenceNode' ? [node] : (node.children ?? []).flatMap(sentenceNodes)
const parseEnglish: Splitter = (text) =>
  sentenceNodes(parser.parse(text)).map(({ position }) => text.slice(position?.start.offset, position?.end.offset))

const sentenceSplitter: Splitter = (text) => split(text).filter(({ type }) => type === 'Sentence').map(({ raw }) => raw)

const toolsAt = (file: string): Promise<unknown> => import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, file))

const run = async (): Promise<TextBenchRow[]> => {
  const { tasks } = (await toolsAt('score.mjs')) as { tasks: Scores }
  const { load } = (await toolsAt('lib.mjs')) as Loader
  const documents = load<GumDocument>('gum-wikinews/docs.jsonl')
  const rules = load<{ text: string }>('golden-rules/en.jsonl')
  const gum = (splitter: Splitter) =>
    tasks['sent-gum'](documents.map(({ id, text, paras }) => ({ id, paras: paras.map(([start, end]) => splitter(text.slice(start, end))) })))
  const golden = (splitter: Splitter) => tasks['sent-golden'](rules.map(({ text }, i) => ({ i, sents: splitter(text) })))
  const share = ({ ok, n }: { ok: number; n: number }) => (100 * ok) / n
  const [gumOurs, gumPeer] = [gum(ours), gum(parseEnglish)]
  const [goldenOurs, goldenPeer] = [golden(ours), golden(sentenceSplitter)]
  const whole = documents.map(({ text }) => text).join('\n\n')
  const words = whole.split(/\s+/).length
  const speed = (splitter: Splitter) => (1000 * words) / quickest(5, () => void splitter(whole))
  return [
    {
      step: 'segment', figure: 'GUM Wikinews, F1 at punctuation', goal: 99,
      ours: 100 * gumOurs.punctuatedBoundaries.f1,
      peer: { name: 'parse-english', value: 100 * gumPeer.punctuatedBoundaries.f1 },
    },
    {
      step: 'segment', figure: 'GUM Wikinews, F1 at all boundaries', goal: 96,
      ours: 100 * gumOurs.boundary.f1,
      peer: { name: 'parse-english', value: 100 * gumPeer.boundary.f1 },
    },
    {
      step: 'segment', figure: `golden rules, % of ${goldenOurs.golden.n}`, goal: 90,
      ours: share(goldenOurs.golden),
      peer: { name: 'sentence-splitter', value: share(goldenPeer.golden) },
    },
    {
      step: 'segment', figure: `golden rules, regression cases, % of ${goldenOurs.regression.n}`, goal: 70,
      ours: share(goldenOurs.regression),
      peer: { name: 'sentence-splitter', value: share(goldenPeer.regression) },
    },
    {
      step: 'segment', figure: 'speed, words/s', goal: 200_000,
      ours: speed(ours),
      peer: { name: 'compromise', value: speed((text) => nlp.tokenize(text).sentences().out('array') as string[]) },
    },
  ]
}

/** Paragraphs and sentences: GUM Wikinews and interviews, and the English golden rules of pragmatic_segmenter. */
export const bench: TextBench = { name: 'segment', run }
