import type { StoryFile } from '../model.ts'
import { openParsed, type LoadedStory } from '../openStory.ts'
import { parseStory } from '../parse/parseStory.ts'
import type { Problem } from '../parse/problem.ts'
import { applyEdits, type EditedStory, type Unplaced } from './apply.ts'
import type { Edit } from './format.ts'

/** A story with decisions carried out, ready to be shown. */
export interface EditedLoaded {
  loaded: LoadedStory
  /** The same as a story file. */
  file: StoryFile
  unplaced: readonly Unplaced[]
}

/**
 * Carries decisions out on a story file that `parseStory` has accepted, and opens what comes of it by the same door.
 * References to records that a decision took out are no problem of the file. Throws StoryError where nothing of it can be shown.
 */
export function openEdited(made: StoryFile, edits: readonly Edit[], fileName: string): EditedLoaded {
  const edited = applyEdits(made, edits)
  const parsed = parseStory(edited.story)
  return {
    loaded: openParsed({ ...parsed, problems: parsed.problems.filter((problem) => !isOfEdits(problem, edited)) }, fileName),
    file: edited.story,
    unplaced: edited.unplaced,
  }
}

function isOfEdits({ code, values: { id } }: Problem, { gone }: EditedStory): boolean {
  if (code !== 'dangling-id' && code !== 'lost-reference') return false
  return typeof id === 'string' && (id.startsWith('lost-') || [...gone].some((each) => each.endsWith(` ${id}`)))
}
