import { describe, expect, it } from 'vitest'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import { readableSentences } from '../../../src/corpus/edits/pickWords.ts'
import { formsIn, passageGroups } from '../../../src/views/review/passageGroups.ts'
import { greenStory } from '../greenStory.ts'

const file = storyToFile(greenStory())
const [article] = file.articles
const [sentence] = article ? readableSentences(article).slice(3) : []
if (!article || !sentence) throw new Error('the practice story has no text')
const at = (start: number, end: number) => ({ article: article.id, sentences: [sentence.id], start: sentence.start + start, end: sentence.start + end })
const marked = (...places: ReturnType<typeof at>[]) => passageGroups(file, places).map(({ words = '', marks }) => marks.map(({ start, end }) => words.slice(start, end)))

describe('passages of one sentence are shown once', () => {
  it('with each of them marked, in their order', () => {
    expect(marked(at(10, 14), at(0, 4))).toEqual([[sentence.words.slice(0, 4), sentence.words.slice(10, 14)]])
  })

  it('as one where they touch or overlap, and without a mark where they are all of it', () => {
    const blank = sentence.words.indexOf(' ')
    expect(marked(at(0, blank), at(blank + 1, blank + 5))).toEqual([[sentence.words.slice(0, blank + 5)]])
    expect(marked(at(0, 8), at(3, 6))).toEqual([[sentence.words.slice(0, 8)]])
    expect(marked(at(0, blank), at(blank + 1, sentence.words.length - 1))).toEqual([[]])
  })

  it('a name is found as a whole word, the longest form first', () => {
    const words = 'Ana Ortiz met Ana; Anabel stayed.'
    expect(formsIn(['Ana', 'Ana Ortiz', ''], words).map(({ start, end }) => [start, words.slice(start, end)])).toEqual([[0, 'Ana Ortiz'], [14, 'Ana']])
    expect(formsIn(['U.S. (all'], 'the U.S. (all of it)')).toHaveLength(1)
    expect(formsIn([], words)).toEqual([])
  })
})
