import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../../src/corpus/parse/edtf.ts'

/** What the `edtf` package says, at levels 0 to 2. */
function packageTakes(text: string): boolean {
  try {
    parse(text, { level: 2 })
    return true
  } catch {
    return false
  }
}

// The examples of the EDTF specification (Library of Congress, 2019), and what news needs.
const dates = [
  '1985-04-12', '1985-04', '1985', '1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04', '1985-04-12T23:20:30+04:30', '1964/2008',
  '2004-06/2006-08', '2004-02-01/2005-02-08', '2004-02-01/2005-02', '2004-02-01/2005', '2005/2006-02', 'Y170000002', 'Y-170000002', '2001-21',
  '1984?', '2004-06~', '2004-06-11%', '201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX', '1985-04-12/..', '1985-04/..', '../1985-04-12',
  '1985-04-12/', '/1985-04-12', '1984~/2004-06', '1984-06-02?/2004-08-08~', '-1985', 'Y-17E7', '1950S2', 'Y171010000S3', 'Y3388E2S3', '2001-34',
  '[1667,1668,1670..1672]', '[..1760-12-03]', '[1760-12..]', '[1760-01,1760-02,1760-12..]', '{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}',
  '2004-06~-11', '2004?-06-11', '?2004-06-~11', '156X-12-25', '15XX-12-25', 'XXXX-12-XX', '1XXX-XX', '1XXX-12', '1984-1X', '2004-06-~01/2004-06-~20',
  '2004-06-XX/2004-07-03', '[2024-11-15..2024-11-18]', 'XXXX', 'XXXX-11-11', '2024-02-29', '2024-11-14T09:30Z',
]

const noDates = [
  '', 'Monday', '2024-13', '2024-00', '2024-11-31', '2023-02-29', '1900-02-29', '2024-11-00', '24-11-11', '2024-1-1', '11.11.2024', '2024-11-11T25:00:00Z',
  '/', '..', '../..', '2025/2024', '2024-11-12/2024-11-11', '[]', '{}', '[2024', '2024}', '[..]', '[2024,..2025]', '2024//2025', '-0000', '2024-42', 'Y2024', 'XXXXX', '2024-XX-XX-XX',
]

describe('isEdtf', () => {
  it.each(dates)('takes %s', (text) => {
    expect(isEdtf(text)).toBe(true)
    expect(packageTakes(text)).toBe(true)
  })

  it.each(noDates)('refuses "%s"', (text) => {
    expect(isEdtf(text)).toBe(false)
  })

  it('takes nothing that the edtf package refuses', () => {
    const piece = fc.constantFrom('0', '1', '2', '3', '4', '2024', '-', '-11', '-0', 'X', '?', '~', '%', '/', '..', ',', '[', ']', '{', '}', 'Y', 'E3', 'S2', 'T10:00:00Z')
    const soup = fc.array(piece, { maxLength: 7 }).map((parts) => parts.join(''))
    const altered = fc.tuple(fc.constantFrom(...dates), fc.nat(20), piece).map(([date, at, more]) => date.slice(0, at) + more + date.slice(at))
    // End by end, because its grammar knows no interval whose ends are qualified in different ways.
    const ends = (text: string): string[] => text.split('/').filter((end) => end !== '' && end !== '..')
    fc.assert(fc.property(fc.oneof(soup, altered), (text) => {
      expect(isEdtf(text) ? ends(text).filter((end) => !packageTakes(end)) : []).toEqual([])
    }), { numRuns: 2000 })
  })
})
