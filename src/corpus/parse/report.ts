import { MAX_PROBLEMS } from './limits.ts'
import type { Problem, ProblemCode, Severity } from './problem.ts'

/** Collects problems while a story is read. */
export interface Report {
  /** Adds a problem; `values` are what its message names. */
  add(severity: Severity, code: ProblemCode, path: string, values?: Problem['values']): void
  /** The problems so far; past the limit, one `more-problems` at the end with the number left out. */
  list(): readonly Problem[]
  /** Whether one of them is fatal. */
  fatal(): boolean
}

/** A new, empty report that tells at most `limit` problems one by one. */
export function createReport(limit = MAX_PROBLEMS): Report {
  const problems: Problem[] = []
  let more = 0
  return {
    add(severity, code, path, values = {}) {
      if (problems.length < limit || severity === 'fatal') problems.push({ code, path, values, severity })
      else more++
    },
    list() {
      if (more === 0) return [...problems]
      return [...problems, { code: 'more-problems', path: '$', values: { count: more }, severity: 'note' }]
    },
    fatal: () => problems.some(({ severity }) => severity === 'fatal'),
  }
}

/** At most 60 characters of a text, for use in a message. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}
