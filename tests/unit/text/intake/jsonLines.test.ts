import { describe, expect, it } from 'vitest'
import { publishedDay } from '../../../../src/text/index.ts'
import { ENGLISH, open, PAGE } from './given.ts'

const lines = (...records: unknown[]): string => records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')

describe('JSON Lines', () => {
  it('gives one article a line, with what is told of it', async () => {
    const { articles, problems } = await open(lines(
      { name: 'first', text: ENGLISH, published: '2031-03-04T08:00Z', outlet: 'The Marl Post', title: 'Closed', url: 'https://example.org/a' },
      '', { html: PAGE },
    ), 'pile.jsonl')
    expect(problems).toEqual([])
    expect(articles.map(({ name, kind, place, published, url, cleaned: { outlet, title } }) => [name, kind, place, published, url, outlet?.words, title?.words])).toEqual([
      ['first', 'text', { file: 'pile.jsonl', line: 1 }, '2031-03-04', 'https://example.org/a', 'The Marl Post', 'Closed'],
      ['pile.jsonl:3', 'page', { file: 'pile.jsonl', line: 3 }, undefined, undefined, undefined, 'Bridge closed'],
    ])
  })

  it('is known by its content too', async () => {
    expect((await open(lines({ text: ENGLISH }, { text: ENGLISH }), 'pasted')).articles.length).toBe(2)
  })

  it('tells what is wrong by line and reads the rest', async () => {
    const { articles, problems } = await open(lines(
      '{"text": "broken', '[1]', { title: 'nothing in it' }, { text: 12 }, { text: ENGLISH, published: 'yesterday', mood: 1 }, { text: ENGLISH, mood: 2 }, { text: ' ' },
    ), 'pile.jsonl')
    expect(articles.length).toBe(2)
    expect(problems.map(({ line, code, severity, values }) => [line, code, severity, ...Object.values(values)])).toEqual([
      [1, 'bad-line', 'refused'], [2, 'bad-line', 'refused'], [3, 'no-text', 'refused'], [4, 'bad-field', 'partly', 'text'], [4, 'no-text', 'refused'],
      [5, 'bad-field', 'partly', 'published'], [5, 'unknown-field', 'note', 'mood'], [7, 'empty', 'refused'],
    ])
  })
})

describe('publishedDay', () => {
  it('takes days of the calendar and nothing else', () => {
    expect(['2031-03-04', ' 2031-03-04T23:59:00+02:00', '2031-02-30', '2031-3-4', '4 March 2031', '2031', ''].map(publishedDay))
      .toEqual(['2031-03-04', '2031-03-04', undefined, undefined, undefined, undefined, undefined])
  })
})
