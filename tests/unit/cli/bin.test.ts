// The command as people run it: in a process of its own, from another folder, on files of their own.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseStory } from '../../../src/corpus/parse/parseStory.ts'
import { ENGLISH, latin, PAGE, SPANISH } from '../text/intake/given.ts'

const BIN = path.resolve('bin/crossread.mjs')
let folder = ''

const run = (args: string[], input = ''): { code: number | null; out: string; err: string[] } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e8 })
  return { code: status, out: stdout, err: stderr.split('\n').filter((line) => line !== '') }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-bin-'))
  mkdirSync(path.join(folder, 'a folder'))
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(folder, name), content)
  write('a.txt', ENGLISH)
  write('b.html', PAGE)
  write('empty.txt', '')
  write('picture.txt', latin('\u0089PNG\r\n\u001A\n\u0000\u0000'))
  write('noise.bin', latin('\u0001\u0000\u0002words'))
  write('latin.txt', latin(ENGLISH.replaceAll(/[“”]/g, '"').replace('Quill', 'Quill\u00E9')))
  write('spanish.txt', SPANISH)
  write('menu.html', `<html><body><ul>${'<li><a href="/">Home</a></li>'.repeat(20)}</ul></body></html>`)
  write('one.txt', 'The bridge will be closed until the spring.')
  write('long.txt', Array.from({ length: 10_000 }, (_, at) => `The council met on Monday and said that bridge ${at} would stay closed.`).join(' '))
  write('middle.txt', Array.from({ length: 1500 }, (_, at) => `The council met on Monday and said that bridge ${at} would stay closed.`).join(' '))
  write('big.txt', '')
  truncateSync(path.join(folder, 'big.txt'), 50_000_001)
  // The first start makes the bundle.
  run(['--version'])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('npx crossread', { timeout: 60_000 }, () => {
  it('parses and checks from another folder', () => {
    const parsed = run(['parse', 'a.txt', 'b.html', '-o', 'story.json'])
    expect([parsed.code, parsed.out]).toEqual([0, ''])
    expect(parsed.err).toEqual([expect.stringMatching(/^story\.json: 2 articles, /)])
    expect(parseStory(JSON.parse(readFileSync(path.join(folder, 'story.json'), 'utf8')))).toMatchObject({ ok: true, problems: [] })
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(run(['check', 'story.json', 'a.txt', 'b.html'])).toMatchObject({ code: 0, err: [], out: expect.stringMatching(/0 problems\n$/) })
    const other = run(['check', 'story.json', 'latin.txt', 'b.html'])
    expect([other.code, other.err.length]).toEqual([1, 1])
  })

  it('tells what it cannot read, one line each, without control codes, and reads the rest', () => {
    const { code, out, err } = run(['parse', 'empty.txt', 'picture.txt', 'noise.bin', 'latin.txt', 'spanish.txt', 'menu.html', 'one.txt', 'a.txt', 'big.txt', '--jsonl'])
    expect(code).toBe(1)
    expect(err.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'big.txt: It has 50,000,001 bytes; at most 50,000,000 (50 MB) can be read',
      'empty.txt: There is no text in it',
      'picture.txt: It is a picture, not the text of an article',
      'noise.bin: It is no text (binary), not the text of an article',
      'latin.txt: Its encoding was guessed to be windows-1252',
      'spanish.txt: It is not in English',
      'menu.html: There is no article in it, only menus, labels or links',
      'one.txt: Only 8 words of running text',
    ])
    // eslint-disable-next-line no-control-regex
    expect(out + err.join('')).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)
    const records = out.trim().split('\n').map((line) => JSON.parse(line) as { type: string; name: string; english?: boolean })
    expect(records.filter(({ type }) => type === 'article').map(({ name, english }) => [name, english])).toEqual([['latin.txt', true], ['spanish.txt', false], ['one.txt', true], ['a.txt', true]])
    expect(records.filter(({ type }) => type === 'problem').length).toBe(8)
  })

  it('reads 10,000 sentences', () => {
    const { code, out } = run(['parse', 'long.txt', '--jsonl'])
    expect([code, JSON.parse(out.split('\n')[0] ?? '')]).toMatchObject([0, { type: 'article', sentences: 10_000 }])
  })

  it('refuses 50 MB at once', () => {
    const begun = performance.now()
    expect(run(['parse', 'big.txt', '-o', 'no.json']).code).toBe(1)
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(existsSync(path.join(folder, 'no.json'))).toBe(false)
  })

  it('says what could not be run, with exit code 2', () => {
    expect(run(['parse', 'none.txt'])).toEqual({ code: 2, out: '', err: ['crossread: none.txt: is not there: check the name'] })
    expect(run(['parse', 'a folder'])).toEqual({ code: 2, out: '', err: ['crossread: a folder: is a folder: name the files in it, such as a folder/*'] })
    expect(run(['parse', 'a.txt', '-o', 'none/s.json'])).toMatchObject({ code: 2, err: [expect.stringMatching(/^crossread: none\/s\.json: cannot be written/)] })
  })

  it('reads standard input', () => {
    const { code, out } = run(['parse', '-'], ENGLISH)
    expect([code, parseStory(JSON.parse(out)).ok]).toEqual([0, true])
  })

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [BIN, 'parse', 'middle.txt', 'a.txt'], { cwd: folder })
    let err = ''
    child.stderr.on('data', (part: Buffer) => void (err += part.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => void child.once('close', resolve))
    expect([code, err]).toEqual([0, ''])
  })
})
