// Walks the schemas themselves, so that a reference, list of evidence or field that is added to the format can't be
// forgotten in the parser.
import type * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Evidence } from '../../../../src/corpus/format/evidence.ts'
import { Id } from '../../../../src/corpus/format/primitives.ts'
import { Guide, storyLists } from '../../../../src/corpus/format/story.ts'
import { everyEvidence } from '../../../../src/corpus/parse/evidencePlaces.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { goodStory } from './goodStory.ts'

type Schema = v.GenericSchema & { entries?: Record<string, Schema>; item?: Schema; wrapped?: Schema; options?: (Schema | string)[] }

/** Visits a value along its schema; `visit` gets each pair. */
function walk(schema: Schema, value: unknown, path: string, visit: (schema: Schema, value: unknown, path: string) => void): void {
  if (value === undefined) return
  visit(schema, value, path)
  if (schema.wrapped) walk(schema.wrapped, value, path, visit)
  for (const option of schema.options ?? []) if (typeof option !== 'string') walk(option, value, path, visit)
  for (const [key, inner] of Object.entries(schema.entries ?? {})) walk(inner, (value as Record<string, unknown>)[key], `${path}.${key}`, visit)
  if (schema.item && Array.isArray(value)) for (const [at, one] of value.entries()) walk(schema.item, one, `${path}[${at}]`, visit)
}

function walkStory(visit: (schema: Schema, value: unknown, path: string) => void): void {
  const story = goodStory()
  for (const [list, schema] of Object.entries(storyLists)) {
    for (const [at, record] of story[list as keyof typeof storyLists].entries()) walk(schema as Schema, record, `$.${list}[${at}]`, visit)
  }
  walk(Guide as Schema, story.guide, '$.guide', visit)
}

const references: string[] = []
const evidence: string[] = []
const fields = new Map<Schema, string>()
const filled = new Set<Schema>()
walkStory((schema, _, path) => {
  if (schema === (Id as unknown)) references.push(path)
  if (schema === (Evidence as unknown)) evidence.push(path)
  filled.add(schema)
  for (const [key, inner] of Object.entries(schema.entries ?? {})) fields.set(inner, `${path}.${key}`)
})

describe('the good story', () => {
  it('has every field of the format', () => {
    expect(Array.from(fields, ([schema, path]) => (filled.has(schema) ? '' : path)).filter(Boolean)).toEqual([])
  })

  it('has its evidence where everyEvidence looks', () => {
    expect(Array.from(everyEvidence(goodStory()), ({ path }) => path).sort()).toEqual(evidence.sort())
  })
})

describe('a reference to what is not there is reported', () => {
  const own = /^\$\.\w+\[\d+\](?:\.sentences\[\d+\])?\.id$/
  it.each(references.filter((path) => !own.test(path)))('%s', (path) => {
    const story = goodStory()
    const keys = path.slice(2).split(/[.[\]]+/).filter(Boolean)
    let holder = story as unknown as Record<string, never>
    for (const key of keys.slice(0, -1)) holder = holder[key] as never
    Object.assign(holder, { [keys.at(-1) ?? '']: 'no-such-id' })
    const result = parseStory(story)
    expect(result.ok).toBe(true)
    expect(result.problems.map((problem) => `${problem.code} ${problem.path}`)).toContain(`dangling-id ${path}`)
    expect(JSON.stringify(result.ok && result.story).includes('no-such-id')).toBe(false)
  })
})
