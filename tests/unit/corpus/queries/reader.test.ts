import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../../../src/corpus/anchors/articleText.ts'
import { storyText } from '../../../../src/corpus/anchors/storyText.ts'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import type { Article, Story } from '../../../../src/corpus/model.ts'
import { readerParagraphs } from '../../../../src/corpus/queries/reader.ts'
import { passagesOf, readerMarks, type ReaderMark } from '../../../../src/corpus/queries/readerMarks.ts'
import { NOT_SHOWN, shownWords } from '../../../../src/corpus/queries/shownWords.ts'
import { greenStory } from '../../greenStory.ts'
import { realStory } from '../../realStory.ts'
import { tinyStory } from '../tinyStory.ts'

const NONE: ReadonlyMap<string, ArticleText> = new Map()

/** Texts that the story ships, by article. */
function shipped(story: Story): Map<string, ArticleText> {
  return new Map(story.articles.flatMap((article) => {
    const text = storyText(article)
    return text ? [[article.id, text] as const] : []
  }))
}

function read(story: Story, article: Article, texts = NONE) {
  const index = indexStory(story)
  const shown = shownWords(article, passagesOf(story, article))
  const text = texts.get(article.id) ?? shown
  const marks = readerMarks(story, index, article, text, texts, text !== shown)
  return { text, marks, paragraphs: readerParagraphs(index, article, text, marks) }
}

const articleOf = (story: Story, id: string): Article => {
  const article = story.articles.find((each) => each.id === id)
  if (!article) throw new Error(`no article ${id}`)
  return article
}

describe('an article without its text', () => {
  it('keeps titles apart and sentences of one paragraph together, with the claims that rest on them', () => {
    const story = tinyStory()
    const { paragraphs } = read(story, articleOf(story, 'wire'))
    expect(paragraphs.map(({ kind, number, sentences }) => [kind, number, sentences.map(({ id }) => id)])).toEqual([
      ['title', undefined, ['wire-s1']], ['body', 1, ['wire-s2', 'wire-s3']],
    ])
    expect(paragraphs[1]?.notes.map(({ sentence, cell }) => [sentence, cell.claim.id])).toEqual([['wire-s2', 'went-dark'], ['wire-s3', 'strike']])
  })

  it('does not trust an excerpt that does not fit its place', () => {
    const story = tinyStory()
    const passage = story.claims[0]?.assertions[1]?.evidence[0]
    if (passage) passage.excerpt = 'much too short'
    const { paragraphs } = read(story, articleOf(story, 'wire'))
    expect(paragraphs.flatMap(({ sentences }) => sentences.map(({ shown }) => shown))).toEqual(['none', 'none', 'none'])
  })

  it('covers every sentence of the bundled story and shows no word that no excerpt has, and nothing of credit lines', () => {
    const story = realStory()
    for (const article of story.articles) {
      const { paragraphs, text } = read(story, article)
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
      expect(sentences.map(({ id }) => id)).toEqual(article.sentences.map(({ id }) => id))
      const lent = new Set(passagesOf(story, article).flatMap(({ excerpt, start, end }) => (excerpt === undefined ? [] : Array.from({ length: end - start }, (_, at) => start + at))))
      for (const { id, from, to, segments } of sentences) {
        const sentence = article.sentences.find((each) => each.id === id)
        expect([from, to]).toEqual([sentence?.start, sentence?.end])
        expect(segments.reduce((at, segment) => (segment.from === at ? segment.to : Number.NaN), from)).toBe(to)
        for (const segment of segments) {
          expect(segment.text ?? NOT_SHOWN.repeat(segment.to - segment.from)).toBe(text.text.slice(segment.from, segment.to))
          if (segment.text === undefined) continue
          expect(Array.from({ length: segment.to - segment.from }, (_, at) => segment.from + at).filter((at) => !lent.has(at))).toEqual([])
          expect(sentence?.kind).not.toBe('credit')
        }
      }
    }
  })

  it('marks aligned sentences as wholes, and finds names in words that are shown', () => {
    const story = realStory()
    const { marks, text } = read(story, articleOf(story, 'allthewebnews'))
    const shared = marks.filter(({ layer }) => layer === 'shared')
    expect(new Set(shared.map(({ kind }) => kind))).toEqual(new Set(['aligned']))
    const named = marks.filter(({ about, span }) => about.entity === 'leavitt' && text.text.slice(span.start, span.end) === 'Karoline Leavitt')
    expect(named.map(({ kind }) => kind)).toEqual(['entity', 'speaker'])
  })
})

