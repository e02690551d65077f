import type { Tokens } from './tokens.ts'

/** A stretch of the calendar, or of the clock. */
export type Grain =
  | 'minute' | 'second' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century'

/** Which of a returning day, month or season is meant: the nearest by the tense of the clause, or as a word says. */
export type Pick = 'tense' | 'last' | 'this' | 'next'

/** Part of a day, in the codes of TIMEX3. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** Which part of a longer stretch is meant. */
export type Stage = 'early' | 'mid' | 'late' | 'start' | 'end' | 'earlier' | 'later'

/** What words say before they are put on the calendar. */
export type Expression =
  | { is: 'calendar'; year?: number; month?: number; day?: number; lastDay?: number; pick?: Pick; yearsOn?: number; moves?: { weekday: number; nth: number } }
  | { is: 'years'; from: number; to: number }
  | { is: 'decade'; prefix: number }
  | { is: 'century'; number: number }
  | { is: 'weekday'; weekday: number; pick: Pick }
  | { is: 'season'; season: number; year?: number; pick: Pick }
  | { is: 'quarter'; quarter: number; year?: number; shift?: number; yearShift?: number }
  | { is: 'half'; half: number; year?: number }
  | { is: 'sameQuarter'; years: number; year?: number }
  | { is: 'shift'; grain: Grain; by: number; from: 'published' | 'mention'; count?: number }
  | { is: 'amount'; grain: Grain; count?: number; age?: boolean }
  | { is: 'set'; value: string }
  | { is: 'clock'; hour: number; minute?: number; second?: number; of?: Expression }
  | { is: 'part'; part: DayPart; of?: Expression }
  | { is: 'reference'; towards: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }

/** An expression read from the tokens `[start, end)`. */
export interface Reading {
  start: number
  end: number
  expression: Expression
  stage?: Stage
  approximate?: boolean
}

/** Reads an expression that starts at a token, or nothing. Looks at a bounded number of tokens. */
export type Reader = (tokens: Tokens, at: number) => Reading | undefined

/** The longest of several readings; the first of equals. */
export function longest(readings: readonly (Reading | undefined)[]): Reading | undefined {
  let best: Reading | undefined
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading
  return best
}
