import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../src/corpus/index/storyIndex.ts'
import { fairParagraph } from '../../../src/lessons/activities/fairParagraph.ts'
import { checkParagraph } from '../../../src/lessons/fairParagraphCheck.ts'
import { originNames } from '../../../src/lessons/originNames.ts'
import type { ParagraphSentence, ParagraphStep } from '../../../src/lessons/steps.ts'
import { greenStory } from '../greenStory.ts'

const story = greenStory()
const index = indexStory(story)
const made = fairParagraph.make({ story, index }, { id: 'a1', kind: 'fair-paragraph', minutes: 30 })
const step = (made.ok ? made.steps[0] : undefined) as ParagraphStep
const namesOf = (origin: string) => originNames(origin, story, index)
const codes = (sentences: readonly ParagraphSentence[], language = 'en') => checkParagraph(sentences, step, { language, namesOf }).map(({ code, sentence }) => `${sentence} ${code}`)
const town = { claim: 'c15', origin: 'o-town-hall-person' }
const mayor = { claim: 'c16', origin: 'o-varnaby' }

describe('a fair paragraph', () => {
  it('gets no finding', () => {
    expect(codes([
      { ...town, text: 'A person at the town hall told the Courier that the dye may have come from the town itself.' },
      { ...mayor, text: 'Mayor Ilse Varnaby denied on Thursday that the town had put dye into the fountain.' },
      { claim: 'c11', origin: 'o-tamblin', text: 'There was no sign of harm, Tamblin said.' },
    ])).toEqual([])
  })

  it('may name somebody by a title, as the articles have it', () => {
    expect(codes([{ ...mayor, text: 'The mayor denies that the town put dye into the fountain.' }])).toEqual([])
    expect(codes([{ ...mayor, text: 'The principal denies that the town put dye into the fountain.' }])).toEqual(['0 origin-not-named'])
  })

  it('may name an article for what that says itself', () => {
    expect(codes([{ claim: 'c01', origin: 'o-courier', text: 'Article A writes that the water turned green.' }])).toEqual([])
  })
})

describe('it points to', () => {
  it('a sentence that says nobody’s name and has no saying word', () => {
    expect(codes([{ ...mayor, text: 'The town did not do it.' }])).toEqual(['0 unattributed'])
  })

  it('no saying word in a name or a noun that begins like one', () => {
    expect(codes([{ ...mayor, text: 'Denbow saw the statue of the city on its address.' }])).toEqual(['0 unattributed'])
  })

  it('a saying word without the one who says it', () => {
    expect(codes([{ ...mayor, text: 'The town did not do it, somebody said.' }])).toEqual(['0 origin-not-named'])
  })

  it('plain words for what is only possible', () => {
    expect(codes([{ ...town, text: 'The town dyed its own fountain, a person who works at the town hall said.' }])).toEqual(['0 no-doubt'])
  })

  it('a word that calls it settled, where it stands; not where it is denied', () => {
    const text = 'A person who works at the town hall clearly said that the town may have done it.'
    const [finding] = checkParagraph([{ ...town, text }], step, { language: 'en', namesOf })
    expect(finding).toEqual({ code: 'settled-word', sentence: 0, from: 8, to: 9 })
    expect(text.split(' ').slice(8, 9)).toEqual(['clearly'])
    expect(codes([{ ...town, text: 'The person who works at the town hall said that it may be so; it was not confirmed.' }])).toEqual([])
  })

  it('a sentence without a claim', () => {
    expect(codes([{ text: 'Mayor Ilse Varnaby said so.' }])).toEqual(['0 no-claim'])
  })

  it('what comes after the last word that there is room for', () => {
    const sentence = { ...mayor, text: `Mayor Ilse Varnaby said ${'no '.repeat(46)}thanks.` }
    const findings = checkParagraph([{ ...mayor, text: '' }, sentence, sentence], step, { language: 'en', namesOf })
    expect(findings).toEqual([{ code: 'over-long', sentence: 2, from: 29, to: 51 }])
  })
})

it('knows Spanish, and says nothing about sentences in a language that it has no words of', () => {
  expect(codes([{ ...mayor, text: 'La alcaldesa Varnaby negó que el pueblo hubiera teñido la fuente.' }], 'es')).toEqual([])
  expect(codes([{ ...town, text: 'El pueblo tiñó su fuente.' }], 'es-MX')).toEqual(['0 unattributed', '0 no-doubt'])
  expect(codes([{ ...town, text: 'Kaupunki värjäsi lähteensä.' }], 'fi')).toEqual([])
})
