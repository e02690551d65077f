import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { ChainLink } from '../src/corpus/format/claim.ts'
import { Evidence } from '../src/corpus/format/evidence.ts'
import { Guide, Making, StoryFile, storyLists } from '../src/corpus/format/story.ts'

/** Schemas that stand under `$defs` with a name, so that messages of editors are short. */
const definitions = {
  evidence: Evidence, chainLink: ChainLink, guide: Guide, making: Making,
  article: storyLists.articles, family: storyLists.families, origin: storyLists.origins, lineage: storyLists.lineage,
  entity: storyLists.entities, relation: storyLists.relations, event: storyLists.events, topic: storyLists.topics,
  claim: storyLists.claims, response: storyLists.responses, quotationFamily: storyLists.quotationFamilies,
  quotation: storyLists.quotations, difference: storyLists.differences, wordMark: storyLists.wordMarks,
  alignment: storyLists.alignments, beyondNote: storyLists.beyond,
}

/** Where the JSON Schema of the story format stands. */
export const SCHEMA_FILE = 'docs/story-format.schema.json'

/** The JSON Schema (draft-07) of a story file, made from the schemas in src/corpus/format, which are the source of truth. */
export function formatSchema(): object {
  const { $schema, ...schema } = toJsonSchema(StoryFile, { definitions })
  return {
    $schema,
    title: 'Crossread story, format 1',
    description: 'See story-format.md. What no schema can say (ids that are named must exist, spans must lie in the text) is checked by the program.',
    ...schema,
  }
}

/** Writes the schema: `node scripts/run.mjs scripts/format-schema.ts`. */
export function main(): number {
  writeFileSync(SCHEMA_FILE, `${JSON.stringify(formatSchema(), null, 1)}\n`)
  return 0
}
