import type { NotKept, OwnText } from '../corpus/library/ownStory.ts'
import { openInPieces, type LoadedStory } from '../corpus/openStory.ts'
import type { ParsedStory } from '../corpus/parse/parseStory.ts'
import type { libraryBase } from './libraryBase.ts'

/** What opening needs: the library, and somebody who reads a story off the main thread. */
interface Ways {
  library: Pick<ReturnType<typeof libraryBase>, 'openText'>
  read: (own: OwnText) => Promise<ParsedStory>
}

/** Opens one of the reader's stories with the decisions that hold. Rejects with `wordsFor` why it can't be had, or a StoryError. */
export async function loadOwnStory({ library, read }: Ways, id: string, wordsFor: (why: NotKept) => string): Promise<LoadedStory> {
  const outcome = await library.openText(id)
  if (!outcome.ok) throw new Error(wordsFor(outcome.why))
  return openInPieces(await read(outcome.own), outcome.story.title, () => new Promise((resolve) => void setTimeout(resolve)))
}
