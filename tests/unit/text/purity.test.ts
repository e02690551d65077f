import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'

const TEXT = 'src/text'
const STORIES = 'src/stories'

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).map((file) => path.join(folder, file))

/** Every `name` of an entity and value of an outlet in the bundled stories' files, with their distinctive words. */
const namesOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(namesOf)
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const own = ['person', 'publication'].includes(String(record['type'])) && typeof record['name'] === 'string' ? [record['name']] : []
  const outlet = record['outlet'] as { value?: unknown } | undefined
  if (typeof outlet?.value === 'string') own.push(outlet.value)
  return [...own, ...Object.values(record).flatMap(namesOf)]
}

/** Names that any news text has: agencies and papers of the world, which a lexicon may list. */
const OF_THE_WORLD = /^(?:Associated Press|AP|Reuters|The New York Times|New York Times|The Wall Street Journal|The Washington Post|ABC News|IRNA|RT|RT\.com|NYT|Not named.*|Unnamed.*|Unknown.*)$/i

describe('the text pipeline', () => {
  const names = [...new Set(filesIn(STORIES, /\.ya?ml$/).flatMap((file) => namesOf(parse(readFileSync(file, 'utf8')))))].filter((name) => !OF_THE_WORLD.test(name))
  const surnames = names.map((name) => name.split(' ').at(-1) ?? name).filter((word) => word.length > 4 && /^\p{Lu}/u.test(word))
  const sources = filesIn(TEXT, /\.ts$/)

  it('knows of stories to be silent about', () => {
    expect(names.length).toBeGreaterThan(5)
  })

  it.each(sources)('%s names nobody and no outlet of a bundled story', (file) => {
    const source = readFileSync(file, 'utf8')
    const found = [...names, 'Newslooks', 'Baghaei', 'Iravani', 'Musk', 'Leavitt'].filter((name) => new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(source))
    expect(found).toEqual([])
  })

  it.each(sources)('%s imports only itself, the corpus and packages', (file) => {
    const wanted = [...readFileSync(file, 'utf8').matchAll(/\bfrom '(\.{1,2}\/[^']+)'/g)].map(([, target]) => path.join(path.dirname(file), target ?? ''))
    expect(wanted.filter((target) => !/^src[/\\](?:text|corpus)[/\\]/.test(target))).toEqual([])
  })

  it('has surnames to look for', () => {
    expect(surnames.length).toBeGreaterThan(3)
  })
})
