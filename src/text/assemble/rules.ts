/** Version of the pipeline, told in `making`: counts up when suggestions change. */
export const PIPELINE_VERSION = 1

/** Share of the excerpt limit of the format (two fifths of an article's words) that suggestions use: a tenth is margin. */
export const EXCERPT_MARGIN = 0.9

/** Words of a claim's text and of the passages that are shown with it: the format's own limit of an excerpt. */
export const CLAIM_WORDS = 15

/** Fewest words a passage may be cut to where excerpts run short: four tell what it is about. */
export const LEAST_WORDS = 4

/** Words as printed in a title, a label, a matter. */
export const TITLE_WORDS = 6
export const LABEL_WORDS = 10

/** UTF-16 units of a line in the story format. */
export const LINE_LENGTH = 400

/**
 * So much of a list goes into a story. A reader reviews suggestions one by one: what lies beyond is told in a diagnostic.
 * Far below the format's own limits, so that no input makes a file that is too large.
 */
export const MOST = {
  articles: 100, sentences: 60_000, entities: 2_000, claims: 1_000, cells: 20_000, quotations: 4_000, marks: 4_000, differences: 500,
  alignments: 1_000, responses: 1_000, events: 200, participants: 8, evidence: 40,
} as const

/** Longest whole text of one article, in code points, and of all together, in UTF-16 units: a story file is read up to 20 million. */
export const WHOLE_LENGTH = 2_000_000
export const ALL_WHOLE_LENGTH = 8_000_000

/** So many articles date an event alike before it is suggested: one article's date may belong to another clause. */
export const DATING_ARTICLES = 2

/** A topic gathers at least so many claims; fewer stand under the other statements. */
export const TOPIC_CLAIMS = 2

/** A name in a larger share of the claims is what the whole story is about and heads no topic, unless nothing else does. */
export const TOPIC_SHARE = 0.25

/** Differences, and persons, that the first screen offers. */
export const GUIDE_DIFFERENCES = 20
export const GUIDE_PEOPLE = 12
