import { describe, expect, test } from 'vitest'
import { found, mentions } from './found.ts'

describe('words and numbers that are no dates', () => {
  test.each([
    'It may rain, and they may march.',
    'Theresa May spoke.', 'Mrs. May said no.', 'April Jones sang.', 'August Wilson wrote it.',
    'The March on Washington drew crowds.',
    'Bloody Sunday was a massacre.', 'Sheffield Wednesday lost 4-3.',
    'He won 6-4, 3-6, 7-5.', 'Over 2000 people came.', 'It cost $1990.', 'They built 1800 homes.', 'Flight 1549 landed.',
    'Nearly 1,950 votes were void.', 'The 1 million readers left.', 'A second man was hurt.', 'Second, it is late.',
    'The ratio was 2:1.', 'Version 10.2.1 is out.', 'He sat on the fence in the fall of the Wall.',
    'They sold Christmas trees.', 'In the morning meetings he slept.', 'Call 555-1990.', 'He lives at 1600-1602 Elm.',
  ])('%s', (text) => {
    expect(found(text).filter((words) => words.includes(' = '))).toEqual([])
  })
})

describe('durations, sets and references are found, without a value', () => {
  test.each([
    ['The war lasted eight years.', 'eight years: duration', 'P8Y'],
    ['A three-day truce held.', 'three-day: duration', 'P3D'],
    ['They waited for several hours.', 'several hours: duration', 'PTXH'],
    ['In the past two weeks little changed.', 'the past two weeks: duration', 'P2W'],
    ['It is checked every day.', 'every day: set', 'P1D'],
    ['They meet each July.', 'each July: set', 'XXXX-07'],
    ['The market is held on Saturdays.', 'Saturdays: set', 'XXXX-WXX-6'],
    ['The town is quiet now.', 'now: reference', 'PRESENT_REF'],
    ['He recently moved.', 'recently: reference', 'PAST_REF'],
    ['She was paid 900 crowns twice a week.', 'a week: set', 'P1W'],
  ])('%s', (text, expected, value) => {
    expect(found(text)).toEqual([expected])
    expect(mentions(text)[0]?.timex?.value).toBe(value)
  })

  test('an age is no date and no TIMEX3', () => {
    expect(found('The 44-year-old driver fled.')).toEqual(['The 44-year-old: duration'])
    expect(mentions('The 44-year-old driver fled.')[0]).not.toHaveProperty('timex')
  })
})
