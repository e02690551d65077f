/** Ground names of the rules, with what each rests on. */
export const RULE = {
  /** The trained tagger alone. */
  tagger: 'tagger',
  /** A country, capital or region of the lists, whatever the tagger said: these lists have few homonyms. */
  knownPlace: 'known-place',
  /** The last word heads organisations ("… University") or places ("… River"). */
  headWord: 'head-word',
  /** A title stands right before the name. */
  title: 'title',
  /** A short word all in capitals is rarely a person. */
  acronym: 'acronym',
  /** The same name elsewhere in the article decides. */
  sameName: 'same-name-in-article',
  /** The surname (or given name) of a person who is named in full in the article. */
  partOfName: 'part-of-full-name',
  /** A run of capitalised words without a tagger: title, list or suffix tells the type. */
  capitals: 'capitalised-run',
} as const

/** Longest acronym that counts as one, in letters. */
export const LONGEST_ACRONYM = 7

/**
 * Margin of the tagger (label score over "outside") that reads as certain. Scores are given as margin / (margin + this),
 * so that a margin of this size shows as one half. Judged from a look at margins, not measured.
 */
export const HALF_SURE_MARGIN = 1500

/** Longest sentence that is read at once, in UTF-16 units; a longer one is read in pieces. */
export const LONGEST_SENTENCE = 5000

/** A sentence longer than this (some 3,000 words) is no prose: names are not looked for in it. UTF-16 units. */
export const LONGEST_PROSE = 20_000

/** Over this many capitalised words that make up most of a piece, it is a table, an index or an attack, and no prose. */
export const MOST_CAPITALS = 120
export const CAPITAL_SHARE = 0.6

/**
 * How many words, and how many capitalised ones, names are looked for in. Prose has a word every six UTF-16 units and a
 * capitalised one every 30 to 40; twice as dense is let pass, and the first pages whatever they hold. And the
 * longest articles printed have 30,000 words, 6,000 of them with a capital: a third more is read. What lies behind is told.
 */
export const mostWords = (length: number): number => Math.min(10_000 + length / 3, 40_000)
export const mostCapitals = (length: number): number => Math.min(4000 + length / 18, 8000)
