import { beforeAll, describe, expect, it } from 'vitest'
import { linesOfPaths } from '../../../src/cli/pathLines.ts'
import { ENGLISH, PAGE } from '../text/intake/given.ts'
import { runFake } from './fakeOutlet.ts'

let story = ''
beforeAll(async () => {
  const { files } = await runFake(['parse', 'a.txt', 'b.html', '-o', 'story.json'], { files: { 'a.txt': ENGLISH, 'b.html': PAGE } })
  story = String(files['story.json'])
})

const machine = (changed = story, more = {}) => ({ files: { 'story.json': changed, 'texts/': '', 'texts/a.txt': ENGLISH, 'b.html': PAGE, ...more } })

describe('crossread check', () => {
  it('finds a story of ours sound, without texts, with a folder, with texts of any name', async () => {
    const alone = await runFake(['check', 'story.json'], machine())
    expect([alone.code, alone.err, alone.out]).toEqual([0, [], [expect.stringMatching(/^story\.json: 2 articles, .*0 problems \(without the texts/)]])
    const whole = await runFake(['check', 'story.json', '--texts', 'texts', 'b.html'], machine())
    expect([whole.code, whole.err, whole.out]).toEqual([0, [], [expect.stringMatching(/^story\.json: 2 articles, .*0 problems$/)]])
    const renamed = await runFake(['check', 'story.json', 'x.txt', 'y'], machine(story, { 'x.txt': ENGLISH.replaceAll('\n', '\r\n'), y: PAGE }))
    expect([renamed.code, renamed.err]).toEqual([0, []])
  })

  it('tells what the texts contradict, by line', async () => {
    const { code, err } = await runFake(['check', 'story.json', 'texts/a.txt', 'b.html'], machine(story, { 'texts/a.txt': ENGLISH.replace('Monday', 'Tuesday') }))
    expect(code).toBe(1)
    const line = story.split('\n').findIndex((words) => words.includes('"sha256"')) + 1
    expect(err[0]).toBe(`story.json:${line}: $.articles[0].text.sha256 (A): The SHA-256 is not that of the text: Use the text the story was made from, or write ${/write (\w+)/.exec(err[0] ?? '')?.[1]}.`)
  })

  it('tells which text is missing', async () => {
    const { code, err } = await runFake(['check', 'story.json', 'b.html'], machine())
    expect([code, err.length]).toEqual([1, 1])
    expect(err[0]).toMatch(/^story\.json:\d+: \$\.articles\[0\]\.text\.file \(A\): There is no text “a\.txt” for this article: /)
  })

  it('needs no texts where the story holds them', async () => {
    const { files } = await runFake(['parse', 'a.txt', '-o', 's.json', '--with-texts'], { files: { 'a.txt': ENGLISH } })
    expect((await runFake(['check', 's.json', '--texts', 'texts'], { files: { ...files, 'texts/': '' } })).code).toBe(0)
  })

  it('tells where a file is no JSON, no story, or holds a broken record', async () => {
    expect((await runFake(['check', 'story.json'], machine('{\n"format": }'))).err).toEqual([
      'story.json:2: $: The file is no JSON: reading stops at line 2, column 11: Look there for a missing comma, quotation mark or bracket, or for a file that was cut off.'])
    expect((await runFake(['check', 'story.json'], machine('{}'))).code).toBe(1)
    const broken = await runFake(['check', 'story.json'], machine(story.replace('"letter": "A"', '"letter": 7')))
    expect(broken.err[0]).toMatch(new RegExp(`^story\\.json:${story.split('\n').findIndex((words) => words.includes('"letter": "A"')) + 1}: \\$\\.articles\\[0\\]\\.letter`))
    expect(broken.code).toBe(1)
  })

  it('refuses a story file that is too large before reading it', async () => {
    const { code, err } = await runFake(['check', 'story.json'], { files: { 'story.json': 'x'.repeat(60_000_001) }, unreadable: 'story.json' })
    expect([code, err]).toEqual([1, ['story.json: $: The file has 60,000,001 characters; at most 20,000,000 can be read: Split the story, or leave articles out of it.']])
  })

  it('tells a text that is none', async () => {
    const { code, err } = await runFake(['check', 'story.json', 'texts/a.txt', 'b.html', 'c.pdf'], machine(story, { 'c.pdf': '%PDF-1.4' }))
    expect([code, err]).toEqual([1, ['c.pdf: It is a PDF, not the text of an article: Copy the text out of it, or save it as plain text, and use that.']])
  })

  it.each([
    [['check'], 'check: no story: name its JSON file'], [['check', 'none.json'], 'none.json: is not there: check the name'],
    [['check', 'story.json', '--texts', 'nowhere'], 'nowhere: is no folder: name the folder that holds the texts'],
    [['check', 'story.json', 'none.txt'], 'none.txt: is not there: check the name'],
  ])('%j could not run', async (args, said) => {
    const { code, err } = await runFake(args, machine())
    expect([code, err]).toEqual([2, [`crossread: ${said}`]])
  })
})

describe('linesOfPaths', () => {
  const json = '{\n "a": [\n  {"x": 1,\n   "y": "br{ack]et \\" ,"},\n  [],\n  {"y": {\n    "z": null}}\n ],\n "b": 2\n}'

  it('gives the line of what is there, else of what is around it', () => {
    const lineOf = linesOfPaths(json, ['$.a[0].y', '$.a[2].y.z', '$.a[2].y.none', '$.b', '$.c', '$', '$.a[1]'])
    expect(['$.a[0].y', '$.a[2].y.z', '$.a[2].y.none', '$.b', '$.c', '$', '$.a[1]'].map(lineOf)).toEqual([4, 7, 6, 9, 1, 1, 5])
  })

  it('takes any JSON', () => {
    for (const value of [1, 'x', [], {}, [[1], { a: [] }], null]) expect(linesOfPaths(JSON.stringify(value), ['$.a[0]'])('$.a[0]')).toBe(1)
  })
})
