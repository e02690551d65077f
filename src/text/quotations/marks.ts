import { CLIPPED } from './lexicon.ts'
import { NESTED_LOOKAHEAD, SINGLE_LOOKAHEAD } from './rules.ts'

/** What kind of mark a quotation opens with. */
export type MarkKind = 'double' | 'single' | 'angled'

/** What a character (or pair of characters) at a place does: opens, closes, or is no quotation mark there. */
export interface MarkReading {
  kind: MarkKind
  /** Length in UTF-16 units: two for `` and ''. */
  length: number
  can: 'open' | 'close' | 'either'
}

const LETTER = /[\p{L}\p{N}]/u
const OPENING = new Set(' \n\t\r\u00A0([{-–—/:,“‘"\'«„`')

// Plain comparisons first: these run on every mark, and a hostile text is all marks.
const isLetter = (ch: string | undefined): boolean => {
  if (ch === undefined) return false
  const code = ch.charCodeAt(0)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return LETTER.test(ch)
}
const isSpace = (ch: string): boolean => ch === ' ' || ch === '\n' || (ch > '\u007F' ? /\s/u.test(ch) : ch < '!')
const canStand = (before: string | undefined): boolean => before === undefined || OPENING.has(before) || isSpace(before)

const endsInS = (ch: string | undefined): boolean => ch === 's' || ch === 'S'

const clippedAt = (text: string, at: number): boolean => {
  if (!isLetter(text[at])) return false
  const word = /^[\p{L}\p{N}]{1,6}/u.exec(text.slice(at, at + 8))?.[0]?.toLowerCase()
  return word !== undefined && (CLIPPED.has(word) || /^\d\ds?$/u.test(word))
}

/** Whether a single mark may close here: after a letter or stop, and no letter follows. */
export const mayCloseSingle = (text: string, at: number): boolean => {
  const before = text[at - 1]
  return before !== undefined && !isSpace(before) && !isLetter(text[at + 1])
}

/** `the workers’ rights’`: a plural possessive, not the end, where a better closing mark follows before another opens. */
export function isPluralPossessive(text: string, at: number, limit: number): boolean {
  if (!endsInS(text[at - 1]) || text[at + 1] !== ' ' || !/\p{Ll}/u.test(text[at + 2] ?? '')) return false
  const end = Math.min(limit, at + SINGLE_LOOKAHEAD)
  for (let i = at + 1; i < end; i++) {
    const ch = text[i]
    if (ch === '‘' || ch === '“' || ch === '”' || ch === '"') return false
    if ((ch === '’' || ch === "'") && mayCloseSingle(text, i) && !endsInS(text[i - 1])) return true
  }
  return false
}

/** Whether two curly closing marks follow before another opens: the marks of a quotation in the same marks, and those around it. */
export function closesTwice(text: string, from: number, limit: number): boolean {
  let closed = 0
  for (let i = from; i < limit && i - from < NESTED_LOOKAHEAD; i++) {
    if (text[i] === '“') return false
    if (text[i] === '”' && (closed += 1) === 2) return true
  }
  return false
}

// One object for each reading: a hostile text is all marks, and need not make a million of them.
const ANGLED_CLOSE: MarkReading = { kind: 'angled', length: 1, can: 'close' }
const ANGLED_OPEN: MarkReading = { kind: 'angled', length: 1, can: 'open' }
const DOUBLE_CLOSE: MarkReading = { kind: 'double', length: 1, can: 'close' }
const DOUBLE_EITHER: MarkReading = { kind: 'double', length: 1, can: 'either' }
const DOUBLE_OPEN: MarkReading = { kind: 'double', length: 1, can: 'open' }
const DOUBLE_PAIR_EITHER: MarkReading = { kind: 'double', length: 2, can: 'either' }
const DOUBLE_PAIR_OPEN: MarkReading = { kind: 'double', length: 2, can: 'open' }
const SINGLE_CLOSE: MarkReading = { kind: 'single', length: 1, can: 'close' }
const SINGLE_EITHER: MarkReading = { kind: 'single', length: 1, can: 'either' }
const SINGLE_OPEN: MarkReading = { kind: 'single', length: 1, can: 'open' }

/** Reads the character at `at` as a quotation mark, or gives undefined where it is none (apostrophe, inch mark, other text). */
export function readMark(text: string, at: number): MarkReading | undefined {
  const ch = text[at]
  const next = text[at + 1]
  const before = text[at - 1]
  switch (ch) {
    case '“':
    case '„':
      return DOUBLE_OPEN
    case '”':
      return canStand(before) && isLetter(next) ? DOUBLE_EITHER : DOUBLE_CLOSE
    case '«':
      return ANGLED_OPEN
    case '»':
      return ANGLED_CLOSE
    case '"':
      // A figure before and no speech open is an inch mark; the machine decides by its state.
      return DOUBLE_EITHER
    case '`':
      return next === '`' ? DOUBLE_PAIR_OPEN : undefined
    case '‘':
      if (clippedAt(text, at + 1) && canStand(before)) return undefined
      return isLetter(before) ? undefined : SINGLE_OPEN
    case '’':
      return mayCloseSingle(text, at) ? SINGLE_CLOSE : undefined
    case "'": {
      if (next === "'") return DOUBLE_PAIR_EITHER
      const opens = canStand(before) && next !== undefined && !isSpace(next) && !clippedAt(text, at + 1)
      const closes = mayCloseSingle(text, at)
      if (opens && closes) return SINGLE_EITHER
      if (opens) return SINGLE_OPEN
      return closes ? SINGLE_CLOSE : undefined
    }
    default:
      return undefined
  }
}

/** Whether straight double marks open here, told by their neighbours alone. */
export const looksOpening = (text: string, at: number, length: number): boolean => {
  const next = text[at + length]
  return canStand(text[at - 1]) && next !== undefined && !isSpace(next)
}
