import type { Counts } from '../corpus/library/ownStory.ts'
import type { SentenceKind, StoryFile } from '../corpus/model.ts'

/** A file that somebody gave: its bytes (they are transferred), or text. */
export interface GivenFile {
  name: string
  content: ArrayBuffer | string
  /** What the person knows of it better than the file. */
  told?: Told
  /** The content is the article's plain text, and all of it, or these of its lines, are to be kept. */
  kept?: 'all' | readonly string[]
}

/** What a person tells of an article. `published` is a day, `2024-11-14`. */
export interface Told { outlet?: string; title?: string; published?: string; url?: string }

/** Something that is wrong with a file or with the work. Words: `intake.<code>` in the catalogue. */
export interface TextProblem {
  code: string
  severity: 'refused' | 'partly' | 'note'
  name: string
  line?: number
  values: Readonly<Record<string, string | number>>
}

/** An article as it was read. Spans are UTF-16 units in `text`. */
export interface ReadArticle extends Told {
  id: string
  name: string
  byline?: string
  english: boolean
  /** What its bytes were read as, `utf-8` say; none where text was given. */
  encoding?: string
  text: string
  sentences: readonly { kind: SentenceKind; start: number; end: number }[]
  furniture: readonly { kind: string; words: string; line?: number }[]
  counts: { words: number; sentences: number; names: number; quotations: number; doubts: number }
}

/** How far the work is: `done` of `of` files or articles are through. */
export interface TextProgress { step: string; name: string; done: number; of: number }

/** What came of a request. */
export type Outcome<Result> = { ok: true; result: Result } | { ok: false; problem: TextProblem; problems: readonly TextProblem[] }

interface Following { onProgress?: (progress: TextProgress) => void; signal?: AbortSignal }

/** Reads articles off the main thread. Nothing is ever rejected. */
export interface TextReader {
  /** Opens zips and documents, and sets story files apart. */
  unpack: (order: { files: readonly GivenFile[] }, following?: Following) => Promise<Outcome<{ files: readonly GivenFile[]; stories: readonly GivenFile[]; problems: readonly TextProblem[] }>>
  /** Reads each article by itself. */
  read: (order: { files: readonly GivenFile[]; published?: string }, following?: Following) => Promise<Outcome<{ articles: readonly ReadArticle[]; problems: readonly TextProblem[] }>>
  /** Suggests a story. */
  story: (order: { files: readonly GivenFile[]; published?: string; storyId?: string; title?: string; withTexts?: boolean }, following?: Following) => Promise<Outcome<{ story: StoryFile; problems: readonly TextProblem[] }>>
  /** The same as the text of a story file in JSON, with what a library counts of it: no large object reaches the page. */
  make: (order: Parameters<TextReader['story']>[0], following?: Following) => Promise<Outcome<{ title: string; json: string; counts: Counts; problems: readonly TextProblem[] }>>
  close: () => void
}
