import bundled from 'virtual:story/musk-iravani'
import type { Story } from '../../src/corpus/model.ts'
import { parseStory } from '../../src/corpus/parse/parseStory.ts'

/** The bundled story, freshly parsed. Throws when a record of it can't be read. */
export function realStory(): Story {
  const parsed = parseStory(structuredClone(bundled))
  if (!parsed.ok || parsed.problems.length > 0) throw new Error(`the bundled story has problems: ${JSON.stringify(parsed.problems.slice(0, 3))}`)
  return parsed.story
}
