import type { Counts } from '../corpus/library/ownStory.ts'
import type { SentenceKind, StoryFile } from '../corpus/model.ts'
import type { ArticleSummary } from '../text/index.ts'

/** A file's bytes, or text that was pasted. Bytes are transferred: the sender has them no more. */
export interface GivenFile {
  name: string
  content: ArrayBuffer | string
  /** What the person knows of it better than the file, where it holds one article. */
  told?: { outlet?: string; title?: string; published?: string; url?: string }
  /** The content is the article's plain text, and the person wants all of it, or these of its lines, kept. */
  kept?: 'all' | readonly string[]
}

/** What both kinds of request tell. */
export interface ReadOrder {
  files: readonly GivenFile[]
  /** Day of publication of the articles that do not tell it. */
  published?: string
}

/** What a request for a story tells besides. */
export interface StoryOrder extends ReadOrder {
  storyId?: string
  title?: string
  /** Puts the whole texts into the story. */
  withTexts?: boolean
  /** Gives the story as the text of its file (`MadeResult`): text crosses to the page at no cost, a large story does not. */
  asText?: boolean
}

/** What a request to unpack tells. */
export interface UnpackOrder {
  files: readonly GivenFile[]
}

/** To the worker. `id` is the client's own; a cancel names the request that it ends. */
export type TextRequest =
  | { type: 'read'; id: number; order: ReadOrder }
  | { type: 'story'; id: number; order: StoryOrder }
  | { type: 'unpack'; id: number; order: UnpackOrder }
  | { type: 'cancel'; id: number }

/** Why a request came to nothing besides what was wrong with its files. */
export const failureCodes = ['cancelled', 'crashed', 'unexpected'] as const
export type FailureCode = (typeof failureCodes)[number]

/** Something that is wrong: with a file, one of its lines, or the work. Words for `code`: `intake.<code>` in the catalogue. */
export interface TextProblem<Code extends string = string> {
  code: Code
  severity: 'refused' | 'partly' | 'note'
  name: string
  line?: number
  values: Readonly<Record<string, string | number>>
}

/** An article as it was read: what it says of itself, its text, what was taken for furniture, and counts of what was found. */
export interface ReadArticle extends Pick<ArticleSummary, 'id' | 'name' | ArticleTold> {
  url?: string
  /** What its bytes were read as, by its name in the WHATWG Encoding Standard; none where text was given. */
  encoding?: string
  /** With LF line ends. */
  text: string
  /** Where its sentences, titles and furniture stand in `text`, in order: half-open, in UTF-16 units. */
  sentences: readonly { kind: SentenceKind; start: number; end: number }[]
  furniture: readonly { kind: string; words: string; line?: number }[]
  counts: Omit<ArticleSummary, 'id' | 'name' | ArticleTold | 'furniture'>
}

/** What an article tells of itself. */
type ArticleTold = 'title' | 'byline' | 'outlet' | 'published' | 'english'

/** What a request `read` gives: the articles in their order, and what could not be read. */
export interface ReadResult {
  articles: readonly ReadArticle[]
  problems: readonly TextProblem[]
}

/** What a request `story` gives. An article's id in the story is its letter; places count code points, as in files. */
export interface StoryResult extends ReadResult {
  story: StoryFile
  doubts: readonly { code: string; values: Readonly<Record<string, string | number>> }[]
}

/** What a request `story` gives `asText`: a story file as JSON, and what of it a library counts. */
export interface MadeResult {
  title: string
  json: string
  counts: Counts
  problems: readonly TextProblem[]
}

/** What a request `unpack` gives: single files of articles, story files, and what could not be opened. */
export interface UnpackResult {
  files: GivenFile[]
  stories: GivenFile[]
  problems: TextProblem[]
}

/** How far a request is: `done` of `of` files or articles are through. */
export interface TextProgress {
  step: string
  name: string
  done: number
  of: number
}

/** From the worker, each for one request; `done` and `failed` are the last for theirs. */
export type TextReply =
  | { type: 'progress'; id: number; progress: TextProgress }
  | { type: 'done'; id: number; result: ReadResult | StoryResult | MadeResult | UnpackResult }
  | { type: 'failed'; id: number; problem: TextProblem; problems: readonly TextProblem[] }
