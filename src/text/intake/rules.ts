/** Largest file that is opened, in bytes (in UTF-16 units where text is pasted). The same as what `cleanText` reads at most. */
export const FILE_LIMIT = 50_000_000

/**
 * Longest single article, in UTF-16 units of its text. A long novel has three million and no news article a tenth of that;
 * above it somebody gave a whole archive, which would keep one thread busy for minutes and be one article in the story.
 */
export const ARTICLE_LIMIT = 5_000_000

/**
 * Longest page, in UTF-16 units of its markup. Pages saved with their pictures inside have 5 to 15 million; a parsed page
 * takes about fifty times its length in memory, and a phone has no more than this leaves.
 */
export const PAGE_LIMIT = 20_000_000

/** How much of the bytes is looked at for a zero byte, which no text has except in UTF-16. */
export const ZERO_REACH = 65_536

/** How much of a text is looked at to tell a page from plain text, in UTF-16 units. */
export const PAGE_REACH = 20_000

/** So many closing tags of text make a fragment of a page; an article that speaks of a tag has fewer. */
export const PAGE_TAGS = 4

/**
 * Signs that a parser must look at, `<` and `&`: a page of a megabyte has some ten thousand of each, and linkedom takes
 * seconds over a quarter of a million.
 */
export const MARKUP_SIGNS = 150_000

/**
 * Finding the article in a parsed page costs the sum of the squares of the numbers of siblings, and the sum of the depths
 * of all nodes. Pages of newspapers stay below a million and a hundred thousand; each of these budgets is about four
 * seconds in one thread.
 */
export const SIBLING_SQUARES = 25_000_000
export const DEPTH_SUM = 1_000_000
