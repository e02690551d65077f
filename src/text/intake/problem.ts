/**
 * Every kind of problem that opening an input can find. The words stand in the catalogue src/locales/intake-en.json:
 * `intake.<code>` says what is wrong, `intake.<code>.remedy` what to do.
 */
export const intakeCodes = [
  // The input as a whole
  'empty', 'too-large', 'wrong-format', 'duplicate',
  // One line of a JSON Lines file
  'bad-line', 'no-text', 'bad-field', 'unknown-field',
  // One article
  'too-long', 'page-unreadable', 'page-tangled', 'no-article', 'few-words', 'not-english',
  // Its encoding
  'encoding-guessed', 'encoding-wrong', 'encoding-broken',
  // All together
  'nothing-read', 'too-many', 'left-out', 'no-weights',
] as const
export type IntakeCode = (typeof intakeCodes)[number]

/** One thing that is wrong with what was given. It holds no sentence, so that it can be told in any language. */
export interface IntakeProblem {
  code: IntakeCode
  /** `refused`: not read; `partly`: read in part only; `note`: read, with this doubt. */
  severity: 'refused' | 'partly' | 'note'
  /** What the person called the input. */
  name: string
  /** Line of a JSON Lines file, from 1. */
  line?: number
  values: Readonly<Record<string, string | number>>
}
