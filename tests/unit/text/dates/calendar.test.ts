import { expect, test } from 'vitest'
import { civilDay, dayNumber, isoWeek, monthLength, readCivilDate, shiftMonth, weekdayOf } from '../../../../src/text/dates/calendar.ts'

test('day numbers agree with the calendar of the platform', () => {
  for (let days = -200_000; days < 60_000; days += 137) {
    const date = new Date(days * 86_400_000)
    const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    expect(civilDay(days)).toEqual(civil)
    expect(dayNumber(civil.year, civil.month, civil.day)).toBe(days)
    expect(weekdayOf(days) % 7).toBe(date.getUTCDay())
  }
})

test('ISO weeks at the turn of a year', () => {
  expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
  expect(isoWeek(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 })
  expect(isoWeek(dayNumber(2024, 5, 16))).toEqual({ year: 2024, week: 20 })
})

test('months', () => {
  expect([monthLength(2023, 2), monthLength(2024, 2), monthLength(1900, 2), monthLength(2024, 12)]).toEqual([28, 29, 28, 31])
  expect(shiftMonth(2024, 1, -1)).toEqual({ year: 2023, month: 12 })
  expect(shiftMonth(2024, 11, 14)).toEqual({ year: 2026, month: 1 })
})

test('a publication date is read as far as it goes', () => {
  expect(readCivilDate('2024-05-16T10:00')).toEqual({ year: 2024, month: 5, day: 16 })
  expect(readCivilDate('2024-05')).toEqual({ year: 2024, month: 5 })
  expect(readCivilDate('2023-02-30')).toEqual({ year: 2023, month: 2 })
  expect(readCivilDate('20245')).toBeUndefined()
  expect(readCivilDate(undefined)).toBeUndefined()
})
