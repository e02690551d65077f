import bundled from 'virtual:story/green-fountain'
import type { Story } from '../../src/corpus/model.ts'
import { parseStory } from '../../src/corpus/parse/parseStory.ts'

/** The practice story, which ships its texts, freshly parsed. Throws when a record of it can't be read. */
export function greenStory(): Story {
  const parsed = parseStory(structuredClone(bundled))
  if (!parsed.ok || parsed.problems.length > 0) throw new Error('the practice story has problems')
  return parsed.story
}
