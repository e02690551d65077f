import { applyEdits, type EditedStory } from '../edits/apply.ts'
import type { Edit } from '../edits/format.ts'
import type { OpenedOwn } from './ownStory.ts'

/**
 * One of the reader's stories as it is shown: what the program made with the decisions that hold carried out, under its own
 * id and title. Not yet checked: `parseStory` is the door for it as for any file.
 */
export function shownStory({ story: { id, title }, made, decisions: { edits, done } }: OpenedOwn): EditedStory {
  const edited = applyEdits(made, edits.slice(0, done) as Edit[])
  return { ...edited, story: { ...edited.story, id, title } }
}
