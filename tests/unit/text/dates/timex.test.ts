import { expect, test } from 'vitest'
import { mentions } from './found.ts'

const timex = (text: string): string[] => mentions(text).flatMap(({ timex: mark }) => (mark ? [`${mark.type} ${mark.value}`] : []))

test.each([
  ['They met last week.', 'DATE 2024-W19'],
  ['They met over the weekend.', 'DATE 2024-W19-WE'],
  ['Forests burned last summer.', 'DATE 2023-SU'],
  ['Third-quarter profit fell.', 'DATE 2023-Q3'],
  ['Prices rose in the 1970s.', 'DATE 197'],
  ['It closed in the 20th century.', 'DATE 19'],
  ['He died Wednesday night.', 'TIME 2024-05-15TNI'],
  ['It closed at 10:30 p.m. Monday.', 'TIME 2024-05-13T22:30'],
  ['A 24-hour watch began.', 'DURATION PT24H'],
  ['In early March it froze.', 'DATE 2024-03'],
])('%s', (text, expected) => {
  expect(timex(text)).toEqual([expected])
})

test('a report compares with the same quarter of the year before', () => {
  expect(timex('Third-quarter profit fell 4%. A year earlier it had risen.')).toEqual(['DATE 2023-Q3', 'DATE 2022-Q3'])
  expect(timex('The latest quarter was poor.')).toEqual(['DATE 2024-Q1'])
})

test('an interval has no TIMEX3, its ends have', () => {
  expect(timex('It ran from 1990 to 1994.')).toEqual(['DATE 1990', 'DATE 1994'])
})
