import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStories } from '../../../src/cli/storyCheck.ts'
import { problemCodes } from '../../../src/corpus/parse/problem.ts'
import { isMessageId } from '../../../src/locales/messages.ts'
import { goodStory, goodTexts } from '../corpus/parse/goodStory.ts'

let root = ''
let folder = ''
let texts = ''

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'crossread-check-'))
  folder = path.join(root, 'alma')
  texts = path.join(root, 'texts')
  mkdirSync(folder)
  mkdirSync(texts)
  for (const [id, text] of Object.entries(goodTexts)) writeFileSync(path.join(texts, `${id}.txt`), text)
})
afterAll(() => rmSync(root, { recursive: true }))

function run(args: string[], story: unknown = goodStory()): { code: number; lines: string[] } {
  const lines: string[] = []
  const compile = (): unknown => {
    if (story instanceof Error) throw story
    return story
  }
  return { code: checkStories(args, { compile, print: (line) => lines.push(line) }), lines }
}

describe('story:check', () => {
  it('says that a sound story is sound', () => {
    expect(run(['--texts', texts, folder])).toEqual({ code: 0, lines: ['alma: 2 articles, 2 claims, 25 passages checked, 0 problems'] })
    expect(run([folder]).lines).toEqual(['alma: 2 articles, 2 claims, 25 passages checked, 0 problems (without the texts: name them with --texts)'])
  })

  it('holds an article against the text that the story itself gives, where the folder has none', () => {
    const some = path.join(root, 'some')
    mkdirSync(some)
    writeFileSync(path.join(some, 'ferry.txt'), goodTexts['ferry'] ?? '')
    expect(run(['--texts', some, folder]).code).toBe(0)
    const story = goodStory()
    for (const { text } of story.articles) delete text.whole
    expect(run(['--texts', some, folder], story).lines.join('\n')).toContain('harbour.txt')
  })

  it('prints file, path with id, what and remedy', () => {
    const story = goodStory()
    story.guide.people.push('nobody')
    story.beyond[0]?.claims.push('none')
    expect(run([folder], story)).toEqual({
      code: 1,
      lines: [
        `${folder}: $.beyond[0].claims[1] (b1): “none” is named here, but there is none in: claims: Correct the id, or take the reference out.`,
        `${folder}: $.guide.people[2]: “nobody” is named here, but there is none in: entities: Correct the id, or take the reference out.`,
        'alma: 2 articles, 2 claims, 25 passages checked, 2 problems (without the texts: name them with --texts)',
      ],
    })
  })

  it('prints what the texts contradict; a count alone is only a note', () => {
    const story = goodStory()
    const sentence = story.articles[0]?.sentences[1]
    if (sentence) sentence.fingerprint.words = 99
    const form = story.entities[0]?.mentions[0]?.forms[0]
    if (form) form.count = 3
    const { code, lines } = run([`--texts=${texts}`, folder], story)
    expect(code).toBe(1)
    expect(lines[0]).toMatch(/: \$\.articles\[0\]\.sentences\[1\] \(ferry\): The fingerprint of “s2” is not that of the text at its place: Correct the span, or write exact [0-9a-f]{16}, near [0-9a-f]{16}, words 13\.$/)
    expect(lines[1]).toMatch(/^note: .*: The text has “Ida Holm” once, not 3 times: /)
    expect(lines[2]).toBe('alma: 2 articles, 2 claims, 25 passages checked, 1 problem')
  })

  it('passes on what the compiler says', () => {
    expect(run([folder], new Error('a.yaml: x: what: remedy'))).toEqual({ code: 1, lines: ['a.yaml: x: what: remedy', 'alma: does not compile'] })
  })

  it('says what it could not do, with exit code 2', () => {
    expect(run(['--nope']).lines[0]).toMatch(/^story:check: --nope: is no option/)
    expect(run(['--nope']).code).toBe(2)
    expect(run(['--texts', path.join(root, 'none'), folder]).code).toBe(2)
    expect(run(['--texts']).code).toBe(2)
    expect(run([path.join(root, 'none')]).code).toBe(2)
  })

  it('helps', () => {
    const { code, lines } = run(['--help'])
    expect(code).toBe(0)
    expect(lines[0]).toContain('--texts FOLDER')
  })
})

describe('the catalogue of problems', () => {
  it.each(problemCodes)('has words and a remedy for %s', (code) => {
    expect([isMessageId(`problem.${code}`), isMessageId(`problem.${code}.remedy`)]).toEqual([true, true])
  })
})
