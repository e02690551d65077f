import type { ArticleText } from '../../corpus/anchors/articleText.ts'
import { sentenceKey } from '../../corpus/index/storyIndex.ts'
import type { Article, Evidence } from '../../corpus/model.ts'
import type { QuotedChange } from '../../corpus/queries/compareQuoted.ts'
import type { CompareCell } from '../../corpus/queries/compareRows.ts'
import { NOT_SHOWN } from '../../corpus/queries/shownWords.ts'
import { readWords, wordChanges, wordLikeness, type ReadText, type WordChange } from './wordChanges.ts'

/** A stretch of a sentence. `gap` has no words of its own: another article has some there. */
export interface MarkedWords {
  kind: 'same' | 'other' | 'only' | 'gap'
  words: string
  /** Of the difference in its row; the same on both sides. */
  number?: number
}

/** One difference of a row, with the words of both articles; empty where one has none. */
export interface WordDifference {
  number: number
  sides: readonly { article: Article; words: string }[]
}

/** What there is of a sentence's words, and what they were held against. */
export interface SentenceWords {
  /** Cut at its differences. */
  pieces: readonly MarkedWords[]
  /** The words are there as a whole, not only excerpts. */
  whole: boolean
  /** The sentence that it was held against. */
  against?: { article: Article; sentence: string }
  /** What faces it has mostly other words: marking them would mark all. */
  apart: boolean
}

/** The words of one row. */
export interface RowWords {
  /** By article id and sentence id, joined by a space. */
  sentences: ReadonlyMap<string, SentenceWords>
  differences: readonly WordDifference[]
}

/** What may be shown of an article: its whole text where it is there, and its excerpts in any case. */
export interface ShownText {
  whole: ArticleText | undefined
  excerpts: ArticleText
}

/** Share of common words from which single differences say more than "other words". */
const ALIKE = 0.4

interface Given {
  key: string
  article: Article
  sentence: string
  text: string
  /** Its words; nothing where some of them are not shown. */
  read: ReadText
  /** Where it begins in the story's text; only for excerpts. */
  start: number | undefined
}

/**
 * Holds the sentences of a row against each other: those of each column against the nearest one of the first column that
 * has some, or, where none is near, of another column before it. Where only excerpts are there, the differences between
 * quotations that the story has noted are marked in them.
 */
export function rowWords(cells: readonly CompareCell[], texts: ReadonlyMap<string, ShownText>, quoted: readonly QuotedChange[]): RowWords {
  const columns = cells.map((cell) => givenOf(cell, texts)).filter((column) => column.length > 0)
  const all = columns.flat()
  const sentences = new Map<string, SentenceWords>(all.map((given) => [given.key, { pieces: [{ kind: 'same', words: given.text }], whole: isWhole(given), apart: false }]))
  const differences: WordDifference[] = []
  const differ = (a: Article, wordsOfA: string, b: Article, wordsOfB: string): number =>
    differences.push({ number: differences.length + 1, sides: [{ article: a, words: wordsOfA }, { article: b, words: wordsOfB }] })
  const held: { from: Given; to: Given; changes: WordChange[]; numbers: number[] }[] = []
  const whole = columns.map((column) => column.filter(isWhole)).filter((column) => column.length > 0)
  whole.forEach((column, at) => {
    const [first = [], ...between] = whole.slice(0, at)
    for (const to of column) {
      const from = nearest(to, first) ?? nearest(to, between.flat())
      if (!from) {
        if (at > 0) sentences.set(to.key, { pieces: [{ kind: 'same', words: to.text }], whole: true, apart: true })
        continue
      }
      const changes = wordChanges(from.read, to.read)
      const numbers = changes.map(({ kind, a, b }) => (kind === 'same' ? 0 : differ(from.article, a, to.article, b)))
      held.push({ from, to, changes, numbers })
      sentences.set(to.key, { pieces: sideOf(changes, numbers, 'b'), whole: true, apart: false, against: { article: from.article, sentence: from.sentence } })
    }
  })
  // Marks of several comparisons in one sentence could not be told apart.
  for (const { from, changes, numbers } of held) {
    if (held.filter((each) => each.from === from || each.to === from).length === 1) sentences.set(from.key, { pieces: sideOf(changes, numbers, 'a'), whole: true, apart: false })
  }
  const compared = new Set(held.flatMap(({ from, to }) => [from, to]))
  markQuoted(all.filter((given) => given.start !== undefined && !compared.has(given)), quoted, differ, sentences)
  return { sentences, differences }
}

