import type { ArticleText, TextSpan } from '../anchors/articleText.ts'
import type { Article, Sentence } from '../model.ts'

/** A sentence of the story where it stands in a text, or a stretch of the text that the story does not know. */
export interface ReaderPiece extends TextSpan {
  /** Undefined for what the story does not know. */
  sentence?: Sentence
  /** A sentence that only the reader's copy has. */
  added: boolean
  /** What stands between it and the piece before: nothing, a line break, or a blank line. */
  before: 'blank' | 'line' | 'paragraph'
}

const HAS_WORDS = /[\p{L}\p{N}]/u

/**
 * All of a text in order: the story's sentences, what is new, and what is between them. Signs without words go to the piece
 * before them, or after them at the beginning of a line; nothing but blanks is left out.
 */
export function readerPieces(article: Article, text: ArticleText): ReaderPiece[] {
  const known = article.sentences.flatMap((sentence): Omit<ReaderPiece, 'before'>[] => {
    const span = text.sentence(sentence.id)
    return span ? [{ ...span, sentence, added: false }] : []
  })
  const added = text.added.map((span): Omit<ReaderPiece, 'before'> => ({ ...span, added: true }))
  const placed = [...known, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Omit<ReaderPiece, 'before'>[] = []
  let at = 0
  for (const piece of [...placed, { start: text.text.length, end: text.text.length, added: false }]) {
    const start = Math.max(piece.start, at)
    const end = Math.max(start, piece.end)
    const lead = fill(text.text, at, start, pieces)
    if (end > start) pieces.push({ ...piece, start: lead, end })
    else if (piece.sentence) pieces.push({ ...piece, start, end: start })
    at = Math.max(at, end)
  }
  return pieces.map((piece, place) => ({ ...piece, before: blankBefore(text.text, pieces[place - 1]?.end ?? 0, piece.start) }))
}

/** Takes up what stands between two pieces; gives where the next one begins, with the signs that open it. */
function fill(text: string, from: number, to: number, pieces: Omit<ReaderPiece, 'before'>[]): number {
  const between = text.slice(from, to)
  if (HAS_WORDS.test(between)) {
    for (const line of between.matchAll(/[^\n]+/gu)) {
      if (!HAS_WORDS.test(line[0])) continue
      const lead = line[0].length - line[0].trimStart().length
      pieces.push({ start: from + line.index + lead, end: from + line.index + line[0].trimEnd().length, added: false })
    }
    return to
  }
  const behind = /^\S+/u.exec(between)?.[0].length ?? 0
  const last = pieces.at(-1)
  if (last && behind > 0) last.end = Math.max(last.end, from + behind)
  const ahead = behind === between.length ? 0 : /\S+\s?$/u.exec(between)?.[0].length ?? 0
  return to - ahead
}

function blankBefore(text: string, from: number, to: number): ReaderPiece['before'] {
  const between = text.slice(from, to)
  if (/\n[^\S\n]*\n/u.test(between)) return 'paragraph'
  return between.includes('\n') ? 'line' : 'blank'
}
