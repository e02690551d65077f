import { describe, expect, it, vi } from 'vitest'
import { anchorCopy } from '../../../../src/corpus/anchors/anchorCopy.ts'
import { likenesses, whichArticle } from '../../../../src/corpus/anchors/whichArticle.ts'
import type { Article } from '../../../../src/corpus/model.ts'
import { everyEvidence } from '../../../../src/corpus/parse/evidencePlaces.ts'
import { realStory } from '../../realStory.ts'
import { copyOf, textOf, textsAreThere } from './copies.ts'

// Five texts against five articles take seconds where two cores are shared by all test files.
vi.setConfig({ testTimeout: 60_000 })

const story = realStory()
const evidence = [...everyEvidence(story)].map((each) => each.evidence)
const passagesOf = ({ id }: Article) => evidence.filter(({ article }) => article === id)

/** Kinds of marks and blanks do not count. */
const plain = (words: string): string => words.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, '\'').replaceAll(/\s+/g, ' ')

const straight = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, '\'')
const joined = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')
const printings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with curly quotes made straight': straight,
  'with its paragraphs joined': joined,
  'with both': (text) => joined(straight(text)),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a line more at its end': (text) => `${text}\n`,
}

if (!textsAreThere) console.warn('../shared/corpus is not there: copies of the five articles are not tried')

describe.skipIf(!textsAreThere)('copies of the five articles', () => {
  describe.each(Object.entries(printings))('%s', (_, printing) => {
    it.each(story.articles.map((article) => [article.id, article] as const))('every passage in %s stands at its words', (_id, article) => {
      const original = textOf(article)
      const copy = anchorCopy(article, copyOf(printing(original)))
      const astray = passagesOf(article).filter((passage) => {
        const anchor = copy.anchor(passage)
        return !anchor.found || plain(copy.text.slice(anchor.span.start, anchor.span.end)) !== plain(original.slice(passage.start, passage.end))
      })
      expect(passagesOf(article).length).toBeGreaterThan(150)
      expect(astray).toEqual([])
      expect(copy.missing).toEqual([])
      expect(copy.added).toEqual([])
    })
  })

  it('with one sentence in ten edited, anchors all others whole, and the edited ones or tells why not', () => {
    for (const article of story.articles) {
      const original = textOf(article)
      const edited = new Set(article.sentences.filter((_, at) => at % 10 === 3).map(({ id }) => id))
      let from = 0
      let changed = ''
      for (const { id, start, end } of article.sentences) {
        const words = original.slice(start, end).split(' ')
        // Every third edit leaves hardly a word.
        if (edited.has(id)) words.forEach((_, at) => { if (changed.length % 3 === 0 ? at % 4 > 0 : at === words.length >> 1) words[at] = 'otherwise' })
        changed += original.slice(from, start) + words.join(' ')
        from = end
      }
      const copy = anchorCopy(article, copyOf(changed + original.slice(from)))
      for (const passage of passagesOf(article)) {
        const anchor = copy.anchor(passage)
        if (passage.sentences.some((id) => edited.has(id))) {
          if (!anchor.found) expect(['sentence-changed', 'words-missing', 'sentence-missing']).toContain(anchor.reason)
        } else expect(anchor).toMatchObject({ found: true, exact: true })
      }
      expect(copy.missing.filter((id) => !edited.has(id))).toEqual([])
    }
  })

  it('are told apart: each is taken for itself, and no other for it', () => {
    for (const article of story.articles) {
      const copy = copyOf(joined(straight(textOf(article))))
      expect(whichArticle(story.articles, copy)).toMatchObject({ article: article.id, share: 1 })
      const others = likenesses(story.articles, copy).filter((likeness) => likeness.article !== article.id)
      expect(others.every(({ share }) => share < 0.31)).toBe(true)
      expect(whichArticle(story.articles.filter(({ id }) => id !== article.id), copy)).toBeUndefined()
    }
  })

  it('are known by an excerpt of some paragraphs', () => {
    for (const article of story.articles) {
      const body = article.sentences.filter(({ kind }) => kind === 'body' || kind === 'lead').slice(2, 9)
      const excerpt = textOf(article).slice(body[0]?.start, body.at(-1)?.end)
      expect(whichArticle(story.articles, copyOf(excerpt))?.article).toBe(article.id)
    }
  })

  it('are none of them where the text is about something else', () => {
    const recipe = 'Peel the potatoes and boil them until they are soft. Fry the onions in a little butter. Mash everything with warm milk, salt and nutmeg. Serve it with a green salad, he said, and a glass of water.'
    expect(whichArticle(story.articles, copyOf(recipe))).toBeUndefined()
    expect(whichArticle(story.articles, copyOf(''))).toBeUndefined()
  })
})
