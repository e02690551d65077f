/** Longer lines are never furniture by their wording: no label, credit or button is so long. UTF-16 units. */
export const FURNITURE_REACH = 320

/** A heading, a label or a teaser has at most this many words. */
export const HEADING_WORDS = 16

/** A title in a pasted page has at most this many words. */
export const TITLE_WORDS = 26

/** From this share of linked letters on, a block of a page is a list of links and no sentence with links in it. */
export const LINKED_SHARE = 0.9

/** An article has at least this many words of body; with less, a diagnostic says that no article was found. */
export const ARTICLE_WORDS = 20

/** How much of a text is read to tell its language. UTF-16 units. */
export const LANGUAGE_REACH = 4000

/**
 * Share of English function words below which a text is not taken for English: running English has 0.3 to 0.5,
 * other European languages stay under 0.05.
 */
export const ENGLISH_SHARE = 0.12

/** Share of control and replacement characters above which the input is no text. */
export const BINARY_SHARE = 0.02

/** Longest input that is read, in UTF-16 units; what lies behind is left out and said so. */
export const TEXT_LIMIT = 50_000_000

/**
 * Costs in the search for the article in the copy of a whole page, in words of prose. A menu line outweighs the shortest
 * sentence, so that menus with a slogan stay out; comments and lists of other articles are left only for a whole story.
 */
export const SHORT_LINE_COST = 6
export const FURNITURE_COST = 8
export const TEASERS_COST = 15
export const COMMENTS_COST = 80

/** So many lines that are no prose around the run of prose make a text the copy of a whole page. */
export const PAGE_LINES = 12

/** So much of a paragraph is counted in words: the search for the article needs no more to know prose. UTF-16 units. */
export const COUNTED_REACH = 4000

/** In a text shorter than an article, signs of another language must make up this share of the words to be told. */
export const FOREIGN_SHARE = 0.2

/** Fewer words than this tell no language. */
export const FEW_WORDS = 6

/** So many letters tell a script, and so large a share of them must not be Latin. */
export const LETTERS_OF_SCRIPT = 8
export const OTHER_SCRIPT_SHARE = 0.5

/** Elements inside each other: pages of articles have 10 to 60. Deeper ones are not read, and a diagnostic says so. */
export const DEEPEST = 400
