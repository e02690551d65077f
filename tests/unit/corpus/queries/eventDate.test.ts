import { describe, expect, it } from 'vitest'
import { datedRange, hasYear, isBounded, whenOf } from '../../../../src/corpus/queries/eventDate.ts'
import { isoDay } from '../../../../src/corpus/selection/days.ts'

const day = (iso: string) => ({ unit: 'day', day: isoDay(iso), about: false, unsure: false })

describe('whenOf', () => {
  it('takes single dates apart as precisely as they are given', () => {
    expect(whenOf('2024-11-11')).toEqual({ form: 'single', at: day('2024-11-11') })
    expect(whenOf('2024-11-15?')).toEqual({ form: 'single', at: { ...day('2024-11-15'), unsure: true } })
    expect(whenOf('2018~')).toEqual({ form: 'single', at: { ...day('2018-01-01'), unit: 'year', about: true } })
    expect(whenOf('2020-01')).toEqual({ form: 'single', at: { ...day('2020-01-01'), unit: 'month' } })
    expect(whenOf('2024-22')).toEqual({ form: 'single', at: { ...day('2024-06-01'), unit: 'season', season: 'summer' } })
  })

  it('keeps one day of a range apart from all days of a span', () => {
    expect(whenOf('[2024-11-11..2024-11-16]')).toEqual({ form: 'one-of', from: day('2024-11-11'), to: day('2024-11-16') })
    expect(whenOf('2017/2021')).toMatchObject({ form: 'span', from: { unit: 'year' }, to: { unit: 'year' } })
  })

  it('leaves open ends out', () => {
    expect(whenOf('[..2024-11-18]')).toEqual({ form: 'one-of', to: day('2024-11-18') })
    expect(whenOf('2020-01/..')).toEqual({ form: 'span', from: { ...day('2020-01-01'), unit: 'month' } })
    expect(whenOf('../2024-11')).toEqual({ form: 'span', to: { ...day('2024-11-01'), unit: 'month' } })
  })

  it('reads days and months without a year, sets, and open digits', () => {
    expect(whenOf('XXXX-11-11')).toMatchObject({ form: 'single', at: { unit: 'day-of-year' } })
    expect(whenOf('XXXX-09')).toMatchObject({ form: 'single', at: { unit: 'month-of-year' } })
    expect(whenOf('[2024-11-11,2024-11-13]')).toEqual({ form: 'any', of: [day('2024-11-11'), day('2024-11-13')] })
    expect(whenOf('18XX')).toMatchObject({ form: 'one-of', from: { unit: 'year' }, to: { unit: 'year' } })
  })

  it('says so of what has no words', () => {
    expect(whenOf('XXXX')).toEqual({ form: 'unknown' })
    expect(whenOf('XXXX-XX-XX')).toEqual({ form: 'unknown' })
    expect(whenOf('Y17E7')).toEqual({ form: 'unread', edtf: 'Y17E7' })
    expect(whenOf('nonsense')).toEqual({ form: 'unread', edtf: 'nonsense' })
  })
})

describe('datedRange', () => {
  it('gives the days and how finely they are known', () => {
    expect(datedRange('2024-11-11')).toMatchObject({ from: isoDay('2024-11-11'), to: isoDay('2024-11-11'), precision: 'day' })
    expect(datedRange('2018~')).toMatchObject({ from: isoDay('2018-01-01'), to: isoDay('2018-12-31'), precision: 'year' })
    expect(datedRange('[2024-11-11..2024-11-16]')).toMatchObject({ to: isoDay('2024-11-16'), precision: 'range' })
    expect(datedRange('nonsense')).toBeUndefined()
  })

  it('knows open ends', () => {
    const open = datedRange('[..2024-11-18]')
    const closed = datedRange('2024-11')
    expect(open && isBounded(open)).toBe(false)
    expect(closed && isBounded(closed) && hasYear(closed)).toBe(true)
    const noYear = datedRange('XXXX-10-14')
    expect(noYear && hasYear(noYear)).toBe(false)
  })
})
