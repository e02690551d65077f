import { existsSync, readFileSync } from 'node:fs'

/** How many tests of one step passed, failed and were left out. */
export interface Count {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that counts. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Reads what vitest wrote. A file that failed before its first test counts as one failure, and so does no report. */
export function countFromReport(file: string, exitCode: number): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    // Unhandled errors and failing global set-ups fail no single test.
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** `12 passed, 1 failed`, and `, 3 skipped` where tests were left out. */
export function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

export function total(counts: Count[]): Count {
  const sum = (field: keyof Count) => counts.reduce((all, count) => all + count[field], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}
