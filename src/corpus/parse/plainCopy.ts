import { MAX_DEPTH, MAX_VALUES } from './limits.ts'
import { pathOf } from './jsonPath.ts'
import type { Problem, ProblemCode, Severity } from './problem.ts'
import type { Report } from './report.ts'

/** Thrown by `createCopier` when a file holds more values than `MAX_VALUES`; `parseStory` turns it into a problem. */
export class TooManyValues extends Error {}

/** Copies one value of the input; `ok` is false where it must not be used, and that is reported as `severity`. */
export type Copier = (value: unknown, path: string, record: string, severity?: Severity) => { readonly ok: boolean; readonly value: unknown }

/** Names that objects have by birth: an own key of such a name is an attempt to change them, or breaks later code. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/** Whether a key must not stand in a story file: `__proto__`, `constructor`, `prototype` and the like. */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN_KEYS.has(key)
}

/**
 * Control characters other than tab and line end, marks that reverse the reading direction (Trojan Source,
 * CVE-2021-42574), invisible joiners and halves of surrogate pairs. U+200C and U+200D stay: Persian and emoji need them.
 */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
export const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]/u

/** Printable ASCII holds nothing hidden; testing for that first is what most strings need. */
const PLAIN_ASCII = /^[\t\n\r -~]*$/

/**
 * Makes a function that copies input into fresh plain objects and lists, key by key, so that nothing of the input is
 * shared with the story. It reports forbidden keys and levels deeper than `MAX_DEPTH` (not ok) and hidden characters
 * (a note; they stay, as text). One copier counts the values of one file.
 */
export function createCopier(report: Report): Copier {
  let values = 0
  return (value, path, record, severity = 'record') => {
    let ok = true
    /** Where the copy is; written out as a path only where there is something to report. */
    const keys: (string | number)[] = []
    const refuse = (code: ProblemCode, at: readonly (string | number)[], more: Problem['values']): null => {
      ok = false
      report.add(severity, code, path + pathOf(at), { record, ...more })
      return null
    }
    const below = (key: string | number, inner: unknown): unknown => {
      keys.push(key)
      const copied = copy(inner)
      keys.pop()
      return copied
    }
    const copy = (from: unknown): unknown => {
      if (++values > MAX_VALUES) throw new TooManyValues()
      if (typeof from === 'string') {
        if (PLAIN_ASCII.test(from) || !HIDDEN.test(from)) return from
        // A whole text is what its publisher printed: it is held against its hash instead, and nothing may be taken out of it.
        if (keys.at(-1) === 'whole' && keys.at(-2) === 'text') return from
        report.add('note', 'hidden-characters', path + pathOf(keys), { record, character: codePointName(from) })
        return from
      }
      if (typeof from !== 'object' || from === null) return from
      if (keys.length > MAX_DEPTH) return refuse('too-deep', keys, { limit: MAX_DEPTH })
      if (Array.isArray(from)) {
        if (from.length > MAX_VALUES) throw new TooManyValues()
        return Array.from({ length: from.length }, (_, index) => below(index, from[index]))
      }
      const to: Record<string, unknown> = {}
      for (const key of Object.keys(from)) {
        const inner: unknown = isForbiddenKey(key) ? refuse('forbidden-key', [...keys, key], { key }) : (from as Record<string, unknown>)[key]
        if (inner !== undefined && !isForbiddenKey(key)) to[key] = below(key, inner)
      }
      return to
    }
    const copied = copy(value)
    return { ok, value: copied }
  }
}

/** `U+202E` for the first hidden character of a text. */
function codePointName(text: string): string {
  const found = HIDDEN.exec(text)?.[0].codePointAt(0) ?? 0
  return `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}
