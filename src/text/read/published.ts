import type { CleanedText, Furniture } from '../clean/index.ts'
import { detectDates } from '../dates/index.ts'
import { wordsAt, type Ground } from '../text.ts'

const DAY = /^\d{4}-\d{2}-\d{2}/
/** Lines around the story text that print when it came out. */
const DATED_LINES: ReadonlySet<Furniture['kind']> = new Set(['date', 'byline', 'credit'])

/**
 * The day of publication as EDTF: from what the page says of itself (ISO 8601 in its head, or a printed date line), else from
 * the dateline, a line around the text, or a line of names above it that prints a whole day. Undefined where nothing says it: a wrong day would make
 * every relative date wrong, so a day without its year does not count.
 */
export function publicationDay({ text, blocks, published, dateline, furniture }: CleanedText): { edtf: string; ground: Ground } | undefined {
  if (published !== undefined) {
    const day = DAY.exec(published.words)?.[0] ?? printedDay(published.words)
    if (day !== undefined) return { edtf: day, ground: published.ground }
  }
  const above = blocks.slice(0, BLOCKS_ABOVE).map(({ span }) => wordsAt(text, span)).filter(isLineOfNames)
  const lines = [...(dateline ? [dateline.words] : []), ...furniture.filter(({ kind }) => DATED_LINES.has(kind)).map(({ words }) => words), ...above]
  for (const words of lines) {
    const day = printedDay(words)
    if (day !== undefined) return { edtf: day, ground: { rule: 'a whole day printed in a line around the text' } }
  }
  return undefined
}

/** Blocks at the top among which a date line may stand: title, deck, byline and it. */
const BLOCKS_ABOVE = 5
/** No longer than a line of print; a sentence that tells of a day is mostly longer. */
const LINE_AT_MOST = 120
/** Small words that stand in a date line: "at", "on", the marks of half the day. */
const SMALL = /^(?:at|on|by|of|the|and|a\.?m|p\.?m|updated|published|posted)$/i

/** "The Harbour Post, Tuesday, May 6, 2025, 3:20 p.m.": names and a date, and nothing that could be told. */
function isLineOfNames(line: string): boolean {
  if (line.length > LINE_AT_MOST) return false
  const dates = datesIn(line)
  const rest = dates.reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), line)
  return dates.length > 0 && (rest.match(/\p{L}[\p{L}.’'-]*/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word.replace(/\.$/, '')))
}

/** Dates of a line, none inside another. */
const datesIn = (line: string) => {
  let end = 0
  return detectDates(line, { sentences: [{ start: 0, end: line.length }] }).filter(({ span }) => {
    const apart = span.start >= end
    if (apart) end = span.end
    return apart
  })
}

/** The first whole day in a line. */
function printedDay(words: string): string | undefined {
  const dates = detectDates(words, { sentences: [{ start: 0, end: words.length }] })
  return dates.find(({ edtf }) => edtf !== undefined && DAY.test(edtf))?.edtf?.slice(0, 10)
}
