import type { Evidence, StoryFile } from '../model.ts'
import { toCodePoints, toUtf16 } from '../parse/offsets.ts'

type Article = StoryFile['articles'][number]

/** A stretch of an article's text, half-open, in UTF-16 units. */
export interface TextRange { start: number; end: number }

/** A sentence of an article whose text is there, with its words. */
export interface ReadableSentence extends TextRange { id: string; words: string; paragraph: number | undefined }

/** Articles are never changed: their sentences are cut once. */
const known = new WeakMap<Article, readonly ReadableSentence[]>()

/** The sentences of an article of a story file, with their words; none where the text is not there. */
export function readableSentences(article: Article): readonly ReadableSentence[] {
  const { text: { whole, supplementary }, sentences } = article
  if (whole === undefined) return []
  const readable = known.get(article) ?? sentences.map(({ id, start: from, end: to, paragraph }) => {
    const [start, end] = [toUtf16(from, supplementary), toUtf16(to, supplementary)]
    return { id, start, end, paragraph, words: whole.slice(start, end) }
  })
  known.set(article, readable)
  return readable
}

const WORD = /[\p{L}\p{N}$£€%](?:[\p{L}\p{M}\p{N}'’.,%-]*[\p{L}\p{M}\p{N}%])?/gu

/** The words of a sentence in their order, without the marks around them. */
export function wordsOfSentence({ words, start }: ReadableSentence): readonly (TextRange & { word: string })[] {
  return Array.from(words.matchAll(WORD), ({ 0: word, index }) => ({ word, start: start + index, end: start + index + word.length }))
}

/** Characters of an excerpt that a story file may hold. */
const MAX_EXCERPT = 1200

/** A stretch of an article's text as evidence of a story file; undefined where no sentence holds its ends, or there is no text. */
export function evidenceAt(article: Article, range: TextRange): Evidence | undefined {
  const { whole, supplementary } = article.text
  if (whole === undefined) return undefined
  const picked = whole.slice(range.start, range.end)
  const from = range.start + (picked.length - picked.trimStart().length)
  const to = range.end - (picked.length - picked.trimEnd().length)
  const [start, end] = [toCodePoints(from, supplementary), toCodePoints(to, supplementary)]
  const holding = article.sentences.filter((sentence) => sentence.start < end && start < sentence.end)
  const [first, last] = [holding[0], holding.at(-1)]
  if (start >= end || first === undefined || last === undefined || start < first.start || end > last.end) return undefined
  const excerpt = whole.slice(from, to)
  return { article: article.id, sentences: holding.map(({ id }) => id), start, end, ...(excerpt.length <= MAX_EXCERPT && { excerpt }) }
}

/** The words at a place of a story file: those of the text, or the excerpt where there is none. */
export function wordsAt({ text: { whole, supplementary } }: Article, { start, end, excerpt }: Evidence): string | undefined {
  return whole === undefined ? excerpt : whole.slice(toUtf16(start, supplementary), toUtf16(end, supplementary))
}
