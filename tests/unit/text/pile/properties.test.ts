import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyTexts } from '../../../../src/corpus/check/verifyTexts.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { openPile, suggestStory } from '../../../../src/text/index.ts'
import { ENGLISH, PAGE, parsePage, SPANISH } from '../intake/given.ts'

const WORDS = fc.array(fc.constantFrom(
  'Ada Quill said ', 'the council denied that ', '“We know it,” ', 'a town official told the Post ', 'on Monday ', 'in 2031 ', 'Marl Ferry ', '. ', '\n\n', '\r\n', '“', '”', '"', 'no comment ', '12 ', 'may ', '😀', '\u0301', '</p>', 'By Ada Quill\n',
), { maxLength: 80 }).map((parts) => parts.join(''))
const TEXT = fc.oneof(WORDS, fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(ENGLISH, PAGE, SPANISH), WORDS.map((words) => `${ENGLISH}${words}`))

describe('a story of anything', () => {
  it('is one that the format accepts and that agrees with its texts; twice the same', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(TEXT, { minLength: 1, maxLength: 4 }), async (contents) => {
      const given = contents.map((content, at) => ({ name: `${at}.txt`, content }))
      const { articles } = await openPile(given, { parsePage })
      const { story, problems } = await suggestStory(articles, { parsePage, published: '2031-03-04' })
      expect(story.articles.length + problems.length).toBe(articles.length)
      if (story.articles.length > 0) {
        expect(parseStory(story)).toMatchObject({ ok: true, problems: [] })
        const texts = new Map(story.articles.map(({ id, text: { sha256 } }) => [id, articles.find((_, at) => String.fromCharCode(65 + at) === id)?.cleaned.text ?? sha256]))
        expect(verifyTexts(story, texts).filter(({ severity }) => severity !== 'note')).toEqual([])
      }
      expect((await suggestStory((await openPile(given, { parsePage })).articles, { parsePage, published: '2031-03-04' })).story).toEqual(story)
    }), { numRuns: 60 })
  })
})
