import type { Ground, Span } from '../text.ts'

/** How the content is told: all in marks, partly in marks, or in the reporter's words. */
export type SpeechKind = 'direct' | 'mixed' | 'indirect'

/**
 * What the cue does with its content. `assert`: says it is so. `evaluate`: praise or blame. `intend`: wants, plans, promises.
 * `believe`: holds it to be so. `ask`: question or request. `deny`: says it is not so. `show`: a document or study bears it out.
 */
export type CueType = 'assert' | 'evaluate' | 'intend' | 'believe' | 'ask' | 'deny' | 'show'

/** The words that attribute. */
export interface Cue {
  span: Span
  /** Dictionary form: `say`, `according to`. */
  lemma: string
  type: CueType
  tense: 'past' | 'present' | 'none'
  voice: 'active' | 'passive'
  /** `did not say`, `would not say`. */
  negated: boolean
}

/** Who speaks, as the text words it. */
export interface Speaker {
  span: Span
  /** `named`: a proper name stands in it. `unnamed`: officials, sources, critics … `pronoun`: see `refersTo`. */
  kind: 'named' | 'unnamed' | 'pronoun' | 'other'
  number: 'one' | 'several' | 'unknown'
  /** Words that grant or describe anonymity, where the text has them ("who spoke on condition of anonymity"). */
  anonymity?: Span
  /** For a pronoun: the wording of the last fitting speaker before it. A light guess, never certain. */
  refersTo?: Span
}

/** Who is told to have said what: PARC's source, cue and content (Pareti 2012). Spans in UTF-16 units of the text as given. */
export interface Attribution {
  /** Absent where nobody is named as the speaker ("It is said that …"). */
  speaker?: Speaker
  /** Absent where speech goes on without a new cue. */
  cue?: Cue
  /** In the order of the text, never overlapping; several where speech is interrupted by its speaker. */
  content: readonly Span[]
  kind: SpeechKind
  /** Index of the attribution in whose content this one stands: the outer teller of a chain. */
  within?: number
  ground: Ground
}

/** How a party answered, or that it did not. */
export interface Reply {
  kind: 'confirms' | 'denies' | 'declines' | 'no-reply'
  /** The words that say so, with their complement. */
  span: Span
  speaker?: Speaker
  ground: Ground
}
