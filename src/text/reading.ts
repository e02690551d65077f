import type { SentenceKind } from '../corpus/format/article.ts'
import type { Attribution, Reply } from './attribution/index.ts'
import type { Hedge } from './certainty/index.ts'
import type { CleanedText } from './clean/index.ts'
import type { DateMention } from './dates/index.ts'
import type { ReferenceType } from './entities/index.ts'
import type { Mention } from './mentions/index.ts'
import type { Quotation } from './quotations/index.ts'
import type { Diagnostic, Ground, Span } from './text.ts'

/** A sentence of an article, or a line of it that is no story text (`furniture`), with its id in the story format. */
export interface ReadSentence {
  /** `s1`, `s2` … for story text; `x1`, `x2` … for titles, headings, credits and furniture. */
  id: string
  kind: SentenceKind
  span: Span
  /** Number of the paragraph from 1; absent outside the story text. */
  paragraph?: number
  ground: Ground
}

/** Words that refer to somebody or something: a name, a role noun, a pronoun, an unnamed speaker. */
export interface ReadReference {
  span: Span
  type: ReferenceType
  /** False for nouns and pronouns. */
  named: boolean
  /** The name's own finding, for names. */
  mention?: Mention
}

/** All that the stages found in one article, without looking at another. Spans are UTF-16 units of `text`, half-open. */
export interface ArticleReading {
  id: string
  /** What the person called it: the file's name, or "pasted 2". */
  name: string
  /** The text that all spans count in: the very text that was given, or the blocks of a page (see `cleanHtml`). */
  text: string
  clean: CleanedText
  /** In the order of the text, furniture included. */
  sentences: readonly ReadSentence[]
  /** Publication day as EDTF, where the article or its page says it. */
  published?: { edtf: string; ground: Ground }
  dates: readonly DateMention[]
  /** In the order of the text; what `resolveEntities` links. */
  references: readonly ReadReference[]
  quotations: readonly Quotation[]
  attributions: readonly Attribution[]
  replies: readonly Reply[]
  hedges: readonly Hedge[]
  /** Doubts of all stages, each with its code and, where it can be, its place. */
  diagnostics: readonly Diagnostic[]
}

/** A sentence of one of several articles: number of the article in the input, number in its `sentences`. */
export interface SentencePlace {
  article: number
  sentence: number
}

/** A span of one of several articles, by the article's number in the input. */
export interface ArticleSpan {
  article: number
  span: Span
}
