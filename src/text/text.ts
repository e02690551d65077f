/** Half-open `[start, end)` in one article's text, in UTF-16 units. The text is never changed in place. */
export interface Span {
  start: number
  end: number
}

/**
 * Why the program suggests something: the rule that fired, and its score where it has one (0 to 1). Everything that
 * leaves this package carries one, and is marked as suggested until a person confirms it.
 */
export interface Ground {
  rule: string
  score?: number
}

/** The program's own note of doubt, located where it can be. `values` fill the message of that code. */
export interface Diagnostic {
  code: string
  span?: Span
  values: Readonly<Record<string, string | number>>
}

/** The words of a span. */
export const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end)
