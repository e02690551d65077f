import * as v from 'valibot'
import { Count, Edtf, Hex, Id, LanguageTag, Line, Offset, Prose, WebAddress, reviewed } from './primitives.ts'

/** Code points of the longest text that a story file may hold whole. */
export const MAX_WHOLE_LENGTH = 2_000_000

/** What a stretch of the file is. All but `furniture` and `credit` count as story text. */
export const SentenceKind = v.picklist([
  'title', 'deck', 'slug', 'dateline', 'heading', 'lead', 'bullet', 'body', 'credit', 'furniture',
])
export type SentenceKind = v.InferOutput<typeof SentenceKind>

/**
 * One sentence (or title, heading, furniture line) by position only; its words stay with the publisher.
 * `fingerprint` lets a copy of the text be matched on the reader's device: `exact` is the first 16 hex digits of
 * the SHA-256 of the normalised words, `near` a 64-bit SimHash of them (Charikar 2002), `words` their number.
 */
export const Sentence = v.strictObject({
  id: Id,
  kind: SentenceKind,
  /** Number of the paragraph in the article, from 1; left out where the sentence is outside the story text. */
  paragraph: v.optional(Count),
  start: Offset,
  end: Offset,
  fingerprint: v.strictObject({ exact: Hex(16), near: Hex(16), words: Count }),
})
export type Sentence = v.InferOutput<typeof Sentence>

/** A fact about the article together with where it was found. */
const Sourced = v.strictObject({
  value: Line,
  /** `stated`: the file says so. `elsewhere`: found outside the file. `inferred`: concluded; `note` says from what. */
  found: v.picklist(['stated', 'elsewhere', 'inferred']),
  note: v.optional(Line),
})

/** One published text. Immutable: corrections and notes are layers above it. */
export const Article = v.strictObject({
  id: Id,
  /** The short mark that stands for the article in tables: A, B, C … Unique in the story. */
  letter: v.pipe(v.string(), v.regex(/^[A-Z]{1,2}$/)),
  outlet: Sourced,
  title: Sourced,
  address: v.optional(v.strictObject({ url: WebAddress, found: v.picklist(['stated', 'elsewhere']), note: v.optional(Line) })),
  language: LanguageTag,
  /** When it was published, as far as known. */
  published: v.strictObject({ edtf: Edtf, found: v.picklist(['stated', 'elsewhere', 'inferred']), note: v.optional(Line) }),
  /** Where the article enters the story from, in one neutral line. */
  origin: Line,
  /** What the other articles have and this one leaves unnamed, in our words. */
  notMentioned: v.array(Line),
  /** Traits of the file that explain its state (missing title, share bars), in our words. */
  note: v.optional(Prose),
  text: v.strictObject({
    /** Name of the file that the positions count in. */
    file: v.optional(Line),
    /** SHA-256 of the text as UTF-8 with LF line ends. */
    sha256: Hex(64),
    /** Length in code points. */
    length: Offset,
    /** Code-point offsets of the characters outside the basic plane, ascending: they take two UTF-16 units. */
    supplementary: v.array(Offset),
    words: Count,
    /** The text itself with LF line ends, where it may be shown. At most 2,000,000 code points. */
    whole: v.optional(v.pipe(v.string(), v.maxLength(2 * MAX_WHOLE_LENGTH))),
  }),
  sentences: v.array(Sentence),
  ...reviewed,
})
export type Article = v.InferOutput<typeof Article>
