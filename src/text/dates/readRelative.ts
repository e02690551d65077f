import { type DayPart, type Expression, type Grain, longest, type Pick, type Reader, type Reading } from './expression.ts'
import { DAY_PARTS, PLURAL_UNITS, SEASONS, UNITS, WEEKDAYS } from './lexicon.ts'
import { readCount } from './numbers.ts'
import { matchWords, monthAt, readMonth } from './readCalendar.ts'

const shift = (grain: Grain, by: number, from: 'published' | 'mention' = 'published'): Expression => ({ is: 'shift', grain, by, from })
const NAMED_DAYS = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1]])
const STEPS = new Map<string, { by: number; pick: Pick }>([
  ['last', { by: -1, pick: 'last' }], ['past', { by: -1, pick: 'last' }], ['previous', { by: -1, pick: 'last' }],
  ['this', { by: 0, pick: 'this' }], ['current', { by: 0, pick: 'this' }], ['next', { by: 1, pick: 'next' }], ['coming', { by: 1, pick: 'next' }],
])

/** "today", "yesterday", "the day before yesterday", "tonight", "last night", "overnight". */
const readNamedDay: Reader = (tokens, at) => {
  const by = NAMED_DAYS.get(tokens.word(at))
  if (by !== undefined) return { start: at, end: at + 1, expression: shift('day', by) }
  const tonight = tokens.word(at) === 'tonight'
  if (tonight) return { start: at, end: at + 1, expression: { is: 'part', part: 'NI', of: shift('day', 0) } }
  const after = matchWords(tokens, at, ['the', 'day', 'after', 'tomorrow'])
  if (after !== undefined) return { start: at, end: after, expression: shift('day', 2) }
  const before = matchWords(tokens, at, ['the', 'day', 'before', 'yesterday'])
  return before === undefined ? undefined : { start: at, end: before, expression: shift('day', -2) }
}

/** "last week", "this past year", "the coming month", "next Tuesday", "last May", "this fall", "the previous day". */
const readStep: Reader = (tokens, at) => {
  const stepAt = tokens.word(at) === 'the' || tokens.word(at) === 'this' && /^(?:past|coming)$/.test(tokens.word(at + 1)) ? at + 1 : at
  const step = STEPS.get(tokens.word(stepAt))
  if (!step) return undefined
  const unitAt = /^(?:fiscal|calendar|academic)$/.test(tokens.word(stepAt + 1)) ? stepAt + 2 : stepAt + 1
  const reading = (expression: Expression, end = unitAt + 1): Reading => ({ start: at, end, expression })
  const word = tokens.word(unitAt)
  const part = DAY_PARTS.get(word)
  if (part !== undefined) return partOfDay(tokens.word(stepAt), part, at, unitAt)
  const weekday = WEEKDAYS.get(word)
  if (weekday !== undefined) return reading({ is: 'weekday', weekday, pick: step.pick })
  const season = SEASONS.get(word)
  if (season !== undefined) return reading({ is: 'season', season, pick: step.pick })
  if (monthAt(tokens, unitAt)) {
    const month = readMonth(tokens, unitAt)
    if (month?.expression.is === 'calendar' && month.expression.year === undefined) return { ...month, start: at, expression: { ...month.expression, pick: step.pick } }
  }
  const unit = UNITS.get(word)
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'season') return undefined
  if (unit === 'quarter') return reading({ is: 'quarter', quarter: 0, shift: step.by })
  if (stepAt > at && tokens.word(at) === 'the' && step.by < 0 && /^(?:decade|century|month|week|day)$/.test(word) && /^(?:past|last)$/.test(tokens.word(stepAt)) && unit !== 'century') {
    return unit === 'day' || unit === 'decade' || unit === 'month' ? reading({ is: 'amount', grain: unit, count: 1 }) : reading(shift(unit, -1))
  }
  return reading(shift(unit, step.by, unit === 'day' && step.by !== 0 || tokens.word(stepAt) === 'previous' ? 'mention' : 'published'))
}

function partOfDay(step: string, part: DayPart, start: number, at: number): Reading | undefined {
  if (step !== 'last' && step !== 'this') return undefined
  return { start, end: at + 1, expression: { is: 'part', part, of: shift('day', step === 'last' ? -1 : 0) } }
}

