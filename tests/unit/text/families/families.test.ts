import { describe, expect, test } from 'vitest'
import { alignedAt, familiesOf, readAll } from './readings.ts'

const counts = (...texts: string[]): number[] => familiesOf(readAll(...texts)).map(({ printings }) => printings.length)

describe('one utterance', () => {
  test('the same words by the same speaker, whole, in part and cut in two', () => {
    const articles = readAll(
      'The bridge is closed.\n\n“We found cracks in both pillars and closed the bridge at once. Nobody was hurt,” said Mara Tellwick, the city engineer.',
      'The bridge is closed.\n\n“We found cracks in both pillars,” Mara Tellwick said. “Nobody was hurt.”',
      'The bridge is closed.\n\nMara Tellwick spoke of “cracks in both pillars” on Friday.',
    )
    expect(familiesOf(articles).map(({ printings }) => printings)).toEqual([[
      '0 direct: We found cracks in both pillars and closed the bridge at once. Nobody was hurt,',
      '1 direct: We found cracks in both pillars,',
      '1 direct: Nobody was hurt.',
      expect.stringMatching(/^2 \w+: cracks in both pillars$/),
    ]])
    expect(familiesOf(articles)[0]?.changes).toEqual([])
  })

  test('long same words are one utterance even where nobody is named', () => {
    expect(counts(
      'It ended well.\n\n“The harvest was the largest since records began in this valley,” a note said.',
      'It went on.\n\nOne line read: “The harvest was the largest since records began in this valley.”',
    )).toEqual([2])
  })

  test('every quotation is in one family, scare quotes too', () => {
    const articles = readAll('The so-called ‘reform’ began.\n\n“It is a start,” said Orla Venn. Critics spoke of “theatre” on Monday.')
    const families = familiesOf(articles)
    expect(families.flatMap(({ printings }) => printings)).toHaveLength(articles[0]?.quotations.length ?? -1)
    expect(families.flatMap(({ printings }) => printings)).toContain('0 scare: reform')
  })
})

describe('a fragment of a word or two', () => {
  const first = 'The talks are over.\n\nNorlandic officials called the talks “helpful” on Monday.'

  test('is the same utterance by the same unnamed speaker in other words', () => {
    expect(counts(first, 'The talks are over.\n\nThe talks were called “helpful” by the Norlandic sources.')).toEqual([2])
  })
  test('is not by another speaker', () => {
    expect(counts(first, 'The talks are over.\n\nEastmark officials called the talks “helpful” on Monday.')).toEqual([1, 1])
  })
  test('is in aligned sentences', () => {
    const articles = readAll(first, 'The talks are over.\n\nOne word for the talks was “helpful” on Monday.')
    expect(familiesOf(articles).map(({ printings }) => printings.length)).toEqual([1, 1])
    expect(familiesOf(articles, alignedAt(articles, ['helpful', 'helpful'])).map(({ printings }) => printings.length)).toEqual([2])
  })
  test('of other words is never the same', () => {
    expect(counts(first, 'The talks are over.\n\nNorlandic officials called the talks “useless” on Monday.')).toEqual([1, 1])
  })
})

describe('other utterances', () => {
  test('a label in scare quotes stays apart from a statement that has its words', () => {
    const articles = readAll('It rained.\n\nHis ‘bread and roads’ policy failed.', 'It rained.\n\n“We promised bread and roads to every village of the valley,” said Orla Venn.')
    expect(familiesOf(articles, alignedAt(articles, ['His ‘bread', 'We promised'])).map(({ printings }) => printings.length)).toEqual([1, 1])
  })
  test('by one speaker with a few words in common stay apart', () => {
    expect(counts(
      'It rained.\n\n“We will rebuild the harbour before winter comes,” said Orla Venn.',
      'It rained.\n\n“We will sell the harbour to whoever wants to pay for it,” said Orla Venn.',
    )).toEqual([1, 1])
  })
})

describe('a report without marks', () => {
  const quoted = 'The dam holds.\n\n“We are committed to finishing the northern dam before the autumn floods,” said Ivo Karst, a spokesman.'

  test('joins the words that it tells, by the same speaker', () => {
    const families = familiesOf(readAll(quoted, 'The dam holds.\n\nSpokesman Ivo Karst said that the builders were committed to finishing the dam before the floods.'))
    expect(families.map(({ printings }) => printings)).toEqual([[
      '0 direct: We are committed to finishing the northern dam before the autumn floods,',
      '1 indirect: that the builders were committed to finishing the dam before the floods',
    ]])
    expect(families[0]?.changes).toEqual([])
  })
  test('is none in the sentence that prints the words', () => {
    const families = familiesOf(readAll(quoted, 'The dam holds.\n\nSpokesman Ivo Karst said that the builders were committed to finishing the dam before the floods, adding: “We are committed to finishing the northern dam before the autumn floods.”'))
    expect(families.map(({ printings }) => printings.map((printing) => printing.slice(0, 8)))).toEqual([['0 direct', '1 direct']])
  })
  test('does not by another speaker', () => {
    expect(counts(quoted, 'The dam holds.\n\nMinister Orla Venn said that the builders were committed to finishing the dam before the floods.')).toEqual([1])
  })
})
