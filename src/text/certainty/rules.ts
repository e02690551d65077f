import type { Certainty } from './types.ts'

/** Order of commitment: of several hedges over one happening the weakest counts. */
export const COMMITMENT: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, uncommitted: 0 }
/** A verb like "want" finds its "to" within so many words ("want the government of the day to"). */
export const INFINITIVE_REACH = 9
/** Words that a noun or adjective governs ("a possible attack on the capital"). */
export const OBJECT_REACH = 4
/** Only so many hedges of one sentence are read, so that time stays linear in the text. */
export const HEDGES_AT_MOST = 60
/**
 * Only so many UTF-16 units of sentences are read: two to three times the longest articles printed, which have about 30,000 words.
 * The rest is told by the diagnostic `certainty.text-too-long`.
 */
export const LENGTH_AT_MOST = 500_000
/** Words that one scope may cover: longer clauses are read no further. */
export const SCOPE_REACH = 60
/** Longer sentences, in UTF-16 units, are no prose (a list, a table, noise) and are left alone. */
export const PROSE_LENGTH = 5_000
/** Shorter sentences, in UTF-16 units, hold no cue with words to govern. */
export const SENTENCE_LENGTH = 5
