import { describe, expect, it } from 'vitest'
import { parseStory } from '../../../src/corpus/parse/parseStory.ts'
import { intakeCodes } from '../../../src/text/index.ts'
import '../../../src/locales/later.ts'
import { isMessageId } from '../../../src/locales/messages.ts'
import { ENGLISH, PAGE, SPANISH } from '../text/intake/given.ts'
import { runFake } from './fakeOutlet.ts'

const files = { 'a.txt': ENGLISH, 'b.html': PAGE, 'empty.txt': '', 'es.txt': SPANISH, 'texts/': '' }
const storyIn = (text: string | Uint8Array | undefined): { title: string; articles: { published: unknown; address?: unknown; text: { whole?: string; file?: string } }[] } => JSON.parse(String(text)) as never

describe('crossread parse', () => {
  it('writes a story that the format accepts, and says what is in it', async () => {
    const { code, out, err, files: after } = await runFake(['parse', 'a.txt', 'b.html', '-o', 'story.json', '--title', 'The bridge'], { files })
    expect([code, out]).toEqual([0, []])
    expect(err).toEqual([expect.stringMatching(/^story\.json: 2 articles, \d+ claims?, .*; all suggested, nothing confirmed$/)])
    const story = storyIn(after['story.json'])
    expect(parseStory(story)).toMatchObject({ ok: true, problems: [] })
    expect([story.title, story.articles[0]?.text.file, story.articles[0]?.text.whole]).toEqual(['The bridge', 'a.txt', undefined])
  })

  it('prints the story where no file is named', async () => {
    const { code, out, err } = await runFake(['parse', 'a.txt'], { files })
    expect([code, err, storyIn(out.join('\n')).articles.length]).toEqual([0, [], 1])
  })

  it('puts texts in and counts days from the one that is told', async () => {
    const { files: after } = await runFake(['parse', 'a.txt', '-o=s.json', '--with-texts', '--published=2031-03-04'], { files })
    expect(storyIn(after['s.json']).articles[0]).toMatchObject({ text: { whole: ENGLISH }, published: { edtf: '2031-03-04' } })
  })

  it('reads standard input and JSON Lines, with the address that is told', async () => {
    const input = JSON.stringify({ text: ENGLISH, url: 'https://example.org/a', published: '2031-03-04' })
    const { code, out } = await runFake(['parse', '-'], { files, input })
    expect([code, storyIn(out.join('\n')).articles[0]?.address]).toEqual([0, { url: 'https://example.org/a', found: 'elsewhere' }])
  })

  it('makes a story of what can be read and tells the rest, with exit code 1', async () => {
    const { code, err, out } = await runFake(['parse', 'empty.txt', 'a.txt', 'es.txt'], { files })
    expect(code).toBe(1)
    expect(err).toEqual([
      'empty.txt: There is no text in it: Save the article again, or paste its text.',
      'es.txt: It is not in English: only its sentences were found, nothing in them was read: Use an English version; other languages are not read.',
    ])
    expect(storyIn(out.join('\n')).articles.length).toBe(2)
  })

  it('tells duplicates and goes on', async () => {
    const { code, err } = await runFake(['parse', 'a.txt', './a.txt', 'c.txt'], { files: { ...files, './a.txt': ENGLISH, 'c.txt': ENGLISH } })
    expect([code, err.map((line) => line.split(': ').slice(0, 2))]).toEqual([0, [['./a.txt', 'The same text was given as a.txt'], ['c.txt', 'The same text was given as a.txt']]])
  })

  it('writes nothing where nothing could be read', async () => {
    const { code, out, err, files: after } = await runFake(['parse', 'empty.txt', '-o', 's.json'], { files })
    expect([code, out, after['s.json'], err.at(-1)]).toEqual([1, [], undefined, 'crossread: No article could be read, so there is no story: Give at least one article as .txt, .html or .jsonl.'])
  })

  it('prints one line an article, a doubt and a problem with --jsonl', async () => {
    const content = [JSON.stringify({ name: 'first', text: `${ENGLISH}\nHe said “nobody knows and left.`, title: 'T' }), '{'].join('\n')
    const { code, out, err, files: after } = await runFake(['parse', 'p.jsonl', '--jsonl', '-o', 's.json'], { files: { 'p.jsonl': content } })
    const lines = out.map((line) => JSON.parse(line) as { type: string })
    expect(code).toBe(1)
    expect(lines.filter(({ type }) => type !== 'doubt')).toMatchObject([
      { type: 'problem', code: 'bad-line', severity: 'refused', name: 'p.jsonl', line: 2 },
      { type: 'article', id: 'first', name: 'first', title: 'T', line: 1, english: true, sentences: expect.any(Number) },
      { type: 'story', articles: 1, claims: expect.any(Number), differences: 0 },
    ])
    expect(lines.filter(({ type }) => type === 'doubt')).toMatchObject([{ article: 'first', code: 'quotation-unclosed', line: 7 }, ...lines.filter((line) => line.type === 'doubt' && !('article' in line))])
    expect(err[0]).toMatch(/^p\.jsonl:2: The line is no JSON object: Write one object a line/)
    expect(after['s.json']).toBeDefined()
  })

  it('reads any number of articles without a story', async () => {
    const content = Array.from({ length: 101 }, (_, at) => JSON.stringify({ text: `${ENGLISH} ${at}` })).join('\n')
    const machine = { files: { 'p.jsonl': content } }
    const each = await runFake(['parse', 'p.jsonl', '--jsonl'], machine)
    expect([each.code, each.out.filter((line) => line.startsWith('{"type":"article"')).length]).toEqual([0, 101])
    const all = await runFake(['parse', 'p.jsonl'], machine)
    expect([all.code, all.out, all.err]).toEqual([1, [], ['crossread: 101 articles; a story may have 100: Give fewer; “crossread parse --jsonl” reads any number, each by itself.']])
  })

  it('tells that the weights for names are not there, and goes on without', async () => {
    const { code, err } = await runFake(['parse', 'a.txt'], { files, weights: false })
    expect([code, err]).toEqual([0, [expect.stringMatching(/^crossread: The weights for names could not be loaded/)]])
  })

  it('shows how far it is and clears it at the end', async () => {
    const { progress } = await runFake(['parse', 'a.txt', 'b.html'], { files })
    expect(progress).toContain('2 of 2  b.html  mentions')
    expect(progress).toContain('2 of 2    alignment')
    expect(progress.at(-1)).toBeUndefined()
  })

  it.each([
    [['parse'], 'parse: no articles: name their files, or - for standard input'],
    [['parse', 'none.txt', 'a.txt'], 'none.txt: is not there: check the name'],
    [['parse', 'texts/'], 'texts/: is a folder: name the files in it, such as texts/*'],
    [['parse', 'a.txt', '-o', './a.txt'], './a.txt: is one of the articles: choose another name for the story'],
    [['parse', 'a.txt', '-o', 'texts'], 'texts: is a folder: name a file, such as texts/story.json'],
    [['parse', 'a.txt', '--published', 'Monday'], '--published: Monday is no day: write it as 2024-11-14'],
    [['parse', 'a.txt', '--loud'], '--loud: is no option here: see crossread --help'],
    [['parse', 'a.txt', '-o'], '-o: wants a value: see crossread --help'],
    [['parse', 'a.txt', '-o', 'x', '-o', 'y'], '-o: is given twice: give it once'],
    [['parse', '-', '-'], '-: is given twice: standard input can be read once'],
    [['parse', 'locked.txt'], 'locked.txt: cannot be read (EACCES): check who may read it'],
    [['parse', 'a.txt', '-o', 'full.json'], 'full.json: cannot be written (ENOSPC): choose another place'],
    [['read'], 'read: is no command: say parse, check or build; see crossread --help'],
    [[], 'no command: say “crossread parse”, “crossread check” or “crossread build”; see crossread --help'],
  ])('%j could not run', async (args, said) => {
    const { code, err, out, files: after } = await runFake(args, { files: { ...files, './a.txt': ENGLISH, 'locked.txt': ENGLISH }, unreadable: 'locked.txt', unwritable: 'full.json' })
    expect([code, out, err]).toEqual([2, [], [`crossread: ${said}`]])
    expect(after['./a.txt']).toBe(ENGLISH)
  })

  it('takes names that begin with a dash behind --', async () => {
    expect((await runFake(['parse', '--jsonl', '--', '-a.txt'], { files: { '-a.txt': ENGLISH } })).code).toBe(0)
  })

  it('helps and tells its version', async () => {
    for (const args of [['--help'], ['-h'], ['help'], ['parse', '--help'], ['check', '-h']]) expect((await runFake(args, { files })).out[0]).toContain('crossread parse FILES…')
    expect((await runFake(['--version'], { files })).out).toEqual(['9.9.9'])
  })
})

describe('the catalogue of inputs', () => {
  it.each(intakeCodes)('has words and a remedy for %s', (code) => {
    expect([isMessageId(`intake.${code}`), isMessageId(`intake.${code}.remedy`)]).toEqual([true, true])
  })
})
