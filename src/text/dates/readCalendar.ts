import { isDay } from './calendar.ts'
import type { Expression, Reader, Reading } from './expression.ts'
import { AMBIGUOUS_MONTHS, DETERMINERS, MONTH_ABBREVIATIONS, MONTHS, TIME_PREPOSITIONS } from './lexicon.ts'
import { readOrdinal, readYearInWords } from './numbers.ts'
import { LATEST_YEAR } from './rules.ts'
import type { Tokens } from './tokens.ts'

type CalendarExpression = Extract<Expression, { is: 'calendar' }>

/** Skips a full stop that belongs to an abbreviation. */
export const afterStop = (tokens: Tokens, at: number): number => (tokens.word(at) === '.' && tokens.joined(at) ? at + 1 : at)

/** Skips a comma. */
export const afterComma = (tokens: Tokens, at: number): number => (tokens.word(at) === ',' ? at + 1 : at)

/** A month's name or abbreviation at a token, and the token after it. */
export function monthAt(tokens: Tokens, at: number): { month: number; end: number } | undefined {
  if (!tokens.capital(at)) return undefined
  const word = tokens.word(at)
  const month = MONTHS.get(word)
  if (month !== undefined) return AMBIGUOUS_MONTHS.has(word) && !isMonth(tokens, at) ? undefined : { month, end: at + 1 }
  const short = MONTH_ABBREVIATIONS.get(word)
  if (short === undefined) return undefined
  const end = afterStop(tokens, at + 1)
  const numbered = tokens.digits(end, 1, 4) !== undefined || tokens.digits(at - 1, 1, 2) !== undefined
  return numbered || end > at + 1 && TIME_PREPOSITIONS.has(tokens.word(at - 1)) ? { month: short, end } : undefined
}

/** "May" the month, not the verb or the minister; "March" not "March on Washington"; "August" not "August Wilson". */
function isMonth(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1)
  const after = tokens.word(at + 1)
  const led = TIME_PREPOSITIONS.has(before) || DETERMINERS.has(before)
  if (tokens.digits(at - 1, 1, 2) !== undefined || tokens.digits(afterComma(tokens, at + 1), 1, 4) !== undefined) return true
  if (tokens.word(at) === 'march' && /^(?:on|for|against|to|of|madness)$/.test(after) && !/^(?:in|since|last|this|next)$/.test(before)) return false
  if (tokens.capital(at - 1) && !led) return false
  if (led) return !(/^(?:to|and|of|for|from|by|or|a)$/.test(before) && tokens.capital(at + 1) && !MONTHS.has(after))
  return tokens.word(at) !== 'may' && tokens.word(at) !== 'march' && /^(?:[.,;)]|of|and|to|through|-|–|['’])$/.test(after) && !tokens.capital(at - 1)
}

/** A year of four digits that can be one. */
export function yearAt(tokens: Tokens, at: number): number | undefined {
  const year = tokens.digits(at, 4, 4)
  return year !== undefined && year >= 1000 && year <= LATEST_YEAR && !isPartOfNumber(tokens, at) ? year : undefined
}