const isWhole = ({ text }: Given): boolean => !text.includes(NOT_SHOWN)

function givenOf({ article, sentences }: CompareCell, texts: ReadonlyMap<string, ShownText>): Given[] {
  const text = texts.get(article.id)
  return sentences.flatMap(({ id, start }): Given[] => {
    const key = sentenceKey(article.id, id)
    const own = text?.whole?.sentence(id)
    if (text?.whole && own) return [{ key, article, sentence: id, ...readIn(text.whole.text.slice(own.start, own.end), article), start: undefined }]
    const span = text?.excerpts.sentence(id)
    return text && span ? [{ key, article, sentence: id, ...readIn(text.excerpts.text.slice(span.start, span.end), article), start }] : []
  })
}

const readIn = (text: string, { language }: Article): Pick<Given, 'text' | 'read'> => ({ text, read: text.includes(NOT_SHOWN) ? { text, words: [] } : readWords(text, language) })

function nearest(to: Given, among: readonly Given[]): Given | undefined {
  let best: { from: Given; likeness: number } | undefined
  for (const from of among) {
    const likeness = wordLikeness(from.read, to.read, ALIKE)
    if (likeness > (best?.likeness ?? 0)) best = { from, likeness }
  }
  return best?.from
}

function sideOf(changes: readonly WordChange[], numbers: readonly number[], side: 'a' | 'b'): MarkedWords[] {
  const other = side === 'a' ? 'b' : 'a'
  return changes.map((change, at): MarkedWords => {
    if (change.kind === 'same') return { kind: 'same', words: change[side] }
    const kind = change[side] === '' ? 'gap' : change[other] === '' ? 'only' : 'other'
    return { kind, words: change[side], number: numbers[at] ?? 0 }
  })
}

function markQuoted(parts: readonly Given[], quoted: readonly QuotedChange[], differ: (a: Article, wordsOfA: string, b: Article, wordsOfB: string) => number, sentences: Map<string, SentenceWords>): void {
  const marks = new Map<Given, { from: number; to: number; number: number }[]>()
  const placed = ({ article, sentences: at, start, end }: Evidence) => {
    const given = parts.find(({ key }) => at.some((id) => key === sentenceKey(article, id)))
    const from = start - (given?.start ?? 0)
    const words = given?.text.slice(from, from + end - start)
    return given?.start !== undefined && from >= 0 && words !== undefined && !words.includes(NOT_SHOWN) ? { given, from, to: from + end - start, words } : undefined
  }
  for (const change of quoted) {
    const a = placed(change.from)
    const b = placed(change.to)
    if (!a || !b) continue
    const number = differ(a.given.article, a.words, b.given.article, b.words)
    for (const { given, from, to } of [a, b]) marks.set(given, [...(marks.get(given) ?? []), { from, to, number }])
  }
  for (const [{ key, text }, spans] of marks) {
    let done = 0
    const pieces = spans.sort((a, b) => a.from - b.from).flatMap(({ from, to, number }): MarkedWords[] => {
      if (from < done) return []
      const before = text.slice(done, from)
      done = to
      return [{ kind: 'same', words: before }, { kind: 'other', words: text.slice(from, to), number }]
    })
    sentences.set(key, { pieces: [...pieces, { kind: 'same', words: text.slice(done) }], whole: !text.includes(NOT_SHOWN), apart: false })
  }
}
