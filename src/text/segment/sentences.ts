import type { Ground, Span } from '../text.ts'
import { datelineAt } from './dateline.ts'
import { SPEECH_VERBS } from './lexicon.ts'
import { nextItem } from './markers.ts'
import { BRACKET_REACH } from './rules.ts'
import { ruleAt } from './stops.ts'

/** One sentence, heading, caption or item; `ground` is the rule that ended it. */
export interface Sentence {
  span: Span
  ground: Ground
}

const MARK = /[.!?…‽．｡。！？()[\]]/g
/** The rest of a run of marks: "?!", "...", or an ellipsis set with blanks. */
const RUN = /(?:[.!?…‽．。！？]|[  ]\.(?=[  ]\.|[  ]|["”’']|$))*/y
/** Closing marks and notes; an opening quotation mark counts where a blank follows, as it is often typed for a closing one. */
const CLOSERS = /(?:["”’'»›)\]}]|[“‘„](?=\s|$)|\[\d{1,3}\])*/y
/** Ends like a sentence; a heading, a caption or an item of a list does not. */
const CLOSED = /[.!?…‽．。！？]\s?["”’'»›)\]]{0,3}$/
const FOOTNOTE = /\d{1,3}(?: \d{1,3})?(?=\s+["“]?\p{Lu})/uy
const GLUED = /["“”]?(?:\p{Lu}[\p{Ll}’']+|[AI] )/uy
const SPEAKER = /(?:\p{Lu}[\p{L}.’'-]{0,24} ){1,4}(\p{Ll}{3,12})\b/uy

/** Blank as `\s` and `trim` have it. */
const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)))

/** Past the blanks at `at`. */
const pastBlanks = (text: string, at: number): number => {
  let here = at
  while (here < text.length && isBlank(text.charCodeAt(here))) here += 1
  return here
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

/** The sentences of one paragraph without blanks around it, with spans inside it; they cover all that is not blank. */
export const sentencesOf = (text: string): Sentence[] => {
  const end = text.length
  const found: Sentence[] = []
  let from = 0
  let openedAt = -1
  let item = -1
  const cut = (at: number, rule: string): void => {
    let last = at
    while (last > from && isBlank(text.charCodeAt(last - 1))) last -= 1
    if (last > from) found.push({ span: { start: from, end: last }, ground: { rule } })
    from = pastBlanks(text, at)
    openedAt = -1
    item = nextItem(text, from)
  }
  const dateline = datelineAt(text)
  if (dateline) cut(dateline.span.end, 'dateline')
  else item = nextItem(text, from)

  MARK.lastIndex = from
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const at = match.index
    if (at < from) continue
    if (item >= 0 && at >= item) {
      cut(item, 'list-item')
      MARK.lastIndex = from
      continue
    }
    const mark = match[0]
    if (mark === '(' || mark === '[') {
      if (openedAt < 0) openedAt = at
      continue
    }
    if (mark === ')' || mark === ']') {
      openedAt = -1
      continue
    }
    const runEnd = take(RUN, text, at)
    // "compounds. . . . The": the first dot ends the sentence, the rest mark what is left out before the next.
    if (/^\.(?:[  ]\.){3,}$/.test(text.slice(at, runEnd)) && /^\s+\p{Lu}/u.test(text.slice(runEnd, runEnd + 4))) {
      const spaced = /\s/.test(text.charAt(at - 1))
      if (!spaced) {
        cut(at + 1, 'ellipsis')
        MARK.lastIndex = Math.max(runEnd, from)
        continue
      }
    }
    let closed = runEnd
    for (let before = -1; before !== closed;) {
      before = closed
      closed = take(CLOSERS, text, closed)
      if (closed > before) closed = take(RUN, text, closed)
    }
    MARK.lastIndex = Math.max(closed, at + 1)
    const omission = /[[(]/.test(text.charAt(at - 1)) && /[\])]/.test(text.charAt(runEnd))
    if (omission) continue
    if (/[)\]]/.test(text.slice(runEnd, closed))) openedAt = -1
    let next = pastBlanks(text, closed)
    if (next >= end) break
    if (next === closed) {
      const note = take(FOOTNOTE, text, closed)
      if (note > closed && /[\p{Ll})]{2}|\)/u.test(text.slice(at - 2, at)) && note < end) {
        cut(note, 'stop-then-note')
        MARK.lastIndex = Math.max(from, closed)
      } else if (isGlued(text, at, closed)) {
        cut(closed, 'stop-without-blank')
        MARK.lastIndex = Math.max(from, closed)
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
    const rule = ruleAt({ text, sentence: from, start: at, end: runEnd, next })
    if (rule === undefined) continue
    cut(closed, rule)
    MARK.lastIndex = from
  }
  while (item >= 0 && item < end && item > from) cut(item, 'list-item')
  if (from < end) cut(end, CLOSED.test(text.slice(Math.max(from, end - 6), end)) ? 'paragraph-end' : 'no-stop')
  return found
}
