import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, normalisedWords, textHash } from '../src/corpus/fingerprint.ts'
import type { Article, Evidence, Sentence } from '../src/corpus/model.ts'
import { codePointLength, supplementaryOf, toCodePoints } from '../src/corpus/parse/offsets.ts'
import { NotationError, articleOf } from './storyNotation.ts'
import type { Letters } from './storyNotation.ts'
import type { Fields, Report } from './storyRecords.ts'

/** An article's text that the story's folder ships in `texts/`, so that its files name words and never numbers. */
export interface ShippedText {
  /** With LF line ends. */
  readonly text: string
  /** What the compiler works out of the text: the fields `text` and `sentences` of the article. */
  readonly worked: Pick<Article, 'text' | 'sentences'>
  /** The sentences by id, in UTF-16 units. */
  readonly places: ReadonlyMap<string, Place>
}

interface Place { readonly kind: Sentence['kind'], readonly start: number, readonly end: number }

/** Shipped texts by the letters of their articles. */
export type ShippedTexts = ReadonlyMap<string, ShippedText>

/** Reads and measures the text that an article names; undefined where the story's folder does not ship it. */
export function shippedText(folder: string, article: Fields, report: Report): ShippedText | undefined {
  const { file } = (article['text'] ?? {}) as Fields
  if (typeof file !== 'string') return undefined
  const at = path.join(folder, 'texts', path.basename(file))
  if (!existsSync(at)) return undefined
  const text = readFileSync(at, 'utf8').replace(/\r\n?/g, '\n')
  const places = sentencePlaces(text, article['sentences'], file, report)
  const supplementary = supplementaryOf(text)
  const sha256 = textHash(text)
  const words = normalisedWords(text).length
  return {
    text, places,
    worked: {
      text: { file, sha256, length: codePointLength(text), supplementary, words, whole: text },
      sentences: sentencesAt(places, text, supplementary),
    },
  }
}

const FIRST_WORDS = /^(\S+) ([a-z]+) \| ([^]+)$/

/**
 * `s1 body | The ferry Alma`: id, kind, and the sentence's first words. It goes on to the first words of the next one,
 * so that the lines together hold the whole text.
 */
function sentencePlaces(text: string, lines: unknown, file: string, report: Report): Map<string, Place> {
  const begun = (Array.isArray(lines) ? lines : []).flatMap((line: unknown, at) => {
    const [, id = '', kind = '', first = ''] = FIRST_WORDS.exec(String(line)) ?? []
    const starts = sentenceStarts(text, first)
    if (id === '') report(`sentences[${at}]`, `sentence ${JSON.stringify(line)} is not readable`, 'write it as: s1 body | its first words')
    else if (starts.length === 0) report(`sentences[${at}]`, `no sentence of ${file} begins with “${first}”`, 'write its first words as they stand there')
    else if (starts.length > 1) report(`sentences[${at}]`, `${starts.length} sentences of ${file} begin with “${first}”`, 'write more of its first words')
    else return [{ id, kind: kind as Sentence['kind'], start: starts[0] ?? 0, at }]
    return []
  })
  const places = new Map<string, Place>()
  if (begun[0] && text.slice(0, begun[0].start).trim() !== '') report('sentences[0]', `${file} has words before it`, 'begin with the first line of the text')
  for (const [index, { id, kind, start, at }] of begun.entries()) {
    const next = begun[index + 1]?.start ?? text.length
    if (next <= start) report(`sentences[${at + 1}]`, 'stands before the sentence above it', 'list the sentences in the order of the text')
    places.set(id, { kind, start, end: start + text.slice(start, next).trimEnd().length })
  }
  return places
}

/** Where words stand at the start of a line, or after a space that follows the end of a sentence. */
function sentenceStarts(text: string, words: string): number[] {
  return occurrences(text, words).filter((at) => at === 0 || /(?:\n|[.?!][”"’)]{0,2} )$/.test(text.slice(Math.max(0, at - 4), at)))
}

/** Offsets at which words stand that are no part of a longer word. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const inWord = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(words)
      || /[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(text.slice(at + words.length, at + words.length + 2))
    if (!inWord) found.push(at)
  }
  return found
}

/** Kinds that are outside the story text: they belong to no paragraph. */
const OUTSIDE: ReadonlySet<string> = new Set(['title', 'deck', 'slug', 'dateline', 'heading', 'credit', 'furniture'])

function sentencesAt(places: ReadonlyMap<string, Place>, text: string, supplementary: readonly number[]): Sentence[] {
  let paragraph = 0
  let last = 0
  return Array.from(places, ([id, { kind, start, end }]) => {
    const outside = OUTSIDE.has(kind)
    if (!outside && (paragraph === 0 || text.slice(last, start).includes('\n\n'))) paragraph++
    last = end
    return {
      id, kind, ...(outside ? {} : { paragraph }),
      start: toCodePoints(start, supplementary), end: toCodePoints(end, supplementary), fingerprint: fingerprint(text.slice(start, end)),
    }
  })
}

const BY_WORDS = /^([A-Z]{1,2}) (\S+)(?: \| ([^]+))?$/

/**
 * `A s1+s2 | words`: the place of words that stand once in these sentences; without words, the sentences whole.
 * Undefined for a line that tells its place in numbers, or of an article whose text is not shipped.
 */
export function evidenceByWords(line: unknown, letters: Letters, texts: ShippedTexts): Evidence | undefined {
  const [matched, letter = '', ids = '', words] = BY_WORDS.exec(typeof line === 'string' ? line : '') ?? []
  const shipped = texts.get(letter)
  if (matched === undefined || !shipped) return undefined
  const { text, places, worked } = shipped
  const sentences = ids.split('+')
  const held = sentences.map((id) => {
    const place = places.get(id)
    if (!place) throw new NotationError(`article ${letter} has no sentence ${JSON.stringify(id)}`, `use one of ${[...places.keys()].join(', ')}`)
    return place
  })
  const from = Math.min(...held.map(({ start }) => start))
  const within = text.slice(from, Math.max(...held.map(({ end }) => end)))
  const found = words === undefined ? [0] : occurrences(within, words)
  if (found.length === 0) throw new NotationError(`“${words}” does not stand in ${letter} ${ids}`, 'write the words as they stand there, or name the right sentence')
  if (found.length > 1) throw new NotationError(`“${words}” stands ${found.length} times in ${letter} ${ids}`, 'write more words, so that the place is clear')
  const start = from + (found[0] ?? 0)
  const excerpt = words ?? within
  const offset = (unit: number): number => toCodePoints(unit, worked.text.supplementary)
  return { article: articleOf(letter, letters), sentences, start: offset(start), end: offset(start + excerpt.length), excerpt }
}
