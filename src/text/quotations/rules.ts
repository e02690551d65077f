/** Words that a mark of scare quotes may enclose: longer stretches are somebody's words. */
export const SCARE_WORDS = 3
/** From so many words on, a quotation counts as speech even without a capital or a closing stop. */
export const SPEECH_WORDS = 12
/** A possessive plural (`workers’`) inside single marks: how far ahead we look for the real closing mark, in UTF-16 units. */
export const SINGLE_LOOKAHEAD = 240
/** How far around a short quotation we look for a word of saying before we call it scare quotes, in UTF-16 units. */
export const SPEECH_WINDOW = 160
/**
 * Only so many quotation marks of a text are read: news prints about one in 25 words, so that this is a quarter of a million
 * words, a shelf and no article. What stands after the last of them is told by the diagnostic `quotation-marks-too-many`.
 */
export const MARKS_AT_MOST = 10_000
/** An opening mark inside the same kind of marks nests where two closing marks follow within so many UTF-16 units. */
export const NESTED_LOOKAHEAD = 600
/** Only so many unclosed marks are told of: more say nothing new. */
export const UNCLOSED_AT_MOST = 1_000
