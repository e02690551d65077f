import type { TextSpan } from './articleText.ts'

/** A text that a reader has, as the text pipeline opened it. */
export interface Copy {
  text: string
  /** Its sentences, titles and headings in order, without overlap. */
  sentences: readonly TextSpan[]
  /** What the pipeline took for page furniture: looked at for what the story has of it, never told as new. */
  outside: readonly TextSpan[]
}
