/** Longest token before a stop that is looked at: the longest entry of the lexicon is far shorter. UTF-16 units. */
export const TOKEN_REACH = 24

/** How far the next item of a list in running text may stand from its forerunner: a few lines. UTF-16 units. */
export const LIST_REACH = 600

/** A bracket that closes further away than this was never meant to hold one remark. UTF-16 units. */
export const BRACKET_REACH = 300

/** "At 5 a.m. Mr. Ito left": so many words can stand before the clock time without being a sentence. */
export const OPENING_PHRASE_WORDS = 4

/** Lines of hard-wrapped text (mail, agency wires, PDF) are at most this wide. UTF-16 units. */
export const WRAP_WIDTH_MAX = 130

/** Narrower than this and a column of short lines is a list, a menu or a poem. UTF-16 units. */
export const WRAP_WIDTH_MIN = 40

/** So many line breaks must be seen before a block counts as wrapped. */
export const WRAP_BREAKS_MIN = 2

/**
 * Share of a block's breaks at which the next word would not have fitted: 1 in text wrapped by a program; a little
 * less because the width is only estimated from the longest line. Lists and headings stay far below.
 */
export const WRAP_SHARE = 0.75

/** Dateline: at most this long ("PORT-OF-SPAIN, Trinidad and Tobago, Sept. 12 (Xinhua) —"). UTF-16 units. */
export const DATELINE_REACH = 90

/** So much of a paragraph is given to Intl.Segmenter at once: no paragraph of prose is longer. UTF-16 units. */
export const SEGMENTER_REACH = 4000

/**
 * A text has at most so many paragraphs and full stops to judge, and one more for so many UTF-16 units: prose has one in
 * 60 to 120, and a list of words is not as long. What lies behind is no prose, is left in one piece, and a diagnostic says so.
 */
export const MOST_PIECES = 2000
export const UNITS_A_PIECE = 50
