import { describe, expect, it } from 'vitest'
import { segmentText, wordsAt } from '../../../../src/text/index.ts'

const paragraphs = (text: string): string[] => segmentText(text).paragraphs.map(({ span }) => wordsAt(text, span))

describe('paragraphs', () => {
  it('end at blank lines and at the single line breaks of a pasted page', () => {
    const text = 'Harbour plan fails\nBy Ann Lind\nThe council said no on Monday.\nIt will meet again.\n\nNobody cheered.\r\n \r\nThe end.'
    expect(paragraphs(text)).toEqual([
      'Harbour plan fails', 'By Ann Lind', 'The council said no on Monday.', 'It will meet again.', 'Nobody cheered.', 'The end.',
    ])
    expect(segmentText(text).paragraphs.map(({ ground }) => ground.rule)).toEqual([
      'blank-line', 'line-break', 'line-break', 'line-break', 'blank-line', 'blank-line',
    ])
  })

  it('do not end where text was wrapped to a width', () => {
    const text = `The council met on Tuesday evening to discuss the
plan for the harbour, which many people in the town
think is too dear. A vote will follow in the spring.
The mayor expects a long night, as many have asked
to speak.

Nobody knows what comes next.`
    expect(paragraphs(text)).toHaveLength(2)
    expect(segmentText(text).paragraphs[0]?.sentences).toHaveLength(3)
  })

  it('do not end where a line breaks off in mid-sentence', () => {
    expect(paragraphs('This is a sentence\nthat was cut by a scanner.')).toHaveLength(1)
    expect(paragraphs('It was a warm \nday in the hills.')).toHaveLength(1)
  })

  it('end at each line of a list, whatever its letters', () => {
    expect(paragraphs('apples\nbread and butter\npears, plums\n')).toEqual(['apples', 'bread and butter', 'pears, plums'])
    expect(paragraphs('• The first point\n• the second point.\n1) third\n2) fourth.')).toHaveLength(4)
  })

  it('are taken from the blocks alone where blocks are given', () => {
    const text = 'Menu\nThe fair opened. It rained.\nShare'
    const { paragraphs: found } = segmentText(text, [{ start: 5, end: 32 }])
    expect(found.map(({ span, sentences }) => [wordsAt(text, span), sentences.length])).toEqual([['The fair opened. It rained.', 2]])
  })
})
