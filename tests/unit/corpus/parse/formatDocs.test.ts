import { readFileSync } from 'node:fs'
import type * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { formatSchema, SCHEMA_FILE } from '../../../../scripts/format-schema.ts'
import { verifyTexts } from '../../../../src/corpus/check/verifyTexts.ts'
import { StoryFile } from '../../../../src/corpus/format/story.ts'
import type { StoryFile as StoryFileShape } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'

type Schema = v.GenericSchema & { entries?: Record<string, Schema>; item?: Schema; wrapped?: Schema; options?: (Schema | string)[] }

const page = readFileSync('docs/story-format.md', 'utf8')

/** Every field name, and every allowed word, below a schema. */
function wordsOf(schema: Schema, into = new Set<string>()): Set<string> {
  for (const [key, inner] of Object.entries(schema.entries ?? {})) wordsOf(inner, into.add(key))
  for (const option of schema.options ?? []) if (typeof option === 'string') into.add(option)
  for (const inner of [schema.item, schema.wrapped, ...(schema.options ?? [])]) if (inner && typeof inner !== 'string') wordsOf(inner, into)
  return into
}

describe('the page on the story format', () => {
  it.each([...wordsOf(StoryFile as Schema)])('tells of %s', (word) => {
    // In code marks, alone or behind its parent: `text.words`.
    expect(new RegExp(`\`(?:[\\w.]+\\.)?${word}\``).test(page) || page.includes(`"${word}": `)).toBe(true)
  })

  it('has an example that parses, and agrees with its text', () => {
    const example = JSON.parse(/```json\n([^]*?)```/.exec(page)?.[1] ?? '') as StoryFileShape
    expect(parseStory(example).problems).toEqual([])
    expect(verifyTexts(example, new Map([['ferry', '🚢 Ferry stays in port\n\nA crew member spoke of a fire on board.\n']]))).toEqual([])
  })
})

it('the JSON Schema is in step with the format (if not: node scripts/run.mjs scripts/format-schema.ts)', () => {
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(formatSchema())))
})
