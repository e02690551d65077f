import { describe, expect, it } from 'vitest'
import { formatBytes, formatMoment } from '../../../src/locales/amounts.ts'

describe('amounts', () => {
  it.each([[0, '0 byte'], [999, '999 byte'], [1500, '1.5 kB'], [483_210, '483 kB'], [4_700_000_000, '4.7 GB'], [3e15, '3,000 TB']])('gives %d bytes in a few digits', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  it('gives a moment of today by the clock alone, others with their day', () => {
    const now = new Date(2026, 10, 23, 12, 30).getTime()
    expect(formatMoment(new Date(2026, 10, 23, 9, 3).getTime(), now)).toBe('09:03')
    expect(formatMoment(new Date(2026, 10, 21, 0, 3).getTime(), now)).toBe('Nov 21, 00:03')
    expect(formatMoment(new Date(2025, 11, 31, 23, 59).getTime(), now)).toBe('Dec 31, 2025, 23:59')
  })
})
