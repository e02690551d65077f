import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { countFromReport, inWords, total } from '../../../scripts/testReport.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'crossread-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(counts: object): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...counts }))
  return file
}

it('counts tests, and a file that broke before its first test', () => {
  expect(countFromReport(report({}), 0)).toEqual({ passed: 3, failed: 0, skipped: 0 })
  const broken = { numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [] }] }
  expect(countFromReport(report(broken), 1)).toEqual({ passed: 3, failed: 2, skipped: 0 })
})

it('never calls a run good that ended badly', () => {
  expect(countFromReport(report({}), 1).failed).toBe(1)
  expect(countFromReport(path.join(folder, 'absent.json'), 0).failed).toBe(1)
})

it('says what it counted', () => {
  expect(inWords(total([{ passed: 1, failed: 0, skipped: 2 }, { passed: 2, failed: 1, skipped: 0 }]))).toBe('3 passed, 1 failed, 2 skipped')
})
