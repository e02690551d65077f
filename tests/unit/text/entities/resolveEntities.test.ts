import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReferenceType, type ReferringArticle, detectNominals, entitiesFrom, resolveEntities } from '../../../../src/text/entities/index.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

/** An article written with its references in braces: `{Ruth Calloway|person}`. */
const article = (id: string, marked: string): ReferringArticle => {
  const mentions: { span: { start: number; end: number }; type: ReferenceType }[] = []
  let text = ''
  for (const part of marked.split(/(\{[^}]*\})/)) {
    if (!part.startsWith('{')) { text += part; continue }
    const [words = '', type = 'other'] = part.slice(1, -1).split('|')
    mentions.push({ span: { start: text.length, end: text.length + words.length }, type: type as ReferenceType })
    text += words
  }
  return { id, text, story: 'one', mentions }
}
const clusters = (...articles: ReferringArticle[]): string[][] => resolveEntities(articles).entities.map(({ references }) =>
  references.map(({ article: at, mention }) => {
    const found = articles[at]
    const span = found?.mentions[mention]?.span
    return span === undefined ? '' : found?.text.slice(span.start, span.end) ?? ''
  }))

describe('resolveEntities', () => {
  it.each([
    ['the same name across articles', [article('a', '{Ruth Calloway|person} spoke.'), article('b', 'We met {Ruth Calloway|person}.')], [['Ruth Calloway', 'Ruth Calloway']]],
    ['a surname with its full name', [article('a', '{Ruth Calloway|person} spoke. {Calloway|person} left.')], [['Ruth Calloway', 'Calloway']]],
    ['no two people with one surname', [article('a', '{Ruth Calloway|person} met {Hugh Calloway|person}.')], [['Ruth Calloway'], ['Hugh Calloway']]],
    ['a short form with its long form', [article('a', 'The {Harbour Workers Union|organisation} met. The {HWU|organisation} left.')], [['Harbour Workers Union', 'HWU']]],
    ['a state under its names', [article('a', '{United States|place} and {U.S.|place}')], [['United States', 'U.S.']]],
    ['a pronoun with the nearest person', [article('a', '{Ruth Calloway|person} said {she|person} was tired.')], [['Ruth Calloway', 'she']]],
    ['a role beside a name', [article('a', 'The {ambassador|person}, {Ruth Calloway|person}, left.')], [['ambassador', 'Ruth Calloway']]],
    ['one noun in one story', [article('a', 'The {ship|other} sank.'), article('b', 'A {vessel|other} was lost.')], [['ship', 'vessel']]],
    ['no place with a person', [article('a', '{Paris|place} welcomed {Paris|person}.')], [['Paris'], ['Paris']]],
    ['one weekday in one story', [article('a', 'on {Saturday morning|time}'), article('b', 'on {Saturday|time}')], [['Saturday morning', 'Saturday']]],
  ])('links %s', (_, articles, expected) => { expect(clusters(...articles)).toEqual(expected) })

  it('gives the fullest name, other names and a ground for each link', () => {
    const { entities, links } = resolveEntities([article('a', '{Calloway|person} spoke. {Ruth Calloway|person} left.')])
    expect(entities).toHaveLength(1)
    expect(entities[0]).toMatchObject({ name: 'Ruth Calloway', aliases: ['Calloway'], type: 'person' })
    expect(links.every(({ ground }) => ground.rule !== '' && (ground.score ?? 0) > 0)).toBe(true)
    expect(entities[0]?.references[1]?.ground?.rule).toBe('surname-of-full-name')
  })
  it('undoes a link that is taken away', () => {
    const articles = [article('a', '{Ruth Calloway|person} spoke. {Calloway|person} left.')]
    const { links, entities } = resolveEntities(articles)
    expect(entitiesFrom(articles, links)).toEqual(entities)
    expect(entitiesFrom(articles, [])).toHaveLength(2)
  })
  it('keeps nouns of different stories apart', () => {
    const [a, b] = [article('a', 'The {driver|person} left.'), article('b', 'A {driver|person} was hurt.')]
    expect(clusters({ ...a, story: 'x' }, { ...b, story: 'y' })).toEqual([['driver'], ['driver']])
  })
})

describe('detectNominals', () => {
  const nominals = (text: string, names: string[] = []): string[] => detectNominals(text, [{ start: 0, end: text.length }],
    names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))).map(({ span }) => text.slice(span.start, span.end))
  it('finds role nouns and pronouns, not titles of names', () => {
    expect(nominals('The former ambassador said he would meet the lawyer.')).toEqual(['The former ambassador', 'he', 'the lawyer'])
    expect(nominals('the ambassador Ruth Calloway left', ['Ruth Calloway'])).toEqual([])
  })
})

describe('resolveEntities on anything', () => {
  const texts = fc.array(fc.constantFrom('Ruth', 'Calloway', 'he', 'it', 'the driver', 'who', 'Friday', 'U.S.', ',', '“', '😀', ''), { maxLength: 30 })
  const types = fc.constantFrom<ReferenceType>('person', 'place', 'agent', 'time', 'other')
  it('puts every reference into one entity, and the same twice', () => {
    fc.assert(fc.property(fc.array(fc.tuple(texts, types), { maxLength: 5 }), (parts) => {
      const articles = parts.map(([words, type], at): ReferringArticle => {
        let text = ''
        const mentions = words.map((word) => { const start = text.length; text += `${word} `; return { span: { start, end: start + word.length }, type } })
        return { id: String(at), text, mentions }
      })
      const { places, entities } = resolveEntities(articles)
      expect(entities.flatMap(({ references }) => references)).toHaveLength(places.length)
      expect(resolveEntities(articles).entities).toEqual(entities)
    }), { numRuns: 150 })
  })
  it('stays quick on many references', () => {
    const text = 'Ruth Calloway he '.repeat(5000)
    const mentions = Array.from({ length: 5000 }, (_, at) => ({ span: { start: at * 17, end: at * 17 + 13 }, type: 'person' as const }))
    const begun = performance.now()
    resolveEntities([{ id: 'a', text, mentions }])
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
  })
})
