/** A stretch of time drawn to one scale; between two stretches the axis is broken. */
export interface AxisSegment {
  /** First and last day, since 1970-01-01. */
  from: number
  to: number
  /** Where it lies on the axis, 0 to 1. */
  start: number
  end: number
  unit: 'day' | 'month' | 'year'
}

/** A mark on the axis. `unit` says how to word it: a day `with-year` opens a stretch of days. */
export interface AxisTick {
  day: number
  at: number
  unit: 'day' | 'with-year' | 'month' | 'year'
}

/** An axis that draws the busiest days to scale and what lies far from them compressed. */
export interface TimeAxis {
  segments: readonly AxisSegment[]
  ticks: readonly AxisTick[]
}

interface Days {
  from: number
  to: number
}

/** A mark no wider than this is of days or of one month: such marks decide which days are drawn to scale. */
const NARROW_DAYS = 31
/** The days drawn to scale grow by a week for each mark that they gain. */
const DAYS_A_MARK = 7
/** Outside the busiest days the axis breaks where nothing is for more than this share of that side, and for two months. */
const BREAK_SHARE = 0.2
const BREAK_DAYS = 62
/** Width of a compressed stretch: a base and a bit for each mark, all of one side together at most OUTER_MOST. */
const OUTER_BASE = 0.07
const OUTER_A_MARK = 0.025
const OUTER_MOST = 0.45
/** Width of a break. */
const BREAK_WIDTH = 0.025
/** Room that a tick's words take, as a share of the narrowest picture (44rem). */
const TICK_ROOM = { day: 0.12, month: 0.1, year: 0.055 } as const
/** Beyond this many days a compressed stretch counts years, else months. */
const YEARS_FROM_DAYS = 500
/** No calendar goes beyond these; open ends lie there. */
const FARTHEST = 0x7fff_ffff

const msPerDay = 86_400_000

/** Lays out an axis for marks, given as first and last day; an end at ±0x7fffffff is open and asks for no room. */
export function timeAxis(marks: readonly Days[]): TimeAxis {
  const ends = [...new Set(marks.flatMap(({ from, to }) => [from, to]).filter((day) => Math.abs(day) < FARTHEST))].sort((a, b) => a - b)
  if (ends.length === 0) return { segments: [], ticks: [] }
  const busy = busiestDays(marks, ends)
  const before = stretches(ends.filter((day) => day < busy.from)).map((days) => wholeUnits(days, { from: -FARTHEST, to: busy.from - 1 }))
  const after = stretches(ends.filter((day) => day > busy.to)).map((days) => wholeUnits(days, { from: busy.to + 1, to: FARTHEST }))
  const segments = placed([...before, busy, ...after], busy, marks)
  return { segments, ticks: segments.flatMap(ticksOf) }
}

/** Where a day begins or ends on the axis, 0 to 1; days in a break lie in its middle, days beyond the axis at its ends. */
export function placeOnAxis({ segments }: TimeAxis, day: number, edge: 'begin' | 'end' = 'begin'): number {
  let before = 0
  for (const { from, to, start, end } of segments) {
    if (day < from) return before === 0 ? 0 : (before + start) / 2
    if (day <= to) return start + ((day - from + (edge === 'end' ? 1 : 0)) / (to + 1 - from)) * (end - start)
    before = end
  }
  return 1
}

/** The stretch with the most narrow marks for its length; marks that reach beyond it are taken in whole. */
function busiestDays(marks: readonly Days[], ends: readonly number[]): Days {
  const narrow = marks.filter(({ from, to }) => to - from < NARROW_DAYS)
  const starts = [...new Set(narrow.map(({ from }) => from))].sort((a, b) => a - b)
  const byEnd = [...narrow].sort((a, b) => a.to - b.to)
  let best: Days & { score: number } = { from: ends[0] ?? 0, to: ends.at(-1) ?? 0, score: Number.NEGATIVE_INFINITY }
  for (const from of starts) {
    let inside = 0
    for (const mark of byEnd) {
      if (mark.from < from) continue
      inside++
      const score = inside - (mark.to + 1 - from) / DAYS_A_MARK
      if (score > best.score) best = { from, to: mark.to, score }
    }
  }
  // Once, not until nothing changes: a chain of months must not make a year of days.
  const touching = narrow.filter(({ from, to }) => from <= best.to && to >= best.from)
  return { from: Math.min(best.from, ...touching.map(({ from }) => from)), to: Math.max(best.to, ...touching.map(({ to }) => to)) }
}

