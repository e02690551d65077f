import { isEdtf } from '../../corpus/parse/edtf.ts'
import type { Diagnostic, Span } from '../text.ts'
import { Context } from './context.ts'
import type { Reading } from './expression.ts'
import { intervalsBetween, type PlacedMention } from './intervals.ts'
import type { DateMention } from './mention.ts'
import { narrow } from './narrow.ts'
import { isDoubted, mayOpen, readAt } from './read.ts'
import { nextDayOfMonth } from './readDays.ts'
import { resolve } from './resolve.ts'
import type { Resolved } from './resolved.ts'
import { MOST_EXPRESSIONS, MOST_OPENINGS, REMEMBERED_DATES, UNITS_AN_EXPRESSION, UNITS_AN_OPENING } from './rules.ts'
import { tenseAround } from './tense.ts'
import { Tokens } from './tokens.ts'

export type { DateKind, DateMention, Timex } from './mention.ts'

/** What `detectDates` goes by besides the text. */
export interface DateOptions {
  /** The publication date, an EDTF or ISO day. Without it, relative dates get no value, and days no year. */
  published?: string
  /** The sentences, in order: the tense of a date's clause is then not looked for beyond its sentence. */
  sentences?: readonly Span[]
  /** Takes the stage's doubts: `dates.too-many` says from where on a text is too dense with times to be prose. */
  diagnostics?: Diagnostic[]
}

/**
 * Finds the expressions of time in an English text and gives each its EDTF value (ISO 8601-2:2019) against the publication
 * date, with the rule it rests on. Durations, sets ("every day") and references ("recently") are found too, without a
 * value, so that nobody takes them for dates. In order of their start; only an `interval` overlaps others: its ends. Any
 * text will do; linear in its length.
 */
export function detectDates(text: string, { published, sentences = [], diagnostics }: DateOptions = {}): DateMention[] {
  const tokens = new Tokens(text)
  const context = new Context(published)
  const placed: PlacedMention[] = []
  let sentence = 0
  let listed: Reading | undefined
  let openings = MOST_OPENINGS + text.length / UNITS_AN_OPENING
  const most = MOST_EXPRESSIONS + text.length / UNITS_AN_EXPRESSION
  for (let at = 0; at < tokens.count;) {
    const opens = listed !== undefined || mayOpen(tokens, at)
    if (opens && ((openings -= 1) < 0 || placed.length >= most)) {
      diagnostics?.push({ code: 'dates.too-many', span: { start: tokens.start(at), end: text.length }, values: { found: placed.length } })
      break
    }
    const reading: Reading | undefined = listed ?? (opens ? readAt(tokens, at) : undefined)
    listed = undefined
    if (!reading || reading.end <= at) {
      at++
      continue
    }
    listed = nextDayOfMonth(tokens, reading)
    const span = { start: tokens.start(reading.start), end: tokens.end(reading.end - 1) }
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= span.start) sentence++
    const resolved = valueOf(tokens, reading, context, sentences[sentence])
    context.remember(resolved, span.start)
    placed.push({ mention: mentionOf(span, resolved), start: reading.start, end: reading.end })
    at = reading.end
  }
  const mentions = [...placed.map(({ mention }) => mention), ...intervalsBetween(tokens, placed)]
  return mentions.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
}

/** How far, in tokens, the clause of a reading may reach: its sentence where known. */
function clauseBounds(tokens: Tokens, { start, end }: Reading, sentence: Span | undefined): { from: number; to: number } {
  if (!sentence || sentence.start > tokens.start(start)) return { from: 0, to: tokens.count }
  let from = start
  let to = end
  while (from > 0 && start - from < 32 && tokens.start(from - 1) >= sentence.start) from--
  while (to < tokens.count && to - end < 32 && tokens.end(to) <= sentence.end) to++
  return { from, to }
}

function valueOf(tokens: Tokens, reading: Reading, context: Context, sentence: Span | undefined): Resolved {
  const tense = () => {
    const { from, to } = clauseBounds(tokens, reading, sentence)
    return tenseAround(tokens, reading.start, reading.end, from, to)
  }
  const resolved = resolve(reading.expression, context, { at: tokens.start(reading.start), tense })
  const staged = reading.stage ? narrow(resolved, reading.stage, context) : resolved
  if (reading.approximate) return qualified(staged, '~')
  return isDoubted(tokens, reading.start) ? qualified(staged, '?') : staged
}

/** Adds EDTF's mark of approximation or doubt where the grammar allows one: on plain dates and on both ends of an interval. */
function qualified(resolved: Resolved, mark: '~' | '?'): Resolved {
  const edtf = resolved.edtf?.replace(/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?(?=$|\/)|(?<=\/)\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/g, (date) => date + mark)
  return edtf === undefined ? resolved : { ...resolved, edtf }
}

// Texts repeat few dates: what the grammar said of one is kept, within bounds.
const passed = new Map<string, boolean>()
function passes(edtf: string): boolean {
  const known = passed.get(edtf)
  if (known !== undefined) return known
  if (passed.size >= REMEMBERED_DATES) passed.clear()
  const passing = isEdtf(edtf)
  passed.set(edtf, passing)
  return passing
}

function mentionOf(span: Span, { edtf, kind, timex, rule }: Resolved): DateMention {
  // The last word has the grammar of EDTF itself: "200 centuries ago" leads out of its calendar.
  if (edtf !== undefined && !passes(edtf)) return { span, ground: { rule: 'dates/out-of-calendar' }, kind, timex: { type: timex.type, value: 'PAST_REF' } }
  // A person's age is found so that its number is no date; TIMEX3 does not mark it.
  return { span, ...(edtf !== undefined && { edtf }), ground: { rule: `dates/${rule}` }, kind, ...(rule !== 'age' && { timex }) }
}
