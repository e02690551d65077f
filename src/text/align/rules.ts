/** A sentence is compared by its first words only: a text without stops would be one sentence of any length. Characters, words. */
export const CHARACTERS_COMPARED = 2_000
export const WORDS_COMPARED = 200

/** Sentences with fewer different content words say too little to be the same fact as another. */
export const LEAST_CONTENT = 2

/** Length of the character runs of the reuse channel: the best of 3 to 5 on news paraphrases, and the usual choice. */
export const GRAM = 4

/**
 * Sentences of news in general that a story's own are counted with when words are weighed, so that in a set of two
 * articles the words they share don't look common just because both have them.
 */
export const BACKGROUND_SENTENCES = 20

/**
 * Damping: so much weight of words (of runs) is added to what both sentences have, in weights of a word that only one
 * sentence of the story has. Without it two short sentences that share one name would count as the same.
 */
export const WORD_DAMPING = 2.5
export const GRAM_DAMPING = 25

/** A shared number is worth so many words: two reports of different facts seldom share one. */
export const NUMBER_WEIGHT = 2

/** A shared entity or date beside shared words: little, since a name's own words count already; it speaks where words differ. */
export const ENTITY_WEIGHT = 0.25

/**
 * How much better rivals take a pair down: it is multiplied by its squared overlap over the two sentences' best overlaps, to this
 * power. 0 ignores rivals, large values leave only mutual best pairs. A fact is told by few sentences of another article, so
 * some is right; between 0.2 and 0.5 nothing changes by more than a point.
 */
export const RIVAL_POWER = 0.4

/**
 * The overlap among rivals at which as many pairs were aligned by people as not, and how fast that changes around it: on
 * sentences that all have a partner somewhere (SuperPAL, ECB+; 14 to 20 % of the pairs). Both sets agree.
 */
export const EVEN_ODDS = 0.075
export const STEEPNESS = 3

/** From here on a pair is given, as `related` at least: on such sentences it is likelier than not. */
export const LEAST_SCORE = 0.5

/**
 * From here on it says the same (`paraphrase`), below it is `related`. Higher than {@link LEAST_SCORE} since in whole articles one
 * pair in forty is a true one, not one in seven: there, only from here on are more pairs right than wrong.
 */
export const SAME_FACT = 0.85

/** Words in a row that count as copied: shorter runs are names and set phrases ("the harbour master of"). */
export const COPIED_WORDS = 4

/** The share of the shorter sentence's words in copied runs, from which on it is `near-verbatim`: half of it or more. */
export const NEAR_VERBATIM = 0.5

/** So many of the same words in a row are copied, not found twice (plagiarism checks take 6 to 8). Also `near-verbatim`. */
export const COPIED_RUN = 8

/** A run of shared words has at least so many content words. */
export const LEAST_RUN_CONTENT = 2

/**
 * A pair whose stems alone overlap less is not compared further: no pair so low reaches {@link SAME_FACT} on the sets of the bench.
 */
export const LEAST_STEM_OVERLAP = 0.06

/**
 * Stems of more sentences than this make no candidates; they still count in scores. Sets of some dozens of articles never
 * have such stems, so they are compared exactly.
 */
export const POSTINGS_AT_MOST = 1_000

/** Of the same words printed several times in one article (a repeated line) so many sentences are compared. */
export const REPEATS_COMPARED = 2

/** Sentences of an article that are compared; what stands behind is left out and told. */
export const SENTENCES_COMPARED = 5_000

/** Partners that a sentence keeps, its best ones: as many as a person can look through, and a bound for large sets. */
export const PARTNERS_AT_MOST = 60

/** A group's sentences say the same on average (as {@link SAME_FACT}), missing pairs counting 0: chains of half-alike facts don't hold together. */
export const GROUP_AVERAGE = 0.85
