import { describe, expect, it } from 'vitest'
import { anchorCopy } from '../../../../src/corpus/anchors/anchorCopy.ts'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import { copyReport } from '../../../../src/corpus/queries/copyReport.ts'
import { articleOf, copyOf } from '../anchors/copies.ts'
import { tinyStory } from '../tinyStory.ts'

const LINES = ['The lamp at Cape Lorn went dark on Friday night.', 'Nobody on the quay could say why it did.', 'A spare lamp was carried up before the morning.', 'Share this story']

function reportOn(copy: string) {
  const article = articleOf('post', LINES)
  const furniture = article.sentences[3]
  if (furniture) furniture.kind = 'furniture'
  const story = { ...tinyStory(), articles: [article] }
  for (const claim of story.claims) claim.assertions.forEach((assertion) => (assertion.evidence = []))
  const { start = 0, end = 0 } = article.sentences[1] ?? {}
  const evidence = { article: 'post', sentences: ['s2'], start, end, excerpt: LINES[1] ?? '' }
  story.claims[0]?.assertions[0]?.evidence.push(evidence, { ...evidence, start: start + 10, end: start + 18, excerpt: 'the quay' })
  const elsewhere = { lineage: [], responses: [], quotations: [], differences: [], relations: [] }
  const whole = { ...story, ...elsewhere }
  return copyReport(whole, indexStory(whole), article, anchorCopy(article, copyOf(copy)))
}

describe('copyReport', () => {
  it('counts the article’s own sentences, not the furniture that a copy has not', () => {
    expect(reportOn(LINES.slice(0, 3).join('\n\n'))).toEqual({ found: 3, of: 3, passages: { placed: 2, exact: 2, of: 2 }, orphans: [], added: [] })
  })

  it('puts passages without a place to their sentence, each claim once', () => {
    const { found, passages, orphans } = reportOn([LINES[0], LINES[2]].join('\n\n'))
    expect([found, passages]).toEqual([2, { placed: 0, exact: 0, of: 2 }])
    expect(orphans).toMatchObject([{ sentence: 's2', reason: 'sentence-missing', passages: 2, claims: [{ id: 'went-dark' }] }])
    expect(orphans[0]?.claims).toHaveLength(1)
  })

  it('gives the words that are new', () => {
    expect(reportOn([...LINES.slice(0, 3), 'Later that week the harbour office bought two generators.'].join('\n\n')).added).toEqual(['Later that week the harbour office bought two generators.'])
  })
})
