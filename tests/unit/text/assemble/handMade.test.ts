// Readings that no stage would give: whatever spans and numbers they hold, the file is sound.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyTexts } from '../../../../src/corpus/check/verifyTexts.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { assembleStory, letterOf, readStory, type StoryReading } from '../../../../src/text/index.ts'
import { ferryReadings, ferryTexts } from './ferryFire.ts'

const reading = readStory(ferryReadings())
const texts = new Map(ferryTexts.map((text, at) => [letterOf(at) ?? '', text]))
const longest = Math.max(...ferryTexts.map(({ length }) => length)) + 20

const faults = (changed: StoryReading): unknown[] => {
  const { story } = assembleStory(changed, { withTexts: true })
  return [...parseStory(JSON.parse(JSON.stringify(story))).problems, ...verifyTexts(story, texts)]
}

const article = fc.integer({ min: -1, max: 4 })
const span = fc.tuple(fc.integer({ min: 0, max: longest }), fc.integer({ min: -3, max: 90 })).map(([start, length]) => ({ start, end: start + length }))
const place = fc.record({ article, span })
const places = fc.array(place, { maxLength: 5 })
const ground = fc.record({ rule: fc.constantFrom('', 'a rule', 'x'.repeat(900)), score: fc.double() })
const number = fc.integer({ min: -1, max: 12 })
const sentence = fc.record({ article, sentence: number })

const differences = fc.array(fc.record({
  kind: fc.constantFrom('number', 'date', 'place', 'agent', 'negation', 'attribution', 'hedge', 'quotation', 'only-one'),
  passages: places, group: number, silent: fc.array(article, { maxLength: 4 }), ground,
}), { maxLength: 6 })
const families = fc.array(fc.record({
  printings: fc.array(fc.record({ article, span, kind: fc.constantFrom('direct', 'fragment', 'scare', 'indirect'), quotation: number, attribution: number, ground }), { maxLength: 4 }),
  changes: fc.array(fc.record({ from: place, to: place, kind: fc.constantFrom('replaced', 'left-out', 'added', 'moved', 'number', 'inflected'), ground }), { maxLength: 3 }),
  ground,
}), { maxLength: 4 })
const lineage = fc.record({
  origins: fc.array(fc.record({
    wording: fc.constantFrom('', '  ', 'Coastal Press', 'x'.repeat(900), '\u202e'), kind: fc.constantFrom('speaker', 'paper', 'agency', 'document', 'institution', 'article'),
    named: fc.boolean(), entity: number, places, ground,
  }), { maxLength: 4 }),
  lineage: fc.array(fc.record({
    from: fc.record({ article }), to: fc.oneof(fc.record({ article }), fc.record({ origin: number })), link: fc.constantFrom('stated', 'credited', 'inferred'), evidence: places, ground,
  }), { maxLength: 5 }),
  families: fc.array(fc.record({ articles: fc.array(article, { maxLength: 4 }), origins: fc.array(number, { maxLength: 3 }), ground }), { maxLength: 3 }),
})
const groups = fc.array(fc.record({ sentences: fc.array(sentence, { maxLength: 6 }), relation: fc.constantFrom('near-verbatim', 'paraphrase', 'related'), pairs: fc.constant([]), ground }), { maxLength: 6 })

describe('a reading made by hand', () => {
  it('with any differences, quotations, origins and groups gives a sound file', () => {
    fc.assert(fc.property(differences, families, lineage, groups, (found, quoted, roots, aligned) => {
      const changed = { ...reading, differences: found, quotationFamilies: quoted, lineage: roots, aligned: { ...reading.aligned, groups: aligned } } as StoryReading
      expect(faults(changed)).toEqual([])
    }), { numRuns: 60 })
  })

  it('with sentences that overlap or lie outside the text gives a sound file', () => {
    fc.assert(fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (spans) => {
      const [first, ...others] = reading.articles
      if (first === undefined) throw new Error('no article')
      const sentences = spans.map((own, at) => ({ id: `s${at + 1}`, kind: 'body' as const, span: own, ground: { rule: 'by hand' } }))
      expect(faults({ ...reading, articles: [{ ...first, sentences }, ...others] })).toEqual([])
    }), { numRuns: 40 })
  })
})
