// The list of bad input, case by case: what is told, what is left out, and that the rest stays.
import { describe, expect, it } from 'vitest'
import { MAX_ARTICLES, MAX_CELLS, MAX_RECORDS } from '../../../../src/corpus/parse/limits.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { at, parsed, read, told, type Loose } from './breakStory.ts'
import { goodStory } from './goodStory.ts'

describe('nothing is read where', () => {
  it.each([null, undefined, 5, 'story', true, [], () => 0, new Date(), Symbol('s'), new Map()])('the input is %s', (input) => {
    expect(parseStory(input)).toEqual({ ok: false, problems: [{ code: 'not-a-story', path: '$', values: {}, severity: 'fatal' }] })
  })

  it('the format is another one', () => {
    expect(told((story) => Object.assign(story, { format: 'other' }))).toEqual(['not-a-story $'])
  })

  it('the version is newer: says which', () => {
    const result = parsed((story) => Object.assign(story, { version: 2 }))
    expect(result).toEqual({ ok: false, problems: [{ code: 'newer-version', path: '$.version', values: { version: 2, known: 1 }, severity: 'fatal' }] })
  })

  it.each(['1', 0, -1, 1.5, null, Number.NaN, undefined])('the version is %s', (version) => {
    expect(told((story) => Object.assign(story, { version }))).toEqual(['bad-version $.version'])
  })

  it('the head is incomplete', () => {
    expect(told((story) => Reflect.deleteProperty(story, 'guide'))).toEqual(['missing-field $.guide'])
    expect(told((story) => Object.assign(story, { title: 7 }))).toEqual(['wrong-type $.title'])
    expect(parsed((story) => Object.assign(story, { title: '' })).ok).toBe(false)
  })

  it('there is no article, or none that fits', () => {
    expect(told((story) => { story.articles = [] })).toEqual(['no-articles $.articles'])
    expect(told((story) => { for (const article of story.articles) article.letter = '1' })).toEqual([
      'bad-value $.articles[0].letter', 'bad-value $.articles[1].letter', 'no-articles $.articles',
    ])
  })

  it('there is too much of something', () => {
    expect(told((story) => { story.articles = Array.from({ length: MAX_ARTICLES + 1 }, () => at(story.articles, 0)) })).toEqual(['too-large $.articles'])
    expect(told((story) => { story.beyond.length = MAX_RECORDS + 1 })).toEqual(['too-large $.beyond'])
    const many = parsed((story) => {
      story.articles = Array.from({ length: MAX_ARTICLES }, () => at(story.articles, 0))
      story.claims.length = MAX_CELLS / MAX_ARTICLES + 1
    })
    expect(many.problems).toMatchObject([{ code: 'too-large', path: '$.claims', values: { count: MAX_CELLS + MAX_ARTICLES, limit: MAX_CELLS } }])
    const values = parsed((story) => { at(story.claims, 0).entities.length = 5_000_001 })
    expect(values).toMatchObject({ ok: false, problems: [{ code: 'too-large', path: '$' }] })
  })

  it('looking at the input throws', () => {
    const trap = new Proxy({}, { getOwnPropertyDescriptor: () => { throw new Error('no') } })
    expect(parseStory(trap)).toMatchObject({ ok: false })
    const getter = Object.defineProperty(goodStory(), 'title', { get: () => { throw new TypeError('no') }, enumerable: true })
    expect(parseStory(getter)).toMatchObject({ ok: false, problems: [{ code: 'unreadable', values: { reason: 'TypeError' } }] })
  })
})

describe('keys that change objects', () => {
  const withKey = (place: string): unknown =>
    JSON.parse(JSON.stringify(goodStory()).replace(place, `${place.slice(0, 1)}"__proto__":{"polluted":1},${place.slice(1)}`))

  it('take their record with them', () => {
    const result = parseStory(withKey('{"id":"b1"'))
    expect(result).toMatchObject({ ok: true, story: { beyond: [] }, problems: [{ code: 'forbidden-key', path: '$.beyond[0].__proto__', severity: 'record' }] })
    expect(told((story) => { Object.defineProperty(at(story.beyond, 0), 'constructor', { value: {}, enumerable: true }) })).toEqual(['forbidden-key $.beyond[0].constructor'])
    expect(told((story) => Object.assign(at(story.beyond, 0), { prototype: {} }))).toEqual(['forbidden-key $.beyond[0].prototype'])
    expect(told((story) => Object.assign(at(story.beyond, 0), { toString: 'x' }))).toEqual(['forbidden-key $.beyond[0].toString'])
  })

  it('refuse the file in the head', () => {
    expect(parseStory(withKey('{"question"'))).toMatchObject({ ok: false, problems: [{ code: 'forbidden-key', path: '$.guide.__proto__' }] })
    expect(parseStory(withKey('{"format"'))).toMatchObject({ ok: false, problems: [{ code: 'forbidden-key', path: '$.__proto__' }] })
  })

  it('change nothing', () => {
    parseStory(withKey('{"id":"b1"'))
    expect('polluted' in {}).toBe(false)
  })
})

