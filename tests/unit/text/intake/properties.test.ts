import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intakeCodes } from '../../../../src/text/index.ts'
import { open, PAGE } from './given.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const NAMES = fc.constantFrom('a.txt', 'a.html', 'a.jsonl', 'a.json', 'pasted')
const MARKUP = fc.array(fc.constantFrom('<', '>', '</p>', '<p>', '<div ', '="', '<html>', '</html>', '<!--', '-->', '<script>', 'words ', '.', '&amp;', '{', '"text":', '}'), { maxLength: 60 }).map((parts) => parts.join(''))

describe('openInput on anything', () => {
  it('gives articles or problems, never a throw', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }), MARKUP), NAMES, async (content, name) => {
      const { articles, problems } = await open(content, name)
      expect(articles.length + problems.length).toBeGreaterThan(name === 'a.jsonl' ? -1 : 0)
      for (const { code } of problems) expect(intakeCodes).toContain(code)
      for (const { cleaned: { text, blocks } } of articles) for (const { span } of blocks) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
    }), { numRuns: 300 })
  })

  it('takes any prefix of a page', async () => {
    for (let end = 0; end < PAGE.length; end += 17) await open(PAGE.slice(0, end), 'a.html')
  })

  it.each([
    ['open angles', '<'.repeat(1_000_000)], ['tags deep inside each other', '<div>'.repeat(50_000)], ['a tag that never ends', `<a ${'x '.repeat(500_000)}`],
    ['comments', '<!--'.repeat(250_000)], ['closing tags', '</p>'.repeat(250_000)], ['closing tags, fewer', '</p>'.repeat(40_000)], ['paragraphs beside each other', '<p>It is so.</p>'.repeat(60_000)],
    ['elements deep inside each other', `<html>${'<div>'.repeat(20_000)}</p></p></p></p>`], ['entities', `<html>${'&amp'.repeat(140_000)}`], ['braces', '{'.repeat(1_000_000)], ['line ends', '\r'.repeat(1_000_000)],
    ['declarations', '<?xml '.repeat(160_000)], ['blank lines of objects', '{}\n'.repeat(100_000)],
  ])('is through with a megabyte of %s in seconds', async (what, content) => {
    const begun = performance.now()
    const { articles, problems } = await open(content, 'a.txt')
    expect([what, articles.length + problems.length > 0]).toEqual([what, true])
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
  })
})
