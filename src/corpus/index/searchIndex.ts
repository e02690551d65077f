import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { Story } from '../model.ts'
import { searchTexts, type SearchKind, type SearchText } from './searchTexts.ts'
import { aroundMarks, foldedWords, foldWord, markWords, swaps, type MarkedText } from './searchWords.ts'

/** One thing that a query found. */
export interface SearchHit {
  kind: SearchKind
  /** Id of the record; for passages and quotations the record is `article` and the place `sentence`. */
  id: string
  article: string | undefined
  label: MarkedText
  /** Other names or our words about it, where the query was found there. */
  snippet: MarkedText | undefined
  /** The words of the story that matched, folded; the query's own or near ones. */
  terms: readonly string[]
  score: number
}

/** Everything of a story, ready to be searched. */
export interface SearchIndex {
  /** Number of records that can be found. */
  size: number
  /** What a query finds, best first. Words may be misspelt; the last may be unfinished. */
  searchStory: (query: string) => SearchHit[]
}

/**
 * A name is what readers type, so it weighs most; another name nearly as much. Our longer words match by accident
 * more often: they weigh least. (BM25+ already divides by a field's length.)
 */
const FIELD_WEIGHTS = { label: 4, also: 3, about: 1 }

/**
 * A record that others hang on comes before one passage of it: from a person or claim the passages are one step away,
 * but not the other way round.
 */
const KIND_WEIGHTS: Readonly<Record<SearchKind, number>> = {
  entity: 2, topic: 1.5, claim: 1.4, event: 1.3, article: 1.2, difference: 1, quotation: 0.8, note: 0.7, passage: 0.6,
}

/** A near word weighs under half of the word itself, a begun one three quarters: most queries are typed to their end. */
const MATCH_WEIGHTS = { fuzzy: 0.4, prefix: 0.75 }
/** One slip in words of four letters or more, two from eight on; in shorter ones a slip makes another word. */
const FUZZY_SHARE = 0.2
const FUZZY_FROM = 4
/** Added to what a query names outright, above any score that words give. */
const NAMED_OUTRIGHT = 1e6
const NAME_BEGUN = 1e3
/** For an entity that has every found word in its names: it comes before the claims that mention it, also when misspelt. */
const IN_ITS_NAME = 1e2
/** Longer queries are no names and no typing: the rest is left out, so that no pasted page stops the search. */
const QUERY_LENGTH = 200
/** Characters of a snippet: two lines on a phone. */
const SNIPPET_LENGTH = 130

/** Makes the index of a story. About 0.2 ms a record; a search of the bundled story takes under 10 ms. */
export function buildSearchIndex(story: Story): SearchIndex {
  const texts = searchTexts(story)
  const index = new MiniSearch<Fields>({
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: foldedWords,
    // The words come folded.
    processTerm: (term) => term,
  })
  index.addAll(texts.map(({ label, also, about }, id) => ({ id, label, also: also.join(' · '), about })))
  const known = new Set(texts.flatMap(({ label, also, about }) => foldedWords([label, ...also, about].join(' '))))

  function searchStory(query: string): SearchHit[] {
    const words = foldedWords(query.slice(0, QUERY_LENGTH))
    if (words.length === 0) return []
    const all = find(words, 'AND')
    return (all.length > 0 ? all : find(words, 'OR'))
      .flatMap((result) => {
        const text = texts[result.id as number]
        return text ? [hit(text, result, words.join(' '))] : []
      })
      .sort((a, b) => b.score - a.score)
  }

  function find(words: readonly string[], combineWith: 'AND' | 'OR'): SearchResult[] {
    const queries = words.map((word, at): Query => ({
      combineWith: 'OR',
      queries: [
        { queries: [word], prefix: at === words.length - 1, fuzzy: word.length >= FUZZY_FROM ? FUZZY_SHARE : false },
        ...(known.has(word) ? [] : swaps(word).filter((near) => known.has(near))),
      ],
    }))
    return index.search({ combineWith, queries }, {
      boost: FIELD_WEIGHTS,
      weights: MATCH_WEIGHTS,
      boostDocument: (id) => KIND_WEIGHTS[texts[id as number]?.kind ?? 'passage'],
    })
  }

  return { size: texts.length, searchStory }
}

const isNamed: ReadonlySet<SearchKind> = new Set(['entity', 'topic'])

interface Fields {
  id: number
  label: string
  also: string
  about: string
}

function hit(text: SearchText, result: SearchResult, query: string): SearchHit {
  const found = new Set(result.terms)
  return {
    kind: text.kind,
    id: text.id,
    article: text.article,
    label: markWords(text.label, found),
    snippet: snippetOf(text, result, found),
    terms: result.terms,
    score: result.score + outright(text, result, query),
  }
}

/** Exact names first, then names that begin so; passages have no name. */
function outright({ kind, label, also }: SearchText, { match }: SearchResult, query: string): number {
  if (kind === 'passage' || kind === 'quotation' || kind === 'note') return 0
  const names = [label, ...also].map((name) => foldedWords(name).join(' '))
  if (names.includes(query)) return NAMED_OUTRIGHT * KIND_WEIGHTS[kind]
  // A claim or a headline begins with somebody's name too, without being called so.
  if (isNamed.has(kind) && names.some((name) => name.startsWith(query))) return NAME_BEGUN * KIND_WEIGHTS[kind]
  const inName = kind === 'entity' && Object.values(match).every((fields) => fields.some((field) => field !== 'about'))
  return inName ? IN_ITS_NAME : 0
}

/** Where it was found, if not in what it is called: the other name, or our words about it. */
function snippetOf({ also, about }: SearchText, { match }: SearchResult, found: ReadonlySet<string>): MarkedText | undefined {
  const fields = new Set(Object.values(match).flat())
  if (fields.has('label')) return undefined
  const name = fields.has('also') ? also.find((each) => foldedWords(each).some((word) => found.has(foldWord(word)))) : undefined
  if (name !== undefined) return markWords(name, found)
  return fields.has('about') ? aroundMarks(markWords(about, found), SNIPPET_LENGTH) : undefined
}
