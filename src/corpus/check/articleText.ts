import type { Article } from '../model.ts'
import { supplementaryOf, toUtf16 } from '../parse/offsets.ts'
import { wordsOf, type Word } from '../parse/words.ts'

/** A word of a text and whether it stands inside quotation marks there. */
export interface MarkedWord extends Word {
  readonly spoken: boolean
}

/** The real text of an article, made ready for comparing. Offsets that come in are code points, as in files. */
export interface ArticleText {
  readonly article: Article
  /** With LF line ends, which is what offsets count in. */
  readonly text: string
  /** Code-point offsets of its characters outside the basic plane. */
  readonly supplementary: readonly number[]
  readonly words: readonly MarkedWord[]
  /** The text at a span; shorter where the span reaches beyond the end. */
  at(start: number, end: number): string
  /** Half-open range of indexes into `words` that a span touches. */
  wordsAt(start: number, end: number): readonly [number, number]
}

/** Makes a text ready. Quotation marks are `“ ”` and `"`; an apostrophe never opens speech. */
export function readyText(article: Article, raw: string): ArticleText {
  const text = raw.replace(/\r\n?/g, '\n')
  const supplementary = supplementaryOf(text)
  const unit = (offset: number): number => toUtf16(offset, supplementary)
  const words = markedWords(text)
  return {
    article, text, supplementary, words,
    at: (start, end) => text.slice(unit(start), unit(end)),
    wordsAt: (start, end) => [firstFrom(words, ({ end: wordEnd }) => wordEnd > unit(start)), firstFrom(words, (word) => word.start >= unit(end))],
  }
}

function markedWords(text: string): MarkedWord[] {
  const marks = Array.from(text.matchAll(/[“”"]/g), ({ 0: mark, index }) => ({ mark, index }))
  let spoken = false
  let next = 0
  return wordsOf(text).map((word) => {
    for (let mark = marks[next]; mark && mark.index < word.start; mark = marks[++next]) {
      spoken = mark.mark === '“' || (mark.mark === '"' && !spoken)
    }
    return { ...word, spoken }
  })
}

/** Index of the first word that fulfils a condition which all later words fulfil too. */
function firstFrom(words: readonly MarkedWord[], holds: (word: MarkedWord) => boolean): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    const word = words[middle]
    if (word && !holds(word)) low = middle + 1
    else high = middle
  }
  return low
}
