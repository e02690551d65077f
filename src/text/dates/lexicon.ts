import type { DayPart, Grain } from './expression.ts'

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const SHORT_MONTHS: readonly [string, number][] = [
  ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10],
  ['nov', 11], ['dec', 12],
]

/** Months by name, in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.map((name, at) => [name, at + 1]))
/** Abbreviated months, with or without a full stop. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(SHORT_MONTHS)
/** Months whose names are also persons' names or words. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

/** ISO weekdays by name. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, at) => [name, at + 1]),
)
/** Abbreviated weekdays; taken only beside a date. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6], ['sun', 7],
])
/** What makes a weekday a name: Bloody Sunday, Sheffield Wednesday, Super Tuesday. */
export const WEEKDAY_NAMES_BEFORE: ReadonlySet<string> = new Set([
  'ash', 'black', 'bloody', 'cyber', 'easter', 'fat', 'giving', 'good', 'holy', 'man', 'maundy', 'palm', 'ruby', 'sheffield',
  'shrove', 'super', 'wild',
])

/** EDTF's season codes of the northern half; `fall` is a season only after a determiner. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21], ['summer', 22], ['fall', 23], ['autumn', 23], ['winter', 24],
])

/** Parts of the day. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'], ['afternoon', 'AF'], ['evening', 'EV'], ['night', 'NI'], ['mornings', 'MO'], ['afternoons', 'AF'],
  ['evenings', 'EV'], ['nights', 'NI'],
])

/** Units in the singular. */
export const UNITS: ReadonlyMap<string, Grain> = new Map([
  ['second', 'second'], ['minute', 'minute'], ['hour', 'hour'], ['day', 'day'], ['week', 'week'], ['weekend', 'weekend'],
  ['month', 'month'], ['quarter', 'quarter'], ['season', 'season'], ['year', 'year'], ['decade', 'decade'], ['century', 'century'],
])
/** Units in the plural. */
export const PLURAL_UNITS: ReadonlyMap<string, Grain> = new Map([
  ['seconds', 'second'], ['minutes', 'minute'], ['hours', 'hour'], ['days', 'day'], ['weeks', 'week'], ['weekends', 'weekend'],
  ['months', 'month'], ['quarters', 'quarter'], ['years', 'year'], ['decades', 'decade'], ['centuries', 'century'],
])
/** The units in TIMEX3 durations; `T` marks those of the clock. */
export const UNIT_CODES: Readonly<Record<Grain, string>> = {
  second: 'TS', minute: 'TM', hour: 'TH', day: 'D', week: 'W', weekend: 'WE', month: 'M', quarter: 'Q', season: 'SX', year: 'Y',
  decade: 'DE', century: 'CE',
}

/** Decades in words, by their two digits. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 2], ['thirties', 3], ['forties', 4], ['fifties', 5], ['sixties', 6], ['seventies', 7], ['eighties', 8],
  ['nineties', 9],
])

/** A holiday: its day, or for one that moves roughly its day and the weekday of the month it falls on (-1: the last). */
export interface Holiday {
  words: readonly string[]
  month: number
  day: number
  moves?: { weekday: number; nth: number }
}

const holiday = (name: string, month: number, day: number, weekday?: number, nth?: number): Holiday =>
  ({ words: name.split(' '), month, day, ...(weekday !== undefined && nth !== undefined && { moves: { weekday, nth } }) })

/** Holidays whose name gives the day in most of the English-speaking press; Thanksgiving, Labor and Memorial Day as in the United States. */
export const HOLIDAYS: readonly Holiday[] = [
  holiday('new year s day', 1, 1), holiday('new year s eve', 12, 31), holiday('valentine s day', 2, 14), holiday('bastille day', 7, 14),
  holiday('christmas day', 12, 25), holiday('christmas eve', 12, 24), holiday('boxing day', 12, 26), holiday('armistice day', 11, 11),
  holiday('veterans day', 11, 11), holiday('halloween', 10, 31), holiday('christmas', 12, 25), holiday('thanksgiving day', 11, 25, 4, 4),
  holiday('thanksgiving', 11, 25, 4, 4), holiday('labor day', 9, 4, 1, 1), holiday('memorial day', 5, 28, 1, -1),
]

/** Prepositions and adverbs that lead to a point in time. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in', 'since', 'by', 'of', 'from', 'until', 'till', 'til', 'through', 'to', 'before', 'after', 'during', 'between', 'and', 'early',
  'late', 'mid', 'around', 'circa', 'year', 'for', 'on', 'or', 'last', 'next', 'this', 'that', 'each', 'every', 'following',
  'previous', 'previously', 'ended', 'ending', 'due', 'effective', 'dated', 'back', 'past', 'thru', 'beginning', 'starting', 'until',
  'throughout', 'fiscal', 'than', 'its', 'late', 'coming',
])
/** Articles and the like. */
export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'this', 'that', 'another'])
/** Words of doubt before a date: EDTF `?`. */
export const DOUBTS: ReadonlySet<string> = new Set(['perhaps', 'possibly', 'maybe', 'probably', 'presumably', 'supposedly'])
/** Approximators before a date or an amount: EDTF `~`. */
export const APPROXIMATORS: ReadonlySet<string> = new Set(['about', 'around', 'circa', 'nearly', 'almost', 'approximately', 'roughly', 'some', 'ca'])
/** Bounds before an amount; kept in the span, not in the value. */
export const BOUNDS: readonly (readonly string[])[] = [
  ['more', 'than'], ['less', 'than'], ['fewer', 'than'], ['at', 'least'], ['at', 'most'], ['up', 'to'], ['no', 'more', 'than'],
  ['as', 'many', 'as'], ['over'], ['under'], ['within'], ['only'], ['just'],
]
