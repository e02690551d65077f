// What must hold for any input: no throw, no changed prototype, a story that holds together, and the good part kept.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { StoryFile } from '../../../../src/corpus/format/story.ts'
import type { Story } from '../../../../src/corpus/model.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import { listNames } from '../../../../src/corpus/parse/head.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { problemCodes } from '../../../../src/corpus/parse/problem.ts'
import { goodStory } from './goodStory.ts'

/** Every place in a value, as keys. */
function places(value: unknown, keys: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [keys]
  return [keys, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...keys, Array.isArray(value) ? Number(key) : key]))]
}

function put(root: unknown, keys: readonly (string | number)[], value: unknown): void {
  let holder = root as Record<string | number, unknown>
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>
  const last = keys.at(-1)
  if (last === undefined) return
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true })
}

const all = places(goodStory()).filter((keys) => keys.length > 0)
const value = fc.oneof(
  fc.constant(undefined), fc.constantFrom('nobody', 'fire', 'ferry', 'harbour', 's1', '', 'X'.repeat(5000), -1, 0, 1, 77, 1e9, 1.5, null, true, [], {}),
  fc.json().map((json) => JSON.parse(json) as unknown), fc.constantFrom(...all).map((keys) => keys.reduce<unknown>((from, key) => (from as Record<string | number, unknown>)[key], goodStory())),
)
const mutated = fc.array(fc.tuple(fc.constantFrom(...all), value, fc.constantFrom('', '', '', '__proto__', 'constructor', 'extra')), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const story: unknown = goodStory()
    for (const [keys, to, key] of changes) {
      try {
        put(story, key === '' ? keys : [...keys.slice(0, -1), key], structuredClone(to))
      } catch {
        // An earlier change took the place away.
      }
    }
    return story
  })

const birthmarks = (): string => [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).map(String).join()).join(';')

function holdsTogether(story: Story): void {
  const file = storyToFile(story)
  const valid = v.safeParse(StoryFile, file)
  expect(valid.success ? [] : v.flatten(valid.issues)).toEqual([])
  const again = parseStory(file)
  expect(again.problems.filter(({ code }) => code !== 'hidden-characters').filter(({ path }) => story.claims.length > 0 || path !== '$.guide.report')).toEqual([])
  expect(JSON.stringify(again.ok && again.story)).toBe(JSON.stringify(story))
}

describe('parseStory', () => {
  it('never throws and changes no prototype, whatever comes in', () => {
    const before = birthmarks()
    fc.assert(fc.property(fc.anything({ withMap: true, withNullPrototype: true, withSparseArray: true, withDate: true, withBigInt: true }), (input) => {
      expect(parseStory(input).ok).toBe(false)
    }), { numRuns: 150 })
    const shell = fc.tuple(fc.constantFrom(...listNames), fc.anything({ withSparseArray: true })).map(([list, input]) => ({ ...goodStory(), [list]: input }))
    fc.assert(fc.property(shell, (input) => typeof parseStory(input).ok === 'boolean'), { numRuns: 150 })
    expect(birthmarks()).toBe(before)
  }, 60_000)

  it('gives a story that holds together for any mutation, and says what it left out', () => {
    const before = birthmarks()
    fc.assert(fc.property(mutated, (input) => {
      const copy = JSON.stringify(input)
      const result = parseStory(input)
      expect(JSON.stringify(input)).toBe(copy)
      expect(result.problems.every(({ code, path }) => problemCodes.includes(code) && path.startsWith('$'))).toBe(true)
      if (result.ok) {
        holdsTogether(result.story)
        if (result.problems.length === 0) expect(storyToFile(result.story)).toEqual(JSON.parse(JSON.stringify(input)))
      } else expect(result.problems.some(({ severity }) => severity === 'fatal')).toBe(true)
    }), { numRuns: 150 })
    expect(birthmarks()).toBe(before)
  }, 60_000)

  it('keeps every other record when one is broken; only what refers to it changes', () => {
    const records = listNames.flatMap((list) => goodStory()[list].map(({ id }, at) => ({ list, at, id })))
    const whole = parseStory(goodStory())
    if (!whole.ok) throw new Error('the good story must parse')
    fc.assert(fc.property(fc.constantFrom(...records), fc.constantFrom<unknown>(null, 5, 'x', {}, { id: 'x' }), ({ list, at, id }, broken) => {
      const input = goodStory()
      Object.assign(input[list], { [at]: broken })
      const result = parseStory(input)
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      expect(result.story[list].map((record) => record.id)).not.toContain(id)
      // With the record gone, its id is no longer in the file: every record that names it is told as dangling.
      const touched = new Set(result.problems.map(({ values }) => values['record']))
      for (const name of listNames) {
        for (const record of whole.story[name]) {
          if (touched.has(record.id) || (name === list && record.id === id)) continue
          expect(JSON.stringify(result.story[name].find((one) => one.id === record.id))).toBe(JSON.stringify(record))
        }
      }
    }), { numRuns: 100 })
  }, 60_000)
})
