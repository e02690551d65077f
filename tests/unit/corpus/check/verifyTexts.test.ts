import { describe, expect, it } from 'vitest'
import { MAX_EXCERPT_SHARE, verifyTexts } from '../../../../src/corpus/check/verifyTexts.ts'
import type { StoryFile } from '../../../../src/corpus/model.ts'
import { evidenceFor, goodStory, goodTexts } from '../parse/goodStory.ts'

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error('no such record')
  return found
}

/** Problems as `code path`, after a change to the story or to the texts. */
function told(change: (story: StoryFile, texts: Map<string, string>) => void): string[] {
  const story = goodStory()
  const texts = new Map(Object.entries(goodTexts))
  change(story, texts)
  return verifyTexts(story, texts).map(({ code, path }) => `${code} ${path}`)
}

describe('verifyTexts', () => {
  it('finds nothing in a good story, whatever the line ends', () => {
    expect(told(() => undefined)).toEqual([])
    expect(told((_, texts) => { texts.set('ferry', (goodTexts['ferry'] ?? '').replaceAll('\n', '\r\n')) })).toEqual([])
  })

  it('misses a text', () => {
    expect(told((_, texts) => { texts.delete('ferry') })).toEqual(['text-missing $.articles[0].text.file'])
  })

  it('sees another text', () => {
    expect(told((_, texts) => { texts.set('harbour', (goodTexts['harbour'] ?? '').replace('Per Lund', 'Pär Lund 🐟')) })).toEqual(expect.arrayContaining([
      'text-hash $.articles[1].text.sha256', 'text-length $.articles[1].text.length',
      'text-supplementary $.articles[1].text.supplementary', 'sentence-fingerprint $.articles[1].sentences[1]',
      'excerpt-differs $.relations[0].evidence[0].excerpt',
    ]))
  })

  it.each<[string, (story: StoryFile) => void]>([
    ['text-hash $.articles[0].text.sha256', (story) => { at(story.articles, 0).text.sha256 = '0'.repeat(64) }],
    ['text-words $.articles[0].text.words', (story) => { at(story.articles, 0).text.words++ }],
    ['text-supplementary $.articles[0].text.supplementary', (story) => { at(story.articles, 0).text.supplementary = [2] }],
    ['sentence-fingerprint $.articles[0].sentences[1]', (story) => { at(at(story.articles, 0).sentences, 1).end -= 5 }],
    ['sentence-fingerprint $.articles[0].sentences[1]', (story) => { at(at(story.articles, 0).sentences, 1).fingerprint.near = '0'.repeat(16) }],
    ['excerpt-differs $.lineage[0].evidence[0].excerpt', (story) => { at(at(story.lineage, 0).evidence, 0).start++ }],
    ['mention-count $.entities[0].mentions[0].forms[0]', (story) => { at(at(at(story.entities, 0).mentions, 0).forms, 0).count = 2 }],
  ])('tells %s', (problem, change) => {
    expect(told(change)).toEqual([problem])
  })

  it('counts a form only as a word of its own', () => {
    const forms = (form: string, count: number) => told((story) => { at(at(story.entities, 0).mentions, 0).forms = [{ form, count }] })
    expect(forms('Ida', 1)).toEqual([])
    expect(forms('Id', 1)).toEqual(['mention-count $.entities[0].mentions[0].forms[0]'])
    expect(forms('the', 1)).toEqual([])
  })

  it('limits what excerpts hold outside quotation marks of the text, whatever the story calls a quotation', () => {
    const long = evidenceFor('ferry', 'The ferry Alma did not leave Norvik on Monday, the harbour office said.\n\n“We could not start')
    const runs = (change: (story: StoryFile) => void) => told(change).filter((problem) => problem.startsWith('excerpt-run'))
    const problems = runs((story) => {
      at(story.relations, 1).evidence.push(long)
      story.quotations.push({ id: 'q3', family: 'qf1', kind: 'direct', chain: [], evidence: long })
    })
    expect(problems).toEqual([])
    const longer = evidenceFor('ferry', '⛴️🚢 Ferry stays in port\n\nThe ferry Alma did not leave Norvik on Monday, the harbour office said.')
    expect(runs((story) => { at(story.relations, 1).evidence.push(longer) })).toEqual(['excerpt-run $.relations[1].evidence[0].excerpt'])
  })

  it(`limits all excerpts of an article together to ${MAX_EXCERPT_SHARE}`, () => {
    const many = ['Write to us about it.', 'Share this page with your friends.'].map((words) => evidenceFor('harbour', words))
    expect(told((story) => {
      at(story.relations, 1).evidence.push(...many)
      delete at(story.articles, 1).text.whole
    })).toEqual(['excerpt-share $.articles[1]'])
  })

  it('has no limit where the whole text may be shown', () => {
    const all = evidenceFor('harbour', (goodTexts['harbour'] ?? '').trim())
    expect(told((story) => { at(story.relations, 1).evidence.push(all) })).toEqual([])
  })
})
