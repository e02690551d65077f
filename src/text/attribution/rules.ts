/** How far left of its cue a subject may begin, in tokens: long subjects with an apposition have about thirty. */
export const SUBJECT_REACH = 40
/** How far right of an inverted cue its speaker may reach ("said Y, a Z of the W"), in tokens. */
export const INVERTED_REACH = 30
/** Somebody told: how many tokens may stand between "told" and what was told. */
export const ADDRESSEE_REACH = 14
/** After "said", how many tokens an adverbial may fill before the content ("in a statement to reporters on Friday"). */
export const TAIL_REACH = 14
/** A sentence of more tokens than this is not prose; it is left alone so that time stays linear. */
export const SENTENCE_TOKENS = 400
/** A party or an age in brackets after a name takes at most so many tokens. */
export const BRACKET_TOKENS = 8
/** "who spoke on condition …" between people and their verb takes at most so many tokens. */
export const RELATIVE_REACH = 16
/** A name before a colon has at most so many words. */
export const NAME_TOKENS = 6
/** So many words must follow a colon that names a source, the colon counted. */
export const HEADLINE_WORDS = 5
/** A pronoun looks back over so many speakers for a fitting one. */
export const PRONOUN_LOOKBACK = 6
/** Scores of the grounds: rough shares of right answers per rule on sentences of our own and on PolNeAR's development half. */
export const SCORES = { quote: 0.95, clause: 0.8, parenthetical: 0.85, according: 0.9, noun: 0.5, object: 0.6, passive: 0.5, continued: 0.7, colon: 0.6 } as const
/**
 * Only so many words and stops of a text are read: the longest articles printed have about 30,000 words. The rest is told by
 * the diagnostic `attribution-text-too-long`.
 */
export const TOKENS_AT_MOST = 40_000
/** The same in UTF-16 units, quotations not counted, so that such a stretch is not even cut into tokens. */
export const SENTENCE_LENGTH = 4_000
/** Only so many cues of one sentence are read, so that time stays linear in the text. */
export const CUES_AT_MOST = 24
