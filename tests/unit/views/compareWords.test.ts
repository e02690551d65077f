import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../src/corpus/index/storyIndex.ts'
import { sameText } from '../../../src/corpus/anchors/storyText.ts'
import { compareRows } from '../../../src/corpus/queries/compareRows.ts'
import { quotedChanges } from '../../../src/corpus/queries/compareQuoted.ts'
import { evidenceIn } from '../../../src/corpus/queries/readerEvidence.ts'
import { shownWords } from '../../../src/corpus/queries/shownWords.ts'
import { rowWords, type ShownText } from '../../../src/views/compare/rowWords.ts'
import { readWords, wordChanges, wordLikeness } from '../../../src/views/compare/wordChanges.ts'
import { textOf, textsAreThere } from '../corpus/anchors/copies.ts'
import { realStory } from '../realStory.ts'

const changes = (a: string, b: string) => wordChanges(readWords(a), readWords(b))
const shown = (a: string, b: string) => changes(a, b).map(({ kind, a: inA, b: inB }) => (kind === 'same' ? inB : `[${inA}|${inB}]`)).join('')

describe('word changes', () => {
  it.each([
    ['They believe in his ability to lead.', 'They trust him to lead.', 'They [believe in his ability|trust him] to lead.'],
    ['restore global peace', 'restore peace around the world', 'restore[global|] peace [|around the world]'],
    ['“It’s over,” he said', '"It\'s over", He said', '"It\'s over", He said'],
    ['the US plan', 'the U.S. plan', 'the U.S. plan'],
    ['', 'new words', '[|new words]'],
    ['the same', 'the same', 'the same'],
  ])('%j to %j', (a, b, expected) => {
    expect(shown(a, b).replaceAll(' |', '|').replaceAll('[ ', '[')).toBe(expected)
  })

  it('keep words added in one place together', () => {
    expect(shown('“The American people re-elected him', 'A spokesperson stressed the trust the American electorate has, stating, “The American people re-elected him'))
      .toBe('[|A spokesperson stressed the trust the American electorate has, stating], “The American people re-elected him')
  })

  it('lose nothing, and find no difference in what is the same', () => {
    const text = fc.array(fc.constantFrom('The', 'the', 'fountain', 'turned', 'green', '“', '”', ',', '.', ' ', '  ', '’s', 'U.S.', '—', '1911', 'é'), { maxLength: 24 }).map((parts) => parts.join(' '))
    fc.assert(fc.property(text, text, (a, b) => {
      const found = changes(a, b)
      expect(found.map((each) => each.a).join('')).toBe(a)
      expect(found.map((each) => each.b).join('')).toBe(b)
      const wordsIn = (part: string) => readWords(part).words.map(({ key }) => key)
      for (const each of found) {
        if (each.kind === 'same') expect(wordsIn(each.a)).toEqual(wordsIn(each.b))
        else expect(wordsIn(each.a)).not.toEqual(wordsIn(each.b))
      }
      expect(changes(a, a).every(({ kind }) => kind === 'same')).toBe(true)
    }))
  })

  it('rate how alike two texts are, and give up below what is asked', () => {
    const [a, b] = [readWords('one two three four'), readWords('one two five six')]
    expect(wordLikeness(a, b)).toBe(0.5)
    expect(wordLikeness(a, b, 0.6)).toBe(0)
    expect(wordLikeness(a, b, 0.5)).toBe(0.5)
  })
})

describe('the words of a row', () => {
  const story = realStory()
  const index = indexStory(story)
  const rows = (letters: string, whole: string) => {
    const articles = Array.from(letters).flatMap((letter) => story.articles.find((article) => article.letter === letter) ?? [])
    const texts = new Map(articles.map((article): [string, ShownText] => [article.id, {
      whole: whole.includes(article.letter) ? sameText(article, textOf(article), 'copy') : undefined,
      excerpts: shownWords(article, evidenceIn(story, article).map(({ evidence }) => evidence)),
    }]))
    return compareRows(story, index, articles.map(({ id }) => id)).map((row) => ({ row, words: rowWords(row.cells, texts, quotedChanges(story, row.cells)) }))
  }
  const quotation = (all: ReturnType<typeof rows>) => all.filter(({ row }) => row.kind === 'group' && row.links.some(({ alignment }) => ['r11', 'r12'].includes(alignment.id)))

  it('without texts are excerpts, with the noted changes of quotations marked on both sides', () => {
    const found = quotation(rows('CE', ''))
    expect(found.flatMap(({ words }) => words.differences.map(({ sides }) => sides.map(({ article, words: own }) => `${article.letter} ${own}`)))).toEqual([
      ['C believe in his ability', 'E trust him'],
      ['C global peace through strength', 'E peace through strength around the world'],
      ['C appropriate steps', 'E necessary action'],
      ['C accomplish this', 'E do just that'],
    ])
    for (const { words } of found) {
      const numbers = words.differences.map(({ number }) => number)
      for (const { pieces } of words.sentences.values()) expect(pieces.flatMap(({ number }) => number ?? [])).toEqual(numbers)
    }
  })

  it.skipIf(!textsAreThere)('with texts are whole, with every difference marked on both sides', () => {
    for (const { words } of quotation(rows('CE', 'CE'))) {
      expect(words.differences.length).toBeGreaterThan(1)
      for (const { pieces, whole } of words.sentences.values()) {
        expect(whole).toBe(true)
        expect(pieces.flatMap(({ number }) => number ?? [])).toEqual(words.differences.map(({ number }) => number))
      }
    }
  })

  it.skipIf(!textsAreThere)('lose no letter of any sentence', () => {
    for (const { row, words } of rows('ABCDE', 'ABCDE')) {
      for (const { article, sentences } of row.cells) {
        for (const { id, start, end } of sentences) {
          expect(words.sentences.get(`${article.id} ${id}`)?.pieces.map((piece) => piece.words).join('')).toBe(textOf(article).slice(start, end))
        }
      }
    }
  })

  it.skipIf(!textsAreThere)('of one text alone are held against nothing', () => {
    const [first] = quotation(rows('CE', 'C'))
    expect(first?.words.differences).toEqual([])
    expect([...(first?.words.sentences.values() ?? [])].map(({ whole, apart }) => [whole, apart])).toEqual([[true, false], [false, false]])
  })
})
