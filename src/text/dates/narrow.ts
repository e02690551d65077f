import { type CivilDate, civilDay, isoDate, monthLength } from './calendar.ts'
import type { Context } from './context.ts'
import type { Stage } from './expression.ts'
import type { Resolved } from './resolved.ts'

/**
 * The part of a stretch that "early", "mid", "late" and the like name. "Early" and "late" are the halves, since writers
 * and annotators (GUM's "late September" from the 15th) use them that widely; "mid" is the middle. `earlier` and `later`
 * give one of the days up to, or from, the publication: an EDTF set.
 */
export function narrow(resolved: Resolved, stage: Stage, context: Context): Resolved {
  const edtf = narrowed(resolved, stage, context)
  return edtf === undefined ? resolved : { ...resolved, edtf, rule: `${resolved.rule}-${stage}` }
}

function narrowed({ edtf, at, week, timex }: Resolved, stage: Stage, context: Context): string | undefined {
  if (edtf === undefined) return undefined
  if (stage === 'earlier' || stage === 'later') return sideOfToday(stage, at, week, context)
  if (week !== undefined) {
    const [first, last] = { early: [0, 2], start: [0, 1], mid: [1, 3], late: [3, 6], end: [4, 6] }[stage]
    return between(week + (first ?? 0), week + (last ?? 6))
  }
  if (at?.month !== undefined && at.day === undefined) return partOfMonth(stage, at.year, at.month)
  if (at && at.month === undefined) return partOfYear(stage, isoDate({ year: at.year }))
  const partial = /^XXXX-(\d\d)$/.exec(edtf)
  if (partial && (stage === 'early' || stage === 'late')) {
    const last = String(monthLength(2001, Number(partial[1])))
    return stage === 'early' ? `${edtf}-01/${edtf}-15` : `${edtf}-15/${edtf}-${last}`
  }
  if (/^\d{3}X$/.test(edtf)) return partOf(stage, timex.value, ['0', '4'], ['3', '6'], ['5', '9'])
  return /^\d\dXX$/.test(edtf) ? partOf(stage, timex.value, ['00', '49'], ['33', '66'], ['50', '99']) : undefined
}

function partOf(stage: Stage, prefix: string, early: string[], mid: string[], late: string[]): string {
  const [from, to] = stage === 'early' || stage === 'start' ? early : stage === 'mid' ? mid : late
  return `${prefix}${from ?? ''}/${prefix}${to ?? ''}`
}

function partOfMonth(stage: Stage, year: number, month: number): string {
  const last = monthLength(year, month)
  const day = (value: number): string => isoDate({ year, month, day: value })
  switch (stage) {
    case 'early': return `${day(1)}/${day(15)}`
    case 'mid': return `${day(10)}/${day(20)}`
    case 'start': return `${day(1)}~`
    case 'end': return `${day(last)}~`
    default: return `${day(15)}/${day(last)}`
  }
}

function partOfYear(stage: Stage, year: string): string {
  switch (stage) {
    case 'early': return `${year}-01/${year}-06`
    case 'mid': return `${year}-05/${year}-08`
    case 'start': return `${year}-01~`
    case 'end': return `${year}-12~`
    default: return `${year}-07/${year}-12`
  }
}

const between = (first: number, last: number): string => `${isoDate(civilDay(first))}/${isoDate(civilDay(last))}`
const oneOf = (first: string, last: string): string => (first < last ? `[${first}..${last}]` : first)

function sideOfToday(stage: 'earlier' | 'later', at: CivilDate | undefined, week: number | undefined, { today, published }: Context): string | undefined {
  if (today === undefined || !published) return undefined
  const now = isoDate(civilDay(today))
  if (week !== undefined) {
    if (today < week || today > week + 6) return undefined
    return stage === 'earlier' ? oneOf(isoDate(civilDay(week)), now) : oneOf(now, isoDate(civilDay(week + 6)))
  }
  if (!at || at.day !== undefined || at.year !== published.year || at.month !== undefined && at.month !== published.month) return undefined
  if (at.month === undefined) {
    const month = now.slice(0, 7)
    return stage === 'earlier' ? oneOf(`${isoDate(at)}-01`, month) : oneOf(month, `${isoDate(at)}-12`)
  }
  const end = `${isoDate(at)}-${monthLength(at.year, at.month)}`
  return stage === 'earlier' ? oneOf(`${isoDate(at)}-01`, now) : oneOf(now, end)
}
