import type { NotKept } from '../corpus/library/ownStory.ts'
import { shownStory } from '../corpus/library/shownStory.ts'
import { openParsed, type LoadedStory } from '../corpus/openStory.ts'
import { parseStory } from '../corpus/parse/parseStory.ts'
import type { libraryBase } from './libraryBase.ts'

/** Opens one of the reader's stories with the decisions that hold. Rejects with `wordsFor` why it can't be had, or a StoryError. */
export async function loadOwnStory(library: Pick<ReturnType<typeof libraryBase>, 'open'>, id: string, wordsFor: (why: NotKept) => string): Promise<LoadedStory> {
  const outcome = await library.open(id)
  if (!outcome.ok) throw new Error(wordsFor(outcome.why))
  const { story } = shownStory(outcome.opened)
  return openParsed(parseStory(story), story.title)
}
