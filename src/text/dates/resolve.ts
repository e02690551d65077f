import { type CivilDate, dayNumber, isDay, isoDate, nthWeekday, two, weekdayOf } from './calendar.ts'
import type { Context } from './context.ts'
import type { Expression, Pick } from './expression.ts'
import { durationCode } from './readAmounts.ts'
import { centuryValue, civilValue, dayValue, decadeValue, halfValue, quarterValue, type Resolved, seasonValue, undated } from './resolved.ts'
import { resolveShift } from './resolveShift.ts'
import { resolveClock, resolvePart } from './resolveTime.ts'
import { TENSE_PULL } from './rules.ts'
import type { Tense } from './tense.ts'

/** Where an expression stands: its offset in UTF-16 units, and the tense of its clause, looked for only when it decides. */
export interface Place {
  at: number
  tense: () => Tense | undefined
}

/** Puts an expression on the calendar, against the publication date and what the text named before. */
export function resolve(expression: Expression, context: Context, place: Place): Resolved {
  switch (expression.is) {
    case 'calendar': return resolveCalendar(expression, context, place)
    case 'years': return { ...civilValue({ year: expression.to }, 'years'), edtf: `${isoDate({ year: expression.from })}/${isoDate({ year: expression.to })}`, timex: { type: 'DURATION', value: `P${expression.to - expression.from}Y` } }
    case 'decade': return decadeValue(expression.prefix, 'decade')
    case 'century': return centuryValue(expression.number, 'century')
    case 'weekday': return resolveWeekday(expression.weekday, expression.pick, context, place)
    case 'season': return resolveSeason(expression, context, place)
    case 'quarter': return resolveQuarter(expression, context, place)
    case 'half': return expression.year === undefined ? undated('DATE', `XXXX-H${expression.half}`, 'no-year') : halfValue(expression.year, expression.half, 'half-year')
    case 'sameQuarter': return resolveSameQuarter(expression, context, place)
    case 'shift': return resolveShift(expression, context, place.at)
    case 'amount': return undated('DURATION', `P${durationCode(expression.count, expression.grain)}`, expression.age ? 'age' : 'duration')
    case 'set': return undated('SET', expression.value, 'set')
    case 'clock': return resolveClock(expression, expression.of && resolve(expression.of, context, place), context, place.at)
    case 'part': return resolvePart(expression, expression.of && resolve(expression.of, context, place), context, place.at)
    case 'reference': return undated('DATE', expression.towards, 'no-date-in-words', 'reference')
  }
}

function resolveCalendar(expression: Extract<Expression, { is: 'calendar' }>, context: Context, place: Place): Resolved {
  const { month, day, lastDay, pick = 'tense' } = expression
  const named = expression.yearsOn === undefined || !context.published ? undefined : { year: context.published.year + expression.yearsOn, rule: 'named-year' }
  const chosen = named ?? (expression.year === undefined ? yearOf(month ?? 1, day, pick, context, place) : { year: expression.year, rule: 'full-date' })
  if (chosen === undefined) {
    const value = `XXXX-${two(month ?? 1)}${day === undefined || expression.moves ? '' : `-${two(day)}`}`
    return { ...undated('DATE', value, 'no-publication-date'), edtf: value }
  }
  const { year, rule } = chosen
  if (month === undefined) return civilValue({ year }, 'year')
  if (expression.moves) return dayValue(dayNumber(year, month, nthWeekday(year, month, expression.moves.weekday, expression.moves.nth)), `holiday-${rule}`)
  if (day === undefined || !isDay(month, day, year)) return civilValue({ year, month }, expression.year === undefined ? rule : 'month')
  const resolved = dayValue(dayNumber(year, month, day), rule)
  if (lastDay === undefined || !isDay(month, lastDay, year)) return resolved
  return { ...resolved, edtf: `${resolved.edtf ?? ''}/${isoDate({ year, month, day: lastDay })}` }
}

/** The year of a month or day without one: by "last" and "next", by tense, else the nearest. */
function yearOf(month: number, day: number | undefined, pick: Pick, context: Context, place: Place): { year: number; rule: string } | undefined {
  const { published } = context
  if (!published) return undefined
  const today = context.today ?? dayNumber(published.year, published.month ?? 7, published.day ?? 15)
  const same = (year: number): number => (day === undefined && published.month === month && year === published.year ? 0 : dayNumber(year, month, day ?? 15) - today)
  const { year } = published
  const behind = same(year) <= 0 ? year : year - 1
  const ahead = same(year) >= 0 ? year : year + 1
  if (pick === 'last') return { year: same(behind) === 0 ? behind - 1 : behind, rule: 'last-before' }
  if (pick === 'this') return { year, rule: 'this-year' }
  if (pick === 'next') return { year: same(ahead) === 0 ? ahead + 1 : ahead, rule: 'next-after' }
  const [back, forth] = [-same(behind), same(ahead)]
  const tense = place.tense()
  if (tense === 'future' && forth <= back * TENSE_PULL) return { year: ahead, rule: 'future-tense' }
  if (tense === 'past' && back <= forth * TENSE_PULL) return { year: behind, rule: 'past-tense' }
  return { year: back <= forth ? behind : ahead, rule: 'nearest' }
}

