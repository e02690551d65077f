import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanHtml, cleanText, type PageDocument, type PageNode, segmentText } from '../../../src/text/index.ts'
import { blocksOfPage } from '../../../src/text/clean/walk.ts'
import { BENCH_FOLDER, type TextBench, type TextBenchRow } from './textBench.ts'

interface Page {
  id: string
  html: string
}
interface Predicted {
  id: string
  text: string
}
interface Annotation {
  documents: { id: string; file: string; boilerplate_lines: { text: string; line: number }[] }[]
  sentences: { doc: string; kind: string; start: number | null; end: number | null }[]
}

const CORPUS = '../shared/corpus'
const ANNOTATION = '../shared/annotation/musk-iravani.json'

const toolsAt = (file: string): Promise<unknown> => import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, file))
const parsed = (html: string): PageDocument => parseHTML(html).document as unknown as PageDocument

/** Title and deck are no part of the gold article bodies. */
const ours = (html: string): string => {
  const { text, blocks } = cleanHtml(parsed(html))
  return blocks.filter(({ kind }) => kind !== 'title' && kind !== 'deck').map(({ span }) => text.slice(span.start, span.end)).join('\n\n')
}

/** A page as somebody copies it: every line that is shown, menus and all. */
const copied = (html: string): string => {
  const lines: string[] = []
  for (const block of blocksOfPage(parseHTML(html).document.body as unknown as PageNode)) lines.push(block.words)
  return lines.join('\n')
}

const pasted = (html: string): string => {
  const { text, blocks } = cleanText(copied(html))
  return blocks.filter(({ kind }) => kind === 'body' || kind === 'bullet' || kind === 'heading').map(({ span }) => text.slice(span.start, span.end)).join('\n\n')
}

const readability = (html: string): string => new Readability(parsed(html) as never).parse()?.textContent ?? ''

const pagesRows = async (): Promise<TextBenchRow[]> => {
  const { tasks } = (await toolsAt('score.mjs')) as { tasks: { boilerplate: (predicted: Predicted[]) => { f1: number; p: number; r: number } } }
  const { listHtml } = (await toolsAt('lib.mjs')) as { listHtml: () => Page[] }
  const pages = listHtml()
  const score = (read: (html: string) => string) => tasks.boilerplate(pages.map(({ id, html }) => ({ id, text: read(html) })))
  const [own, plain] = [score(ours), score(readability)]
  return [
    { step: 'clean', figure: `Zyte, ${pages.length} pages, F1`, ours: 100 * own.f1, goal: 97, peer: { name: 'Readability', value: 100 * plain.f1 } },
    { step: 'clean', figure: 'Zyte, precision', ours: 100 * own.p, goal: 95, peer: { name: 'Readability', value: 100 * plain.p } },
    { step: 'clean', figure: 'Zyte, recall', ours: 100 * own.r, goal: 98, peer: { name: 'Readability', value: 100 * plain.r } },
    { step: 'clean', figure: 'Zyte, pages pasted whole as plain text, F1', ours: 100 * score(pasted).f1, goal: 85, peer: { name: 'nothing dropped', value: 100 * score(copied).f1 } },
  ]
}

/** The bundled story's articles: furniture lines dropped, and story sentences at the very place of the annotation. */
const corpusRows = (): TextBenchRow[] => {
  if (!existsSync(CORPUS) || !existsSync(ANNOTATION)) return []
  const { documents, sentences } = JSON.parse(readFileSync(ANNOTATION, 'utf8')) as Annotation
  let [lines, dropped, wrongly, told, exact] = [0, 0, 0, 0, 0]
  for (const { id, file, boilerplate_lines: gold } of documents) {
    const text = readFileSync(path.join(CORPUS, file), 'utf8')
    const { blocks, furniture } = cleanText(text)
    const starts = gold.map(({ text: words, line }) => text.indexOf(words, text.split('\n').slice(0, line - 1).join('\n').length))
    const isGold = (start: number, end: number) => gold.some(({ text: words }, i) => start < (starts[i] ?? 0) + words.length && end > (starts[i] ?? 0))
    lines += gold.length
    gold.forEach(({ text: words }, i) => {
      const start = starts[i] ?? 0
      if (furniture.some(({ span }) => span && span.start <= start && span.end >= start + words.length)) dropped += 1
    })
    wrongly += furniture.filter(({ span }) => span && !isGold(span.start, span.end)).length
    const found = new Set(segmentText(text, blocks.map(({ span }) => span)).paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ span }) => `${span.start}:${span.end}`)))
    for (const { doc, kind, start, end } of sentences) {
      if (doc !== id || kind === 'boilerplate' || start === null) continue
      told += 1
      if (found.has(`${start}:${end}`)) exact += 1
    }
  }
  return [
    { step: 'clean', figure: `five articles: furniture lines dropped, % of ${lines}`, ours: (100 * dropped) / lines, goal: 100 },
    { step: 'clean', figure: 'five articles: lines dropped wrongly (none: 100)', ours: 100 - wrongly, goal: 100 },
    { step: 'clean + segment', figure: `five articles: sentences in place, % of ${told}`, ours: (100 * exact) / told, goal: 98 },
  ]
}

/** Article bodies of news pages (Zyte's benchmark) beside plain Readability, and the bundled story's pasted pages. */
export const bench: TextBench = { name: 'clean', run: async () => [...(await pagesRows()), ...corpusRows()] }
