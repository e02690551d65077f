import type { StoryFile } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import type { ParsedStory } from '../../../../src/corpus/parse/parseStory.ts'
import type { Problem } from '../../../../src/corpus/parse/problem.ts'
import { goodStory } from './goodStory.ts'

/** A story file that tests may break in ways its type forbids. */
export type Loose = Record<string, never> & StoryFile

/** Problems of a story as `code path`, after a change to a good story. */
export function told(change: (story: Loose) => void): string[] {
  return parsed(change).problems.map(short)
}

/** What the parser makes of a good story after a change. */
export function parsed(change: (story: Loose) => void): ParsedStory {
  const story = goodStory() as Loose
  change(story)
  return parseStory(story)
}

/** The story that is left after a change. */
export function read(change: (story: Loose) => void): StoryFile {
  const result = parsed(change)
  if (!result.ok) throw new Error(result.problems.map(short).join())
  return result.story
}

/** `code path` of a problem. */
export const short = ({ code, path }: Problem): string => `${code} ${path}`

/** The record at a place, which the story has. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error('no such record')
  return found
}
