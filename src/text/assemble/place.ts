import type { Evidence, SentenceKind } from '../../corpus/model.ts'
import { MAX_EXCERPT_WORDS } from '../../corpus/parse/excerptLimit.ts'
import { supplementaryOf, toCodePoints, toUtf16 } from '../../corpus/parse/offsets.ts'
import type { ArticleReading } from '../reading.ts'
import type { Span } from '../text.ts'
import { firstWords } from './line.ts'
import { countBelow } from './search.ts'

/** A sentence of a story file: offsets in code points of the text with LF line ends. */
export interface PlacedSentence {
  id: string
  kind: SentenceKind
  start: number
  end: number
  /** Its number in the reading. */
  number: number
}

/** Marks of articles in the order of the input: A to Z, then AA to ZZ. Undefined beyond. */
export function letterOf(at: number): string | undefined {
  const letter = (number: number): string => String.fromCharCode(65 + number)
  return at < 26 ? letter(at) : at < 26 * 27 ? letter(Math.floor(at / 26) - 1) + letter(at % 26) : undefined
}

/**
 * An article between the two ways of counting: the pipeline's UTF-16 units in the text as given, the format's code
 * points in the text with LF line ends.
 */
export class PlacedArticle {
  readonly reading: ArticleReading
  /** Its id in the story: its letter. */
  readonly id: string
  /** Number in the input. */
  readonly at: number
  /** With LF line ends. */
  readonly text: string
  readonly supplementary: readonly number[]
  readonly sentences: readonly PlacedSentence[]
  readonly #ends: readonly number[]
  /** Places of each carriage return that the LF text lacks. */
  readonly #dropped: readonly number[]

  constructor(reading: ArticleReading, at: number, id: string) {
    this.reading = reading
    this.at = at
    this.id = id
    this.#dropped = reading.text.includes('\r') ? Array.from(reading.text.matchAll(/\r(?=\n)/g), ({ index }) => index) : []
    this.text = reading.text.replace(/\r\n?/g, '\n')
    this.supplementary = supplementaryOf(this.text)
    this.sentences = this.#placeSentences()
    this.#ends = this.sentences.map(({ end }) => end)
  }

  #placeSentences(): PlacedSentence[] {
    const placed: PlacedSentence[] = []
    let after = 0
    for (const [number, { id, kind, span }] of this.reading.sentences.entries()) {
      const start = this.offset(span.start)
      const end = this.offset(span.end)
      // A hand-made reading may overlap: the format keeps sentences apart and in order.
      if (start < after || end <= start) continue
      placed.push({ id, kind, start, end, number })
      after = end
    }
    return placed
  }

  /** Code points of the LF text before a UTF-16 offset of the text as given. */
  offset(utf16: number): number {
    const inside = Math.max(0, Math.min(utf16, this.reading.text.length))
    return toCodePoints(inside - countBelow(this.#dropped, inside), this.supplementary)
  }

  /** Numbers in `sentences` of those that a span in code points touches: from, and one past the last. */
  #touched(start: number, end: number): readonly [number, number] {
    const from = countBelow(this.#ends, start + 1)
    let to = from
    while ((this.sentences[to]?.start ?? Infinity) < end) to += 1
    return [from, to]
  }

  /** A span of the text as given as evidence, without blanks at its ends and outside its sentences; undefined where no sentence has any of it. */
  evidence({ start, end }: Span): Evidence | undefined {
    const words = this.reading.text.slice(start, end)
    const lead = words.length - words.trimStart().length
    const [from, to] = [this.offset(start + lead), this.offset(start + words.trimEnd().length)]
    if (to <= from) return undefined
    const [first, behind] = this.#touched(from, to)
    const touched = this.sentences.slice(first, behind)
    const [left, right] = [touched[0], touched.at(-1)]
    if (left === undefined || right === undefined) return undefined
    const evidence = { article: this.id, sentences: touched.map(({ id }) => id), start: Math.max(from, left.start), end: Math.min(to, right.end) }
    return evidence.start < evidence.end ? evidence : undefined
  }

  /** A passage as evidence: its first words, which may be shown, and the rest of it, which is a position only. */
  passage(span: Span): Evidence[] {
    const head = firstWords(this.reading.text, span, MAX_EXCERPT_WORDS)
    return [head, { start: head.end, end: Math.max(head.end, span.end) }].flatMap((piece) => this.evidence(piece) ?? [])
  }

  /** Words of the LF text at offsets in code points. */
  wordsAt(start: number, end: number): string {
    return this.text.slice(toUtf16(start, this.supplementary), toUtf16(end, this.supplementary))
  }

  /** The sentence that a UTF-16 offset of the text as given stands in. */
  sentenceAt(utf16: number): PlacedSentence | undefined {
    const at = this.offset(utf16)
    const [first] = this.#touched(at, at + 1)
    const sentence = this.sentences[first]
    return sentence !== undefined && sentence.start <= at ? sentence : undefined
  }
}
