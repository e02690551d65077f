import type { Ground, Span } from '../text.ts'

/** What an expression of time is: TIMEX3's four types, `interval` for a range, `reference` for "now" and "recently". */
export type DateKind = 'date' | 'time' | 'duration' | 'set' | 'interval' | 'reference'

/** The same expression in TIMEX3 (ISO-TimeML), the notation of TempEval. */
export interface Timex {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  value: string
}

/** An expression of time found in a text. */
export interface DateMention {
  span: Span
  /**
   * EDTF (ISO 8601-2:2019, levels 0 to 2). Absent where the words give no point in time: a duration, a set, "recently",
   * or a relative date in a text without a publication date; the ground then says which.
   */
  edtf?: string
  ground: Ground
  kind: DateKind
  /** Absent on an `interval`, whose two ends TIMEX3 marks (they are mentions too), and on a person's age. */
  timex?: Timex
}
