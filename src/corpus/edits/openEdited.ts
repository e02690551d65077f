import type { StoryFile } from '../model.ts'
import { openParsed, type LoadedStory } from '../openStory.ts'
import { parseStory, type ParsedStory } from '../parse/parseStory.ts'
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

/** A story file with decisions carried out, through the same door as any file. */
export function parseEdited(made: StoryFile, edits: readonly Edit[]): { parsed: ParsedStory; edited: EditedStory } {
  const edited = applyEdits(made, edits)
  const parsed = parseStory(edited.story)
  return { parsed: { ...parsed, problems: parsed.problems.filter((problem) => !isOfEdits(problem, edited)) }, edited }
}

/**
 * Carries decisions out on a story file that `parseStory` has accepted, and opens what comes of it.
 * References to records that a decision took out are no problem of the file. Throws StoryError where nothing of it can be shown.
 */
export function openEdited(made: StoryFile, edits: readonly Edit[], fileName: string): EditedLoaded {
  const { parsed, edited } = parseEdited(made, edits)
  return { loaded: openParsed(parsed, fileName), file: edited.story, unplaced: edited.unplaced }
}

function isOfEdits({ code, values: { id } }: Problem, { gone }: EditedStory): boolean {
  if (code !== 'dangling-id' && code !== 'lost-reference') return false
  return typeof id === 'string' && (id.startsWith('lost-') || [...gone].some((each) => each.endsWith(` ${id}`)))
}
