import type { Span } from '../text.ts'
import { OPENERS } from './lexicon.ts'
import { DATELINE_REACH } from './rules.ts'

/** What a dateline at the start of a paragraph says; spans into the text. `agency` is what stands in brackets. */
export interface Dateline {
  span: Span
  place: Span
  agency?: Span
}

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /][\p{Lu}][\p{L}\p{M}.'’-]*){0,4}`
const MONTHS = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const DATE = String.raw`(?:${MONTHS} \d{1,2}|\d{1,2} ${MONTHS})(?:,? \d{4})?`
/** A city in capitals, or any place with an agency in brackets; then a dash. */
const SHAPE = new RegExp(
  String.raw`(?<place>${PLACE}(?:(?:,| and) ${PLACE}){0,3})(?:,? ${DATE})?\s{0,2}(?<agency>\([\p{Lu}][\p{L}.,&’' /-]{0,40}\)[ .,]{0,2})?\s{0,2}(?:[—–]|--?(?=\s)|:(?=\s))\s{0,2}`,
  'uy',
)
const CAPITALS = /^[\p{Lu}\p{M}.'’ -]{3,}(?:$|[, /])/u

/**
 * The dateline that opens the paragraph at `start`, or nothing. Place, date and agency as newspapers print them:
 * "GENEVA (AP) — …", "PARIS, May 3 — …", "Lagos, Nigeria (Reuters) - …". A capitalised place without an agency counts
 * only when the city is in capitals, or its region is
 * named and a new sentence follows, since "Smith — the mayor — said" has the same shape.
 */
export const datelineAt = (text: string, start = 0, end = text.length): Dateline | undefined => {
  const head = text.slice(start, Math.min(end, start + DATELINE_REACH))
  if (!/^\p{Lu}/u.test(head) || !/[—–:-]/.test(head)) return undefined
  SHAPE.lastIndex = 0
  const match = SHAPE.exec(head)
  const place = match?.groups?.['place']
  if (match === null || place === undefined || start + match[0].length >= end) return undefined
  const agency = match.groups?.['agency']
  const inCapitals = CAPITALS.test(place) && /\p{Lu}{3}/u.test(place)
  const colon = /:\s*$/.test(match[0])
  if (colon && agency === undefined) return undefined
  const after = text.slice(start + match[0].length, start + match[0].length + 24)
  const opener = OPENERS.has(/^[\p{L}’']+/u.exec(after)?.[0] ?? '')
  // "NATO — the alliance": a small letter after the dash opens an aside. A place in small letters must have its region.
  if (agency === undefined && !(inCapitals ? /^[\p{Lu}\d“"‘'$]/u.test(after) : place.includes(', ') && opener)) return undefined
  const found: Dateline = {
    span: { start, end: start + match[0].trimEnd().length },
    place: { start, end: start + place.length },
  }
  if (agency !== undefined) {
    const at = start + match[0].indexOf(agency) + 1
    found.agency = { start: at, end: start + match[0].indexOf(agency) + agency.lastIndexOf(')') }
  }
  return found
}
