import type { Story, StoryFile } from '../model.ts'
import { toCodePoints } from '../parse/offsets.ts'
import { convertSpans } from '../parse/spans.ts'

/**
 * A story as a file has it (format 1): a copy that shares nothing with the story, with spans and lengths in code points
 * again. `parseStory` gives the same story back.
 */
export function storyToFile(story: Story): StoryFile {
  const file = JSON.parse(JSON.stringify(story)) as StoryFile
  convertSpans(file, toCodePoints)
  return file
}