describe('a broken record goes alone', () => {
  it('where a list is missing or no list', () => {
    expect(told((story) => Reflect.deleteProperty(story, 'beyond'))).toEqual(['missing-list $.beyond'])
    expect(read((story) => Object.assign(story, { beyond: 'none' })).beyond).toEqual([])
  })

  it('where a field is unknown, missing, of another type or value', () => {
    expect(told((story) => Object.assign(at(story.beyond, 0), { colour: 'red' }))).toEqual(['unknown-field $.beyond[0].colour'])
    expect(told((story) => Reflect.deleteProperty(at(story.beyond, 0), 'text'))).toEqual(['missing-field $.beyond[0].text'])
    expect(told((story) => Object.assign(at(story.beyond, 0), { text: 3 }))).toEqual(['wrong-type $.beyond[0].text'])
    expect(told((story) => Object.assign(at(at(story.claims, 1).assertions, 1), { stance: 'agrees' }))).toContain('bad-value $.claims[1].assertions[1].stance')
    expect(told((story) => Object.assign(story, { colour: 'red' }))).toEqual(['unknown-field $.colour'])
    expect(told((story) => { story.beyond.push(null as never, 7 as never) })).toEqual(['wrong-type $.beyond[1]', 'wrong-type $.beyond[2]'])
  })

  it('where an id or a letter is there twice: the later one', () => {
    const twice = (story: Loose) => { story.beyond.push({ ...at(story.beyond, 0), text: 'Later.' }) }
    expect(told(twice)).toEqual(['duplicate-id $.beyond[1].id'])
    expect(read(twice).beyond.map(({ text }) => text)).toEqual(['The Alma sailed again in June.'])
    expect(told((story) => { at(story.articles, 1).letter = 'A' })[0]).toBe('duplicate-letter $.articles[1].letter')
  })

  it('where it names what is not there and cannot do without', () => {
    expect(told((story) => { at(story.relations, 0).subject = 'nobody' })).toEqual(['dangling-id $.relations[0].subject'])
    expect(read((story) => { at(story.relations, 0).subject = 'nobody' }).relations.map(({ id }) => id)).toEqual(['r2'])
  })

  it('and takes along what cannot do without it, to the end of the chain', () => {
    const change = (story: Loose) => { Object.assign(at(story.families, 0), { main: 'yes' }) }
    expect(told(change)).toEqual([
      'wrong-type $.families[0].main', 'lost-reference $.origins[0].family', 'lost-reference $.lineage[0].to',
      'lost-reference $.claims[0].assertions[0].origin', 'lost-reference $.claims[0].assertions[1].origin',
      'lost-reference $.claims[1].assertions[0].origin', 'lost-reference $.claims[1].assertions[1].origin',
    ])
    const story = read(change)
    expect(story.lineage).toEqual([])
    expect(story.claims).toHaveLength(2)
    expect(at(at(story.claims, 0).assertions, 0)).not.toHaveProperty('origin')
  })

  it('and the guide asks of another claim', () => {
    const change = (story: Loose) => { at(story.claims, 0).text = '' }
    expect(read(change).guide).toMatchObject({ report: 'engine', together: [] })
    expect(told(change)).toContain('lost-reference $.guide.report')
  })
})

describe('text and addresses', () => {
  // eslint-disable-next-line no-script-url -- the very thing that must be refused
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a', '//example.org', 'https://a b', ' https://a', 'https://a/"onclick="x'])('%s is no address', (url) => {
    const change = (story: Loose) => { Object.assign(at(story.articles, 0).address ?? {}, { url }); at(at(story.beyond, 0).readAt, 0).url = url }
    expect(told(change)).toEqual(['bad-address $.articles[0].address.url', 'bad-address $.beyond[0].readAt[0].url'])
    const story = read(change)
    expect(at(story.articles, 0)).not.toHaveProperty('address')
    expect(at(at(story.beyond, 0).readAt, 0)).toEqual({ name: 'Norvik Post' })
  })

  it('markup stays what it is: text', () => {
    const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>{{x}}'
    expect(read((story) => { at(story.claims, 0).text = markup }).claims[0]?.text).toBe(markup)
    expect(told((story) => { at(story.claims, 0).text = markup })).toEqual([])
  })

  it.each([['\u202E', 'U+202E'], ['\u0000', 'U+0000'], ['\u200B', 'U+200B'], ['\uD800', 'U+D800']])('an invisible character is told', (hidden, character) => {
    const result = parsed((story) => { at(story.claims, 0).text = `a${hidden}b` })
    expect(result).toMatchObject({ ok: true, problems: [{ code: 'hidden-characters', path: '$.claims[0].text', values: { character, record: 'fire' } }] })
  })

  it('a date that is none is taken out; a publication date becomes unknown', () => {
    for (const edtf of ['last Monday', '2024-13-01', '2023-02-29']) {
      const change = (story: Loose) => { Object.assign(at(story.events, 0).date ?? {}, { edtf }); at(story.articles, 0).published.edtf = edtf }
      expect(told(change).sort()).toEqual(['bad-date $.articles[0].published.edtf', 'bad-date $.events[0].date.edtf'])
      const story = read(change)
      expect(at(story.events, 0)).not.toHaveProperty('date')
      expect(at(story.articles, 0).published.edtf).toBe('XXXX')
    }
  })

  it('a hundred thousand levels are no problem but one', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as never
    expect(told((story) => { story.beyond.push(deep) })).toEqual([`too-deep $.beyond[1]${'[0]'.repeat(17)}`])
    expect(told((story) => Object.assign(at(story.beyond, 0), { text: deep }))).toEqual([`too-deep $.beyond[0].text${'[0]'.repeat(16)}`])
    expect(parsed((story) => Object.assign(story, { guide: deep })).ok).toBe(false)
    expect(told((story) => Object.assign(story, { other: deep }))).toEqual(['unknown-field $.other'])
  })

  it('a circle is too deep', () => {
    const circle: unknown[] = []
    circle.push(circle)
    expect(told((story) => Object.assign(at(story.beyond, 0), { text: circle }))[0]).toMatch(/^too-deep/)
  })

  it('a flood of problems is counted, not listed', () => {
    const result = parsed((story) => { story.beyond = Array.from({ length: 2000 }, () => 0 as never) })
    expect(result.problems).toHaveLength(501)
    expect(result.problems.at(-1)).toMatchObject({ code: 'more-problems', values: { count: 1500 } })
  })
})
