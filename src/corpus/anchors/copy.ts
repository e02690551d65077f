import type { TextSpan } from './articleText.ts'

/** A text that a reader has, as the text pipeline opened it. */
export interface Copy {
  text: string
  /** Its sentences, titles and headings in order, without overlap. */
  sentences: readonly TextSpan[]
  /** What the pipeline took for page furniture: looked at for what the story has of it, never told as new. */
  outside: readonly TextSpan[]
}

/** A text or page that the reader gave, opened and cut into sentences; or why that could not be done. */
export type ReadCopy =
  | (Copy & { ok: true; title?: string; diagnostics: readonly CopyDoubt[] })
  | { ok: false; code: string; values: Readonly<Record<string, string | number>> }

/** A doubt about a text that was opened: its encoding, its language. */
export interface CopyDoubt {
  code: string
  values: Readonly<Record<string, string | number>>
}

/** A copy of an article as it is kept on this device, and nowhere else. */
export interface KeptCopy extends Copy {
  story: string
  article: string
  /** What the reader's file was called. */
  name: string
  /** Milliseconds since 1970. */
  keptAt: number
}
