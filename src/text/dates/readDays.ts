import { isDay } from './calendar.ts'
import type { Reader, Reading } from './expression.ts'
import { HOLIDAYS, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES_BEFORE, WEEKDAYS } from './lexicon.ts'
import { readOrdinal } from './numbers.ts'
import { afterComma, afterStop, isPartOfNumber, matchWords, readDayMonth, readMonth, withYear } from './readCalendar.ts'
import type { Tokens } from './tokens.ts'

/** "Monday", "Monday, May 18, 2015", "Tues., Nov. 4"; not Bloody Sunday. */
export const readWeekday: Reader = (tokens, at) => {
  const full = WEEKDAYS.get(tokens.word(at))
  const weekday = full ?? WEEKDAY_ABBREVIATIONS.get(tokens.word(at))
  if (weekday === undefined || !tokens.capital(at)) return undefined
  const end = full === undefined ? afterStop(tokens, at + 1) : at + 1
  const dateAt = afterComma(tokens, end)
  const date = readMonth(tokens, dateAt) ?? readDayMonth(tokens, tokens.word(dateAt) === 'the' ? dateAt + 1 : dateAt)
  if (date?.expression.is === 'calendar' && date.expression.day !== undefined) return { ...date, start: at }
  if (full === undefined || WEEKDAY_NAMES_BEFORE.has(tokens.word(at - 1)) && tokens.capital(at - 1)) return undefined
  return { start: at, end, expression: { is: 'weekday', weekday: full, pick: 'tense' } }
}

/** Holidays by name, and 9/11. */
export const readHoliday: Reader = (tokens, at) => {
  if (tokens.word(at) === '9' && tokens.word(at + 1) === '/' && tokens.word(at + 2) === '11' && tokens.joined(at + 2) && !tokens.joined(at) && tokens.word(at + 3) !== '/') {
    return { start: at, end: at + 3, expression: { is: 'calendar', year: 2001, month: 9, day: 11 } }
  }
  if (!tokens.capital(at)) return undefined
  for (const { words, month, day, moves } of HOLIDAYS) {
    const end = matchWords(tokens, at, words)
    if (end !== undefined && (words.length > 1 || isBareHoliday(tokens, at))) return withYear(tokens, { is: 'calendar', month, day, ...(moves && { moves }) }, at, end)
  }
  return undefined
}

/** "on Christmas", "since Halloween 2019"; not "Christmas trees". */
const isBareHoliday = (tokens: Tokens, at: number): boolean =>
  /^(?:on|at|by|before|after|since|until|till|last|this|next|around|every|from|through)$/.test(tokens.word(at - 1)) &&
  /^(?:[\d.,;:!?)'’]|and|or|in|at|when|that|but|of|to|with|for|as|they|he|she|it|we|the|$)/.test(tokens.word(at + 1))

/** "14" in "June 13 and 14": another day of the month just read. */
export function nextDayOfMonth(tokens: Tokens, { end, expression }: Reading): Reading | undefined {
  if (expression.is !== 'calendar' || expression.month === undefined || expression.day === undefined || expression.year !== undefined) return undefined
  if (tokens.word(end) !== 'and' || isPartOfNumber(tokens, end + 1)) return undefined
  const day = readOrdinal(tokens, end + 1)?.value ?? tokens.digits(end + 1, 1, 2)
  const after = readOrdinal(tokens, end + 1)?.end ?? end + 2
  if (day === undefined || day <= expression.day || !isDay(expression.month, day)) return undefined
  // "June 13 and 14 people", "June 13 and 14 July": the number belongs to what follows, unless a mark or a preposition does.
  if (!/^(?:[.,;:!?)]?|in|at|to|for|with|when|as|after|before|by|and|but)$/.test(tokens.word(after))) return undefined
  return { start: end + 1, end: after, expression: { ...expression, day } }
}