/** A weekday: today's own name means today; otherwise the last one, or the next one in a clause about the future. */
function resolveWeekday(weekday: number, pick: Pick, context: Context, place: Place): Resolved {
  const { today } = context
  if (today === undefined) return undated('DATE', `XXXX-WXX-${weekday}`, 'no-publication-date')
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (pick === 'last') return dayValue(today - (back === 0 ? 7 : back), 'weekday-last')
  if (pick === 'next') return dayValue(today + (back === 0 ? 7 : 7 - back), 'weekday-next')
  if (pick === 'this') return dayValue(place.tense() === 'past' ? today - back : today - weekdayOf(today) + weekday, 'weekday-this-week')
  if (back === 0) return dayValue(today, 'weekday-of-publication')
  const tense = place.tense()
  if (tense === 'future') return dayValue(today + 7 - back, 'weekday-future-tense')
  return dayValue(today - back, tense === 'past' ? 'weekday-past-tense' : 'weekday-most-recent')
}

function resolveSeason({ season, year, pick }: Extract<Expression, { is: 'season' }>, context: Context, { tense }: Place): Resolved {
  if (year !== undefined) return seasonValue(year, season, 'season')
  const { published } = context
  if (published?.month === undefined) return undated('DATE', `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 21] ?? ''}`, 'no-publication-date')
  // Spring starts in March, summer in June, autumn in September, winter in December of the year it is named for here.
  const opens = (season - 20) * 3
  const started = published.month >= opens
  const current = started && published.month < opens + 3 || season === 24 && published.month < 3
  const latest = started ? published.year : published.year - 1
  if (pick === 'last') return seasonValue(current ? latest - 1 : latest, season, 'season-last')
  if (pick === 'next') return seasonValue(current || started ? latest + 1 : published.year, season, 'season-next')
  if (pick === 'this') return seasonValue(season === 24 && published.month < 3 ? latest : published.year, season, 'season-this')
  if (!current && tense() === 'future') return seasonValue(latest + 1, season, 'season-future-tense')
  return seasonValue(latest, season, 'season-most-recent')
}

const quarterOf = ({ month }: CivilDate): number => (month === undefined ? 1 : Math.ceil(month / 3))

/** A quarter without a year: the last one that had begun; with "last", "this" or "next" counted from publication. */
function resolveQuarter({ quarter, year, shift, yearShift }: Extract<Expression, { is: 'quarter' }>, context: Context, { tense }: Place): Resolved {
  if (year !== undefined) return quarterValue(year, quarter, 'quarter')
  const { published } = context
  if (published?.month === undefined) return undated('DATE', quarter === 0 ? 'XXXX-QX' : `XXXX-Q${quarter}`, 'no-publication-date')
  if (yearShift !== undefined) return quarterValue(published.year + yearShift, quarter, 'quarter-of-named-year')
  const now = published.year * 4 + quarterOf(published) - 1
  if (quarter === 0) return quarterValue(Math.floor((now + (shift ?? 0)) / 4), (now + (shift ?? 0)) % 4 + 1, 'quarter-counted')
  const begun = quarter <= quarterOf(published)
  const base = begun ? published.year : tense() === 'future' ? published.year : published.year - 1
  return quarterValue(base + (shift ?? 0), quarter, begun ? 'quarter-most-recent' : 'quarter-by-tense')
}

/** "a year earlier", "the latest quarter": the quarter the report is about, or else the year. */
function resolveSameQuarter({ years, year }: Extract<Expression, { is: 'sameQuarter' }>, context: Context, { at }: Place): Resolved {
  const quarter = context.lastQuarter(at)
  if (year !== undefined) return quarter ? forgettable(year, quarter.quarter) : civilValue({ year }, 'year')
  if (quarter && years === 0) return quarterValue(quarter.year, quarter.quarter, 'quarter-reported')
  if (quarter) return forgettable(quarter.year + years, quarter.quarter)
  if (years === 0 && context.published?.month !== undefined) {
    const ended = context.published.year * 4 + quarterOf(context.published) - 2
    return quarterValue(Math.floor(ended / 4), ended % 4 + 1, 'quarter-last-ended')
  }
  if (years === 0) return undated('DATE', 'XXXX-QX', 'no-publication-date')
  return context.published ? civilValue({ year: context.published.year + years }, 'years-ago') : undated('DATE', 'PAST_REF', 'no-publication-date')
}

/** A quarter of another year, mentioned to compare: the report stays about its own. */
function forgettable(year: number, quarter: number): Resolved {
  const { quarter: _compared, ...value } = quarterValue(year, quarter, 'quarter-of-other-year')
  return value
}
