/** Words of one sentence that are looked at. */
export const WORDS_AT_MOST = 120
/** Sentences of one group that are looked at. */
export const SENTENCES_AT_MOST = 40
/** Pairs of sentences of one group that are compared, the surest first: a group of ten sentences has 45. */
export const PAIRS_AT_MOST = 100
/** Differences found in one call; what comes after is left out. Nobody checks more. */
export const FOUND_AT_MOST = 2000

/** Below this a difference is not shown: its rule is weak, or the sentences may not tell the same. */
export const LEAST_SCORE = 0.45

/**
 * How often a difference of this kind holds where the sentences do tell the same, by judgement on the bench's stories:
 * times the alignment's own score it is the score of the finding.
 */
export const TRUST = {
  /** Two counts of the same noun. */
  count: 0.9,
  /** One of something there, several here. */
  oneOrSeveral: 0.7,
  date: 0.8,
  place: 0.7,
  swapped: 0.9,
  /** Another person does the same to the same. */
  otherAgent: 0.7,
  negated: 0.8,
  opposite: 0.7,
  ownVoice: 0.7,
  oneSpeaker: 0.85,
  hedged: 0.75,
  /** The headline of an article is surer than its own first sentences. */
  headline: 0.7,
  denies: 0.95,
  confirms: 0.65,
  declines: 0.65,
  /** A denial after a sentence that others tell, not aligned itself. */
  answersBefore: 0.75,
  /** The same party declines there and says no here. */
  otherAnswer: 0.7,
} as const

/** How much the kinds of change inside quotation marks weigh. */
export const CHANGE_TRUST = { replaced: 0.95, number: 0.95, added: 0.85, 'left-out': 0.85, moved: 0.6, inflected: 0.5 } as const

/** How far to trust that sentences tell the same, by their relation. */
export const RELATION_TRUST = { 'near-verbatim': 1, paraphrase: 0.95, related: 0.75 } as const

/** Two exact counts may differ by an approximation ("about 300", "312") of this share. */
export const ROUNDING = 0.2
/** Words after a number among which its noun is looked for. */
export const NOUN_WITHIN = 4
/** Content words beside a date, a place or a verb that must be shared: they show that it tells of the same. */
export const BESIDE = 3
/** Words between two parties and their verb. */
export const VERB_WITHIN = 6
/** Words between a negation and the word that it negates ("not have been seen"). */
export const NEGATED_WITHIN = 3
/** Words before and after a word among which a negative word makes it unclear what is negated. */
export const NEGATIVE_WITHIN = 6
/** Words between an unnamed speaker and the verb of saying: "a clerk who works at the mill by the river said". */
export const SAYS_WITHIN = 8
/** Words before the noun of an unnamed speaker: "a senior town hall official". */
export const VOICE_WORDS = 4
/** So many sentences of an article are held against its headline, which sums up how the story begins. */
export const BODY_SENTENCES = 5
/** Content words before a verb among which its subject is looked for. */
export const SUBJECT_WORDS = 4
/** Words, no names, that a headline and a doubted statement have in common. */
export const TITLE_IN_COMMON = 2
/** Share of a sentence's content words that an attribution covers where the sentence stands on somebody's word. */
export const ATTRIBUTED_SHARE = 0.5
/** The same where the article speaks for itself: less than this is covered. */
export const OWN_SHARE = 0.2
/** Words that both sentences have besides names, for an own voice to say what was attributed. */
export const SAID_IN_COMMON = 2
/** Share of the shorter sentence's content words that the other has, for the same. */
export const SAID_SHARE = 0.35
/** Sentences of one group that are not a pair by themselves are trusted so much less. */
export const INDIRECT_TRUST = 0.8
