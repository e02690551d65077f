/**
 * Every kind of problem that reading or checking a story can find. The words for them stand in the catalogue
 * src/locales/problems-en.json: `problem.<code>` says what is wrong, `problem.<code>.remedy` what to do.
 */
export const problemCodes = [
  // The file as a whole (fatal)
  'empty-file', 'file-too-large', 'web-page', 'not-json', 'unreadable',
  'not-a-story', 'bad-version', 'newer-version', 'too-large', 'no-articles',
  // Shape
  'too-deep', 'forbidden-key', 'missing-list', 'missing-field', 'unknown-field', 'wrong-type', 'bad-value',
  'bad-address', 'bad-date', 'hidden-characters',
  // Ids
  'duplicate-id', 'duplicate-letter', 'dangling-id', 'lost-reference',
  // Places in the text
  'bad-span', 'outside-text', 'outside-sentences', 'no-sentence', 'sentence-order', 'supplementary-order', 'whole-text',
  'excerpt-length', 'excerpt-too-long',
  // Cells of the table
  'missing-assertion', 'duplicate-assertion', 'unlisted-claim', 'claim-in-other-topic',
  // Found only with the texts at hand (check/verifyTexts.ts)
  'text-missing', 'text-hash', 'text-length', 'text-supplementary', 'text-words', 'sentence-fingerprint',
  'excerpt-differs', 'excerpt-run', 'excerpt-share', 'mention-count',
  // The list of problems itself
  'more-problems',
] as const

/** One of `problemCodes`. */
export type ProblemCode = (typeof problemCodes)[number]

/** What happened: `fatal`: nothing could be read; `record`: a whole record was left out; `note`: something smaller. */
export type Severity = 'fatal' | 'record' | 'note'

/** One thing that is wrong with a story file. It holds no sentence, so that it can be told in any language. */
export interface Problem {
  readonly code: ProblemCode
  /** JSON path in the file as it was read, for example `$.claims[3].assertions[1].stance`; `$` is the whole file. */
  readonly path: string
  /** Name of the file, where one is known. */
  readonly file?: string
  /** What the message names; `record` is the id of the record concerned, where it has one. */
  readonly values: Readonly<Record<string, string | number>>
  readonly severity: Severity
}
