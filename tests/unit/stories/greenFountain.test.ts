import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { compileStory } from '../../../build/storyCompiler.ts'
import { verifyTexts } from '../../../src/corpus/check/verifyTexts.ts'
import { StoryFile } from '../../../src/corpus/format/story.ts'
import { edtfDays } from '../../../src/corpus/index/edtfDays.ts'
import { parseStory } from '../../../src/corpus/parse/parseStory.ts'
import { fleschKincaidGrade } from './readingLevel.ts'
import { evidenceOf, proseOf } from './walkStory.ts'

const folder = path.resolve('src/stories/green-fountain')
const story = v.parse(StoryFile, compileStory(folder))
const texts = new Map(story.articles.map(({ id, letter }) => [id, readFileSync(path.join(folder, 'texts', `${letter}.txt`), 'utf8')]))
const articles = new Map(story.articles.map((article) => [article.id, article]))
const letterOf = (id: string) => articles.get(id)?.letter

describe('the articles of the practice story', () => {
  it.each(story.articles.map(({ letter, id }) => [letter, id]))('%s is of the length of a short report, at about grade 8', (_, id) => {
    const { sentences, text } = articles.get(id) ?? {}
    const whole = text?.whole ?? ''
    expect(whole).toBe(texts.get(id))
    expect(whole.split(/\s+/).filter(Boolean).length).toBeGreaterThanOrEqual(250)
    expect(whole.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(450)
    const grade = fleschKincaidGrade((sentences ?? []).filter(({ kind }) => kind === 'body').map(({ start, end }) => whole.slice(start, end)))
    expect(grade).toBeGreaterThanOrEqual(6.5)
    expect(grade).toBeLessThanOrEqual(9.5)
  })

  it('appeared on at least three days, in the order of their letters', () => {
    const published = story.articles.map((article) => article.published.edtf)
    expect(published.toSorted()).toEqual(published)
    expect(new Set(published.map((edtf) => edtf.slice(0, 10))).size).toBeGreaterThanOrEqual(3)
  })

  it('lie in the sentences from the first word to the last', () => {
    const between = story.articles.map(({ id, sentences }) => sentences.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), texts.get(id) ?? ''))
    expect(between.map((rest) => rest.trim())).toEqual(story.articles.map(() => ''))
  })
})

describe('the practice story', () => {
  it('is read without a problem and agrees with its texts', () => {
    expect(parseStory(JSON.parse(JSON.stringify(story))).problems).toEqual([])
    expect(verifyTexts(story, texts)).toEqual([])
  })

  it('is whole: 25 to 40 claims, each in one topic, with a cell for each article and words for each that speaks', () => {
    expect(story.claims.length).toBeGreaterThanOrEqual(25)
    expect(story.claims.length).toBeLessThanOrEqual(40)
    expect(new Set(story.claims.map(({ assertions }) => assertions.map(({ article }) => letterOf(article)).join('')))).toEqual(new Set(['ABCDE']))
    expect(story.topics.flatMap(({ claims }) => claims).toSorted()).toEqual(story.claims.map(({ id }) => id).toSorted())
    const cells = story.claims.flatMap(({ id, assertions }) => assertions.map((assertion) => ({ claim: id, ...assertion })))
    const speaking = cells.filter(({ stance }) => stance !== 'silent' && stance !== 'not-knowable')
    expect(speaking.filter(({ evidence, origin }) => evidence.length === 0 || origin === undefined)).toEqual([])
    expect(cells.filter((cell) => !speaking.includes(cell) && (cell.evidence.length > 0 || cell.chain.length > 0 || cell.origin !== undefined))).toEqual([])
    expect(evidenceOf(story).filter(({ excerpt }) => excerpt === undefined)).toEqual([])
  })

  it('has a chain exactly where a voice is attributed, and hedges that stand in the evidence', () => {
    const cells = story.claims.flatMap(({ id, assertions }) => assertions.map((assertion) => ({ claim: id, ...assertion })))
    expect(cells.filter(({ voice, chain }) => (voice === 'attributed') !== (chain.length > 0))).toEqual([])
    const said = ({ evidence }: (typeof cells)[number]) => evidence.map(({ excerpt }) => excerpt).join(' ').toLowerCase()
    expect(cells.filter((cell) => cell.hedges.some((hedge) => !said(cell).includes(hedge.toLowerCase())))).toEqual([])
  })

  it('calls “not knowable yet” what an article appeared before, and nothing else', () => {
    const day = (edtf: string) => edtfDays(edtf)?.from ?? 0
    const events = new Map(story.events.map((event) => [event.id, event]))
    const wrong = story.claims.flatMap((claim) => {
      const known = Math.max(...claim.events.map((id) => events.get(id)).map((event) => event?.date && event.status !== 'expected' ? day(event.date.edtf) : 0), 0)
      return claim.assertions
        .filter(({ article, stance }) => (stance === 'not-knowable') !== (day(articles.get(article)?.published.edtf ?? '') < known))
        .map(({ article }) => `${claim.id} ${letterOf(article)}`)
    })
    expect(wrong).toEqual([])
    expect(story.claims.flatMap(({ assertions }) => assertions).filter(({ stance }) => stance === 'not-knowable').length).toBeGreaterThan(10)
  })

  it('counts each name at each place once', () => {
    const wrong = story.entities.flatMap(({ id, mentions }) => mentions.filter((mention) =>
      mention.forms.reduce((sum, { count }) => sum + count, 0) !== mention.story + mention.headings + mention.furniture).map(() => id))
    expect(wrong).toEqual([])
    const count = (id: string) => story.entities.find((entity) => entity.id === id)?.mentions
      .map(({ article, story: inStory, headings, furniture }) => `${letterOf(article)} ${inStory}/${headings}/${furniture}`)
    // Counted by hand. "Pellbrook" in "Pellbrook Courier", and "Quarrick" in "Quarrick Pipeworks", are no mentions.
    expect(count('pellbrook')).toEqual(['A 1/0/0', 'B 2/1/0', 'C 2/1/0', 'D 1/1/0', 'E 1/0/0'])
    expect(count('courier')).toEqual(['A 1/1/0', 'B 1/0/0', 'D 1/0/0', 'E 1/0/0'])
    expect(count('tamblin')).toEqual(['A 1/0/0', 'B 1/0/0', 'C 1/0/0', 'D 1/0/0', 'E 2/0/0'])
    expect(count('sela-quarrick')).toEqual(['E 1/0/0'])
  })

  it('calls the articles A to E and passes no judgement on an outlet', () => {
    const verdicts = /\b(?:garbled|reversed|erroneous|mistaken|wrong(?:ly)?|false(?:ly)?|contradicts itself|slips?|became|lost|drops?|dropped|added|adds)\b/i
    expect(proseOf(story).filter(({ text }) => verdicts.test(text))).toEqual([])
  })

  it('keeps the writers apart', () => {
    expect(story.entities.filter(({ byline }) => byline).map(({ id }) => id)).toEqual(['perelda', 'marchbane', 'oakhurd'])
  })
})
