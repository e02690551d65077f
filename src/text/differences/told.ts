import type { Attribution } from '../attribution/index.ts'
import type { Hedge } from '../certainty/index.ts'
import type { DateMention } from '../dates/index.ts'
import { firstWhere } from '../families/search.ts'
import { contentStems, isContent, stem, type Word, wordsIn } from '../families/words.ts'
import type { EntityOf } from '../families/voices.ts'
import type { ArticleReading, SentencePlace } from '../reading.ts'
import type { Span } from '../text.ts'
import { WORDS_AT_MOST } from './rules.ts'

/** A word of an aligned sentence, with what the checks ask of it. */
export interface ToldWord extends Word {
  stem: string
  content: boolean
  /** Printed with a capital inside the sentence: a name, or a word made of one. */
  name: boolean
}

/** A reference of the sentence that was resolved. */
export interface ToldReference {
  span: Span
  entity: number
  type: ArticleReading['references'][number]['type']
  named: boolean
}

/** One aligned sentence with all that was found in it. */
export interface Told extends SentencePlace {
  text: string
  span: Span
  words: readonly ToldWord[]
  stems: ReadonlySet<string>
  references: readonly ToldReference[]
  dates: readonly DateMention[]
  hedges: readonly Hedge[]
  /** Attributions whose content stands in the sentence. */
  attributions: readonly Attribution[]
  quotations: readonly Span[]
  /** A line of a list that sums up what the text tells. */
  isBullet: boolean
}

/** What two aligned sentences differ in. `key` names the fact: the same key in one group is one difference. */
export interface Finding {
  key: string
  left: Span
  right: Span
  rule: string
  score: number
}

/** A pairwise check: what differs between two sentences that tell the same. */
export type PairCheck = (a: Told, b: Told) => Finding[]

/** Reads something of a sentence once, in however many pairs it stands. */
export function once<Value>(read: (told: Told) => Value): (told: Told) => Value {
  const known = new WeakMap<Told, Value>()
  return (told) => {
    const before = known.get(told)
    if (before !== undefined) return before
    const value = read(told)
    known.set(told, value)
    return value
  }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** From the first of some words to the last. */
export const spanned = (words: readonly Span[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 })

/** Reads the sentences of one article once, however many groups they stand in. */
export function tellings(articles: readonly ArticleReading[], entityOf: EntityOf): (place: SentencePlace) => Told | undefined {
  const known = new Map<string, Told | undefined>()
  const contents = articles.map(({ attributions }) => attributions
    .flatMap((attribution) => attribution.content.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span.start - b.span.start))
  return (place) => {
    const name = `${place.article}:${place.sentence}`
    if (!known.has(name)) known.set(name, readTold(articles, contents, place, entityOf))
    return known.get(name)
  }
}

type Contents = readonly (readonly { span: Span; attribution: Attribution }[])[]

/** An attribution's content may begin this many contents before the sentence does: nested reports begin close together. */
const CONTENTS_BEFORE = 24

function readTold(articles: readonly ArticleReading[], contents: Contents, { article, sentence }: SentencePlace, entityOf: EntityOf): Told | undefined {
  const reading = articles[article]
  const span = reading?.sentences[sentence]?.span
  if (reading === undefined || span === undefined) return undefined
  const { text } = reading
  const words = wordsIn(text, [span], WORDS_AT_MOST)
  const own = contents[article] ?? []
  const begun = firstWhere(own.length, (at) => (own[at]?.span.start ?? 0) >= span.end)
  const references = inside(reading.references, span).flatMap(({ at, value }) => {
    const entity = entityOf(article, at)
    return entity === undefined ? [] : [{ span: value.span, entity, type: value.type, named: value.named }]
  })
  return {
    article, sentence, text, span, references, isBullet: reading.sentences[sentence]?.kind === 'bullet',
    words: words.map((word, at): ToldWord => ({
      ...word, stem: stem(word.fold), content: isContent(word), name: (at > 0 && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2))) || references.some((name) => name.named && overlaps(name.span, word)),
    })),
    stems: contentStems(words),
    dates: inside(reading.dates, span).map(({ value }) => value),
    hedges: inside(reading.hedges, span).map(({ value }) => value),
    attributions: [...new Set(own.slice(Math.max(0, begun - CONTENTS_BEFORE), begun).filter((content) => overlaps(content.span, span)).map(({ attribution }) => attribution))],
    quotations: reading.quotations.slice(0, firstWhere(reading.quotations.length, (at) => (reading.quotations[at]?.span.start ?? 0) >= span.end))
      .slice(-CONTENTS_BEFORE).filter((quotation) => overlaps(quotation.span, span)).map((quotation) => quotation.span),
  }
}

/** Pieces in order of the text that begin inside a span. */
function inside<Piece extends { span: Span }>(pieces: readonly Piece[], { start, end }: Span): { at: number; value: Piece }[] {
  const found: { at: number; value: Piece }[] = []
  for (let at = firstWhere(pieces.length, (k) => (pieces[k]?.span.start ?? 0) >= start); (pieces[at]?.span.start ?? Infinity) < end; at++) {
    const value = pieces[at]
    if (value !== undefined) found.push({ at, value })
  }
  return found
}
