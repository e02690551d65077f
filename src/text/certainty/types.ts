import type { Ground, Span } from '../text.ts'

/** FactBank's degrees (Saurí & Pustejovsky 2009): CT, PR, PS and U, as `corpus/format/claim.ts` names them. */
export type Certainty = 'certain' | 'probable' | 'possible' | 'uncommitted'

/** What sort of word takes certainty away. An approximator blurs a number and leaves the happening certain. */
export type HedgeKind = 'modal' | 'adverb' | 'evidential' | 'belief' | 'nonfactive' | 'noun' | 'condition' | 'negation' | 'approximator' | 'weasel' | 'question'

/** A word that marks doubt, and the words it governs. Spans in UTF-16 units of the text as given. */
export interface Hedge {
  span: Span
  scope: Span
  kind: HedgeKind
  /** What it leaves of the certainty of its scope. */
  level: Certainty
  ground: Ground
}

/** How sure a stretch of text is of what it says. */
export interface Judgement {
  certainty: Certainty
  polarity: 'positive' | 'negative'
  /** The hedges that decide it, weakest first; empty for plain statements. */
  hedges: readonly Hedge[]
  ground: Ground
}
