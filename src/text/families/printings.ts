import type { ArticleReading } from '../reading.ts'
import type { Aligned, QuotationPrinting } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { WORDS_AT_MOST } from './rules.ts'
import { firstWhere } from './search.ts'
import { type EntityOf, type Voice, voiceAt } from './voices.ts'
import { contentStems, type Word, wordsIn } from './words.ts'

/** A printing with what is compared. */
export interface Printing extends Omit<QuotationPrinting, 'ground'> {
  words: readonly Word[]
  stems: ReadonlySet<string>
  voice?: Voice
  /** Numbers of the article's sentences that it touches: `[from, to)`. */
  sentences: readonly [number, number]
  /** How many quotations it stands in. */
  depth: number
}

const touched = ({ sentences }: ArticleReading, { start, end }: Span): readonly [number, number] => {
  const from = firstWhere(sentences.length, (at) => (sentences[at]?.span.end ?? 0) > start)
  return [from, Math.max(from, firstWhere(sentences.length, (at) => (sentences[at]?.span.start ?? 0) >= end))]
}

/** All printings in marks of one article, in the order of the text. */
export function printingsOf(reading: ArticleReading, article: number, entityOf: EntityOf): Printing[] {
  const { text, quotations, attributions } = reading
  const contents = attributions
    .flatMap(({ content }, attribution) => content.map((span) => ({ ...span, attribution })))
    .sort((a, b) => a.start - b.start)
  let first = 0
  const open: typeof contents = []
  return quotations.map(({ inside, pieces, shape, depth }, quotation): Printing => {
    // Contents that reach over the quotation's first word; the shortest is the nearest teller.
    while (first < contents.length && (contents[first]?.start ?? 0) <= inside.start) open.push(contents[first++] as typeof contents[number])
    for (let at = open.length - 1; at >= 0; at--) if ((open[at]?.end ?? 0) <= inside.start) open.splice(at, 1)
    const nearest = open.reduce<(typeof contents)[number] | undefined>((best, one) => (best === undefined || one.end - one.start < best.end - best.start ? one : best), undefined)
    const speaker = nearest && attributions[nearest.attribution]?.speaker
    const words = wordsIn(text, pieces, WORDS_AT_MOST)
    return {
      article, quotation, depth, kind: shape === 'title' ? 'scare' : shape, words, stems: contentStems(words),
      span: inside,
      sentences: touched(reading, inside),
      ...(nearest && { attribution: nearest.attribution }),
      ...(speaker && { voice: voiceAt(reading, article, speaker, entityOf) }),
    }
  })
}

/** Reports without marks, as printings that may join a family. */
export function reportsOf(reading: ArticleReading, article: number, entityOf: EntityOf): Printing[] {
  return reading.attributions.flatMap(({ kind, content, speaker }, attribution): Printing[] => {
    const [first, last] = [content[0], content.at(-1)]
    if (kind !== 'indirect' || first === undefined || last === undefined) return []
    const words = wordsIn(reading.text, content, WORDS_AT_MOST)
    const span = { start: first.start, end: last.end }
    return [{
      article, attribution, depth: 0, kind: 'indirect', words, stems: contentStems(words), span, sentences: touched(reading, span),
      ...(speaker && { voice: voiceAt(reading, article, speaker, entityOf) }),
    }]
  })
}

/** Whether two passages stand in sentences that belong together. */
export type InAlignedSentences = (a: Printing, b: Printing) => boolean

/** Looks up groups and pairs of sentences. */
export function alignmentLookup({ groups, pairs }: Aligned): InAlignedSentences {
  const keys = new Map<string, Set<number>>()
  const note = (article: number, sentence: number, number: number): void => {
    const name = `${article}:${sentence}`
    const numbers = keys.get(name)
    if (numbers === undefined) keys.set(name, new Set([number]))
    else numbers.add(number)
  }
  groups.forEach(({ sentences }, at) => { for (const { article, sentence } of sentences) note(article, sentence, at) })
  pairs.forEach(({ a, b }, at) => { for (const { article, sentence } of [a, b]) note(article, sentence, groups.length + at) })
  const numbersOf = ({ article, sentences: [from, to] }: Printing): number[] => {
    const numbers: number[] = []
    for (let at = from; at < to; at++) numbers.push(...(keys.get(`${article}:${at}`) ?? []))
    return numbers
  }
  return (a, b) => {
    const ours = new Set(numbersOf(a))
    return ours.size > 0 && numbersOf(b).some((number) => ours.has(number))
  }
}
