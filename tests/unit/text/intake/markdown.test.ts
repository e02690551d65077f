import { expect, it } from 'vitest'
import { plainOfMarkdown } from '../../../../src/text/intake/markdown.ts'
import { openInput } from '../../../../src/text/index.ts'
import { parsePage } from './given.ts'

it('keeps words and drops signs of layout', () => {
  const { text } = plainOfMarkdown('# The title\n\nIt **was** *so*, said [the mayor](https://a.example/x), who_is_fine.\n\n> “Quoted”\n\n---\n\n- 2 * 3 * 4\n\n![a picture](p.png)')
  expect(text).toBe('The title\n\nIt was so, said the mayor, who_is_fine.\n\n“Quoted”\n\n- 2 * 3 * 4')
})

it('reads front matter, and only what can be used of it', () => {
  const { text, known } = plainOfMarkdown('---\ntitle: "A fire"\ndate: 2024-05-07 08:00\nurl: javascript:alert(1)\npublisher: Norvik Post\n---\nText.')
  expect(text).toBe('Text.')
  expect(known).toEqual({ title: 'A fire', published: '2024-05-07', outlet: 'Norvik Post' })
})

it('is linear in what pretends to be emphasis', () => {
  for (const sign of ['*', '_', '**', '[', '`', '![']) expect(plainOfMarkdown(sign.repeat(20_000)).text.length).toBeLessThanOrEqual(60_000)
})

it('is told by the name', async () => {
  const text = '# A fire in Norvik\n\nA fire broke out on the ferry Alma on Tuesday, the harbour office said. Nobody was hurt.\n\nThe crew of the ferry put it out within an hour, the office added on Wednesday.'
  const { articles } = await openInput({ name: 'fire.md', content: text }, parsePage)
  expect(articles[0]?.cleaned.title?.words).toBe('A fire in Norvik')
})

it('keeps lines that a person wants kept, and the whole of a text', async () => {
  const text = 'A fire in Norvik\n\nA fire broke out on the ferry Alma on Tuesday, the harbour office said. Nobody was hurt.\n\nRead also: the ferry of 1911\n\nThe crew of the ferry put it out within an hour, the office added on Wednesday.'
  const kinds = async (kept?: 'all' | ReadonlySet<string>) => (await openInput({ name: 'a.txt', content: text, kept }, parsePage)).articles[0]?.cleaned.furniture.map(({ words }) => words)
  expect(await kinds()).toEqual(['Read also: the ferry of 1911'])
  expect(await kinds(new Set(['Read also: the ferry of 1911']))).toEqual([])
  expect(await kinds('all')).toEqual([])
})
