import path from 'node:path'
import { type ReferenceType, type ReferringArticle, resolveEntities } from '../../../src/text/entities/index.ts'
import { BENCH_FOLDER, type TextBench, type TextBenchRow } from './textBench.ts'

interface ChainDocument { id: string; topic: string; subtopic: string; sents: string[][] }
interface GoldMention { doc: ChainDocument; key: string; sent: number; t0: number; t1: number; k: string }
interface Scoring {
  tasks: { cdcr: (predicted: { id: string; clusters: Record<string, string> }[], options: { set: string; kind: string }) => { conll: number } }
  cdcrMentions: (set: string, kind: string) => GoldMention[]
}

const TYPES: Readonly<Record<string, ReferenceType>> = { HUM: 'agent', NON: 'other', LOC: 'place', TIM: 'time' }

/** An ECB+ document as an article, its gold mentions as references in the same order. */
function articleOf(document: ChainDocument, mentions: readonly GoldMention[], told: boolean): ReferringArticle {
  const starts: number[][] = []
  let text = ''
  for (const sentence of document.sents) {
    starts.push(sentence.map((word) => { const at = text.length; text += `${word} `; return at }))
    text += '\n'
  }
  return {
    id: document.id, text, ...(told ? { story: document.subtopic } : {}),
    mentions: mentions.map(({ sent, t0, t1, k }) => {
      const last = Math.min(t1, (document.sents[sent]?.length ?? 1) - 1)
      const start = starts[sent]?.[Math.min(t0, last)] ?? 0
      return { span: { start, end: (starts[sent]?.[last] ?? start) + (document.sents[sent]?.[last]?.length ?? 0) }, type: TYPES[k] ?? 'other' }
    }),
  }
}

const run = async (): Promise<TextBenchRow[]> => {
  const { tasks, cdcrMentions } = (await import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, 'score.mjs'))) as Scoring
  const topics = new Map<string, Map<ChainDocument, GoldMention[]>>()
  for (const mention of cdcrMentions('ecb-dev', 'entity')) {
    const topic = topics.get(mention.doc.topic) ?? new Map<ChainDocument, GoldMention[]>()
    topics.set(mention.doc.topic, topic)
    topic.set(mention.doc, [...(topic.get(mention.doc) ?? []), mention])
  }
  const score = (cluster: (articles: ReferringArticle[], mentions: GoldMention[][]) => string[][], told: boolean): number => {
    const predicted: { id: string; clusters: Record<string, string> }[] = []
    for (const [topic, documents] of topics) {
      const mentions = [...documents.values()]
      const clusters = cluster([...documents].map(([document, own]) => articleOf(document, own, told)), mentions)
      mentions.forEach((own, article) => own.forEach(({ doc, key }, at) => {
        predicted.push({ id: doc.id, clusters: { [key.slice(doc.id.length + 1)]: `${topic}/${clusters[article]?.[at] ?? key}` } })
      }))
    }
    return 100 * tasks.cdcr(predicted, { set: 'ecb-dev', kind: 'entity' }).conll
  }
  const ours = (articles: ReferringArticle[]): string[][] => {
    const clusters: string[][] = articles.map(() => [])
    resolveEntities(articles).entities.forEach(({ references }, number) => {
      for (const { article, mention } of references) { const own = clusters[article]; if (own !== undefined) own[mention] = String(number) }
    })
    return clusters
  }
  /** The baseline of the brief: the same last word, without its plural s. */
  const sameHead = (articles: ReferringArticle[]): string[][] => articles.map(({ text, mentions }) => mentions.map(({ span }) =>
    (text.slice(span.start, span.end).split(' ').at(-1) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, '')))
  const step = 'entities'
  return [
    { step, figure: 'ECB+ entity CoNLL F1, stories found by the program', ours: score(ours, false), goal: 74, peer: { name: 'same head word', value: score(sameHead, false) } },
    { step, figure: 'ECB+ entity CoNLL F1, stories given', ours: score(ours, true), goal: 74 },
  ]
}

/** References of several articles linked, gold mentions given. */
export const bench: TextBench = { name: 'entities', run }
