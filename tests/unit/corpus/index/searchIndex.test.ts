import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '../../../../src/corpus/index/searchIndex.ts'
import { aroundMarks, foldWord, markWords } from '../../../../src/corpus/index/searchWords.ts'
import { realStory } from '../../realStory.ts'

const story = realStory()
const { searchStory, size } = buildSearchIndex(story)
const first = (query: string) => {
  const hit = searchStory(query)[0]
  return hit && `${hit.kind} ${hit.id}`
}
const marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end))

describe('searchStory', () => {
  it('finds every kind of record', () => {
    const kinds = new Set(['meeting', 'Musk', 'report', 'asked', 'peace'].flatMap((query) => searchStory(query).map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual(['article', 'claim', 'difference', 'entity', 'event', 'note', 'passage', 'quotation', 'topic'])
    expect(size).toBeGreaterThan(story.claims.length + story.entities.length + story.events.length)
  })

  it.each([
    ['Musk', 'entity musk'],
    ['elon musk', 'entity musk'],
    ['iravani', 'entity iravani'],
    ['trump', 'entity trump'],
    ['The New York Times', 'entity nyt'],
    ['NYT', 'entity nyt'],
    ['UN', 'entity united-nations'],
    ['U.N.', 'entity united-nations'],
    ['c039', 'claim c039'],
    ['Smart Encyclopedia', 'article smartencyclopedia'],
    ['Did they meet, when and where?', 'topic t01'],
  ])('puts what is named outright first: %s', (query, record) => {
    expect(first(query)).toBe(record)
  })

  it.each([
    ['Iravnai', 'entity iravani'],
    ['Iravani Musk', undefined],
    ['Leavit', 'entity leavitt'],
    ['Baghei', 'entity baghaei'],
    ['pezeshkain', 'entity pezeshkian'],
    ['sulemani', 'entity soleimani'],
    ['Khamenie', 'entity khamenei'],
  ])('forgives a slip: %s', (query, record) => {
    expect(searchStory(query).length).toBeGreaterThan(0)
    if (record !== undefined) expect(first(query)).toBe(record)
  })

  it('takes the last word as begun', () => {
    expect(first('pezesh')).toBe('entity pezeshkian')
    expect(first('karoline lea')).toBe('entity leavitt')
    expect(searchStory('u').length).toBeGreaterThan(0)
  })

  it('wants all words; where no record has them all, any of them', () => {
    const both = searchStory('musk iravani')
    expect(both.every(({ terms }) => terms.some((term) => term.startsWith('musk')))).toBe(true)
    expect(searchStory('musk xylophone').length).toBeGreaterThan(0)
  })

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '…', '’s', 'xylophone zzzz']) expect(searchStory(query)).toEqual([])
  })

  it('folds diacritics and case', () => {
    expect(first('ÉLON MÜSK')).toBe('entity musk')
  })

  it('says where the words stand, also the near ones', () => {
    const hit = searchStory('Leavit')[0]
    expect(hit && marked(hit.label)).toEqual(['Leavitt'])
  })

  it('never tells of a credit line more than the name', () => {
    for (const name of story.entities.filter(({ byline }) => byline).map((entity) => entity.name)) {
      const own = searchStory(name).filter(({ kind, label }) => kind === 'entity' && label.text === name)
      expect(own).toHaveLength(1)
      expect(own[0]?.snippet).toBeUndefined()
    }
  })

  it('takes any query without failing', () => {
    for (const query of ['"', '\\', '(', '[a', '*', '__proto__', 'constructor', 'a'.repeat(5000), '\u202e', '😀 musk']) {
      expect(() => searchStory(query)).not.toThrow()
    }
  })
})

describe('marks', () => {
  it('folds words as the index does', () => {
    expect(foldWord('Ä.B.')).toBe('ab')
  })

  it('cuts a long text around the first mark, on words', () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ')
    const cut = aroundMarks(markWords(words, new Set(['word50'])), 80)
    expect(cut.text.length).toBeLessThan(90)
    expect(marked(cut)).toEqual(['word50'])
    expect(cut.text).toMatch(/^… word\d+ .* …$/)
  })

  it('leaves a short text whole', () => {
    expect(aroundMarks(markWords('A short one', new Set(['short'])), 80)).toEqual({ text: 'A short one', marks: [{ start: 2, end: 7 }] })
  })
})
