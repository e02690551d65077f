import { describe, expect, it } from 'vitest'
import { segmentText, wordsAt } from '../../../../src/text/index.ts'

const sentences = (text: string): string[] =>
  segmentText(text).paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ span }) => wordsAt(text, span)))

/** Each case is its sentences, joined by one blank. */
const cases: Record<string, string[][]> = {
  'titles and ranks': [
    ['The note went to Sen. Ruiz, Rep. Okoye and Gen. Amadi.', 'Mr. Berg and Dr. Ito read it.'],
    ['Lt. Gov. Anna I. Berg spoke.', 'St. Gallen listened.'],
  ],
  'shortened names of states and bodies': [
    ['The U.N. Security Council met.', 'The U.S. Senate did not.'],
    ['They came to the U.S.', 'The visit was short.'],
    ['In the U.S. 2019 was a dry year.'],
    ['He lives in Dayton, Ohio, not in Gary, Ind.', 'But she does.'],
  ],
  firms: [
    ['Alder Inc. sold its shares to Berg & Co. in May.', 'They fell.'],
    ['She joined Alder Corp.', 'It was founded in 1990.'],
  ],
  initials: [
    ['J. K. Ode and W.E.B. Lind wrote it.'],
    ['We agree, you and I.', 'Do you know Albert I. Lind?'],
    ['They had a plan B.', 'It failed.'],
  ],
  'figures, months and numbers': [
    ['It rose 3.5 percent to $1.25.', 'Turn to p. 12 and No. 7.'],
    ['On Oct. 14, they met.', 'Is the answer no?', 'The answer is no.', 'She heard it.'],
  ],
  'clock times': [
    ['At 5 a.m. Ms. Ito left.', 'She was back at 6 p.m.', 'Ms. Ito then slept.'],
    ['It begins at 8 p.m. Monday and at 9 a.m. Eastern time.'],
  ],
  ellipses: [
    ['He paused ... and went on.', 'She waited…', 'Then she left.'],
    ['I never meant it....', 'We know.'],
    ['The songs were lost.', '. . . One was kept. . . .'],
  ],
  'quotation marks': [
    ['“We stay.', 'We like it here,” said Okoye.', '“You may go.”', 'Nobody went.'],
    ['“Why now?” Berg asked.', '"Wait!" she cried.', '"Stop!"', 'Nobody did.'],
    ['He spoke of “a grave error.”', '‘I saw it.’', 'The mayor agreed.'],
  ],
  brackets: [
    ['The mayor (He had been ill. Now he was well.) opened the fair.'],
    ['The fair opened.', '(Nobody came.)', 'It rained.'],
    ['“The valley [...] was dry [...]” (Okoye 12).', 'So it was.'],
  ],
  lists: [
    ['1. The first point', '2. The second point', '3. The third point'],
    ['a) the boats', 'b) the nets'],
    ['As payment for 1. above we ask nothing.'],
  ],
  datelines: [
    ['GENEVA (AP) —', 'The talks failed.'],
    ['LAGOS, May 3 —', 'The talks failed.'],
    ['PORT LINDEN, N.Y. —', 'A ship sank.'],
    ['Bonn, Germany -', 'The talks failed.'],
    ['The mayor — A. Lind — said no.'],
    ['NATO — the alliance — met.'],
  ],
  addresses: [
    ['See www.example.org/Fair.html or Ann.Lee@example.org.', 'Both work.'],
    ['Write to example.org.', 'iPads are lent.'],
  ],
}

describe('sentences', () => {
  for (const [name, examples] of Object.entries(cases))
    it.each(examples.map((wanted) => [wanted.join(' '), wanted]))(`${name}: %s`, (text, wanted) => {
      expect(sentences(text)).toEqual(wanted)
    })

  it('splits where the blank after a stop is missing', () => {
    expect(sentences('It ended.The next day “all was well.”Nobody knew why.')).toEqual([
      'It ended.', 'The next day “all was well.”', 'Nobody knew why.',
    ])
  })

  it('names the rule that ended each sentence', () => {
    const [paragraph] = segmentText('They left the U.S. The fair closed. Nothing more').paragraphs
    expect(paragraph?.sentences.map(({ ground }) => ground.rule)).toEqual(['acronym-then-opener', 'stop', 'no-stop'])
  })

  it('leaves scripts it does not know to Intl.Segmenter', () => {
    const text = '他走了。她也走了。'
    expect(sentences(text)).toEqual(['他走了。', '她也走了。'])
    expect(segmentText(text).paragraphs[0]?.sentences[0]?.ground.rule).toBe('intl-segmenter')
  })
})
