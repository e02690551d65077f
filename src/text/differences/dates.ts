import type { DateMention } from '../dates/index.ts'
import { BESIDE, TRUST } from './rules.ts'
import { type Finding, overlaps, type PairCheck, type Told } from './told.ts'

/** A point or stretch of time as far as its EDTF gives it. */
interface Reading {
  /** First and last day as numbers yyyymmdd; absent without a year. */
  days?: readonly [number, number]
  month?: number
  day?: number
}

const PART = /^(\d{4}|X{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?$/

/** Reads plain EDTF of levels 0 and 1 and unspecified digits; undefined for what is approximate, open or of another form. */
function readEdtf(edtf: string): Reading | undefined {
  const [from, to, more] = edtf.replace(/T.*$/, '').split('/', 3)
  const first = PART.exec(from ?? '')
  const last = to === undefined ? first : PART.exec(to)
  if (first === null || last === null || more !== undefined) return undefined
  const [, year = '', month, day] = first
  if (Number(month ?? 1) > 12) return undefined
  if (year === 'XXXX') return to === undefined && month !== undefined ? { month: Number(month), ...(day !== undefined && { day: Number(day) }) } : undefined
  const edge = ([, y = '', m, d]: RegExpExecArray, digit: string, lastMonth: string, lastDay: string): number => Number(`${y.replaceAll('X', digit)}${m ?? lastMonth}${d ?? lastDay}`)
  return {
    days: [edge(first, '0', '01', '01'), edge(last, '9', '12', '31')],
    ...(to === undefined && month !== undefined && { month: Number(month), ...(day !== undefined && { day: Number(day) }) }),
  }
}

/** Whether two dates exclude each other. One that is only less exact does not. */
export function excludeEachOther(a: string, b: string): boolean {
  const [one, other] = [readEdtf(a), readEdtf(b)]
  if (one === undefined || other === undefined) return false
  if (one.days !== undefined && other.days !== undefined) return one.days[0] > other.days[1] || other.days[0] > one.days[1]
  if (one.month === undefined || other.month === undefined) return false
  return one.month !== other.month || (one.day !== undefined && other.day !== undefined && one.day !== other.day)
}

/** Whether all of one date lies after all of another. */
export function isAfter(date: string, other: string): boolean {
  const [one, before] = [readEdtf(date)?.days, readEdtf(other)?.days]
  return one !== undefined && before !== undefined && one[0] > before[1]
}

const WEEKDAY = /^XXXX-WXX-\d$/

/** A time of day alone: its day was counted from elsewhere. */
const CLOCK = /^(?:at |about |around |shortly |just |before |after |by |until )*(?:\d{1,2}(?:[:.]\d\d)?|noon|midnight|\p{L}+ o['’]clock)\s*(?:[ap]\.?m\.?|o['’]clock)?$/u

const printed = ({ text }: Told, { span }: DateMention): string => text.slice(span.start, span.end).toLowerCase()

function disagree(a: DateMention, b: DateMention): boolean {
  if (a.edtf !== undefined && b.edtf !== undefined) return excludeEachOther(a.edtf, b.edtf)
  const [one, other] = [a.timex?.value, b.timex?.value]
  return one !== undefined && other !== undefined && WEEKDAY.test(one) && WEEKDAY.test(other) && one !== other
}

/** Content words next to a date, and the nearest of them on either side; names stand in every sentence of a story. */
function beside({ words, dates }: Told, { span }: DateMention): { near: ReadonlySet<string>; nearest: readonly string[] } {
  const content = words.filter((word) => word.content && !word.name && !dates.some((date) => overlaps(date.span, word)))
  const before = content.filter(({ end }) => end <= span.start).slice(-BESIDE).map(({ stem }) => stem)
  const after = content.filter(({ start }) => start >= span.end).slice(0, BESIDE).map(({ stem }) => stem)
  return { near: new Set([...before, ...after]), nearest: [...before.slice(-1), ...after.slice(0, 1)] }
}

/** The date of the same: a word next to the one stands near the other, and the other way round. */
function sameHappening(a: Told, one: DateMention, b: Told, other: DateMention): boolean {
  const [left, right] = [beside(a, one), beside(b, other)]
  return left.nearest.some((word) => right.near.has(word)) && right.nearest.some((word) => left.near.has(word))
}

/** Dates of the same thing that exclude each other, where neither sentence has a date that fits the other's. */
export const otherDates: PairCheck = (a, b) => a.dates.flatMap((one): Finding[] => {
  if (one.kind === 'duration' || one.kind === 'set') return []
  const other = b.dates.find((date) => disagree(one, date) && sameHappening(a, one, b, date))
  // A clock time says nothing of the day; the same words, counted from other days of publication, are the same words.
  if (other === undefined || [printed(a, one), printed(b, other)].some((words) => CLOCK.test(words)) || printed(a, one) === printed(b, other)) return []
  if (!b.dates.every((date) => disagree(one, date)) || !a.dates.every((date) => disagree(date, other))) return []
  return [{ key: 'date', left: one.span, right: other.span, rule: 'dates that exclude each other', score: TRUST.date }]
})