/** "the next day", "that year", "the same month", "the following week", "the year before", "the day after". */
const readFromMention: Reader = (tokens, at) => {
  const the = tokens.word(at) === 'the'
  const lead = the ? tokens.word(at + 1) : tokens.word(at)
  const unitAt = the ? at + 2 : at + 1
  const by = lead === 'next' && the || lead === 'following' ? 1 : lead === 'same' || lead === 'that' && !the ? 0 : undefined
  const unit = UNITS.get(tokens.word(unitAt))
  if (by !== undefined && unit !== undefined && /^(?:day|week|month|year|weekend)$/.test(unit) && !(lead === 'next' && unit !== 'day')) {
    return { start: at, end: unitAt + 1, expression: shift(unit, by, 'mention') }
  }
  if (by === 0) {
    const part = DAY_PARTS.get(tokens.word(unitAt))
    if (part !== undefined) return { start: at, end: unitAt + 1, expression: { is: 'part', part, of: shift('day', 0, 'mention') } }
  }
  const own = the ? UNITS.get(lead) : undefined
  if (own === undefined || !/^(?:day|week|month|year)$/.test(own)) return undefined
  const side = tokens.word(at + 2)
  const ends = /^[.,;)]?$/.test(tokens.word(at + 3)) || /^(?:when|that|and|but)$/.test(tokens.word(at + 3))
  if (side === 'before' && ends || side === 'earlier') return { start: at, end: at + 3, expression: shift(own, -1, 'mention') }
  return side === 'after' && ends ? { start: at, end: at + 3, expression: shift(own, 1, 'mention') } : undefined
}

/** "two years ago", "a week earlier", "10 days from now", "a year-ago", "the year-earlier period". */
export const readAgo: Reader = (tokens, at) => {
  const the = /^(?:the|an?)$/.test(tokens.word(at)) && tokens.word(at + 1) === 'year' ? 1 : 0
  if (tokens.word(at + the) === 'year' && tokens.word(at + the + 1) === '-' && /^(?:ago|earlier)$/.test(tokens.word(at + the + 2))) {
    const tail = /^(?:period|quarter)$/.test(tokens.word(at + the + 3)) ? 4 : 3
    return { start: at, end: at + the + tail, expression: { is: 'sameQuarter', years: -1 } }
  }
  const count = readCount(tokens, at)
  if (!count) return undefined
  const unit = UNITS.get(tokens.word(count.end)) ?? PLURAL_UNITS.get(tokens.word(count.end))
  if (unit === undefined) return undefined
  let end = count.end + 1
  const roughly = tokens.word(end) === 'or' && /^(?:so|more|two)$/.test(tokens.word(end + 1))
  if (roughly) end += 2
  const word = tokens.word(end)
  const by = count.value
  if (word === 'ago') {
    if (by === 1 && unit === 'year') return { start: at, end: end + 1, expression: { is: 'sameQuarter', years: -1 } }
    return ago(at, end + 1, unit, by === undefined ? undefined : -by, 'published', roughly)
  }
  if (word === 'earlier' && by === 1 && unit === 'year') return { start: at, end: end + 1, expression: { is: 'sameQuarter', years: -1 } }
  if (word === 'from' && /^(?:now|today)$/.test(tokens.word(end + 1))) return ago(at, end + 2, unit, by, 'published', roughly)
  const later = word === 'later' ? 1 : word === 'earlier' ? -1 : 0
  return later !== 0 ? ago(at, end + 1, unit, by === undefined ? undefined : by * later, 'mention', roughly) : undefined
}

function ago(start: number, end: number, grain: Grain, by: number | undefined, from: 'published' | 'mention', approximate: boolean): Reading {
  if (by === undefined && from === 'published') return { start, end, expression: { is: 'reference', towards: 'PAST_REF' } }
  if (by === undefined) return { start, end, expression: { is: 'amount', grain } }
  return { start, end, approximate, expression: { is: 'shift', grain, by, from, count: Math.abs(by) } }
}

/** All relative readings at a token, the longest first. */
export const readRelative: Reader = (tokens, at) =>
  longest([readFromMention(tokens, at), readNamedDay(tokens, at), readStep(tokens, at), readAgo(tokens, at)])
