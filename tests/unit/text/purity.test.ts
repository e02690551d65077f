import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'

const TEXT = 'src/text'
const STORIES = 'src/stories'

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).map((file) => path.join(folder, file))

const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'))

/** Surnames of the bundled stories' persons: the last word of a name of several, or a name of one word. */
const surnames = filesIn(STORIES, /persons\.ya?ml$/)
  .flatMap((file) => (yaml(file) as { entities: { name: string }[] }).entities)
  .map(({ name }) => name.split(' ').at(-1) ?? name)
  .filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word))

/** Their outlets, where the article names one. */
const outlets = filesIn(STORIES, /articles[/\\].*\.ya?ml$/)
  .map((file) => (yaml(file) as { outlet: { value: string; found: string } }).outlet)
  .filter(({ found }) => found === 'stated')
  .map(({ value }) => value)

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const NAMED = new RegExp(`(?<!\\p{L})(?:${[...surnames, ...outlets].map(escaped).join('|')})(?!\\p{L})`, 'u')

describe('the text pipeline', () => {
  const sources = filesIn(TEXT, /\.ts$/)

  it('has names to be silent about, and the test sees them', () => {
    expect(surnames.length).toBeGreaterThan(10)
    expect(outlets.length).toBeGreaterThan(1)
    expect(`if (name === '${surnames[0]}')`).toMatch(NAMED)
    expect(outlets[0]).toMatch(NAMED)
  })

  it.each(sources)('%s names nobody and no outlet of a bundled story', (file) => {
    expect(NAMED.exec(readFileSync(file, 'utf8'))?.[0]).toBeUndefined()
  })

  it.each(sources)('%s imports only itself, the corpus and packages', (file) => {
    const wanted = [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport\(?)\s*'(\.{1,2}\/[^']+)'/g)].map(([, target]) => path.join(path.dirname(file), target ?? ''))
    expect(wanted.filter((target) => !/^src[/\\](?:text|corpus)[/\\]/.test(target))).toEqual([])
  })
})
