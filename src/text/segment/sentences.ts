import type { Ground, Span } from '../text.ts'
import { isBlank, pastBlanks } from './blanks.ts'
import { datelineAt } from './dateline.ts'
import { SPEECH_VERBS } from './lexicon.ts'
import { markerEnd, nextItem } from './markers.ts'
import { BRACKET_REACH } from './rules.ts'
import { ruleAt } from './stops.ts'

/** One sentence, heading, caption or item; `ground` is the rule that ended it. */
export interface Sentence {
  span: Span
  ground: Ground
}

const MARKS = new Set(Array.from('.!?…‽．｡。！？()[]', (mark) => mark.charCodeAt(0)))
/** The next mark at or after `at`, or -1. Letters and blanks, most of a text, are passed by one comparison. */
const nextMark = (text: string, at: number): number => {
  for (let here = at; here < text.length; here += 1) {
    const code = text.charCodeAt(here)
    if (code < 0x5e ? (code <= 0x3f && (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x28 || code === 0x29)) || code === 0x5b || code === 0x5d : code > 0x2000 && MARKS.has(code)) return here
  }
  return -1
}
/** The rest of a run of marks: "?!", "...", or an ellipsis set with blanks. */
const RUN = /(?:[.!?…‽．。！？]|[  ]\.(?=[  ]\.|[  ]|["”’']|$))*/y
/** Closing marks and notes; an opening quotation mark counts where a blank follows, as it is often typed for a closing one. */
const CLOSERS = /(?:["”’'»›)\]}]|[“‘„](?=\s|$)|\[\d{1,3}\])*/y
/** Ends like a sentence; a heading, a caption or an item of a list does not. */
const CLOSED = /[.!?…‽．。！？]\s?["”’'»›)\]]{0,3}$/
const FOOTNOTE = /\d{1,3}(?: \d{1,3})?(?=\s+["“]?\p{Lu})/uy
const GLUED = /["“”]?(?:\p{Lu}[\p{Ll}’']+|[AI] )/uy
const SPEAKER = /(?:\p{Lu}[\p{L}.’'-]{0,24} ){1,4}(\p{Ll}{3,12})\b/uy

const GROUNDS = new Map<string, Ground>()
/** One ground a rule, shared: a text of one-letter lines has half a million sentences. */
export const groundOf = (rule: string): Ground => {
  const known = GROUNDS.get(rule)
  if (known) return known
  const ground = Object.freeze({ rule })
  GROUNDS.set(rule, ground)
  return ground
}

const take = (shape: RegExp, text: string, at: number): number => {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : at
}

/** "…end.Next": no blank after the stop, yet a word of small letters before and a capitalised word after. */
const isGlued = (text: string, mark: number, at: number): boolean => {
  if (!/[\p{Ll}\d)”"’]/u.test(text.charAt(mark - 1)) || !/[\p{Ll}\d]{2}|\d/u.test(text.slice(Math.max(0, mark - 3), mark))) return false
  const after = take(GLUED, text, at)
  if (after === at) return false
  let from = mark
  while (from > 0 && mark - from < 60 && !/\s/.test(text.charAt(from - 1))) from -= 1
  const around = text.slice(from, after + 5)
  return !/[/@:]|^www\./.test(around) && !/^\.[a-z]{2,}/.test(text.slice(after, after + 4)) && !/^(?:Com|Net|Org|Js)$/.test(text.slice(at, after))
}

/** How many full stops may still be judged: shared by the paragraphs of a text. */
export interface Allowance {
  stops: number
}

/**
 * The sentences of one paragraph without blanks around it, with spans inside it; they cover all that is not blank.
 * Where the allowance is used up the rest of the paragraph stays in one piece (`not-split`).
 */
export const sentencesOf = (text: string, allowance: Allowance): Sentence[] => {
  const end = text.length
  const found: Sentence[] = []
  let from = 0
  let openedAt = -1
  let item = -1
  let marked = -1
  const begin = (at: number): void => {
    from = at
    openedAt = -1
    item = nextItem(text, from)
    marked = markerEnd(text, from)
  }
  const cut = (at: number, rule: string): void => {
    let last = at
    while (last > from && isBlank(text.charCodeAt(last - 1))) last -= 1
    if (last > from) found.push({ span: { start: from, end: last }, ground: groundOf(rule) })
    begin(pastBlanks(text, at))
  }
  const dateline = datelineAt(text)
  if (dateline) cut(dateline.span.end, 'dateline')
  else begin(0)

  // Where the search for marks goes on.
  let here = from
  for (let at = nextMark(text, here); at >= 0; at = nextMark(text, here)) {
    here = at + 1
    if ((allowance.stops -= 1) < 0) break
    if (item >= 0 && at >= item) {
      cut(item, 'list-item')
      here = from
      continue
    }
    const mark = text.charCodeAt(at)
    if (mark === 0x28 || mark === 0x5b) {
      if (openedAt < 0) openedAt = at
      continue
    }
    if (mark === 0x29 || mark === 0x5d) {
      openedAt = -1
      continue
    }
    const runEnd = take(RUN, text, at)
    // "compounds. . . . The": the first dot ends the sentence, the rest mark what is left out before the next.
    if (runEnd > at + 6 && /^\.(?:[  ]\.){3,}$/.test(text.slice(at, runEnd)) && /^\s+\p{Lu}/u.test(text.slice(runEnd, runEnd + 4))) {
      const spaced = /\s/.test(text.charAt(at - 1))
      if (!spaced) {
        cut(at + 1, 'ellipsis')
        here = Math.max(runEnd, from)
        continue
      }
    }
    let closed = runEnd
    for (let before = -1; before !== closed;) {
      before = closed
      closed = take(CLOSERS, text, closed)
      if (closed > before) closed = take(RUN, text, closed)
    }
    here = Math.max(closed, at + 1)
    const omission = /[[(]/.test(text.charAt(at - 1)) && /[\])]/.test(text.charAt(runEnd))
    if (omission) continue
    if (/[)\]]/.test(text.slice(runEnd, closed))) openedAt = -1
    let next = pastBlanks(text, closed)
    if (next >= end) break
    if (next === closed) {
      const note = take(FOOTNOTE, text, closed)
      if (note > closed && /[\p{Ll})]{2}|\)/u.test(text.slice(at - 2, at)) && note < end) {
        cut(note, 'stop-then-note')
        here = Math.max(from, closed)
      } else if (isGlued(text, at, closed)) {
        cut(closed, 'stop-without-blank')
        here = Math.max(from, closed)
      }
      continue
    }
    // A closing guillemet set off by a blank belongs to what it closes.
    if (/[»›]/.test(text.charAt(next)) && /\s|$/.test(text.charAt(next + 1))) {
      closed = next + 1
      next = pastBlanks(text, closed)
      if (next >= end) break
    }
    if (openedAt > from) {
      const inside = text.slice(at, openedAt + BRACKET_REACH)
      if (inside.includes(text.charAt(openedAt) === '(' ? ')' : ']')) continue
    }
    const marks = text.slice(at, runEnd)
    // An ellipsis with a blank before it marks a pause or an omission inside the sentence.
    if (/^(?:\.{3}|…|\.[  ]\.[  ]\.)$/.test(marks) && /\s/.test(text.charAt(at - 1))) continue
    if (/^[!?]/.test(marks) && closed > runEnd) {
      SPEAKER.lastIndex = next
      if (SPEECH_VERBS.has(SPEAKER.exec(text)?.[1] ?? '')) continue
    }
    const rule = ruleAt({ text, sentence: from, marked, start: at, end: runEnd, next })
    if (rule === undefined) continue
    cut(closed, rule)
    here = from
  }
  while (allowance.stops >= 0 && item >= 0 && item < end && item > from) cut(item, 'list-item')
  if (from < end) cut(end, allowance.stops < 0 ? 'not-split' : CLOSED.test(text.slice(Math.max(from, end - 6), end)) ? 'paragraph-end' : 'no-stop')
  return found
}
