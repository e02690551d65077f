import { buildDecks, type Decks } from './index/decks.ts'
import { indexStory, type StoryIndex } from './index/storyIndex.ts'
import type { Story } from './model.ts'
import type { Problem } from './parse/problem.ts'
import { readStoryText } from './parse/readStory.ts'
import { StoryError } from './storyError.ts'

/** A story with all that is derived from it once. */
export interface LoadedStory {
  story: Story
  index: StoryIndex
  decks: Decks
  /** What could not be read; the rest is shown. */
  problems: readonly Problem[]
}

/** Reads a story file and derives what queries need. Throws StoryError where nothing of it can be shown. */
export function openStoryText(text: string, fileName: string): LoadedStory {
  const parsed = readStoryText(text, fileName)
  if (!parsed.ok) throw new StoryError(fileName, parsed.problems)
  const { story, problems } = parsed
  return { story, index: indexStory(story), decks: buildDecks(story), problems }
}
