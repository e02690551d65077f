/** The last year a bare number is taken for: bonds and forecasts of the news rarely reach further. */
export const LATEST_YEAR = 2199

/** The first year a bare number without a preposition before it is taken for; smaller ones are mostly quantities. */
export const EARLIEST_BARE_YEAR = 1700

/** How many tokens before a date its clause is searched for a verb: newspaper clauses are rarely longer. */
export const TENSE_REACH_BEFORE = 16

/** How many tokens after a date: only when nothing stands before it ("On Monday the court will hear …"). */
export const TENSE_REACH_AFTER = 14

/**
 * The tense of a clause decides the year of a month or day unless that is more than this many times as far away as the other
 * year: papers speak of next month within a past clause ("said the Nov. 9 vote …") and of last week within a future one.
 */
export const TENSE_PULL = 4

/** A quarter stays what "a year earlier" and "the latest period" refer to for this many characters. */
export const QUARTER_MEMORY = 1500

/** A named day stays what "the next day" refers to, and a clock time belongs to, for this many characters. */
export const DAY_MEMORY = 400

/** Longest distance in tokens between the two ends of "between A and B" and "from A to B": the joining word alone. */
export const JOINT_TOKENS = 2

/**
 * So many places of a text are looked at closely, and so many expressions of time read, and one more for so many UTF-16
 * units: prose opens none oftener than every 40 and names a time every 150 to 300. What is denser is a table, and told.
 */
export const MOST_OPENINGS = 2000
export const UNITS_AN_OPENING = 25
export const MOST_EXPRESSIONS = 1000
export const UNITS_AN_EXPRESSION = 120

/** So many dates are remembered as checked by the grammar of EDTF. */
export const REMEMBERED_DATES = 1000
