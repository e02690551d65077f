import { describe, expect, it } from 'vitest'
import { FILE_LIMIT, openInput } from '../../../../src/text/index.ts'
import { ENGLISH, latin, open, PAGE, parsePage, SPANISH } from './given.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const codes = async (content: Uint8Array | string, name?: string): Promise<string[]> =>
  (await open(content, name)).problems.map(({ code, severity, values }) => [code, severity, ...Object.values(values)].join(' '))

describe('openInput: what is an article', () => {
  it('keeps plain text as it is', async () => {
    const { articles, problems } = await open(new TextEncoder().encode(ENGLISH))
    expect(problems).toEqual([])
    expect(articles.map(({ kind, cleaned }) => [kind, cleaned.text, cleaned.title?.words])).toEqual([['text', ENGLISH, 'Bridge at Marl Ferry closed for repairs']])
  })

  it('makes line ends LF, in which the story format counts, and changes nothing else', async () => {
    const { articles } = await open(ENGLISH.replaceAll('\n', '\r\n'))
    expect(articles[0]?.cleaned.text).toBe(ENGLISH)
  })

  it('knows a page by its content, whatever its name', async () => {
    for (const name of ['a.txt', 'a.html', 'noname']) expect((await open(PAGE, name)).articles[0]?.kind, name).toBe('page')
    expect((await open(PAGE.slice(PAGE.indexOf('<article>')), 'a.txt')).articles[0]?.kind).toBe('page')
    expect((await open(ENGLISH, 'a.html')).articles[0]?.kind).toBe('text')
    expect((await open(`${ENGLISH}\nIn HTML a paragraph ends with </p>, he said.`, 'a.txt')).articles[0]?.kind).toBe('text')
  })

  it('does not ask the parser for plain text', async () => {
    let asked = 0
    const parser = (html: string) => { asked += 1; return parsePage(html) }
    await openInput({ name: 'a.txt', content: ENGLISH }, parser)
    expect(asked).toBe(0)
    await openInput({ name: 'a.txt', content: PAGE }, parser)
    expect(asked).toBe(1)
  })

  it('reads 10,000 sentences', async () => {
    const { articles, problems } = await open('The council met on Monday and said that the bridge would stay closed. '.repeat(10_000))
    expect([articles.length, problems]).toEqual([1, []])
  })
})

describe('openInput: what is none', () => {
  it('tells an empty file, with blanks or a byte-order mark alone too', async () => {
    for (const content of ['', ' \n\t\n', new Uint8Array(), latin('\u00EF\u00BB\u00BF'), latin('\u00FF\u00FE')]) expect(await codes(content)).toEqual(['empty refused'])
  })

  it('refuses what is over the limits, and names them', async () => {
    const begun = performance.now()
    expect(await codes(new Uint8Array(FILE_LIMIT + 1))).toEqual(['too-large refused 50000001 50000000'])
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
    expect(await codes('word '.repeat(1_000_001))).toEqual(['too-long refused 5000005 5000000'])
  })

  it.each([
    ['%PDF-1.7\n%âãÏÓ', 'pdf'], ['PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml', 'office'], ['PK\u0003\u0004 a/b.txt', 'zip'],
    ['\u0089PNG\r\n\u001A\n', 'image'], ['\u00FF\u00D8\u00FF\u00E0', 'image'], ['GIF89a', 'image'], ['\u001F\u008B\u0008', 'archive'],
    ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1', 'office'], ['{\\rtf1\\ansi Hello}', 'rtf'], ['words and a zero\u0000 byte', 'binary'],
    ['<?xml version="1.0"?>\n<rss version="2.0"><channel>', 'feed'], ['{"format": "crossread-story", "version": 1}', 'story'],
    ['From: <Saved by>\nContent-Type: multipart/related;\n', 'mhtml'],
  ])('knows %j for %s', async (content, format) => {
    expect(await codes(latin(content))).toEqual([`wrong-format refused ${format}`])
  })

  it('takes noise for no text', async () => {
    expect(await codes(Array.from({ length: 4000 }, (_, at) => String.fromCharCode(1 + (at * 7) % 30)).join(''))).toEqual(['wrong-format refused binary'])
    expect(await codes('{\n"a": 1\n}', 'a.json')).toEqual(['wrong-format refused json'])
  })

  it('says that a page has no article', async () => {
    expect(await codes(`<html><body><ul>${'<li><a href="/">Home</a></li>'.repeat(9)}</ul></body></html>`)).toEqual(['no-article refused'])
  })

  it('tells a page that its parser gives up on', async () => {
    const { articles, problems } = await openInput({ name: 'a', content: PAGE }, () => { throw new Error('no') })
    expect([articles, problems.map(({ code }) => code)]).toEqual([[], ['page-unreadable']])
  })
})

describe('openInput: what is read with doubt', () => {
  it('one sentence', async () => {
    const { articles } = await open('The bridge will be closed until the spring.')
    expect(articles.length).toBe(1)
    expect(await codes('The bridge will be closed until the spring.')).toEqual(['few-words note 8'])
  })

  it('another language', async () => {
    expect(await codes(SPANISH)).toEqual([expect.stringMatching(/^not-english partly 0/)])
  })

  it('an encoding that was guessed or declared wrongly', async () => {
    const latin1 = latin(ENGLISH.replaceAll(/[“”]/g, '"').replace('Quill', 'Quill\u00E9'))
    expect(await codes(latin1)).toEqual(['encoding-guessed note windows-1252'])
    expect((await open(latin1)).articles[0]?.cleaned.text).toContain('Quillé')
    const wide = latin(`\u00FF\u00FE${Array.from(ENGLISH.replaceAll(/[“”]/g, '"'), (char) => `${char}\0`).join('')}`)
    expect(await codes(wide)).toEqual([])
    expect(await codes(wide.subarray(2))).toEqual(['encoding-guessed note utf-16le'])
    expect(await codes(latin(PAGE.replace('<head>', '<head><meta charset="utf-8">').replace('Monday', 'Mond\u00E9')), 'a.html'))
      .toEqual(['encoding-wrong note utf-8', 'encoding-guessed note windows-1252'])
    expect(await codes(Uint8Array.from([...new TextEncoder().encode(`${ENGLISH}“Zoë”`), 0xff]))).toEqual(['encoding-broken note 1'])
    expect([(await open(latin1)).articles[0]?.encoding, (await open(wide)).articles[0]?.encoding, (await open(ENGLISH)).articles[0]?.encoding]).toEqual(['windows-1252', 'utf-16le', undefined])
  })
})
