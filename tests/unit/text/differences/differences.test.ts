import { describe, expect, test } from 'vitest'
import { findDifferences } from '../../../../src/text/differences/index.ts'
import { groupQuotations } from '../../../../src/text/families/index.ts'
import type { ArticleReading } from '../../../../src/text/reading.ts'
import { alignedAt, printed, readAll, resolved, unaligned } from '../families/readings.ts'

/** Two articles of a line and the given sentence, whose sentences tell the same. */
function between(one: string, other: string): string[][] {
  const articles = readAll(...[one, other].map((sentence) => `The town waits.\n\nIt rained on the hills and the roads were wet. ${sentence}`))
  return found(articles, [one.slice(0, 12), other.slice(0, 12)])
}

function found(articles: readonly ArticleReading[], ...groups: readonly (readonly string[])[]): string[][] {
  const aligned = groups.length === 0 ? unaligned : alignedAt(articles, ...groups)
  const resolution = resolved(articles)
  return findDifferences(articles, resolution, aligned, groupQuotations(articles, resolution, aligned))
    .map(({ kind, passages }) => [kind, ...passages.map((passage) => printed(articles, passage))])
}

describe('numbers', () => {
  test.each([
    ['Three officials met the miners at noon.', 'Two officials met the miners at noon.', ['number', 'Three officials', 'Two officials']],
    ['The flood killed 12 farmers at noon.', 'The flood killed fifteen farmers at noon.', ['number', '12 farmers', 'fifteen farmers']],
    ['The firm sold more than 3 million lamps.', 'The firm sold two million lamps.', ['number', '3 million lamps', 'two million lamps']],
    ['The strike began in her first term as mayor.', 'The strike began in her second term as mayor.', ['number', 'first term', 'second term']],
    ['A letter of a harbour guard to the crew was lost.', 'A letter of harbour guards to the crew was lost.', ['number', 'a harbour guard', 'harbour guards']],
  ])('%s %s', (one, other, expected) => {
    expect(between(one, other)).toEqual([expected])
  })

  test.each([
    ['another noun', 'Three officials met the miners at noon.', 'The miners met two engineers at noon.'],
    ['a bound that fits', 'The flood killed at least 12 farmers.', 'The flood killed 15 farmers.'],
    ['a round number', 'The flood hit about 300 farmers.', 'The flood hit 312 farmers.'],
    ['the same number in words', 'The flood hit 21 farmers.', 'The flood hit twenty-one farmers.'],
    ['both numbers there', 'The flood hit 21 farmers, 12 of them twice, and 12 farmers fled.', 'The flood hit 12 farmers.'],
    ['other people', 'The flood killed 12 people in the valley.', 'The storm hurt 40 people on the coast.'],
    ['a rounded number', 'The firm sold 2.7 million lamps.', 'The firm sold 3 million lamps.'],
    ['a range', 'The firm sold two to four lamps.', 'The firm sold three lamps.'],
    ['a share', 'The flood hit one in eight villages.', 'The flood hit nine villages.'],
    ['a year', 'The bridge was built in 1987 by two brothers.', 'The bridge was built in two summers.'],
  ])('%s is none', (_, one, other) => {
    expect(between(one, other).filter(([kind]) => kind === 'number')).toEqual([])
  })
})

describe('dates', () => {
  test('that exclude each other, at the same word', () => {
    expect(between('The bridge was opened on May 3, 2011.', 'The bridge was opened on June 9, 2012.')).toEqual([['date', 'May 3, 2011', 'June 9, 2012']])
    expect(between('The bridge was opened on May 3.', 'The bridge was opened on May 4.')).toEqual([['date', 'May 3', 'May 4']])
  })
  test.each([
    ['less exact', 'The bridge was opened on May 3, 2011.', 'The bridge was opened in May 2011.'],
    ['of something else', 'The bridge was opened in 2011.', 'The bridge was opened by the mayor elected in 2007.'],
    ['both there', 'The bridge was opened in 2011.', 'The bridge was opened in 2011 and closed in 2012.'],
  ])('%s is none', (_, one, other) => {
    expect(between(one, other).filter(([kind]) => kind === 'date')).toEqual([])
  })
})

describe('what is said, and not', () => {
  test.each([
    ['The council approved the harbour plan on the second vote.', 'The council did not approve the harbour plan on the second vote.', ['negation', 'approved', 'not approve']],
    ['The miners opened the gate of the harbour.', 'The miners never opened the gate of the harbour.', ['negation', 'opened', 'never opened']],
    ['It is the largest harbour of the coast.', 'It is the smallest harbour of the coast.', ['negation', 'largest', 'smallest']],
  ])('%s %s', (one, other, expected) => {
    expect(between(one, other)).toEqual([expected])
  })
  test.each([
    ['The council refused to approve the harbour plan.', 'The council did not approve the harbour plan.'],
    ['The council did not approve the harbour plan.', 'The council never approved the harbour plan.'],
    ['The council did not, as it said, approve the harbour plan.', 'The council said that it liked the harbour plan.'],
    ['The council wanted to approve the harbour plan.', 'The council did not approve the harbour plan.'],
  ])('%s %s: not turned round', (one, other) => {
    expect(between(one, other)).toEqual([])
  })
})

