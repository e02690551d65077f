// A recogniser of our own rather than the `edtf` package, whose Earley parser would weigh 15 kB in the first load. Tests
// hold it against that package.

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const PLAIN = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/
const QUALIFIED = /^[?~%]?(-?\d{4})[?~%]?(?:-[?~%]?(\d\d)[?~%]?(?:-[?~%]?(\d\d)[?~%]?)?)?$/
const QUALIFIED_TWICE = /(?:^|-)[?~%]-?\d+[?~%]/
const UNSPECIFIED = /^-?[\dX]{4}(?:-(?:0[1-9X]|1[0-2X]|X[\dX])(?:-(?:0[1-9X]|[12][\dX]|3[01]|X[\dX]))?)?$/
const SEASON = /^-?\d{4}-(?:2[1-9]|3\d|4[01])$/
const LONG_YEAR = /^(?:Y-?[1-9]\d{4,}(?:S[1-9])?|Y-?[1-9]\d*E[1-9]\d*(?:S[1-9])?|-?\d{4}S[1-9])$/
const TIMED = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[-+](?:0\d|1[0-4])(?::[0-5]\d)?)?$/

/**
 * Whether a text is a date in EDTF (ISO 8601-2:2019, levels 0 to 2): dates and times, seasons, long years, uncertain and
 * approximate parts, unspecified digits, intervals and sets. Days that no calendar has (2023-02-29) and intervals that
 * end before they begin are refused. A few rare combinations (a qualified season, `X` beside `?`) are not taken either,
 * like in the `edtf` package.
 */
export function isEdtf(text: string): boolean {
  const ends = text.split('/')
  if (ends.length === 2) return isInterval(ends[0] ?? '', ends[1] ?? '')
  if (/^(?:\[.*\]|\{.*\})$/.test(text)) return isSet(text.slice(1, -1))
  return isDate(text) || LONG_YEAR.test(text) || TIMED.test(text) && isDate(text.slice(0, 10))
}

function isInterval(from: string, to: string): boolean {
  const open = (end: string): boolean => end === '' || end === '..'
  const closed = (end: string): boolean => !SEASON.test(end) && (isDate(end) || TIMED.test(end) && isDate(end.slice(0, 10)))
  if (open(from)) return closed(to)
  if (!closed(from) || !(open(to) || closed(to))) return false
  // Only dates in digits of our era can be compared as text, and only as far as both go.
  if (!/^\d/.test(from) || !/^\d/.test(to) || /[^-\d]/.test(from + to)) return true
  const shared = Math.min(from.length, to.length)
  return from.slice(0, shared) <= to.slice(0, shared)
}

function isSet(inside: string): boolean {
  const parts = inside.split(',')
  return parts.every((part, at) => {
    const ends = part.split('..')
    if (ends.length === 1) return isBareDate(part)
    const [from = '', to = ''] = ends
    if (ends.length > 2 || from === '' && to === '') return false
    if (from === '') return at === 0 && isBareDate(to)
    if (to === '') return at === parts.length - 1 && isBareDate(from)
    return isBareDate(from) && isBareDate(to) && from.length === to.length
  })
}

/** What a set takes: digits, without qualifiers and gaps. */
function isBareDate(text: string): boolean {
  return PLAIN.test(text) && isDate(text)
}

function isDate(text: string): boolean {
  if (text.includes('-0000')) return false
  if (SEASON.test(text)) return true
  if (text.includes('X')) return UNSPECIFIED.test(text)
  if (QUALIFIED_TWICE.test(text)) return false
  const [, year, month, day] = (PLAIN.exec(text) ?? QUALIFIED.exec(text)) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  const days = MONTH_DAYS[Number(month) - 1]
  if (days === undefined) return false
  if (day === undefined) return true
  const last = month === '02' && !isLeap(Number(year)) ? 28 : days
  return Number(day) >= 1 && Number(day) <= last
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
