import type { Span } from '../text.ts'
import type { FurnitureKind } from './cleaned.ts'

/** A slug in front of the text: "Title \ Outlet \ Place \ Name \ Edition \". */
export interface Slug {
  end: number
  /** Where the words after it begin. */
  rest: number
  outlet?: Span
  byline?: Span
}

/** Longest slug that is looked for, and the longest part of one. UTF-16 units. */
const SLUG_REACH = 400
const SLUG_PART = 160
const NAME = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u
const NO_NAME = /\b(?:edition|news|desk|staff|d\.?c\.?|city|new|north|south|east|west|times|post|herald|daily|press|today|world|states|kingdom)\b/i

/**
 * The slug that opens a line, or undefined: at least three parts set apart by ` \ `, ` | ` or ` // `, of which the first
 * is the title where one is known. The part after the title names the outlet; a later part that looks like a name, the
 * author.
 */
export const splitSlug = (text: string, { start, end }: Span, title: string | undefined): Slug | undefined => {
  const head = text.slice(start, Math.min(end, start + SLUG_REACH))
  const separator = [' \\ ', ' | ', ' // '].find((mark) => head.includes(mark) && head.split(mark).length > 3)
  if (separator === undefined) return undefined
  const parts: Span[] = []
  let from = 0
  for (let at = head.indexOf(separator); at >= 0 && at - from <= SLUG_PART; at = head.indexOf(separator, from)) {
    parts.push({ start: start + from, end: start + at })
    from = at + separator.length
  }
  const last = parts.at(-1)
  if (parts.length < 3 || last === undefined) return undefined
  const words = parts.map((part) => text.slice(part.start, part.end).trim())
  const letters = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const titled = title !== undefined && letters(words[0] ?? '') === letters(title)
  if (!titled && words.some((part) => /[.!?]$/.test(part))) return undefined
  const slug: Slug = { end: last.end + separator.trimEnd().length, rest: start + from }
  const outlet = titled ? parts[1] : undefined
  if (outlet) slug.outlet = outlet
  const byline = parts.slice(titled ? 2 : 1).findLast((part) => {
    const name = text.slice(part.start, part.end)
    return NAME.test(name) && !NO_NAME.test(name)
  })
  if (byline) slug.byline = byline
  return slug
}

/** Furniture behind the words of a line: its place, and where the words before it end. */
export interface Tail {
  span: Span
  keptEnd: number
  kind: FurnitureKind
  rule: string
}

const TAILS: readonly { kind: FurnitureKind; rule: string; shape: RegExp }[] = [
  { kind: 'credit', rule: 'read-full-article', shape: /(?:read|see|view) (?:the )?(?:full|original|whole|entire|rest of the) (?:article|story|report|post|text)(?: (?:at|on|here|in)\b[^!?]{0,60})?$/i },
  { kind: 'teaser', rule: 'read-more', shape: /(?:\[?(?:read|see) more\]?|continue reading)(?: [→»>]+|\.{3}|…)?$/i },
  { kind: 'photo-credit', rule: 'credit-in-brackets', shape: /\((?:image|photo|picture|credit|photo credit|image credit)s?: ?[^()]{1,80}\)\.?$/i },
]
const TAIL_REACH = 120

/** "… in the harbour. Read Full Article at example.org." or undefined. A sentence must end before it. */
export const tailFurniture = (text: string, { start, end }: Span): Tail | undefined => {
  const from = Math.max(start, end - TAIL_REACH)
  const stretch = text.slice(from, end)
  for (const { kind, rule, shape } of TAILS) {
    const match = shape.exec(stretch)
    if (match === null || from + match.index === start) continue
    const before = text.slice(start, from + match.index).trimEnd()
    if (!/[.!?…]["”’')\]]*$/.test(before.slice(-6))) continue
    return { span: { start: from + match.index, end }, keptEnd: start + before.length, kind, rule }
  }
  return undefined
}
