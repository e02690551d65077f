import { applyEdits } from '../edits/apply.ts'
import { parseEdited } from '../edits/openEdited.ts'
import type { EditHistory } from '../edits/history.ts'
import type { Edit } from '../edits/format.ts'
import { countRecords } from '../library/countRecords.ts'
import type { Counts, Decisions, OwnText } from '../library/ownStory.ts'
import type { StoryFile } from '../model.ts'
import type { ParsedStory } from '../parse/parseStory.ts'
import { checkedCrossreadFile, withoutTexts, type FileContent } from './crossreadFile.ts'
import { readGivenStory, readPackedStory, type GivenStoryRead } from './givenStory.ts'
import { linkOf, type StoryLink } from './link/linkOf.ts'

/** What can be shared of a story: whether it has its articles' texts, and the link. */
export interface Shareable {
  hasTexts: boolean
  link: StoryLink
}

/**
 * What is done with whole stories and takes its time: each act is plain values in, plain values out, so that a worker can do
 * it while the page goes on. None throws for what a story or a file holds.
 */
export const storyActs = {
  /** Opens one of the reader's stories, with the decisions that hold carried out. */
  open: ({ id, title, made, decisions }: OwnText): ParsedStory => {
    const { parsed } = parseEdited({ ...fileOf(made), id, title }, editsOf(decisions))
    return parsed
  },
  /** Reads a story file or a `.crossread` file that somebody handed on. */
  given: ({ content, name }: { content: ArrayBuffer | string; name: string }): GivenStoryRead =>
    readGivenStory(typeof content === 'string' ? content : new Uint8Array(content), name),
  /** Reads the story that a link carries. */
  link: ({ packed }: { packed: string }): GivenStoryRead => readPackedStory(packed),
  /** What of a story can be shared. */
  shareable: ({ room, ...own }: OwnText & { /** Characters that the packed story may have. */ room: number }): Shareable => {
    const shown = shownOf(own)
    return { hasTexts: shown.articles.some(({ text }) => text.whole !== undefined), link: linkOf(withoutTexts(shown), room) }
  },
  /** A `.crossread` file, written and read back; undefined where it did not read back the same. */
  file: ({ withTexts, ...own }: OwnText & { withTexts: boolean }): Uint8Array<ArrayBuffer> | undefined => {
    const content: FileContent = { made: handedOn(own), history: own.decisions as EditHistory }
    const bytes = checkedCrossreadFile(content, { shown: shownOf(own), withTexts })
    return bytes && new Uint8Array(bytes)
  },
  /** What decisions come to over another reading of the same texts: what a library counts, and how many found no place. */
  weighed: ({ made, decisions }: Pick<OwnText, 'made' | 'decisions'>): { counts: Counts; unplaced: number } => {
    const { story, unplaced } = applyEdits(fileOf(made), editsOf(decisions))
    return { counts: countRecords(story), unplaced: unplaced.length }
  },
  /** The story as decisions left it, as JSON. */
  json: ({ withTexts, ...own }: OwnText & { withTexts: boolean }): string => JSON.stringify(withTexts ? shownOf(own) : withoutTexts(shownOf(own))),
}

/** The acts by their names. */
export type StoryActs = typeof storyActs

/** It went through `parseStory` before it was kept. */
const fileOf = (made: string): StoryFile => JSON.parse(made) as StoryFile

/** As it goes out: with the title that the library has, and under an id that no device takes for a story of its own. */
function handedOn({ title, made }: OwnText): StoryFile {
  const file = fileOf(made)
  return { ...file, title, id: file.id.replace(/^own-/, 'story-') }
}

const editsOf = ({ edits, done }: Decisions): Edit[] => edits.slice(0, done) as Edit[]

function shownOf(own: OwnText): StoryFile {
  const made = handedOn(own)
  return { ...applyEdits(made, editsOf(own.decisions)).story, id: made.id, title: made.title }
}
