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
