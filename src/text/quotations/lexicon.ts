/** Words cut at their front by an apostrophe: `'em`, `'til`, `'90s` (the last by pattern). */
export const CLIPPED = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'n', 'round', 'bout', 'cuz', 'cos', 'ere', 'neath', 'd', 'll', 's', 're', 've'])

/** Before marks these words say that a name or a label follows, not speech. */
export const LABELLING = new Set(['so-called', 'dubbed', 'nicknamed', 'labeled', 'labelled', 'termed', 'aka', 'alias', 'known', 'word', 'term', 'phrase'])

/** Before marks these words say that a work's title follows. */
export const WORK_NOUNS = new Set([
  'titled', 'entitled', 'headlined', 'book', 'novel', 'memoir', 'film', 'movie', 'song', 'album', 'single', 'play', 'series', 'show',
  'program', 'programme', 'podcast', 'article', 'essay', 'column', 'poem', 'documentary', 'episode', 'report', 'study', 'musical',
])

/** Small words that stay in lower case inside a title. */
export const TITLE_SMALL = new Set(['a', 'an', 'the', 'and', 'or', 'but', 'of', 'in', 'on', 'at', 'to', 'for', 'with', 'by', 'from', 'as', 'vs'])

/** Words of saying: one of them near a short quotation makes it somebody's words rather than scare quotes. */
export const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|w(?:rite|rites|rote|riting)|add(?:s|ed|ing)|accord(?:ing|s)|ask(?:s|ed|ing)?|statement|quot(?:e|es|ed|ing)|tweet(?:s|ed|ing)?|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|warn(?:s|ed|ing)?|den(?:y|ies|ied|ying)|insist(?:s|ed|ing)?|promis(?:e|es|ed|ing)|report(?:s|ed|ing)?|express(?:es|ed|ing)?)\b/giu
