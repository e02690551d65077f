import type { CueGroup } from './cues.ts'
import type { SCORES } from './rules.ts'
import type { Range } from './subject.ts'
import type { Sentence } from './tokens.ts'

/** An attribution still in tokens of its sentence. */
export interface Report {
  sentence: Sentence
  /** Speaker in its sentence's tokens, or, carried over, in another's. */
  speaker?: { sentence: Sentence; range: Range }
  cue?: { from: number; to: number; lemma: string; group?: CueGroup }
  content: Array<{ sentence: Sentence; range: Range }>
  /** The report whose teller names this one's speaker: "the Herald reported, citing officials, that …". */
  outer?: Report
  rule: keyof typeof SCORES
}
