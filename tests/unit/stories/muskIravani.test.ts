import path from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { compileStory } from '../../../build/storyCompiler.ts'
import { normalisedWords } from '../../../src/corpus/fingerprint.ts'
import { StoryFile } from '../../../src/corpus/format/story.ts'
import { parseStory } from '../../../src/corpus/parse/parseStory.ts'
import { evidenceOf, proseOf } from './walkStory.ts'

const story = v.parse(StoryFile, compileStory(path.resolve('src/stories/musk-iravani')))
const evidence = evidenceOf(story)
const articles = new Map(story.articles.map((article) => [article.id, article]))
const letterOf = (id: string) => articles.get(id)?.letter

describe('the bundled story', () => {
  it('is read by parseStory without a problem', () => {
    expect(parseStory(JSON.parse(JSON.stringify(story))).problems).toEqual([])
  })

  it('has everything that the annotation has', () => {
    const counts = Object.fromEntries(Object.entries(story).filter(([, list]) => Array.isArray(list)).map(([name, list]) => [name, (list as unknown[]).length]))
    expect(counts).toEqual({
      articles: 5, families: 10, origins: 35, lineage: 35, entities: 97, relations: 46, events: 55, topics: 10, claims: 119,
      responses: 31, quotationFamilies: 14, quotations: 28, differences: 87, wordMarks: 159, alignments: 45, beyond: 6,
    })
    expect(story.entities.filter(({ type }) => type === 'unnamed')).toHaveLength(19)
    expect(story.claims.filter(({ core }) => core)).toHaveLength(40)
    expect(story.guide.differences).toHaveLength(20)
  })

  it('has five assertions for every claim, with evidence for each that speaks', () => {
    const cells = story.claims.flatMap((claim) => claim.assertions.map((assertion) => ({ claim: claim.id, ...assertion })))
    const letters = story.claims.map(({ assertions }) => assertions.map(({ article }) => letterOf(article)).join(''))
    expect(new Set(letters)).toEqual(new Set(['ABCDE']))
    expect(cells.filter(({ stance, voice, chain, origin }) => stance === 'silent' && !(voice === 'none' && chain.length === 0 && origin === undefined))).toEqual([])
    expect(cells.filter(({ stance, evidence: found }) => stance !== 'silent' && found.length === 0)).toEqual([])
  })

  it('shows words for every cell of a core claim that speaks', () => {
    const mute = story.claims.filter(({ core }) => core).flatMap(({ id, assertions }) => assertions
      .filter(({ stance, evidence: found }) => !['silent', 'not-knowable'].includes(stance) && !found.some(({ excerpt }) => excerpt !== undefined))
      .map(({ article }) => `${id} ${letterOf(article)}`))
    expect(mute).toEqual([])
  })

  it('lists every claim in one topic', () => {
    const listed = story.topics.flatMap(({ id, claims }) => claims.map((claim) => `${claim} ${id}`))
    expect(listed.toSorted()).toEqual(story.claims.map(({ id, topic }) => `${id} ${topic}`).toSorted())
  })

  it('counts two origins for the report that they met', () => {
    const familyOf = new Map(story.origins.map(({ id, family }) => [id, family]))
    const report = story.claims.find(({ id }) => id === story.guide.report)
    expect(new Set(report?.assertions.map(({ origin }) => familyOf.get(origin ?? '')))).toEqual(new Set(['f-ap', 'f-nyt']))
  })

  it('never counts what one article alone has, without a source, as AP’s or The New York Times’s', () => {
    const main = new Set(story.origins.filter(({ family, kind }) => ['f-ap', 'f-nyt'].includes(family) && kind !== 'speaker').map(({ id }) => id))
    const wrong = story.claims.filter((claim) => {
      const telling = claim.assertions.filter(({ stance }) => ['asserts', 'attributes', 'hedges'].includes(stance))
      return telling.length === 1 && telling[0]?.voice === 'own' && letterOf(telling[0].article) !== 'D' && main.has(telling[0].origin ?? '')
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('describes the people of the story in a line each', () => {
    const people = ['musk', 'iravani', 'trump', 'rubio', 'waltz', 'leavitt', 'cheung', 'baghaei', 'khamenei', 'pezeshkian', 'soleimani']
    expect(story.entities.filter(({ id }) => people.includes(id)).map(({ description }) => typeof description)).toEqual(people.map(() => 'string'))
  })

  it('keeps journalists apart', () => {
    expect(story.entities.filter(({ byline }) => byline).map(({ id }) => id).toSorted()).toEqual(['fischer', 'lederer', 'price', 'sidiqi'])
  })
})

describe('excerpts of the bundled story', () => {
  it('agree wherever they overlap, and cover at most two fifths of each article', () => {
    const shares = story.articles.map(({ id, text }) => {
      const letters: string[] = []
      for (const { article, start, end, excerpt } of evidence) {
        if (article !== id || excerpt === undefined) continue
        const own = Array.from(excerpt)
        if (own.length !== end - start || own.some((letter, at) => (letters[start + at] ?? letter) !== letter)) throw new Error(`not at its place: ${excerpt}`)
        own.forEach((letter, at) => { letters[start + at] = letter })
      }
      // Places without an excerpt become line breaks, so that words of different runs stay apart.
      return normalisedWords(Array.from(letters, (letter) => letter ?? '\n').join('')).length / text.words
    })
    expect(shares.filter((share) => share > 0.4)).toEqual([])
  })

  it('hold 15 words at most, but for a person’s words inside quotation marks', () => {
    const quoted = story.quotations.filter(({ kind }) => kind !== 'indirect').map((quotation) => quotation.evidence)
    const tooLong = evidence.filter(({ article, start, end, excerpt = '' }) => normalisedWords(excerpt).length > 15
      && !quoted.some((quotation) => quotation.article === article && quotation.start <= start && end <= quotation.end))
    expect(tooLong.map(({ excerpt }) => excerpt)).toEqual([])
  })
})

describe('the wording of the bundled story', () => {
  const prose = proseOf(story)

  it('calls the articles A to E', () => {
    expect(prose.filter(({ text }) => /\bd[0-4]\b|\b(?:dN|F[1-5])\b|\bdocuments?\b/.test(text))).toEqual([])
  })

  it('never passes judgement on a publisher', () => {
    const verdicts = /\b(?:garbled|reversed|erroneous|mistaken|wrong(?:ly)?|false(?:ly)?|contradicts itself|slips?|became|lost|drops?|dropped|added|adds)\b/i
    expect(prose.filter(({ path: at, text }) => !at.startsWith('beyond') && verdicts.test(text))).toEqual([])
  })

  it('keeps accusations and denials in the field for them', () => {
    expect(story.claims.filter(({ text }) => /^(?:Accusation|Denial):/.test(text))).toEqual([])
    expect(story.claims.filter(({ kind }) => kind === 'accusation').length).toBeGreaterThanOrEqual(9)
    expect(story.claims.filter(({ kind }) => kind === 'denial').map(({ id }) => id).toSorted()).toEqual(['c002', 'c068', 'c077'])
  })
})
