import type { Evidence } from '../model.ts'

/** Half-open, in UTF-16 units of the text it is about. */
export interface TextSpan {
  start: number
  end: number
}

/** Why a passage could not be found again. */
export type OrphanReason = 'sentence-missing' | 'sentence-changed' | 'words-missing'

/**
 * A passage found again in another copy of its article, or an orphan (W3C Web Annotation: selector, anchor; Hypothesis:
 * orphan). `exact`: at the very words; otherwise the sentence was changed and the place is the nearest that fits.
 */
export type Anchor = { found: true; span: TextSpan; exact: boolean } | { found: false; reason: OrphanReason }

/** The words of an article as the reader has them, and where the story's passages stand in them. */
export interface ArticleText {
  /** Id of the article. */
  article: string
  text: string
  /** `story`: the story ships the text. `copy`: somebody attached it on this device. */
  from: 'story' | 'copy'
  /** The very text that the story's positions count in. */
  same: boolean
  /** Where a sentence of the story stands; undefined where this text has no such sentence. */
  sentence: (id: string) => TextSpan | undefined
  /** Where a piece of evidence stands. */
  anchor: (evidence: Evidence) => Anchor
  /** Ids of the story's sentences that this text lacks, in the story's order. */
  missing: readonly string[]
  /** Sentences of this text that the story does not know, in order. */
  added: readonly TextSpan[]
}
