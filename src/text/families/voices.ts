import type { Attribution } from '../attribution/index.ts'
import type { Resolution } from '../entities/index.ts'
import type { ArticleReading } from '../reading.ts'
import type { Span } from '../text.ts'
import { ANYBODY, IDLE_BEFORE_SPEAKER } from './lexicon.ts'
import { firstWhere } from './search.ts'
import { isContent, stem, wordsIn } from './words.ts'

/** Who speaks: as an entity where the speaker's name or noun was resolved, and by its words. */
export interface Voice {
  entity?: number
  /** Stem of the noun that says what the speaker is. */
  head: string
  /** Stems of the other words that tell the speaker apart. */
  beside: ReadonlySet<string>
}

/** Of a speaker's words only so many are looked at. */
const PHRASE = 200
/** What follows tells about the speaker and does not name them. */
const AFTER_HEAD = /,|\s(?:who|that|which|of|for|in|with|from|at|on|to|by|close|familiar|briefed)\s/u

/** Entity numbers by reference, for each article. */
export type EntityOf = (article: number, reference: number) => number | undefined

/** Looks up the entity that a reference was resolved to. */
export function entityLookup({ entities }: Resolution): EntityOf {
  const byArticle = new Map<number, Map<number, number>>()
  entities.forEach(({ references }, entity) => {
    for (const { article, mention } of references) {
      const numbers = byArticle.get(article) ?? new Map<number, number>()
      if (!byArticle.has(article)) byArticle.set(article, numbers)
      numbers.set(mention, entity)
    }
  })
  return (article, reference) => byArticle.get(article)?.get(reference)
}

/** The voice that a speaker's words name. */
export function voiceAt(reading: ArticleReading, article: number, speaker: NonNullable<Attribution['speaker']>, entityOf: EntityOf): Voice {
  const span = speaker.refersTo ?? speaker.span
  const { text } = reading
  const phrase = text.slice(span.start, Math.min(span.end, span.start + PHRASE))
  const cut = AFTER_HEAD.exec(phrase)
  const main = { start: span.start, end: span.start + (cut !== null && cut.index > 0 ? cut.index : phrase.length) }
  const words = wordsIn(text, [main])
  const head = words.at(-1)
  const all = wordsIn(text, [{ start: span.start, end: span.start + phrase.length }])
  const told = all.filter((word) => isContent(word) && !IDLE_BEFORE_SPEAKER.has(word.fold) && word.start !== head?.start)
  const entity = entityEndingAt(reading, article, speaker.kind === 'pronoun' ? speaker.span : main, entityOf)
  return {
    ...(entity !== undefined && { entity }),
    head: stem(head?.fold ?? ''),
    beside: new Set(told.map(({ fold }) => stem(fold))),
  }
}

/** The entity of the reference that ends where the words end: "X spokesperson Y" is Y. */
function entityEndingAt({ references }: ArticleReading, article: number, span: Span, entityOf: EntityOf): number | undefined {
  const first = firstWhere(references.length, (at) => (references[at]?.span.start ?? 0) >= span.start)
  for (let at = first; at < references.length && (references[at]?.span.start ?? Infinity) < span.end; at++) {
    const reference = references[at]
    if (reference !== undefined && Math.abs(reference.span.end - span.end) <= 1) return entityOf(article, at)
  }
  return undefined
}

const nearly = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1))))

/** Whether two voices are one: the same entity, or the same noun with a telling word in common. Undefined where it cannot be said. */
export function sameVoice(a: Voice | undefined, b: Voice | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined
  if (a.entity !== undefined && a.entity === b.entity) return true
  const sameHead = a.head !== '' && (a.head === b.head || (ANYBODY.has(a.head) && ANYBODY.has(b.head)))
  if (!sameHead) return a.entity === undefined || b.entity === undefined ? undefined : false
  if (a.beside.size === 0 && b.beside.size === 0) return true
  return [...a.beside].some((word) => [...b.beside].some((other) => nearly(word, other))) ? true : undefined
}
