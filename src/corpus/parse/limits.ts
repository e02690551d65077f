/**
 * How much a story may hold. The limits keep a hostile or mistaken file from freezing the page; each lies far above
 * what a person would review, and a file above one of them is refused as a whole, so that nothing is half-shown.
 */

/** Characters (UTF-16 units) of a story file: 20 million. The bundled story has about one million. */
export const MAX_FILE_LENGTH = 20_000_000

/** Articles of one story. Marks run from A to ZZ (702), and a table of 200 columns is already past reading. */
export const MAX_ARTICLES = 200

/** Records of any other list: a hundred times what the bundled story has in its longest one. */
export const MAX_RECORDS = 50_000

/** Claims times articles, because each claim has one assertion per article. A file of 20 million characters can't hold more. */
export const MAX_CELLS = 200_000

/** Values (objects, lists, strings, numbers) in the whole file: what 20 million characters hold at four each. */
export const MAX_VALUES = 5_000_000

/** Levels inside one record. The format needs seven (claims[i].assertions[j].evidence[k].sentences[l]). */
export const MAX_DEPTH = 16

/** Problems that are told one by one; the rest are counted. */
export const MAX_PROBLEMS = 500