describe('who did it', () => {
  test('the parties swapped', () => {
    expect(between('Late at night Norlandia attacked Eastmark.', 'Late at night Eastmark attacked Norlandia.')).toEqual([['agent', 'Norlandia attacked Eastmark', 'Eastmark attacked Norlandia']])
  })
  test.each([
    ['in the passive', 'Late at night Norlandia attacked Eastmark.', 'Late at night Eastmark was attacked by Norlandia.'],
    ['to each other', 'Late at night Norlandia met Eastmark.', 'Late at night Eastmark met Norlandia.'],
  ])('%s is none', (_, one, other) => {
    expect(between(one, other)).toEqual([])
  })
})

describe('on whose word', () => {
  test('attributed there, in its own voice here', () => {
    expect(between('The ferry sank after a fire in the engine room, according to a harbour official.', 'The ferry sank after a fire in the engine room.'))
      .toEqual([['attribution', 'a harbour official', 'ferry sank after a fire in the engine room']])
  })
  test('not where the other article hints at it, quotes, or attributes too', () => {
    for (const other of ['The ferry reportedly sank after a fire in the engine room.', 'Sailors said the ferry sank after a fire in the engine room.'])
      expect(between('The ferry sank after a fire in the engine room, according to a harbour official.', other)).toEqual([])
  })
  test('one unnamed speaker, or several', () => {
    expect(between('A harbour official said that the ferry sank after a fire.', 'Harbour officials said that the ferry sank after a fire.'))
      .toEqual([['attribution', 'A harbour official', 'Harbour officials'], ['number', 'A harbour official', 'Harbour officials']])
  })
  test('a word of doubt there, none here', () => {
    expect(between('The clerk was arrested with alleged links to smugglers.', 'The clerk was arrested with links to smugglers.')).toEqual([['hedge', 'alleged links', 'links']])
    expect(between('The clerk allegedly robbed the bank at night.', 'The clerk allegedly robbed the bank at night.')).toEqual([])
  })
})

describe('quotations', () => {
  test('one difference a family, with all words that changed', () => {
    const articles = readAll(
      'The vote is over.\n\n“We will open every school before the first snow, and nobody will pay for it,” said Orla Venn.',
      'The vote is over.\n\n“We will open each school before the first snow, and no one will pay for it,” said Orla Venn.',
    )
    expect(found(articles)).toEqual([['quotation', 'every', 'nobody', 'each', 'no one']])
  })
  test('a missing word is shown with its neighbours', () => {
    const articles = readAll('The vote is over.\n\n“We will never again sell our forests,” said Orla Venn.', 'The vote is over.\n\n“We will never sell our forests,” said Orla Venn.')
    expect(found(articles)).toEqual([['quotation', 'again', 'never sell']])
  })
})

describe('what only one article has', () => {
  const told = 'The town waits.\n\nThe envoy Tarn met the smugglers in the old mill on Friday.'
  const denied = 'The town waits.\n\nA spokesman of the ministry, Ivo Karst, denied that the envoy Tarn met the smugglers in the old mill.'

  test('a denial, and who is silent', () => {
    const articles = readAll(told, denied, told.replace('on Friday', 'at night'))
    const aligned = alignedAt(articles, ['The envoy', 'A spokesman', 'The envoy'])
    const [first] = findDifferences(articles, resolved(articles), aligned, [])
    expect(first).toMatchObject({ kind: 'only-one', silent: [0, 2], group: 0, passages: [{ article: 1 }], ground: { rule: 'only one article: denies' } })
  })
  test('not where another article has it too, in other words', () => {
    const articles = readAll(told, denied, 'The town waits.\n\nThe ministry rejected reports that the envoy Tarn met the smugglers in the old mill.')
    expect(found(articles, ['The envoy', 'A spokesman', 'The ministry']).filter(([kind]) => kind === 'only-one')).toEqual([])
  })
  test('not where nobody else tells the matter', () => {
    expect(found(readAll('The town waits.\n\nThe harvest was good in the northern hills this year.', denied))).toEqual([])
  })
})

test('one difference for one fact, however many articles share it', () => {
  const articles = readAll(...['Three officials', 'Two officials', 'Three officials'].map((who) => `The town waits.\n\nIt rained. ${who} met the miners at noon.`))
  const names = ['Three off', 'Two off', 'Three off']
  expect(found(articles, names)).toEqual([['number', 'Three officials', 'Two officials', 'Three officials']])
})

