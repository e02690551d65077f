import { strFromU8 } from 'fflate'
import { applyEdits } from '../edits/apply.ts'
import { editsThatHold, noEdits, type EditHistory } from '../edits/history.ts'
import { countRecords } from '../library/countRecords.ts'
import type { Counts } from '../library/ownStory.ts'
import type { StoryFile } from '../model.ts'
import { parseStory, type ParsedStory } from '../parse/parseStory.ts'
import type { Problem } from '../parse/problem.ts'
import { readStoryText } from '../parse/readStory.ts'
import { readCrossreadFile, type FileProblem } from './crossreadFile.ts'
import { isLinkStory, isOfNewerForm, unpackStory } from './link/linkStory.ts'
import { PackedError, unpackJson } from './packed.ts'
import { storyToFile } from './storyFile.ts'

/** A story that somebody handed on, checked, with what a person wants to know before it is kept. */
export interface GivenStory {
  /** As whoever handed it on called it. */
  title: string
  /** What was made, as a story file in JSON: text crosses from a worker at no cost. */
  made: string
  history: EditHistory
  counts: Counts
  claims: number
  outlets: readonly string[]
  /** Articles whose whole text is in it. */
  texts: number
  /** Decisions that hold, and those of them that found no place. */
  decisions: number
  unplaced: number
  /** Version of the story format. */
  version: number
  /** Records that were left out because they can't be read. */
  problems: readonly Problem[]
}

/** What came of reading it. `link-damaged`: a link that was cut or changed. */
export type GivenStoryRead = { ok: true; story: GivenStory } | { ok: false; code: FileProblem | 'link-damaged'; entry?: string; problems: readonly Problem[] }

/** Reads a story file or a `.crossread` file, by what is in it. Never throws. */
export function readGivenStory(content: Uint8Array | string, name: string): GivenStoryRead {
  if (typeof content === 'string') return ofParsed(readStoryText(content, name))
  if (content[0] !== 0x50 || content[1] !== 0x4b) return ofParsed(readStoryText(strFromU8(content), name))
  const read = readCrossreadFile(content)
  if (!read.ok) return { ok: false, code: read.code, ...(read.entry !== undefined && { entry: read.entry }), problems: read.problems ?? [] }
  const { made, history } = read.content
  const edited = applyEdits(made, editsThatHold(history))
  const shown = parseStory(edited.story)
  if (!shown.ok) return { ok: false, code: 'bad-edits', entry: 'edits.json', problems: shown.problems }
  return { ok: true, story: about(made, history, storyToFile(shown.story), edited.unplaced.length, shown.problems) }
}

/** Reads a story that a link carries: in the form of today (link/linkStory.ts), or as JSON, as the first links had it. Never throws. */
export function readPackedStory(packed: string): GivenStoryRead {
  if (isOfNewerForm(packed)) return { ok: false, code: 'newer-version', problems: [] }
  try {
    return ofParsed(parseStory(isLinkStory(packed) ? unpackStory(packed) : unpackJson(packed)))
  } catch (cause) {
    if (cause instanceof PackedError) return { ok: false, code: 'link-damaged', problems: [] }
    throw cause
  }
}

function ofParsed(parsed: ParsedStory): GivenStoryRead {
  if (!parsed.ok) return { ok: false, code: 'bad-story', problems: parsed.problems }
  const made = storyToFile(parsed.story)
  return { ok: true, story: about(made, noEdits, made, 0, parsed.problems) }
}

function about(made: StoryFile, history: EditHistory, shown: StoryFile, unplaced: number, problems: readonly Problem[]): GivenStory {
  return {
    title: made.title, made: JSON.stringify(made), history, counts: countRecords(shown), claims: shown.claims.length,
    outlets: [...new Set(shown.articles.map(({ outlet }) => outlet.value))], texts: shown.articles.filter(({ text }) => text.whole !== undefined).length,
    decisions: history.done, unplaced, version: made.version, problems,
  }
}
