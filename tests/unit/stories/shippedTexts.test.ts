import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileStory } from '../../../build/storyCompiler.ts'
import { fingerprint, textHash } from '../../../src/corpus/fingerprint.ts'
import type { StoryFile } from '../../../src/corpus/model.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-story-'))
  cpSync(path.resolve('src/stories/green-fountain'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const TOWN = 'claims/t04-town.yaml'

function change(file: string, from: string | RegExp, to: string): void {
  const at = path.join(folder, file)
  const before = readFileSync(at, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(at, after)
}

/** The lines that the compiler prints after a change. */
function problemsAfter(...changed: Parameters<typeof change>): string[] {
  change(...changed)
  try {
    compileStory(folder)
    return []
  } catch (error) {
    return (error as Error).message.split('\n').slice(1)
  }
}

const compiled = () => compileStory(folder) as StoryFile

// Each case compiles the story, which takes long on a busy machine.
describe('a story that ships its texts', { timeout: 60_000 }, () => {
  it('gets length, hash and the whole text from the text, whatever the line ends', () => {
    const [before] = compiled().articles
    writeFileSync(path.join(folder, 'texts/A.txt'), readFileSync(path.join(folder, 'texts/A.txt'), 'utf8').replaceAll('\n', '\r\n'))
    const [article] = compiled().articles
    expect(article).toEqual(before)
    expect(article?.text.whole).not.toContain('\r')
    expect(article?.text.sha256).toBe(textHash(article?.text.whole ?? ''))
  })

  it('gets sentences with paragraphs, and evidence in code points', () => {
    change('texts/A.txt', 'green cake', 'green 🎂🎂 cake')
    change('texts/A.txt', 'Fountain on', 'Fountain 🟢 on')
    change('articles/A.yaml', 'x1 title | Fountain on', 'x1 title | Fountain 🟢 on')
    const story = compiled()
    const article = story.articles[0]
    const letters = Array.from(article?.text.whole ?? '')
    expect(article?.text.supplementary).toEqual(letters.flatMap((letter, at) => (letter.length === 2 ? [at] : [])))
    expect(article?.sentences.map(({ paragraph }) => paragraph ?? 0).join('')).toBe('000122233444555566677788')
    for (const { start, end, fingerprint: said } of article?.sentences ?? []) expect(said).toEqual(fingerprint(letters.slice(start, end).join('')))
    const evidence = story.claims.flatMap(({ assertions }) => assertions.flatMap((assertion) => assertion.evidence)).filter((one) => one.article === article?.id)
    for (const { start, end, excerpt } of evidence) expect(letters.slice(start, end).join('')).toBe(excerpt)
  })

  it('may still tell a place in numbers', () => {
    change(TOWN, 'A s11 | A person who works at the town hall told the Courier that the dye may have come from the town itself', 'A s11 1500-1510')
    expect(compiled().claims.find(({ id }) => id === 'c15')?.assertions[0]?.evidence[0]).toMatchObject({ start: 1500, end: 1510 })
  })

  it.each<[string, string, string | RegExp, string, string]>([
    ['words that do not stand there', TOWN, 'A s13 | She had heard', 'A s13 | He had heard', '“He had heard this from a colleague in the water office” does not stand in A s13'],
    ['words that stand there in part of a longer word', 'words.yaml', 'D s2 | may have been used', 'D s2 | may have been use', 'does not stand in D s2'],
    ['a sentence that is not there', TOWN, 'A s13 | She', 'A s99 | She', 'article A has no sentence "s99"'],
    ['a sentence line without words', 'articles/A.yaml', '- s3 body | “I thought someone had', '- s3 body', 'sentence "s3 body" is not readable'],
    ['first words of no sentence', 'articles/A.yaml', 's9 body | Until then', 's9 body | Until now', 'no sentence of A.txt begins with “Until now'],
    ['first words in the middle of a sentence', 'articles/A.yaml', 's9 body | Until then, he asked', 's9 body | he asked', 'no sentence of A.txt begins with “he asked”'],
    ['first words of two sentences', 'articles/A.yaml', /s1 body \| .*/, 's1 body | The fountain', '2 sentences of A.txt begin with “The fountain”'],
    ['a list that begins late', 'articles/A.yaml', '  - x1 title | Fountain on Clock Square\n', '', 'A.txt has words before it'],
  ])('names file, place, fault and remedy of %s', (_, file, from, to, what) => {
    const problems = problemsAfter(file, from, to)
    expect(problems.join('\n')).toContain(what)
    for (const line of problems) expect(line).toMatch(/^[\w/-]+\.yaml: [^:]+: .+: .+$/)
  })

  it('asks for more words where they stand twice', () => {
    change('words.yaml', 'evidence: D s1 | may have been', 'evidence: D s17 | to')
    expect(problemsAfter('words.yaml', 'evidence: D s17 | to', 'evidence: D s17 | somebody')).toEqual([])
    expect(problemsAfter('words.yaml', 'evidence: D s17 | somebody', 'evidence: D s17 | the')).toEqual([
      'words.yaml: wordMarks[19].evidence: “the” stands 2 times in D s17: write more words, so that the place is clear'])
  })

  it('refuses sentences in another order than the text, and says nothing yet of the evidence in them', () => {
    expect(problemsAfter('articles/A.yaml', /( {2}- s1 body.*\n)( {2}- s2 body.*\n)/, '$2$1')).toEqual([
      'articles/A.yaml: sentences[4]: stands before the sentence above it: list the sentences in the order of the text'])
  })

  it('counts names itself, the longer before the shorter, and leaves alone what is counted by hand', () => {
    const mentionsOf = (id: string) => compiled().entities.find((entity) => entity.id === id)?.mentions.map(({ forms }) => forms)
    expect(mentionsOf('courier')?.[0]).toEqual([{ form: 'Pellbrook Courier', count: 1 }, { form: 'Courier', count: 1 }])
    change('entities/publications.yaml', 'aliases: [Courier]', 'aliases: [Courier]\n    mentions: [A 1/0/0 | Courier ×1 | s11]')
    expect(mentionsOf('courier')).toEqual([[{ form: 'Courier', count: 1 }]])
  })

  it('keeps its answer key to itself', () => {
    change('plants.yaml', 'plants:', 'plants: [')
    expect(() => compileStory(folder)).not.toThrow()
  })
})
