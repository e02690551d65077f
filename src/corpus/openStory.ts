import { buildDecks, type Decks } from './index/decks.ts'
import { indexStory, type StoryIndex } from './index/storyIndex.ts'
import type { Story } from './model.ts'
import type { ParsedStory } from './parse/parseStory.ts'
import type { Problem } from './parse/problem.ts'
import { readStoryText } from './parse/readStory.ts'
import { publicationSteps, type PublicationStep } from './queries/asOf/publication.ts'
import { storyAsOf } from './queries/asOf/storyAsOf.ts'
import { frontPage, type FrontPage } from './queries/frontPage.ts'
import { StoryError } from './storyError.ts'

/** A story with all that is derived from it once. */
export interface LoadedStory {
  story: Story
  index: StoryIndex
  decks: Decks
  front: FrontPage
  /** What could not be read; the rest is shown. */
  problems: readonly Problem[]
  /** The days on which articles came out. */
  publications: readonly PublicationStep[]
  /** The same as of the end of a day, EDTF `YYYY-MM-DD`: see `storyAsOf`. */
  asOf: (day: string) => LoadedStory
}

/** Reads a story file and derives what queries need. Throws StoryError where nothing of it can be shown. */
export function openStoryText(text: string, fileName: string): LoadedStory {
  return openParsed(readStoryText(text, fileName), fileName)
}

/** Derives what queries need from a parsed story. Throws StoryError where nothing of it can be shown. */
export function openParsed(parsed: ParsedStory, fileName: string): LoadedStory {
  if (!parsed.ok) throw new StoryError(fileName, parsed.problems)
  return loadedFrom(parsed.story, parsed.problems)
}

function loadedFrom(story: Story, problems: readonly Problem[]): LoadedStory {
  const index = indexStory(story)
  return {
    story, index, decks: buildDecks(story), front: frontPage(story, index), problems,
    publications: publicationSteps(story),
    asOf: (day) => loadedFrom(storyAsOf(story, day), problems),
  }
}
