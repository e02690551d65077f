import type { ArticleText } from '../anchors/articleText.ts'
import { sentenceKey, type ClaimCell, type StoryIndex } from '../index/storyIndex.ts'
import type { Article, SentenceKind } from '../model.ts'
import { markedText, type MarkedSegment } from './markedText.ts'
import { readerPieces, type ReaderPiece } from './readerPieces.ts'
import type { ReaderMark } from './readerMarks.ts'
import { NOT_SHOWN } from './shownWords.ts'

/** A stretch that the same marks cover throughout: words, or a bar in their place. */
export interface ReaderSegment extends MarkedSegment {
  /** Undefined where the words may not be shown. */
  text: string | undefined
}

/** A sentence in its place. Its segments cover it exactly, in order and without overlap. */
export interface ReaderSentence {
  /** Undefined for words that the story does not know. */
  id: string | undefined
  /** Only the reader's copy has it. */
  added: boolean
  words: number
  from: number
  to: number
  segments: readonly ReaderSegment[]
  /** All, some or none of its words are shown. */
  shown: 'all' | 'part' | 'none'
  cells: readonly ClaimCell[]
}

/** Sentences that stand together: a paragraph, a title or heading, or a stretch of furniture. */
export interface ReaderParagraph {
  /** Place of its first sentence: a paragraph begins nowhere else. */
  key: string
  /** Its number in the article, the same on every screen and on paper; undefined outside the running text. */
  number: number | undefined
  /** `left-out`: page furniture and credit lines; they are folded away. */
  kind: Exclude<SentenceKind, 'furniture' | 'credit'> | 'left-out'
  sentences: readonly ReaderSentence[]
  /** Claims at its sentences, each once, with the sentence at which it comes first. */
  notes: readonly { sentence: string; cell: ClaimCell }[]
  /** Numbers of the marks that begin in it. */
  marks: readonly number[]
}

interface Draft {
  kind: ReaderParagraph['kind']
  number: number | undefined
  pieces: ReaderPiece[]
}

/** An article's text in paragraphs, cut at the edges of marks. `text`: the whole text, or the words that excerpts show. */
export function readerParagraphs(index: StoryIndex, article: Article, text: ArticleText, marks: readonly ReaderMark[]): ReaderParagraph[] {
  const pieces = readerPieces(article, text)
  const edges = pieces.flatMap(({ start, end }) => [start, end])
  const segments = markedText({ start: 0, end: text.text.length }, marks.map(({ span }) => span), [...edges, ...shownEdges(text.text)])
  const cut = segmentsIn(segments, text.text)
  return paragraphsOf(pieces).map(({ kind, number, pieces: inside }) => {
    const sentences = inside.map((piece) => readSentence(piece, article, index, cut(piece.start, piece.end)))
    const from = inside[0]?.start ?? 0
    const to = inside.at(-1)?.end ?? from
    const begin = marks.flatMap(({ span }, at) => (span.start >= from && span.start < to ? [at] : []))
    return { key: String(from) + (inside[0]?.sentence?.id ?? ''), number, kind, sentences, notes: notesOf(sentences), marks: begin }
  })
}

/** Where shown words and hidden ones meet. */
function shownEdges(text: string): number[] {
  return [...text.matchAll(new RegExp(`${NOT_SHOWN}+`, 'gu'))].flatMap(({ 0: hidden, index }) => [index, index + hidden.length])
}

/** Gives the segments of ever later stretches. */
function segmentsIn(segments: readonly MarkedSegment[], text: string): (from: number, to: number) => ReaderSegment[] {
  let next = 0
  return (from, to) => {
    while ((segments[next]?.from ?? Infinity) < from) next++
    const inside: ReaderSegment[] = []
    for (let segment = segments[next]; segment && segment.to <= to; segment = segments[++next]) {
      const words = text.slice(segment.from, segment.to)
      inside.push({ ...segment, text: words.startsWith(NOT_SHOWN) ? undefined : words })
    }
    return inside
  }
}

function paragraphsOf(pieces: readonly ReaderPiece[]): Draft[] {
  const drafts: Draft[] = []
  for (const piece of pieces) {
    const last = drafts.at(-1)
    const kind = kindOf(piece, last)
    if (last && kind === last.kind && stays(piece, last)) {
      last.pieces.push(piece)
      last.number ??= piece.sentence?.paragraph
    } else drafts.push({ kind, number: piece.sentence?.paragraph, pieces: [piece] })
  }
  return drafts
}

function kindOf({ sentence, added, before }: ReaderPiece, last: Draft | undefined): ReaderParagraph['kind'] {
  if (sentence) return sentence.kind === 'furniture' || sentence.kind === 'credit' ? 'left-out' : sentence.kind
  if (before === 'blank' && last) return last.kind
  // A line of its own that is no sentence is furniture of the reader's copy.
  return added ? 'body' : 'left-out'
}

function stays({ sentence, before }: ReaderPiece, { kind, number }: Draft): boolean {
  if (kind === 'left-out') return true
  if (!sentence) return before === 'blank'
  return sentence.paragraph === undefined ? false : number === sentence.paragraph || (number === undefined && before === 'blank')
}

function readSentence({ sentence, added, start, end }: ReaderPiece, article: Article, index: StoryIndex, segments: readonly ReaderSegment[]): ReaderSentence {
  const shown = segments.filter(({ text }) => text !== undefined).length
  return {
    id: sentence?.id,
    added,
    words: sentence?.fingerprint.words ?? 0,
    from: start,
    to: end,
    segments,
    shown: shown === segments.length ? 'all' : shown > 0 ? 'part' : 'none',
    cells: sentence ? index.cellsAt.get(sentenceKey(article.id, sentence.id)) ?? [] : [],
  }
}

function notesOf(sentences: readonly ReaderSentence[]): ReaderParagraph['notes'] {
  const seen = new Set<string>()
  return sentences.flatMap(({ id, cells }) =>
    cells.flatMap((cell) => {
      if (id === undefined || seen.has(cell.claim.id)) return []
      seen.add(cell.claim.id)
      return [{ sentence: id, cell }]
    }),
  )
}
