import { buildDecks, deckBuilders, type DeckId, type Decks } from './index/decks.ts'
import { indexStory, type StoryIndex } from './index/storyIndex.ts'
import type { Story } from './model.ts'
import type { ParsedStory } from './parse/parseStory.ts'
import type { Problem } from './parse/problem.ts'
import { readStoryText } from './parse/readStory.ts'
import type { FacetTable } from './selection/facetTable.ts'
import { confirmedOnly } from './queries/confirmedOnly.ts'
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
  /** The same without what a program suggested and nobody confirmed: see `confirmedOnly`. Itself where nothing is suggested. */
  confirmed: () => LoadedStory
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

/** The same in pieces, with a pause after each: who waits for it stays able to answer, however large the story. */
export async function openInPieces(parsed: ParsedStory, fileName: string, pause: () => Promise<void>): Promise<LoadedStory> {
  if (!parsed.ok) throw new StoryError(fileName, parsed.problems)
  const { story, problems } = parsed
  await pause()
  const index = indexStory(story)
  await pause()
  const decks: Partial<Record<DeckId, FacetTable>> = {}
  for (const [name, build] of deckBuilders(story)) {
    decks[name] = build()
    await pause()
  }
  return loaded(story, problems, index, decks as Decks)
}

const loadedFrom = (story: Story, problems: readonly Problem[]): LoadedStory => loaded(story, problems, indexStory(story), buildDecks(story))

function loaded(story: Story, problems: readonly Problem[], index: StoryIndex, decks: Decks): LoadedStory {
  const self: LoadedStory = {
    story, index, decks, front: frontPage(story, index), problems,
    publications: publicationSteps(story),
    asOf: (day) => loadedFrom(storyAsOf(story, day), problems),
    confirmed: () => {
      const checked = confirmedOnly(story)
      return checked === story ? self : loadedFrom(checked, problems)
    },
  }
  return self
}
