import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileStory } from '../../../build/storyCompiler.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-story-'))
  cpSync(path.resolve('src/stories/musk-iravani'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const MEETING = 'claims/t01-meeting.yaml'

/** Changes one file of the copy and gives the lines that the compiler prints. */
function problemsAfter(file: string, from: string | RegExp, to: string): string[] {
  const at = path.join(folder, file)
  const before = readFileSync(at, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(at, after)
  try {
    compileStory(folder)
    return []
  } catch (error) {
    return (error as Error).message.split('\n').slice(1)
  }
}

// Each case compiles the whole story, which takes long on a busy machine.
describe('compileStory', { timeout: 60_000 }, () => {
  it('gives the same story twice', () => {
    expect(JSON.stringify(compileStory(folder))).toBe(JSON.stringify(compileStory(folder)))
  })

  it('names file, path, fault and remedy of evidence that is not readable', () => {
    expect(problemsAfter(MEETING, 'A s1 251-311', 'A s1 251 to 311')).toEqual([expect.stringMatching(
      /^claims\/t01-meeting\.yaml: claims\[0\]\.A\.evidence\[0\]: evidence "A s1 251 to 311 \|.*" is not readable: write it as: A s1 251-311 \| excerpt$/)])
  })

  it.each([
    ['an unknown letter', MEETING, 'A s1 251-311', 'Q s1 251-311', 'no article has the letter "Q"'],
    ['a cell without certainty', MEETING, 'cell: asserts own certain positive', 'cell: asserts own positive', 'cell "asserts own positive from o-ap" is not readable'],
    ['a speaker neither named nor unnamed', MEETING, '@nyt named unnamed', '@nyt', 'speaker "The New York Times @nyt" is not readable'],
    ['an article that a claim forgets', MEETING, 'silent: [A, D, E]', 'silent: [A, D]', 'says nothing about article E'],
    ['an article that a claim has twice', MEETING, 'silent: [A, D, E]', 'silent: [A, C, D, E]', 'has two cells'],
    ['a sentence row', 'articles/B.yaml', '- s1 body p1', '- s1 p1', 'sentence "s1 p1'],
    ['mentions', 'entities/persons.yaml', 'A 12/5/0 |', 'A 12/5 |', 'are not readable'],
    ['a form without its number', 'entities/persons.yaml', 'Elon Musk ×9;', 'Elon Musk 9;', 'form "Elon Musk 9" is not readable'],
    ['a sentence of an alignment', 'alignments.yaml', 'A.s4', 'A-s4', 'sentence "A-s4" is not readable'],
    ['a participant', 'events.yaml', '- musk: participant', '- musk', 'is no participant'],
    ['a list that is none', MEETING, 'events: [e01]', 'events: e01', 'is no list'],
    ['a list that the format has not', 'beyond.yaml', 'beyond:', 'beyonds:', 'is no list of the story format'],
  ])('reports %s', (_, file, from, to, what) => {
    const problems = problemsAfter(file, from, to)
    expect(problems.join('\n')).toContain(what)
    for (const line of problems) expect(line).toMatch(/^[\w/-]+\.yaml: [^:]+: .+: .+$/)
  })

  it('reports YAML that is broken, with its line', () => {
    expect(problemsAfter('beyond.yaml', 'beyond:', 'beyond: [').join('\n')).toMatch(/^beyond\.yaml: line \d+: .+: mend the YAML there$/m)
  })

  it('refuses what does not satisfy the format, and names the record', () => {
    expect(problemsAfter(MEETING, 'cell: asserts own certain positive', 'cell: swears own certain positive')).toEqual([expect.stringMatching(
      /^claims\/t01-meeting\.yaml: claims\[0\] \(c001\)\.assertions\.0\.stance: Invalid type.*: see docs\/story-format\.md$/)])
  })

  it('lists all problems at once', () => {
    problemsAfter(MEETING, 'A s1 251-311', 'A s1 251')
    expect(problemsAfter('events.yaml', '- musk: participant', '- musk')).toHaveLength(2)
  })

  it('asks for story.yaml', () => {
    rmSync(path.join(folder, 'story.yaml'))
    expect(() => compileStory(folder)).toThrow(/story\.yaml: is missing/)
  })
})
