import { CLIPPED } from './lexicon.ts'
import { SINGLE_LOOKAHEAD } from './rules.ts'

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

/** Reads the character at `at` as a quotation mark, or gives undefined where it is none (apostrophe, inch mark, other text). */
export function readMark(text: string, at: number): MarkReading | undefined {
  const ch = text[at]
  const next = text[at + 1]
  const before = text[at - 1]
  switch (ch) {
    case '“':
    case '„':
      return { kind: 'double', length: 1, can: 'open' }
    case '”':
      return { kind: 'double', length: 1, can: canStand(before) && isLetter(next) ? 'either' : 'close' }
    case '«':
      return { kind: 'angled', length: 1, can: 'open' }
    case '»':
      return { kind: 'angled', length: 1, can: 'close' }
    case '"':
      // A figure before and no speech open is an inch mark; the machine decides by its state.
      return { kind: 'double', length: 1, can: 'either' }
    case '`':
      return next === '`' ? { kind: 'double', length: 2, can: 'open' } : undefined
    case '‘':
      if (clippedAt(text, at + 1) && canStand(before)) return undefined
      return isLetter(before) ? undefined : { kind: 'single', length: 1, can: 'open' }
    case '’':
      return mayCloseSingle(text, at) ? { kind: 'single', length: 1, can: 'close' } : undefined
    case "'": {
      if (next === "'") return { kind: 'double', length: 2, can: 'either' }
      const opens = canStand(before) && next !== undefined && !isSpace(next) && !clippedAt(text, at + 1)
      const closes = mayCloseSingle(text, at)
      if (opens && closes) return { kind: 'single', length: 1, can: 'either' }
      if (opens) return { kind: 'single', length: 1, can: 'open' }
      return closes ? { kind: 'single', length: 1, can: 'close' } : undefined
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
