/** The lead: the title and so many sentences of the story. Who is credited there is whose report the article tells. */
export const LEAD_SENTENCES = 3

/** Of a copied run so many words are content words and part of no name: names alone are no copying. */
export const COPIED_CONTENT = 2

/**
 * So many copied runs make it as likely as not that two texts have a text in common: set phrases ("declined to comment on the
 * matter") give two articles of one story one or two. In long articles more: this share of the shorter one's sentences.
 */
export const EVEN_RUNS = 3
export const EVEN_SHARE = 0.1

/** Further runs of two articles would not change what is said of them. */
export const RUNS_AT_MOST = 40

/** Two articles, or two sets of them on average, are held to have a text in common from this score on: likelier than not. */
export const COMMON_TEXT = 0.5

/** Pieces of evidence that a lineage shows. */
export const EVIDENCE_AT_MOST = 5

/** How far around a paper's name its cue is looked for, in UTF-16 units. */
export const CUE_REACH = 60

/** Scores of what the texts say themselves; judged, not measured. */
export const SURENESS = { 'credit-line': 0.95, 'credited-in-lead': 0.85, 'credited-in-text': 0.8, 'speaker-in-lead': 0.75, 'named-speaker': 0.8, document: 0.7, 'names-nobody': 0.5 } as const