test('nothing is compared outside aligned groups', () => {
  expect(found(readAll('The town waits.\n\nThree officials met the miners at noon.', 'The town waits.\n\nTwo officials met the miners at noon.'))).toEqual([])
})

describe('voices, headlines and answers', () => {
  test.each([
    ['A worker who lives at the mill said that the dam may leak.', 'Sources at the mill said that the dam may leak.', ['A worker', 'Sources']],
    ['The Herald wrote, citing a worker at the mill, that the dam leaks.', 'The sources told the Herald that the dam leaks.', ['a worker', 'The sources']],
  ])('one unnamed person, several: %s', (one, other, passages) => {
    const kinds = between(one, other).filter(([kind]) => kind === 'attribution')
    expect(kinds).toHaveLength(1)
    const [, left = '', right = ''] = kinds[0] ?? []
    expect(left).toBe(passages[0])
    expect(passages[1]).toContain(right)
  })
  test.each([
    ['of other towns', 'A Velden official said that the dam leaks.', 'On Monday Norry officials said that the dam leaks.'],
    ['who only hear it', 'A worker at the mill said that the dam leaks.', 'Workers at the mill were told that the dam leaks.'],
    ['both there', 'A worker said, and sources said, that the dam leaks.', 'Sources at the mill said that the dam leaks.'],
  ])('speakers %s are none', (_, one, other) => {
    expect(between(one, other).filter(([kind]) => kind === 'attribution')).toEqual([])
  })

  const headed = (title: string, lead: string): string[][] => found(readAll(`${title}\n\n${lead} It rained on the hills and the roads were wet all day.`, 'The town waits.\n\nIt rained on the hills and the roads were wet.'))
  test('a headline surer than its text', () => {
    expect(headed('Miller opened the dam to save a bridge', 'The miller may have opened the dam, people at the inn believe.').map(([kind]) => kind)).toEqual(['hedge'])
    expect(headed('Miller may have opened the dam', 'The miller may have opened the dam, people at the inn believe.')).toEqual([])
    expect(headed('Did the miller open the dam?', 'The miller may have opened the dam, people at the inn believe.')).toEqual([])
    expect(headed('Miller opened the dam', 'The miller opened the dam at noon. The miller may have opened the dam twice.')).toEqual([])
  })

  const accused = 'Many people suspect the chess club of Orlo School.'
  const denied = 'Mira Tolland, the principal, said that the club had nothing to do with it.'
  test('a denial that follows what others tell', () => {
    const alone = readAll(`The town waits.\n\nIt rained. ${accused} ${denied}`, `The town waits.\n\nIt snowed. ${accused} Shops closed.`)
    expect(found(alone, [accused, accused]).filter(([kind]) => kind === 'only-one').map(([, ...passages]) => passages)).toEqual([[denied.slice(0, -1), accused]])
    const both = readAll(`The town waits.\n\nIt rained. ${accused} ${denied}`, `The town waits.\n\nIt snowed. ${accused} The principal denied it.`)
    expect(found(both, [accused, accused]).filter(([kind]) => kind === 'only-one')).toEqual([])
  })

  test('what was not yet said when an article appeared, it does not leave out', () => {
    const late = 'On May 8, 2031, Mira Tolland, the principal, denied that the chess club of Orlo School was there.'
    const plain = 'The chess club of Orlo School was there.'
    const [one, other] = readAll(`The town waits.\n\nIt rained. ${late}`, `The town waits.\n\nIt snowed. ${plain}`)
    const withDay = (edtf: string): string[][] => found([one, other].flatMap((article, at) => (article === undefined ? [] : [at === 0 ? article : { ...article, published: { edtf, ground: { rule: 'given' } } }])), [late, plain]).filter(([kind]) => kind === 'only-one')
    expect(withDay('2031-05-09')).toHaveLength(1)
    expect(withDay('2031-05-07')).toEqual([])
  })

  test('one party that declines there and says no here', () => {
    const declined = 'Mayor Mira Tolland declined to comment.'
    const no = 'Mayor Mira Tolland said on Thursday that the town had not opened the dam.'
    const articles = readAll(`The town waits.\n\nIt rained. ${declined}`, `The town waits.\n\nIt snowed. ${no}`)
    expect(found(articles, [declined, no]).filter(([kind]) => kind === 'answer')).toEqual([['answer', declined.slice(0, -1), no]])
    const agree = readAll(`The town waits.\n\nIt rained. ${declined}`, `The town waits.\n\nIt snowed. ${declined}`)
    expect(found(agree, [declined, declined]).filter(([kind]) => kind === 'answer')).toEqual([])
  })

  test('the same words for a time are no difference, whatever day they are counted from', () => {
    expect(between('The bridge was opened at 6 a.m. on Tuesday.', 'The bridge was opened at 6 a.m. that day.').filter(([kind]) => kind === 'date')).toEqual([])
  })
})
