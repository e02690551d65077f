/// <reference path="../../src/stories/virtual.d.ts" />
import compiled from 'virtual:story/musk-iravani'
import type { Story } from '../../src/corpus/model.ts'
import { parseStory } from '../../src/corpus/parse/parseStory.ts'

/** The bundled story as the app reads it: for tests that need its breadth. */
export function realStory(): Story {
  const parsed = parseStory(structuredClone(compiled))
  if (!parsed.ok) throw new Error(`The bundled story can't be read: ${JSON.stringify(parsed.problems.slice(0, 3))}`)
  return parsed.story
}
