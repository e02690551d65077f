import { parse } from 'edtf'
import { describe, expect, test } from 'vitest'
import { detectDates } from '../../../../src/text/dates/index.ts'
import { found, mentions, PUBLISHED } from './found.ts'

const groups: Record<string, [text: string, ...expected: string[]][]> = {
  'full and partial dates': [
    ['The treaty was signed on Friday, April 3, 2009.', 'Friday, April 3, 2009 = 2009-04-03'],
    ['It opened on 14 October 1998 in Bergen.', '14 October 1998 = 1998-10-14'],
    ['He left on the 3rd of June, 2011.', '3rd of June, 2011 = 2011-06-03'],
    ['Work began in June 1975.', 'June 1975 = 1975-06'],
    ['Published 2019-11-02.', '2019-11-02 = 2019-11-02'],
    ['Signed 02.11.2019 in Bonn.', '02.11.2019 = 2019-11-02'],
    ['Updated 11/2/2019.', '11/2/2019 = 2019-11-02'],
    ['The council met Oct. 14.', 'Oct. 14 = 2023-10-14'],
    ['The vote will be held on July 9.', 'July 9 = 2024-07-09'],
    ['The festival runs May 24-26, 2024.', 'May 24-26, 2024 = 2024-05-24/2024-05-26'],
    ['The bridge fell in March.', 'March = 2024-03'],
    ['The book is due in September.', 'September = 2024-09'],
    ['He is free since October last year.', 'October last year = 2023-10'],
    ['It rained in March of this year.', 'March of this year = 2024-03'],
    ['She resigned last November.', 'last November = 2023-11'],
    ['They married on Christmas Eve 2020.', 'Christmas Eve 2020 = 2020-12-24'],
    ['Shops shut on Thanksgiving Day 2022.', 'Thanksgiving Day 2022 = 2022-11-24'],
    ['Pools open on Memorial Day 2021.', 'Memorial Day 2021 = 2021-05-31'],
    ['He was in the city on 9/11.', '9/11 = 2001-09-11'],
  ],
  'years, decades, centuries': [
    ['The law was passed in 2018.', '2018 = 2018'],
    ['The 1996 flood drowned the valley.', '1996 = 1996'],
    ['Prices rose in the 1970s.', '1970s = 197X'],
    ['Music of the ’80s is back.', '’80s = 198X'],
    ['He grew up in the sixties.', 'sixties = 196X'],
    ['A 19th-century mill burned down.', '19th-century = 18XX'],
    ['The early 20th century saw three wars.', 'The early 20th century = 1900/1949'],
    ['The 2014-15 season was short.', '2014-15 = 2014/2015'],
    ['Born in nineteen eighty-four, she sings.', 'nineteen eighty-four = 1984'],
    ['They moved in the mid-1990s.', 'the mid-1990s = 1993/1996'],
    ['Sales fell in fiscal 2021.', 'fiscal 2021 = 2021'],
  ],
  'seasons, quarters, halves': [
    ['Forests burned last summer.', 'last summer = 2023-22'],
    ['They met in the spring of 2019.', 'the spring of 2019 = 2019-21'],
    ['Output grew in the third quarter of 2022.', 'the third quarter of 2022 = 2022-35'],
    ['Third-quarter profit fell.', 'Third-quarter = 2023-35'],
    ['The first half of 2020 was quiet.', 'The first half of 2020 = 2020-40'],
  ],
  'days by name': [
    ['The minister resigned on Monday.', 'Monday = 2024-05-13'],
    ['The minister will resign on Monday.', 'Monday = 2024-05-20'],
    ['Voting is scheduled for Tuesday.', 'Tuesday = 2024-05-21'],
    ['Police said Thursday that the road was closed.', 'Thursday = 2024-05-16'],
    ['He called last Thursday.', 'last Thursday = 2024-05-09'],
    ['Next Friday the court sits.', 'Next Friday = 2024-05-17'],
    ['A storm hit yesterday.', 'yesterday = 2024-05-15'],
    ['Talks resume tomorrow.', 'tomorrow = 2024-05-17'],
    ['She arrived the day before yesterday.', 'the day before yesterday = 2024-05-14'],
  ],
  'weeks, months and years around the publication': [
    ['Shops closed last week.', 'last week = 2024-05-06/2024-05-12'],
    ['Earlier this week the envoy flew home.', 'Earlier this week = [2024-05-13..2024-05-16]'],
    ['It is expected later this month.', 'later this month = [2024-05-16..2024-05-31]'],
    ['Rents rose this month.', 'this month = 2024-05'],
    ['Next year brings an election.', 'Next year = 2025'],
    ['They toured over the weekend.', 'the weekend = 2024-05-11/2024-05-12'],
    ['The plant shut two years ago.', 'two years ago = 2022'],
    ['It happened about two years ago.', 'about two years ago = 2022~'],
    ['He wrote three days ago.', 'three days ago = 2024-05-13'],
    ['They met five months ago.', 'five months ago = 2023-12'],
    ['She left late last month.', 'late last month = 2024-04-15/2024-04-30'],
    ['It is due by the end of the year.', 'the end of the year = 2024-12~'],
    ['It closed in early March.', 'early March = 2024-03-01/2024-03-15'],
  ],
  'ranges, their ends beside them': [
    ['It ran from March 3 to April 2, 2021.', 'from March 3 to April 2, 2021 = 2021-03-03/2021-04-02', 'March 3 = 2021-03-03', 'April 2, 2021 = 2021-04-02'],
    ['He served between 1990 and 1994.', 'between 1990 and 1994 = 1990/1994', '1990 = 1990', '1994 = 1994'],
    ['She reigned 1952–2022.', '1952–2022 = 1952/2022'],
  ],
  'lists of days': [
    ['Talks were held on June 3 and 4.', 'June 3 = 2024-06-03', '4 = 2024-06-04'],
    ['They met on May 2 and 14 ministers signed.', 'May 2 = 2024-05-02'],
  ],
  'approximate and uncertain': [
    ['Built around 1890, it leans.', 'around 1890 = 1890~'],
    ['He was born circa 1850.', 'circa 1850 = 1850~'],
    ['It opened around the summer of 2012.', 'around the summer of 2012 = 2012-22'],
    ['It was painted perhaps in 1911.', '1911 = 1911?'],
  ],
  'times of day': [
    ['The blast came at 10:30 p.m. on Monday.', '10:30 p.m. on Monday = 2024-05-13T22:30:00'],
    ['They sailed on Tuesday at 6 a.m.', 'Tuesday at 6 a.m. = 2024-05-14T06:00:00'],
    ['He died Wednesday night.', 'Wednesday night = 2024-05-15'],
    ['Rain fell this morning.', 'this morning = 2024-05-16'],
    ['It closed at noon.', 'noon: time'],
    ['On Monday it rained. At 10:30 the dam broke.', 'Monday = 2024-05-13', '10:30 = 2024-05-13T10:30:00'],
  ],
  'dates told from other dates': [
    ['The strike began on May 2, 2019. It ended the next day.', 'May 2, 2019 = 2019-05-02', 'the next day = 2019-05-03'],
    ['She was elected in 2003 and resigned the following year.', '2003 = 2003', 'the following year = 2004'],
    ['He won in 1998. That year the club moved.', '1998 = 1998', 'That year = 1998'],
  ],
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
    for (const { edtf: value } of mentions(text)) if (value !== undefined) expect(() => parse(value, { level: 2 })).not.toThrow()
  })
})

