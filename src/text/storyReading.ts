import type { Resolution } from './entities/index.ts'
import type { ArticleReading, ArticleSpan, SentencePlace } from './reading.ts'
import type { Diagnostic, Ground, Span } from './text.ts'

/** How close two sentences are: as `Alignment.relation` of the story format has it. */
export type SentenceRelation = 'near-verbatim' | 'paraphrase' | 'related'

/** Two sentences of different articles that reuse words or say the same; `a.article` is below `b.article`. */
export interface AlignedPair {
  a: SentencePlace
  b: SentencePlace
  relation: SentenceRelation
  ground: Ground
  /** Runs of words that both have, longest first; empty where they only say the same. */
  shared: readonly { a: Span; b: Span }[]
}

/** Sentences of at least two articles that belong together, in the order of the articles. */
export interface AlignedGroup {
  sentences: readonly SentencePlace[]
  relation: SentenceRelation
  /** Numbers of the pairs that hold it together. */
  pairs: readonly number[]
  ground: Ground
}

/** What `alignSentences` gives. */
export interface Aligned {
  pairs: readonly AlignedPair[]
  groups: readonly AlignedGroup[]
  /** What was left out for its size; absent or empty for ordinary articles. */
  diagnostics?: readonly Diagnostic[]
}

/** One printing of an utterance. `quotation` and `attribution` are numbers in the article's reading. */
export interface QuotationPrinting {
  article: number
  /** The words themselves, without marks. */
  span: Span
  kind: 'direct' | 'fragment' | 'scare' | 'indirect'
  quotation?: number
  attribution?: number
  ground: Ground
}

/** Words that differ between two printings; where one lacks them its span is empty and stands where they would be. */
export interface ChangedWords {
  from: ArticleSpan
  to: ArticleSpan
  kind: 'replaced' | 'left-out' | 'added' | 'moved' | 'number' | 'inflected'
  ground: Ground
}

/** The same utterance in several printings; a single printing makes a family of its own. */
export interface PrintingFamily {
  printings: readonly QuotationPrinting[]
  /** Between printings inside quotation marks only. */
  changes: readonly ChangedWords[]
  ground: Ground
}

/** What differs in an aligned group, as "check this": never a verdict. */
export type FoundDifferenceKind =
  | 'number' | 'date' | 'place' | 'agent' | 'negation' | 'attribution' | 'hedge' | 'quotation' | 'only-one' | 'answer'

/** A difference between articles. `passages` are the words that differ, one or more an article. */
export interface FoundDifference {
  kind: FoundDifferenceKind
  passages: readonly ArticleSpan[]
  /** Number of the group it was found in; absent for differences between printings and for what only one article has. */
  group?: number
  /** Number of the quotation family, for `quotation`. */
  family?: number
  /** Articles that leave it out, for `only-one`. */
  silent: readonly number[]
  ground: Ground
}

/** Where an article's report comes from. `article` numbers the input; `party` is words of the text. */
export interface FoundOrigin {
  /** As the text words it: an agency, a paper, an unnamed official. */
  wording: string
  kind: 'speaker' | 'paper' | 'agency' | 'document' | 'institution' | 'article'
  named: boolean
  /** Number of the entity it is, where it was resolved. */
  entity?: number
  places: readonly ArticleSpan[]
  ground: Ground
}

/** `from` retells `to`; a number of an article or of an origin. */
export interface FoundLineage {
  from: { article: number }
  to: { article: number } | { origin: number }
  link: 'stated' | 'credited' | 'inferred'
  evidence: readonly ArticleSpan[]
  ground: Ground
}

/** Articles that go back to one voice. */
export interface FoundFamily {
  articles: readonly number[]
  /** Numbers of the origins that count as this voice. */
  origins: readonly number[]
  ground: Ground
}

/** What `inferLineage` gives. */
export interface LineageReading {
  origins: readonly FoundOrigin[]
  lineage: readonly FoundLineage[]
  families: readonly FoundFamily[]
}

/** All that the stages found in a set of articles: what a suggested story is made of. */
export interface StoryReading {
  articles: readonly ArticleReading[]
  resolution: Resolution
  aligned: Aligned
  quotationFamilies: readonly PrintingFamily[]
  lineage: LineageReading
  differences: readonly FoundDifference[]
  diagnostics: readonly Diagnostic[]
}
