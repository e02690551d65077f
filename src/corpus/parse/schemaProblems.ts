import type * as v from 'valibot'
import { EVIDENCE_LIST_NAMES } from './evidencePlaces.ts'
import { pathOf, type Keys } from './jsonPath.ts'
import type { ProblemCode, Severity } from './problem.ts'
import { shortened, type Report } from './report.ts'

/** The year is unknown (EDTF): stands in for a publication date that cannot be read. */
export const UNKNOWN_DATE = 'XXXX'

/** The keys of an issue; valibot gives none where the record itself is of the wrong type. */
export function keysOf(issue: v.BaseIssue<unknown>): Keys {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

/** Reports what a schema found: `path` and `record` name the record that was held against it. */
export function reportIssue(report: Report, severity: Severity, issue: v.BaseIssue<unknown>, path: string, record: string): void {
  const keys = keysOf(issue)
  const field = String(keys.findLast((key) => typeof key === 'string') ?? '')
  report.add(severity, codeOf(issue, field), path + pathOf(keys), {
    record,
    field,
    expected: shortened(issue.expected ?? ''),
    received: shortened(issue.received),
  })
}

function codeOf(issue: v.BaseIssue<unknown>, field: string): ProblemCode {
  if (issue.path?.at(-1)?.origin === 'key') return issue.expected === 'never' ? 'unknown-field' : 'missing-field'
  if (field === 'url') return 'bad-address'
  if (field === 'edtf') return 'bad-date'
  if (issue.kind === 'validation' || issue.type === 'picklist' || issue.type === 'union') return 'bad-value'
  return 'wrong-type'
}

/**
 * The smallest part to leave out so that the rest of a record may still be of use, or undefined where the record must
 * go. An address, a whole text and the date of an event are optional; a publication date becomes unknown; evidence is one
 * of several.
 */
export function partToDrop(issue: v.BaseIssue<unknown>): Keys | undefined {
  const keys = keysOf(issue)
  const last = keys.at(-1)
  if (last === 'url' && (keys.at(-2) === 'address' || keys.includes('readAt'))) {
    return keys.at(-2) === 'address' ? keys.slice(0, -1) : keys
  }
  if (last === 'edtf' && issue.path?.at(-1)?.origin !== 'key') return keys.at(-2) === 'published' ? keys : keys.slice(0, -1)
  if (last === 'whole' && keys.at(-2) === 'text') return keys
  const list = keys.findLastIndex((key, at) => EVIDENCE_LIST_NAMES.has(String(key)) && typeof keys[at + 1] === 'number')
  return list === -1 ? undefined : keys.slice(0, list + 2)
}

/** Takes one part out of a fresh copy of a record; in a list it leaves `null` in place, so that indexes stay true. */
export function dropPart(record: unknown, keys: Keys): void {
  const last = keys.at(-1)
  let holder = record as Record<string | number, unknown>
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>
  if (last === undefined) return
  if (typeof last === 'number') holder[last] = null
  else if (last === 'edtf') holder[last] = UNKNOWN_DATE
  else delete holder[last]
}
