import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyTexts } from '../../../../src/corpus/check/verifyTexts.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { readStory } from '../../../../src/text/analyse/index.ts'
import { assembleStory, letterOf } from '../../../../src/text/assemble/index.ts'
import { ferryTexts, readingOf } from './ferryFire.ts'

/** What the file has to say against itself, read again from JSON. */
function faults(texts: readonly string[], withTexts = true): unknown[] {
  const reading = readStory(texts.map((text, at) => readingOf(text, `${at}.txt`)))
  const { story } = assembleStory(reading, { withTexts })
  const own = new Map(reading.articles.map(({ text }, at) => [letterOf(at) ?? '', text]))
  const parsed = parseStory(JSON.parse(JSON.stringify(story)))
  // Without any sentence there is no article and nothing to open: that is told, and nothing else is wrong.
  if (story.articles.length === 0) return parsed.problems.filter(({ code }) => code !== 'no-articles')
  return [...parsed.problems, ...verifyTexts(story, own)]
}

const words = ['the', 'fire', 'Orla', 'Mara', 'Quillfeather', 'said', 'that', 'denied', 'declined to comment', '“', '”', '"', '’s', ',', '.', '. ', '\n\n', '\r\n', '\r',
  '12', 'Monday', 'officials', 'an official', 'according to', 'may', 'not', '🚢', '\u200b', '\ud800', 'U.S.', '—', 'Share this:', '__proto__', 'constructor', '<b>', '•']
const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '))

describe('any reading makes a file that opens without a problem and agrees with its texts', () => {
  it('of words that articles are made of', () => {
    fc.assert(fc.property(fc.array(soup, { minLength: 1, maxLength: 3 }), fc.boolean(), (texts, withTexts) => {
      expect(faults(texts, withTexts)).toEqual([])
    }), { numRuns: 40 })
  })

  it('of any characters', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 3 }), (texts) => {
      expect(faults(texts)).toEqual([])
    }), { numRuns: 40 })
  })

  it('of prefixes of articles, with any line ends', () => {
    const [first = '', second = ''] = ferryTexts
    fc.assert(fc.property(fc.nat(first.length), fc.nat(second.length), fc.constantFrom('\n', '\r\n', '\r'), (a, b, end) => {
      expect(faults([first.slice(0, a), second.slice(0, b)].map((text) => text.replaceAll('\n', end)))).toEqual([])
    }), { numRuns: 20 })
  })

  it('of two copies of one article, of an empty one, of furniture only, of another language', () => {
    const [first = ''] = ferryTexts
    expect(faults([first, first])).toEqual([])
    expect(faults(['', first])).toEqual([])
    expect(faults(['Share this:\n\nRead more\n', first])).toEqual([])
    expect(faults(['', ' \n '])).toEqual([])
    expect(faults(['• “ \u200b', 'that \u200b', '…', first])).toEqual([])
    expect(faults(['• “ \u200b', '…'])).toEqual([])
    expect(faults([`${'Der Brand auf der Fähre wurde am Montag von der Küstenwache gelöscht, und niemand wurde dabei verletzt. '.repeat(5)}`, first])).toEqual([])
  })

  it('of names that objects have by birth', () => {
    expect(faults(['Constructor Prototype said that __proto__ denied it. “toString,” said Hasownproperty Valueof, an official.'.repeat(3)])).toEqual([])
  })

  it('the same twice', () => {
    const make = () => assembleStory(readStory(ferryTexts.map((text) => readingOf(text))), { withTexts: true })
    expect(make()).toEqual(make())
  })
})
