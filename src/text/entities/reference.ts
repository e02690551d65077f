import type { EntityType } from '../../corpus/format/entity.ts'
import { wordsAt, type Span } from '../text.ts'
import { AFTER_HEAD, COMMON_HEADS, GROUPS, HE, HONORIFICS, IT, LEADING, RELATIVES, SAME_NOUN, SHE, SPEAKERS, THEY } from './lexicon.ts'

/** What a reference may be: an entity's type, a time, or an agent (person or organisation, not known which). */
export type ReferenceType = EntityType | 'time' | 'agent'

/** An article with its references, in text order. */
export interface ReferringArticle {
  id: string
  text: string
  /** `named`: the words are a name (what `detectMentions` finds); left out, capitals tell. */
  mentions: readonly { span: Span; type: ReferenceType; named?: boolean }[]
  /** Articles with the same mark tell one story; left out, the program compares their names. */
  story?: string
}

/** One reference, read: its words, its head and what kind of word refers. */
export interface Reference {
  article: number
  mention: number
  span: Span
  type: ReferenceType
  kind: 'name' | 'noun' | 'pronoun' | 'time'
  /** Words of the name or phrase in small letters, without articles, prepositions and titles. */
  words: readonly string[]
  /** The head in the singular. */
  head: string
  /** First word of all, in small letters. */
  first: string
  /** Stands for several, by its ending or its meaning. */
  several: boolean
  /** The caller says that it is a name. */
  named: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&-]*|[^\s]/gu

/** Singular and without genitive, roughly (Harman's S stemmer, 1991). */
export function singular(word: string): string {
  const bare = word.replace(/['’]s?$/u, '')
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare)) return bare.slice(0, -1)
  return bare
}

/** The word has a plural ending or stands for several. */
const isPlural = (word: string): boolean => GROUPS.has(word) || singular(word) !== word.replace(/['’]s?$/u, '')

const isCapital = (word: string): boolean => /^(?:\p{Lu}|\d+\p{L})/u.test(word)

/** Reads a reference; phrases are cut to their head's own words: "in front of a store in X" is "store". */
export function readReference(text: string, article: number, mention: number, span: Span, type: ReferenceType, named?: boolean): Reference {
  const all = wordsAt(text, { start: span.start, end: Math.min(span.end, span.start + 300) }).match(WORD) ?? []
  const printed = all.map((word) => word.replace(/^["“‘']+|\.$/gu, '')).filter((word) => word !== '')
  const first = (printed[0] ?? '').toLowerCase()
  const kindOf = (): Reference['kind'] => {
    if (type === 'time') return 'time'
    if (printed.length === 1 && (HE.has(first) || SHE.has(first) || IT.has(first) || THEY.has(first) || RELATIVES.has(first) || SPEAKERS.has(first))) return 'pronoun'
    return 'noun'
  }
  let kind = kindOf()
  let from = 0
  while (from < printed.length - 1 && LEADING.has((printed[from] ?? '').toLowerCase())) from += 1
  let to = from
  while (to + 1 < printed.length && !AFTER_HEAD.has((printed[to + 1] ?? '').toLowerCase())) to += 1
  // "Gulf of X", "University of X": a capitalised word after "of" belongs to the name.
  if (kind === 'noun' && isCapital(printed[to] ?? '') && (printed[to + 1] ?? '').toLowerCase() === 'of' && isCapital(printed[to + 2] ?? '')) {
    to += 2
    while (to + 1 < printed.length && isCapital(printed[to + 1] ?? '')) to += 1
  }
  const own = printed.slice(from, to + 1)
  const capitals = own.filter(isCapital).length
  const last = own[own.length - 1] ?? ''
  const shouted = last.length > 4 && last === last.toUpperCase()
  if (kind === 'noun' && named === true) kind = 'name'
  else if (kind === 'noun' && isCapital(last) && (own.length > 1 ? capitals > 1 : !shouted)) kind = 'name'
  // "defensive tackle X Y": what stands small before a name describes it.
  const begin = kind === 'name' ? Math.max(0, own.findIndex(isCapital)) : 0
  const words = own.slice(begin).map((word) => word.toLowerCase().replace(/['’]s?$/u, '')).filter((word, k, list) => kind !== 'name' || k === list.length - 1 || !HONORIFICS.has(word))
  const small = words[words.length - 1] ?? (last.toLowerCase() || first)
  const stem = kind === 'name' ? small : singular(small)
  return { article, mention, span, type, kind, words: words.length > 0 ? words : [small], head: kind === 'noun' ? SAME_NOUN.get(stem) ?? SAME_NOUN.get(small) ?? stem : stem, first, several: isPlural(small), named: named === true }
}

/**
 * Capitals at a sentence's start and in headlines are no names: a "name" whose head other references print in small
 * letters is read as a noun ("Police", "U.S. Surgeon General").
 */
export function asNouns(references: readonly Reference[]): Reference[] {
  const small = new Set(references.filter(({ kind }) => kind === 'noun').flatMap(({ head, words }) => [head, words[words.length - 1] ?? head]))
  return references.map((reference) => {
    if (reference.kind !== 'name' || reference.named) return reference
    const stem = singular(reference.head)
    const head = SAME_NOUN.get(stem) ?? stem
    return small.has(head) || small.has(reference.head) || COMMON_HEADS.has(head) ? { ...reference, kind: 'noun', head } : reference
  })
}
