import { sentenceKey, type ClaimCell, type StoryIndex } from '../index/storyIndex.ts'
import type { Article, Sentence, SentenceKind, Story } from '../model.ts'
import { evidenceIn, readerLayers, type LayeredEvidence, type ReaderLayer } from './readerEvidence.ts'

/** A stretch of a sentence: words that may be shown, or a bar in their place. Positions count UTF-16 units. */
export interface ReaderRun {
  kind: 'bar' | 'words'
  from: number
  to: number
  /** The words; only where `kind` is `words`. */
  text?: string
  layers: readonly ReaderLayer[]
  /** Claims that rest on exactly this stretch. */
  claims: readonly string[]
}

/** A sentence in its place. Its runs cover it exactly, in order and without overlap. */
export interface ReaderSentence {
  id: string
  words: number
  from: number
  to: number
  runs: readonly ReaderRun[]
  /** Some of its words are shown. */
  shown: boolean
  cells: readonly ClaimCell[]
}

/** Sentences that stand together: a paragraph, a title or heading, or a stretch of furniture. */
export interface ReaderParagraph {
  /** Id of its first sentence. */
  key: string
  /** `left-out`: page furniture and credit lines; they are folded away. */
  kind: Exclude<SentenceKind, 'furniture' | 'credit'> | 'left-out'
  sentences: readonly ReaderSentence[]
  /** Claims at its sentences, each once, with the sentence at which it comes first. */
  notes: readonly { sentence: string; cell: ClaimCell }[]
}

/** An article as a reader meets it without its text: every sentence at its length, with the words that may be shown. */
export function readerParagraphs(story: Story, index: StoryIndex, articleId: string): ReaderParagraph[] {
  const article = index.articles.get(articleId)
  if (!article) return []
  const passages = evidenceIn(story, article)
  const paragraphs: { kind: ReaderParagraph['kind']; number: number | undefined; sentences: ReaderSentence[] }[] = []
  for (const sentence of article.sentences) {
    const kind = sentence.kind === 'furniture' || sentence.kind === 'credit' ? 'left-out' : sentence.kind
    const last = paragraphs.at(-1)
    const read = readSentence(sentence, article, passages, index)
    if (last && last.kind === kind && (kind === 'left-out' || (sentence.paragraph !== undefined && last.number === sentence.paragraph))) {
      last.sentences.push(read)
    } else {
      paragraphs.push({ kind, number: sentence.paragraph, sentences: [read] })
    }
  }
  return paragraphs.map(({ kind, sentences }) => ({ key: sentences[0]?.id ?? '', kind, sentences, notes: notesOf(sentences) }))
}

function readSentence(sentence: Sentence, article: Article, passages: readonly LayeredEvidence[], index: StoryIndex): ReaderSentence {
  const { id, start, end, kind, fingerprint } = sentence
  // Nothing of credit lines is shown: they are names of journalists.
  const inside = kind === 'credit' ? [] : passages.filter(({ evidence }) => evidence.start < end && evidence.end > start)
  const runs = sentenceRuns(start, end, inside)
  return {
    id,
    words: fingerprint.words,
    from: start,
    to: end,
    runs,
    shown: runs.some((run) => run.kind === 'words'),
    cells: index.cellsAt.get(sentenceKey(article.id, id)) ?? [],
  }
}

/** Cuts `[start, end)` at the edges of passages, and joins neighbours that do not differ. */
export function sentenceRuns(start: number, end: number, passages: readonly LayeredEvidence[]): ReaderRun[] {
  if (end <= start) return []
  const edges = passages.flatMap(({ evidence }) => [evidence.start, evidence.end]).filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  const runs: ReaderRun[] = []
  cuts.slice(0, -1).forEach((from, at) => {
    const run = runAt(from, cuts[at + 1] ?? end, passages)
    const last = runs.at(-1)
    if (last && alike(last, run)) runs[runs.length - 1] = { ...last, to: run.to, ...(last.text !== undefined && { text: last.text + (run.text ?? '') }) }
    else runs.push(run)
  })
  return runs
}

function runAt(from: number, to: number, passages: readonly LayeredEvidence[]): ReaderRun {
  const over = passages.filter(({ evidence }) => evidence.start <= from && evidence.end >= to)
  const text = over.map(({ evidence }) => wordsOf(evidence, from, to)).find((words) => words !== undefined)
  return {
    kind: text === undefined ? 'bar' : 'words',
    from,
    to,
    ...(text !== undefined && { text }),
    layers: readerLayers.filter((layer) => over.some((passage) => passage.layer === layer)),
    claims: [...new Set(over.flatMap(({ claim }) => claim ?? []))],
  }
}

/** The words between two positions; undefined where the excerpt is missing or does not fit its place. */
function wordsOf({ start, end, excerpt }: LayeredEvidence['evidence'], from: number, to: number): string | undefined {
  return excerpt?.length === end - start ? excerpt.slice(from - start, to - start) : undefined
}

function alike(a: ReaderRun, b: ReaderRun): boolean {
  return a.kind === b.kind && a.layers.join() === b.layers.join() && a.claims.join() === b.claims.join()
}

function notesOf(sentences: readonly ReaderSentence[]): ReaderParagraph['notes'] {
  const seen = new Set<string>()
  return sentences.flatMap(({ id, cells }) =>
    cells.flatMap((cell) => {
      if (seen.has(cell.claim.id)) return []
      seen.add(cell.claim.id)
      return [{ sentence: id, cell }]
    }),
  )
}
