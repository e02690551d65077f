import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../../../src/corpus/parse/jsonFault.ts'
import { MAX_FILE_LENGTH } from '../../../../src/corpus/parse/limits.ts'
import { readStoryText } from '../../../../src/corpus/parse/readStory.ts'
import { goodStory } from './goodStory.ts'

const good = JSON.stringify(goodStory(), null, 2)

describe('readStoryText', () => {
  it('reads a story, with or without a byte order mark', () => {
    expect(readStoryText(good)).toMatchObject({ ok: true, problems: [] })
    expect(readStoryText(`\uFEFF${good}`)).toMatchObject({ ok: true, problems: [] })
  })

  it.each([
    ['', 'empty-file'], ['\uFEFF \n\t', 'empty-file'], ['<!DOCTYPE html><html></html>', 'web-page'], ['\n <html lang="en">', 'web-page'],
    ['{', 'not-json'], ['PK\u0003\u0004', 'not-json'], ['[1,2', 'not-json'], ['null', 'not-a-story'], ['{"format":"crossread-story"}', 'bad-version'],
    [good.slice(0, good.length / 2), 'not-json'],
  ])('tells what is wrong with %j', (text, code) => {
    expect(readStoryText(text)).toMatchObject({ ok: false, problems: [{ code, path: '$', severity: 'fatal' }].map(({ path, ...rest }) => (code === 'bad-version' ? rest : { path, ...rest })) })
  })

  it('names the line, the column and the file', () => {
    expect(readStoryText('{\n  "a": 1,\n  "b" 2\n}', 'mine.json')).toEqual({
      ok: false, problems: [{ code: 'not-json', path: '$', file: 'mine.json', values: { line: 3, column: 7 }, severity: 'fatal' }],
    })
    expect(readStoryText(good.replace('"beyond"', '"beyind"'), 'mine.json').problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['missing-list mine.json', 'unknown-field mine.json'])
  })

  it('refuses a file that is too large, without reading it', () => {
    expect(readStoryText(' '.repeat(MAX_FILE_LENGTH + 1))).toMatchObject({ ok: false, problems: [{ code: 'file-too-large', values: { limit: MAX_FILE_LENGTH } }] })
  })

  it('stands a hundred thousand levels', () => {
    expect(readStoryText('['.repeat(100_000)).problems[0]).toMatchObject({ code: 'not-json', values: { line: 1, column: 100_001 } })
    expect(readStoryText(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`).problems[0]).toMatchObject({ code: 'not-a-story' })
  })
})

describe('jsonFault', () => {
  it('finds none in JSON', () => {
    fc.assert(fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      expect(jsonFault(JSON.stringify(JSON.parse(json), null, indent))).toBeUndefined()
    }))
  })

  it('agrees with JSON.parse on what is JSON, and never points beyond the end', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '{', '"', ',', ']', ':', '\\', '0', '.', '-', 'e', ' ', '\n', 'null', '\u0001'))
      .map(([json, at, more]) => json.slice(0, at % (json.length + 1)) + more + json.slice(at % (json.length + 1) + 1))
    fc.assert(fc.property(broken, (text) => {
      const fault = jsonFault(text)
      let valid = true
      try {
        JSON.parse(text)
      } catch {
        valid = false
      }
      expect([fault === undefined, (fault ?? 0) <= text.length]).toEqual([valid, true])
    }), { numRuns: 1000 })
  })

  it('reads a very long string without recursion', () => {
    expect(jsonFault(`{"a":"${'x\\n'.repeat(1_000_000)}"`)).toBe(3_000_007)
  })
})