/** Whether digits go on as a decimal, a thousands group, a percentage or an amount of money. */
export function isPartOfNumber(tokens: Tokens, at: number): boolean {
  if (/^[$€£¥#%]$/.test(tokens.word(at - 1)) || tokens.word(at + 1) === '%') return true
  const glued = (mark: number, digits: number): boolean => /^[.,:/]$/.test(tokens.word(mark)) &&
    tokens.joined(Math.max(mark, digits)) && tokens.joined(Math.min(mark, digits) + 1) && tokens.digits(digits, 1, 9) !== undefined
  return glued(at + 1, at + 2) || glued(at - 1, at - 2) && tokens.joined(at)
}

/** Optional year after a date: "2006", ", 2006", "of 2006", "last year". */
export function withYear(tokens: Tokens, expression: CalendarExpression, start: number, end: number): Reading {
  const at = tokens.word(end) === 'of' ? end + 1 : afterComma(tokens, end)
  const year = yearAt(tokens, at)
  const spelled = year === undefined && at === end ? readYearInWords(tokens, at) : undefined
  if (spelled) return { start, end: spelled.end, expression: { ...expression, year: spelled.value } }
  const bounded = expression.day !== undefined || at === end || tokens.word(end) === 'of' || tokens.word(at + 1) !== ','
  if (year !== undefined && bounded) return { start, end: at + 1, expression: { ...expression, year } }
  const pick = tokens.word(at + 1) === 'year' && /^(?:last|this|next)$/.test(tokens.word(at)) && tokens.word(end) !== ','
  if (pick && !/^['’]$/.test(tokens.word(at + 2))) {
    const relative = tokens.word(at) === 'last' ? -1 : tokens.word(at) === 'next' ? 1 : 0
    return { start, end: at + 2, expression: { ...expression, yearsOn: relative } }
  }
  return { start, end, expression }
}

/** "May 18, 2006", "May 3-5", "May 18th", "Oct. 14", "May 2006", "May". */
export const readMonth: Reader = (tokens, at) => {
  const found = monthAt(tokens, at)
  if (!found) return undefined
  const { month } = found
  const dayAt = tokens.word(found.end) === 'the' ? found.end + 1 : found.end
  const ordinal = readOrdinal(tokens, dayAt)
  const plain = dayAt === found.end ? tokens.digits(dayAt, 1, 2) : undefined
  const day = ordinal?.value ?? plain
  if (day === undefined || !isDay(month, day) || isPartOfNumber(tokens, dayAt) && tokens.word(dayAt + 1) === ':') {
    return withYear(tokens, { is: 'calendar', month }, at, found.end)
  }
  const end = ordinal?.end ?? dayAt + 1
  const last = lastDayAt(tokens, end, day, month)
  return withYear(tokens, { is: 'calendar', month, day, ...(last && { lastDay: last.day }) }, at, last?.end ?? end)
}

function lastDayAt(tokens: Tokens, at: number, first: number, month: number): { day: number; end: number } | undefined {
  if (!/^[-–—]$/.test(tokens.word(at))) return undefined
  const last = readOrdinal(tokens, at + 1)?.value ?? tokens.digits(at + 1, 1, 2)
  if (last === undefined || last <= first || !isDay(month, last)) return undefined
  return { day: last, end: readOrdinal(tokens, at + 1)?.end ?? at + 2 }
}

/** "18 May 2006", "18th of May", "the 4th of July", "3-5 May". */
export const readDayMonth: Reader = (tokens, at) => {
  const ordinal = readOrdinal(tokens, at)
  const day = ordinal?.value ?? tokens.digits(at, 1, 2)
  if (day === undefined || tokens.joined(at) && !/^[-–—("“]$/.test(tokens.word(at - 1))) return undefined
  const end = ordinal?.end ?? at + 1
  const last = lastDayAt(tokens, end, day, 1)
  const after = last?.end ?? end
  const found = monthAt(tokens, tokens.word(after) === 'of' ? after + 1 : after)
  if (!found || !isDay(found.month, day)) return undefined
  return withYear(tokens, { is: 'calendar', month: found.month, day, ...(last && { lastDay: last.day }) }, at, found.end)
}

/** "2015-05-12", "2015/05/12", "12.05.2015", and "5/12/2015" with the month first as in the United States. */
export const readNumericDate: Reader = (tokens, at) => {
  const mark = tokens.word(at + 1)
  if (!/^[-/.]$/.test(mark) || tokens.word(at + 3) !== mark || tokens.joined(at) && /^[\w./-]$/.test(tokens.raw(at - 1).slice(-1))) return undefined
  for (let next = at + 1; next <= at + 4; next++) if (!tokens.joined(next)) return undefined
  const [year, month, day] = [tokens.digits(at, 4, 4), tokens.digits(at + 2, 1, 2), tokens.digits(at + 4, 1, 2)]
  if (year !== undefined && month !== undefined && day !== undefined && isDay(month, day, year)) {
    return { start: at, end: at + 5, expression: { is: 'calendar', year, month, day } }
  }
  const [first, second, last] = [tokens.digits(at, 1, 2), tokens.digits(at + 2, 1, 2), tokens.digits(at + 4, 4, 4)]
  if (first === undefined || second === undefined || last === undefined || mark === '-') return undefined
  const dayFirst = mark === '.' || first > 12
  const parts = dayFirst ? { month: second, day: first } : { month: first, day: second }
  return isDay(parts.month, parts.day, last) ? { start: at, end: at + 5, expression: { is: 'calendar', year: last, ...parts } } : undefined
}

/** The token after a run of words, apostrophes aside; undefined when the text says something else. */
export function matchWords(tokens: Tokens, at: number, words: readonly string[]): number | undefined {
  if (tokens.word(at) !== words[0]) return undefined
  let end = at + 1
  for (let next = 1; next < words.length; next++) {
    const mark = tokens.word(end)
    if (mark === "'" || mark === '’') end++
    if (tokens.word(end) !== words[next]) return undefined
    end++
  }
  return end
}
