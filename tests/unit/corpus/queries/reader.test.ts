import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import { readerParagraphs, sentenceRuns } from '../../../../src/corpus/queries/reader.ts'
import { readerLayers, type LayeredEvidence } from '../../../../src/corpus/queries/readerEvidence.ts'
import { tinyStory } from '../tinyStory.ts'
import { realStory } from '../../realStory.ts'

const TEXT = 'The keeper said that the light had gone out before midnight, and that nobody was told of it until dawn came.'
const at = (start: number, end: number, more: Partial<LayeredEvidence> = {}, excerpt?: string): LayeredEvidence => ({
  evidence: { article: 'post', sentences: ['s1'], start, end, ...(excerpt !== undefined && { excerpt }) },
  ...more,
})

describe('sentenceRuns', () => {
  it('puts words in their place between bars', () => {
    expect(sentenceRuns(0, 30, [at(4, 10, { layer: 'people' }, 'keeper')])).toEqual([
      { kind: 'bar', from: 0, to: 4, layers: [], claims: [] },
      { kind: 'words', from: 4, to: 10, text: 'keeper', layers: ['people'], claims: [] },
      { kind: 'bar', from: 10, to: 30, layers: [], claims: [] },
    ])
  })

  it('cuts overlapping passages at their edges and keeps what each stands for', () => {
    const runs = sentenceRuns(0, 20, [
      at(4, 15, { layer: 'claims', claim: 'c1' }, TEXT.slice(4, 15)),
      at(11, 18, { layer: 'hedges' }, TEXT.slice(11, 18)),
    ])
    expect(runs.map(({ text, layers, claims }) => [text, layers, claims])).toEqual([
      [undefined, [], []],
      ['keeper ', ['claims'], ['c1']],
      ['said', ['claims', 'hedges'], ['c1']],
      [' th', ['hedges'], []],
      [undefined, [], []],
    ])
  })

  it('does not trust an excerpt that does not fit its place', () => {
    expect(sentenceRuns(0, 10, [at(2, 6, {}, 'much too long')]).map(({ kind }) => kind)).toEqual(['bar'])
  })

  const passage = fc
    .record({
      start: fc.integer({ min: -5, max: TEXT.length }), length: fc.integer({ min: 0, max: 30 }), shown: fc.boolean(),
      layer: fc.option(fc.constantFrom(...readerLayers), { nil: undefined }), claim: fc.option(fc.constantFrom('c1', 'c2'), { nil: undefined }),
    })
    .map(({ start, length, shown, layer, claim }) => {
      const from = Math.max(0, start)
      const to = Math.min(TEXT.length, from + length)
      return at(from, to, { ...(layer && { layer }), ...(claim !== undefined && { claim }) }, shown ? TEXT.slice(from, to) : undefined)
    })

  it('covers the sentence exactly, in order, and shows no word that no excerpt has', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 12 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 41, max: TEXT.length }), (passages, start, end) => {
        const runs = sentenceRuns(start, end, passages)
        expect(runs[0]?.from).toBe(start)
        expect(runs.at(-1)?.to).toBe(end)
        runs.forEach((run, place) => {
          expect(run.to).toBeGreaterThan(run.from)
          if (place > 0) expect(run.from).toBe(runs[place - 1]?.to)
          if (run.kind === 'words') expect(run.text).toBe(TEXT.slice(run.from, run.to))
          for (let position = run.from; position < run.to; position++) {
            const shown = passages.some(({ evidence }) => evidence.excerpt !== undefined && evidence.start <= position && evidence.end > position)
            expect(run.kind).toBe(shown ? 'words' : 'bar')
          }
        })
      }),
    )
  })
})

describe('readerParagraphs', () => {
  it('keeps titles apart and sentences of one paragraph together, with the claims that rest on them', () => {
    const story = tinyStory()
    const paragraphs = readerParagraphs(story, indexStory(story), 'wire')
    expect(paragraphs.map(({ kind, sentences }) => [kind, sentences.map(({ id }) => id)])).toEqual([
      ['title', ['wire-s1']], ['body', ['wire-s2', 'wire-s3']],
    ])
    expect(paragraphs[1]?.notes.map(({ sentence, cell }) => [sentence, cell.claim.id])).toEqual([['wire-s2', 'went-dark'], ['wire-s3', 'strike']])
  })

  it('has nothing for an article that is not there', () => {
    const story = tinyStory()
    expect(readerParagraphs(story, indexStory(story), 'gazette')).toEqual([])
  })

  it('covers every sentence of the bundled story and shows nothing of credit lines', () => {
    const story = realStory()
    const index = indexStory(story)
    for (const article of story.articles) {
      const paragraphs = readerParagraphs(story, index, article.id)
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
      expect(sentences.map(({ id }) => id)).toEqual(article.sentences.map(({ id }) => id))
      for (const sentence of sentences) {
        expect(sentence.runs.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(sentence.to - sentence.from)
      }
      const credits = new Set(article.sentences.filter(({ kind }) => kind === 'credit').map(({ id }) => id))
      expect(sentences.filter(({ id, shown }) => shown && credits.has(id))).toEqual([])
    }
  })
})
