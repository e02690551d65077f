import { applyEdits } from '../corpus/edits/apply.ts'
import type { Edit } from '../corpus/edits/format.ts'
import type { NotKept } from '../corpus/library/ownStory.ts'
import { openParsed, type LoadedStory } from '../corpus/openStory.ts'
import { parseStory } from '../corpus/parse/parseStory.ts'
import type { libraryBase } from './libraryBase.ts'

/** Opens one of the reader's stories with the decisions that hold. Rejects with `wordsFor` why it can't be had, or a StoryError. */
export async function loadOwnStory(library: Pick<ReturnType<typeof libraryBase>, 'open'>, id: string, wordsFor: (why: NotKept) => string): Promise<LoadedStory> {
  const outcome = await library.open(id)
  if (!outcome.ok) throw new Error(wordsFor(outcome.why))
  const { story: { title }, made, decisions: { edits, done } } = outcome.opened
  const { story } = applyEdits(made, edits.slice(0, done) as Edit[])
  return openParsed(parseStory({ ...story, id, title }), title)
}
