/** Parts of the page, in order; a link opens one by its name. */
export const aboutParts = ['marks', 'making', 'errors', 'rules', 'privacy', 'excerpts', 'beyond', 'glossary', 'licence'] as const
/** One of the parts. */
export type AboutPart = (typeof aboutParts)[number]

/** The words that the glossary explains, in its order. */
export const glossaryWords = [
  'story', 'claim', 'assertion', 'stance', 'origin', 'lineage', 'attribution', 'hedge', 'certainty', 'tension', 'silence', 'difference', 'family', 'excerpt', 'inferred',
] as const
