import { readFileSync, readdirSync, statSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectMentions, openTagger } from '../../../../src/text/mentions/index.ts'
import { segmentText } from '../../../../src/text/segment/index.ts'
import { shippedTagger } from './weights.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const tagger = shippedTagger()
const sentencesOf = (text: string) => segmentText(text).paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => span))
const found = (text: string, trained: typeof tagger | undefined = tagger): string[] =>
  detectMentions(text, sentencesOf(text), trained).map(({ span, type }) => `${type}: ${text.slice(span.start, span.end)}`)

describe('detectMentions', () => {
  it.each([
    ['a person with title and role', 'Sen. Ruth Calloway told reporters that she would vote no.', ['person: Ruth Calloway']],
    ['a surname seen in full before', 'Ruth Calloway spoke first. Later Calloway left the room.', ['person: Ruth Calloway', 'person: Calloway']],
    ['bodies with a heading word', 'The Ministry of Transport and the University of Leeds signed it.', ['organisation: Ministry of Transport', 'organisation: University of Leeds']],
    ['countries and capitals', 'Officials in Nairobi and Peru met in the United States.', ['place: Nairobi', 'place: Peru', 'place: United States']],
    ['the same for U.S. with stops', 'He left the U.S. and returned to Kenya.', ['place: U.S.', 'place: Kenya']],
    ['a genitive stays outside', "Ghana's parliament met.", ['place: Ghana']],
    ['a title splits an office from its holder', 'Kenyan Foreign Minister Grace Otieno met Amina Diallo.', ['person: Grace Otieno', 'person: Amina Diallo']],
    ['hyphenated given names', 'Kim Min-jun and Lee Soo-young were there.', ['person: Kim Min-jun', 'person: Lee Soo-young']],
  ])('finds %s', (_, text, names) => { expect(found(text)).toEqual(names) })

  it('reads the short form in brackets as the body before it', () => {
    const text = 'The Harbour Workers Union (HWU) said no. The HWU is angry.'
    expect(found(text)).toEqual(['organisation: Harbour Workers Union', 'organisation: HWU', 'organisation: HWU'])
  })
  it('leaves days, months, peoples, currencies and titles alone', () => {
    expect(found('On Monday Kenyan and Muslim women paid Rs 500 in March. The President was pleased.')).toEqual([])
  })
  it('leaves ordinary words alone at the start of a sentence', () => {
    expect(found('Prices rose. Critics disagreed. However, nobody left. Thousands marched.')).toEqual([])
  })
  it('gives title and role of a person', () => {
    const text = 'Judge Mary Okafor, the head of the tribunal, resigned.'
    const [mention] = detectMentions(text, sentencesOf(text), tagger)
    expect(mention?.title && text.slice(mention.title.start, mention.title.end)).toBe('Judge')
    expect(mention?.role && text.slice(mention.role.start, mention.role.end)).toBe('the head of the tribunal')
  })
  it('every mention carries a rule, and a score between 0 and 1 where it has one', () => {
    const text = 'Ruth Calloway flew from Nairobi to Peru for the Ministry of Transport.'
    for (const { ground } of detectMentions(text, sentencesOf(text), tagger)) {
      expect(ground.rule).not.toBe('')
      expect(ground.score ?? 0.5).toBeGreaterThanOrEqual(0)
      expect(ground.score ?? 0.5).toBeLessThanOrEqual(1)
    }
  })
  it('finds plain cases without weights', () => {
    expect(found('Yesterday Ruth Calloway of the Harbour Council met officials in Peru.', undefined)).toEqual([
      'person: Ruth Calloway', 'organisation: Harbour Council', 'place: Peru'])
  })
})

const WORDS = ['Ruth', 'Calloway', 'the', 'of', 'Bank', 'Peru', 'U.S.', 'Sen.', '(', ')', '"', '’s', '-', 'said', 'Ministry', 'Lee', '5', '$', '\n\n', '😀', 'É', '.', ',']

describe('detectMentions on any text', () => {
  const texts = fc.oneof(fc.string({ maxLength: 200, unit: 'grapheme' }), fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')))
  it('gives spans inside the text, in order, without overlap, and the same twice', () => {
    fc.assert(fc.property(texts, (text) => {
      const sentences = sentencesOf(text)
      const mentions = detectMentions(text, sentences, tagger)
      let last = 0
      for (const { span } of mentions) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      expect(detectMentions(text, sentences, tagger)).toEqual(mentions)
    }), { numRuns: 150 })
  })
  it('takes any prefix', () => {
    const text = 'Sen. Ruth Calloway (D) told the Harbour Workers Union (HWU) in Peru: “We, the people of Lee-on-Sea, won’t go.”'
    for (let end = 0; end <= text.length; end += 1) expect(() => detectMentions(text.slice(0, end), [{ start: 0, end }], tagger)).not.toThrow()
  })
  it.each([
    ['capitals', 'A'.repeat(500_000)], ['initials', 'A. '.repeat(160_000)], ['names', 'Bank of '.repeat(60_000)], ['hyphens', 'Lee-'.repeat(125_000)],
    ['brackets', '('.repeat(500_000)], ['apostrophes', "a'".repeat(250_000)], ['commas', 'Ann, the '.repeat(55_000)], ['titles', 'President '.repeat(50_000)],
  ])('is linear on half a megabyte of %s', (_, text) => {
    const begun = performance.now()
    detectMentions(text, [{ start: 0, end: text.length }], tagger)
    // Generous, for a busy machine: this is about never hanging; the bench measures speed.
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
  })
})

describe('openTagger', () => {
  it('refuses bytes that are no weights', () => {
    expect(openTagger(new Uint8Array(0))).toBeUndefined()
    expect(openTagger(new Uint8Array(5000))).toBeUndefined()
  })
  it('ships weights below a megabyte', () => {
    expect(statSync('src/text/mentions/weights/tagger.bin').size).toBeLessThan(1_000_000)
  })
  it('names nobody of the bundled story in its sources', () => {
    for (const folder of ['src/text/mentions', 'src/text/entities']) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
        expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toMatch(/Musk|Iravani|Newslooks|Baghaei|Leavitt/i)
      }
    }
  })
})
