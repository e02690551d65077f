// Bad spans, excerpts, cells and topics: what is told, what is left out, and that the rest stays.
import { describe, expect, it } from 'vitest'
import { textHash } from '../../../../src/corpus/fingerprint.ts'
import { codePointLength } from '../../../../src/corpus/parse/offsets.ts'
import { at, parsed, read, short, told, type Loose } from './breakStory.ts'
import { evidenceFor, goodStory } from './goodStory.ts'

describe('spans and excerpts', () => {
  const evidence = (story: Loose) => at(at(at(story.claims, 0).assertions, 0).evidence, 0)
  const path = '$.claims[0].assertions[0].evidence[0]'

  it.each([
    ['bad-span', { end: 0 }], ['outside-text', { end: 9999, excerpt: undefined }], ['outside-sentences', { start: 3 }],
    ['no-sentence', { sentences: [] }], ['dangling-id', { article: 'nobody' }],
  ])('evidence goes, its claim stays: %s', (code, change) => {
    const broken = (story: Loose) => { Object.assign(evidence(story), change) }
    expect(told(broken)).toEqual([`${code} ${path}${code === 'dangling-id' ? '.article' : ''}`])
    const claim = at(read(broken).claims, 0)
    expect(claim.assertions.map((assertion) => assertion.evidence.length)).toEqual([0, 1])
  })

  it('evidence that does not fit the schema goes, and later indexes stay those of the file', () => {
    const result = parsed((story) => {
      const list = at(story.families, 0).evidence
      list.push({ ...at(list, 0), start: -1 }, { ...at(list, 0), end: 0 })
      list.unshift(7 as never)
    })
    expect(result.problems.map(short)).toEqual(['wrong-type $.families[0].evidence[0]', 'bad-value $.families[0].evidence[2].start', 'bad-span $.families[0].evidence[3]'])
    expect(result.ok && at(result.story.families, 0).evidence).toHaveLength(1)
  })

  it('a name of a sentence that is not there is taken out', () => {
    expect(told((story) => { evidence(story).sentences.push('s99') })).toEqual([`dangling-id ${path}.sentences[1]`])
  })

  it('an excerpt of another length than its span goes, the place stays', () => {
    const change = (story: Loose) => { evidence(story).excerpt = 'spoke of a fires' }
    expect(told(change)).toEqual([`excerpt-length ${path}.excerpt`])
    expect(evidence(read(change) as Loose)).not.toHaveProperty('excerpt')
  })

  it('an excerpt may have 15 words of the article, and a quotation may be whole', () => {
    const indirect = (story: Loose) => { at(story.quotations, 0).kind = 'indirect' }
    const result = parsed(indirect)
    expect(result.problems.map(short)).toEqual(['excerpt-too-long $.claims[1].assertions[0].evidence[0].excerpt', 'excerpt-too-long $.quotations[0].evidence.excerpt'])
    expect(at(result.problems, 0).values).toEqual({ record: 'engine', words: 21, limit: 15 })
    expect(result.ok && at(result.story.quotations, 0).evidence).not.toHaveProperty('excerpt')
  })

  it('an excerpt of an article that gives its whole text may have any length', () => {
    const long = evidenceFor('harbour', 'Norvik: no fire on the Alma\n\nHarbour master Per Lund denied on Tuesday that there was a fire 🔥 on the Alma.')
    expect(told((story) => { at(story.relations, 1).evidence.push(long) })).toEqual([])
    expect(told((story) => {
      at(story.relations, 1).evidence.push(long)
      delete at(story.articles, 1).text.whole
    })).toEqual([expect.stringMatching(/^excerpt-too-long \$\.relations\[1\]\.evidence\[\d\]\.excerpt$/)])
  })

  it('a quotation or word mark without its evidence goes', () => {
    expect(read((story) => { at(story.quotations, 1).evidence.end = 9999 }).quotations.map(({ id }) => id)).toEqual(['q1'])
    expect(read((story) => { at(story.wordMarks, 0).evidence.article = 'nobody' }).wordMarks).toEqual([])
  })

  it.each([
    ['sentence-order', (story: Loose) => { at(at(story.articles, 1).sentences, 2).start = 40 }, '.sentences[2]'],
    ['outside-text', (story: Loose) => { at(at(story.articles, 1).sentences, 3).end = 9999 }, '.sentences[3]'],
    ['bad-span', (story: Loose) => { at(at(story.articles, 1).sentences, 0).end = 0 }, '.sentences[0]'],
    ['duplicate-id', (story: Loose) => { at(at(story.articles, 1).sentences, 2).id = 's1' }, '.sentences[2]'],
    ['supplementary-order', (story: Loose) => { at(story.articles, 1).text.supplementary = [5, 5] }, '.text.supplementary[1]'],
  ])('an article with unsound positions goes, and the other one stays: %s', (code, change, below) => {
    const result = parsed(change)
    expect(result.problems[0]).toMatchObject({ code, path: `$.articles[1]${below}`, severity: 'record' })
    expect(result.ok && result.story.articles.map(({ id }) => id)).toEqual(['ferry'])
    expect(result.ok && result.story.claims.map(({ assertions }) => assertions.length)).toEqual([1, 1])
  })
})

