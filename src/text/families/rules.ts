/** Quotations compared in one call, the rest are families of their own: a pile of articles has a few hundred. */
export const QUOTATIONS_AT_MOST = 1000
/** Words of one quotation that are compared: a printed speech is longer, a quotation in an article is not. */
export const WORDS_AT_MOST = 600
/** Steps of comparing in one call (see `Effort`): less than a second; five long articles take a hundredth of it. */
export const EFFORT = 30_000_000
/** What a comparison in order costs before its first word. */
export const COMPARING = 8000
/** Edits after which a comparison is given up: more than half of the longest quotation would differ. */
export const EDITS_AT_MOST = 400
/** Printings of a family that are compared each with each; in a larger family each with the fullest. */
export const EACH_WITH_EACH = 12

/** Content words from which the same words are the same utterance whoever speaks: five in a row do not recur by chance. */
export const LONG_CONTENT = 5
/** Share of the shorter printing's words that the other has, where nothing but the words speaks for it. */
export const SAME_WORDS = 0.8
/** The same, where the speaker is the same or the sentences are aligned. */
export const NEAR_WORDS = 0.6
/** Below this many words a fragment must stand in the other word by word. */
export const SHORT_WORDS = 4
/** Share of matching words in the stretch of the longer printing that they span: scattered words are no quotation. */
export const DENSITY = 0.5
/** Bag of words of the shorter printing that the other must share before anything is compared in order. */
export const WORTH_COMPARING = 0.5

/** Characters before and after a quotation, inside its sentence, where its speaker is looked for. */
export const BESIDE = 300

/** Content words that a report without marks shares with a printing, where the speaker is the same. */
export const INDIRECT_CONTENT = 3
/** Share of the report's content words that the printing has. */
export const INDIRECT_SHARE = 0.4
/** The same where one of them has no speaker, so that the words alone decide. */
export const SPEAKERLESS_CONTENT = 5
/** As {@link INDIRECT_SHARE}, without a speaker. */
export const SPEAKERLESS_SHARE = 0.5
/** Content words that suffice where speaker and aligned sentences agree. */
export const ALIGNED_CONTENT = 1

/** An edge run of equal words is chance where the words that differ beside it are this many times as long. */
export const CHANCE_RUN = 3
/** Words cut from one edge are no change where the one side is longer than this many times the other and two. */
export const CUT_RATIO = 2
/** Equal words between a word left out and a word added that still make one rewording ("lasting calm" / "calm for good"). */
export const ONE_REWORDING = 3