describe('without a publication date', () => {
  test.each([
    ['On 11 November they fell silent.', '11 November = XXXX-11-11'],
    ['The school opens in September.', 'September = XXXX-09'],
    ['He left yesterday.', 'yesterday: date'],
    ['He left on Monday.', 'Monday: date'],
    ['He left in 2012.', '2012 = 2012'],
  ])('%s', (text, expected) => {
    expect(mentions(text, null).map(({ span, edtf: value, kind }) => text.slice(span.start, span.end) + (value === undefined ? `: ${kind}` : ` = ${value}`))).toEqual([expected])
  })

  test('the ground says why there is no value', () => {
    expect(mentions('He left yesterday.', null)[0]?.ground.rule).toBe('dates/no-publication-date')
  })

  test('a publication date that cannot be read counts as none', () => {
    expect(found('He left yesterday.', 'soon')).toEqual(['yesterday: date'])
  })

  test('a publication month is enough for months and years', () => {
    expect(found('It fell last month and last year, as of Monday.', '2024-05')).toEqual(['last month = 2024-04', 'last year = 2023', 'Monday: date'])
  })
})

test('the sentences, where known, bound the search for the tense', () => {
  const text = 'the court will sit\nOn Monday rain'
  const sentences = [{ start: 0, end: 18 }, { start: 19, end: text.length }]
  expect(detectDates(text, { published: PUBLISHED })[0]?.edtf).toBe('2024-05-20')
  expect(detectDates(text, { published: PUBLISHED, sentences })[0]?.edtf).toBe('2024-05-13')
})