describe('a whole text', () => {
  const whole = (text: string) => (story: Loose) => { at(story.articles, 1).text.whole = text }

  it('stays where it is the one that positions count in, invisible characters and all', () => {
    const text = at(goodStory().articles, 1).text.whole ?? ''
    expect(at(read(() => {}).articles, 1).text.whole).toBe(text)
    const odd = `${text}\u200b`
    const change = (story: Loose) => {
      Object.assign(at(story.articles, 1).text, { whole: odd, length: codePointLength(odd), sha256: textHash(odd) })
    }
    expect(told(change)).toEqual([])
    expect(at(read(change).articles, 1).text.whole).toBe(odd)
  })

  it.each([
    ['of other words', (text: string) => text.replace('the', 'teh')],
    ['that is longer', (text: string) => `${text} `],
    ['with other line ends', (text: string) => text.replace('\n', '\r')],
    ['that is empty', () => ''],
  ])('%s goes, and the article stays', (_, other) => {
    const change = whole(other(at(goodStory().articles, 1).text.whole ?? ''))
    expect(told(change)).toEqual(['whole-text $.articles[1].text.whole'])
    expect(at(read(change).articles, 1).text).not.toHaveProperty('whole')
  })

  it('that is no text or too long goes by the schema, and the article stays', () => {
    expect(told((story) => { Object.assign(at(story.articles, 1).text, { whole: 7 }) })).toEqual(['wrong-type $.articles[1].text.whole'])
    expect(told(whole('x'.repeat(4_000_001)))).toEqual(['bad-value $.articles[1].text.whole'])
    expect(read(whole('x'.repeat(4_000_001))).articles).toHaveLength(2)
  })
})

describe('cells and topics', () => {
  it('a missing assertion is filled in as suggested silence', () => {
    const change = (story: Loose) => { at(story.claims, 0).assertions.pop() }
    expect(told(change)).toEqual(['missing-assertion $.claims[0].assertions'])
    expect(at(at(read(change).claims, 0).assertions, 1)).toMatchObject({ article: 'harbour', stance: 'silent', voice: 'none', review: 'suggested' })
  })

  it('of two assertions for an article the first stays', () => {
    const change = (story: Loose) => { at(story.claims, 0).assertions.push({ ...at(at(story.claims, 0).assertions, 0), stance: 'hedges' }) }
    expect(told(change)).toEqual(['duplicate-assertion $.claims[0].assertions[2]'])
    expect(at(read(change).claims, 0).assertions.map(({ stance }) => stance)).toEqual(['attributes', 'contradicts'])
  })

  it('a topic lists its own claims, each once', () => {
    expect(told((story) => { at(story.topics, 0).claims = ['fire', 'fire'] })).toEqual(['duplicate-id $.topics[0].claims[1]', 'unlisted-claim $.claims[1]'])
    const change = (story: Loose) => { story.topics.push({ id: 't2', heading: 'Other', claims: ['engine'] }); at(story.topics, 0).claims = ['fire'] }
    expect(told(change)).toEqual(['claim-in-other-topic $.topics[1].claims'])
    expect(read(change).topics.map(({ claims }) => claims)).toEqual([['fire', 'engine'], []])
  })
})