describe('an article with its whole text', () => {
  const story = greenStory()
  const texts = shipped(story)
  const wordsOf = ({ span }: ReaderMark, text: ArticleText): string => text.text.slice(span.start, span.end)

  it('leaves out nothing but blanks, and cuts no mark short', () => {
    expect(texts.size).toBe(story.articles.length)
    for (const article of story.articles) {
      const { text, marks, paragraphs } = read(story, article, texts)
      const segments = paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.segments))
      expect(segments.map((segment) => segment.text).join('').replaceAll(/\s+/g, '')).toBe(text.text.replaceAll(/\s+/g, ''))
      marks.forEach((mark, number) => {
        const own = segments.filter((segment) => segment.marks.includes(number)).map((segment) => segment.text).join('')
        expect(own.replaceAll(/\s+/g, '')).toBe(wordsOf(mark, text).replaceAll(/\s+/g, ''))
      })
      expect(paragraphs.flatMap(({ marks: begun }) => begun).toSorted((a, b) => a - b)).toEqual(marks.map((_, number) => number))
    }
  })

  it('numbers paragraphs and sentences as the story does', () => {
    for (const article of story.articles) {
      const { paragraphs } = read(story, article, texts)
      const numbered = paragraphs.flatMap(({ number, sentences }) => (number === undefined ? [] : sentences.map(({ id }) => [number, id])))
      expect(numbered).toEqual(article.sentences.flatMap(({ id, paragraph }) => (paragraph === undefined ? [] : [[paragraph, id]])))
      expect(new Set(paragraphs.map(({ key }) => key)).size).toBe(paragraphs.length)
    }
  })

  it('marks names, speakers, cues, hedges and dates at their very words', () => {
    const { marks, text } = read(story, articleOf(story, 'pellbrook-courier'), texts)
    const at = (kind: ReaderMark['kind']): string[] => marks.filter((mark) => mark.kind === kind).map((mark) => wordsOf(mark, text))
    expect(at('entity')).toContain('Teodor Brask')
    expect(at('entity')).toContain('Mayor Ilse Varnaby')
    expect(at('speaker')).toContain('he')
    expect(at('speaker')).toContain('A person who works at the town hall')
    expect(at('cue')).toContain('said')
    expect(at('hedge')).toContain('may have')
    expect(at('date').length).toBeGreaterThan(0)
  })

  it('marks words that an aligned sentence of another article has too, with where they stand there', () => {
    const { marks, text } = read(story, articleOf(story, 'danmoor-gazette'), texts)
    const same = marks.filter(({ kind }) => kind === 'same-words')
    expect(same.length).toBeGreaterThan(5)
    for (const mark of same) {
      for (const { article, sentence } of mark.about.elsewhere ?? []) {
        const span = texts.get(article)?.sentence(sentence)
        const there = texts.get(article)?.text.slice(span?.start, span?.end) ?? ''
        expect(there.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')).toContain(wordsOf(mark, text).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' '))
      }
    }
  })

  it('never marks a name in a credit line', () => {
    for (const article of story.articles) {
      const { marks } = read(story, article, texts)
      const credits = article.sentences.filter(({ kind }) => kind === 'credit')
      expect(marks.filter(({ span }) => credits.some(({ start, end }) => span.start < end && span.end > start))).toEqual([])
    }
  })
})

describe('an article in another copy', () => {
  const story = tinyStory()
  const article = articleOf(story, 'wire')
  const first = 'A light went out.'
  const second = '“Nobody struck,” the mayor said.'
  const added = 'A reader wrote in.'
  const whole = `Share this\n\n${first} ${added}\n${second}\n`
  const span = (words: string) => ({ start: whole.indexOf(words), end: whole.indexOf(words) + words.length })
  const text: ArticleText = {
    article: 'wire', text: whole, from: 'copy', same: false, missing: ['wire-s1'], added: [span(added)],
    sentence: (id) => ({ 'wire-s2': span(first), 'wire-s3': span(second) })[id],
    anchor: ({ sentences }) => (sentences[0] === 'wire-s3' ? { found: true, span: span('Nobody struck,'), exact: false } : { found: false, reason: 'words-missing' }),
  }
  const index = indexStory(story)
  const marks = readerMarks(story, index, article, text, new Map([['wire', text]]), true)
  const paragraphs = readerParagraphs(index, article, text, marks)

  it('keeps what is new in its place, and folds lines that are no sentence', () => {
    expect(paragraphs.map(({ kind, number, sentences }) => [kind, number, sentences.map(({ id, added: fresh, segments }) => [id, fresh, segments.map((segment) => segment.text).join('')])])).toEqual([
      ['left-out', undefined, [[undefined, false, 'Share this']]],
      ['body', 1, [['wire-s2', false, first], [undefined, true, added], ['wire-s3', false, second]]],
    ])
  })

  it('marks what it has, and says where the place is only the nearest', () => {
    expect(new Set(marks.map(({ span: { start, end } }) => whole.slice(start, end)))).toEqual(new Set(['Nobody struck,', 'said']))
    expect(marks.filter(({ kind }) => kind === 'claim').map(({ exact }) => exact)).toEqual([false])
  })
})