/** Days parted where nothing is for long. */
function stretches(days: readonly number[]): Days[] {
  const longest = Math.max(BREAK_DAYS, ((days.at(-1) ?? 0) - (days[0] ?? 0)) * BREAK_SHARE)
  const parts: Days[] = []
  for (const day of days) {
    const last = parts.at(-1)
    if (last && day - last.to <= longest) last.to = day
    else parts.push({ from: day, to: day })
  }
  return parts
}

/** Widened to whole months or years, inside limits. */
function wholeUnits({ from, to }: Days, limits: Days): Days {
  const years = to - from > YEARS_FROM_DAYS
  const [first, last] = [new Date(from * msPerDay), new Date(to * msPerDay)]
  const begin = dayNumber(first.getUTCFullYear(), years ? 0 : first.getUTCMonth())
  const end = dayNumber(last.getUTCFullYear(), years ? 12 : last.getUTCMonth() + 1) - 1
  return { from: Math.max(limits.from, begin), to: Math.min(limits.to, end) }
}

function placed(parts: readonly Days[], busy: Days, marks: readonly Days[]): AxisSegment[] {
  const wished = parts.map((part) => (part === busy ? 0 : OUTER_BASE + OUTER_A_MARK * marks.filter(({ from, to }) => (from >= part.from && from <= part.to) || (to >= part.from && to <= part.to)).length))
  const outer = wished.reduce((sum, width) => sum + width, 0)
  const shrunk = outer > OUTER_MOST ? OUTER_MOST / outer : 1
  const breaks = BREAK_WIDTH * (parts.length - 1)
  let at = 0
  return parts.map((part, place) => {
    const width = part === busy ? 1 - breaks - outer * shrunk : (wished[place] ?? 0) * shrunk
    const start = at
    at += width + BREAK_WIDTH
    const length = part.to - part.from
    const unit = length > YEARS_FROM_DAYS ? 'year' : part !== busy || length > 2 * NARROW_DAYS ? 'month' : 'day'
    return { ...part, start, end: place === parts.length - 1 ? 1 : start + width, unit }
  })
}

function ticksOf(segment: AxisSegment): AxisTick[] {
  const { from, to, start, end, unit } = segment
  const most = Math.max(1, Math.floor((end - start) / TICK_ROOM[unit]))
  const days = unit === 'day' ? dayTicks(from, to, most) : calendarTicks(from, to, most, unit === 'year' ? 12 : 1)
  return (days.length === 0 ? [from] : days).map((day, place) => ({
    day,
    at: start + ((day - from) / (to + 1 - from)) * (end - start),
    unit: unit === 'day' && place === 0 ? 'with-year' : unit,
  }))
}

function dayTicks(from: number, to: number, most: number): number[] {
  const length = to + 1 - from
  const step = [1, 2, 7, 14, 28].find((each) => length / each <= most) ?? length
  // Weeks begin on Monday, as articles speak of weekdays; 1970-01-01 was a Thursday.
  const first = step >= 7 ? from + ((4 - from) % 7 + 7) % 7 : from
  return Array.from({ length: Math.max(0, Math.ceil((to + 1 - first) / step)) }, (_, at) => first + at * step)
}

function calendarTicks(from: number, to: number, most: number, unit: number): number[] {
  const [begin, last] = [monthOf(from), monthOf(to)]
  const count = Math.floor((last - begin) / unit) + 1
  const step = unit * ([1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => count / each <= most) ?? count)
  const first = Math.ceil(begin / step) * step
  const months = Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, at) => first + at * step)
  return months.map((month) => dayNumber(Math.floor(month / 12), month % 12)).filter((day) => day >= from)
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * msPerDay)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function dayNumber(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / msPerDay
}
