import { describe, expect, it } from 'vitest'
import { readStory, storySteps, wordsAt, type ArticleReading, type StoryReading } from '../../../../src/text/index.ts'
import { nounPhrase, withSpeakers } from '../../../../src/text/analyse/speakers.ts'
import { ferryReadings, readingOf } from '../assemble/ferryFire.ts'

const phrase = (words: string): string => wordsAt(words, nounPhrase(words, { start: 0, end: words.length }))
const unnamedIn = ({ text, references }: ArticleReading): string[] => references.filter(({ named }) => !named).map(({ span }) => wordsAt(text, span))
const namesOf = ({ articles, resolution }: StoryReading): string[][] => resolution.entities.map(({ references }) =>
  references.map(({ article, mention }) => { const own = articles[article]; const span = own?.references[mention]?.span; return own && span ? wordsAt(own.text, span) : '' }))
const together = (reading: StoryReading, ...words: string[]): boolean => namesOf(reading).some((names) => words.every((word) => names.includes(word)))

describe('speakers become references', () => {
  it.each([
    ['a port official briefed on the rescue', 'a port official'],
    ['two guards, who asked not to be named', 'two guards'],
    ['sources close to the crew', 'sources'],
    ['port officials', 'port officials'],
  ])('%s begins with %s', (words, expected) => {
    expect(phrase(words)).toBe(expected)
  })

  it('as worded, where no name covers them', () => {
    expect(unnamedIn(withSpeakers(readingOf('A port official told reporters that the gate was shut. The harbour police said it was open.')))).toEqual(['A port official', 'The harbour police'])
  })

  it('but not things, and not names that are there already', () => {
    const read = withSpeakers(readingOf('The report said that the gate was shut. Mara Quillfeather said it was open.'))
    expect(unnamedIn(read)).toEqual([])
    expect(read.references.map(({ span }) => wordsAt(read.text, span))).toEqual(['Mara Quillfeather'])
  })

  it('in the order of the text, and a second time none are added', () => {
    for (const given of ferryReadings()) {
      const read = withSpeakers(given)
      const starts = read.references.map(({ span }) => span.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      expect(withSpeakers(read).references).toEqual(read.references)
    }
  })
})

describe('unnamed speakers across articles', () => {
  const story = (...texts: string[]): StoryReading => readStory(texts.map((text) => readingOf(text)))
  const told = 'The ferry Orla burned off Port Solen, Mara Quillfeather of the Coast Guard said.'

  it('are one where the words are the same, apart where one becomes several', () => {
    const read = story(`${told} A port official said that the gate was shut.`, `${told} A port official said that the gate was open.`, `${told} Port officials said that it was shut.`)
    expect(together(read, 'A port official', 'A port official')).toBe(true)
    expect(together(read, 'A port official', 'Port officials')).toBe(false)
  })

  it('are apart where only the noun is the same', () => {
    expect(together(story('A spokesman said that the gate was shut. Later a spokesman said that it was open.'), 'A spokesman', 'a spokesman')).toBe(false)
    expect(together(story(`A port official said it.`, 'A bank official said it.'), 'A port official', 'A bank official')).toBe(false)
  })

  it('are who was told of before where the words point back', () => {
    expect(together(story('A port official said that the gate was shut. Nobody came. The official said that it was open.'), 'A port official', 'The official')).toBe(true)
  })
})

describe('readStory', () => {
  it('names its steps in their order, and stops where one throws', () => {
    const steps: string[] = []
    readStory(ferryReadings(), { onStep: (step) => void steps.push(step) })
    expect(steps).toEqual([...storySteps])
    expect(() => readStory(ferryReadings(), { onStep: (step) => { if (step === 'lineage') throw new Error('cancelled') } })).toThrow('cancelled')
  })

  it('takes no article, one, and one without text', () => {
    expect(readStory([])).toMatchObject({ articles: [], differences: [], quotationFamilies: [] })
    expect(readStory([readingOf('')]).aligned.groups).toEqual([])
    expect(readStory([readingOf('One sentence.')]).articles).toHaveLength(1)
  })

  it('passes on the doubts of every stage', () => {
    expect(readStory([readingOf('')]).diagnostics.map(({ code }) => code)).toContain('clean.no-article')
  })
})
