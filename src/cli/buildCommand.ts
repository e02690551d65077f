import { editsThatHold } from '../corpus/edits/history.ts'
import { parseEdited } from '../corpus/edits/openEdited.ts'
import { readCrossreadFile } from '../corpus/interchange/crossreadFile.ts'
import { isOwnId } from '../corpus/library/ownId.ts'
import { storyToFile } from '../corpus/interchange/storyFile.ts'
import type { StoryFile } from '../corpus/model.ts'
import type { ParsedStory } from '../corpus/parse/parseStory.ts'
import { readStoryText } from '../corpus/parse/readStory.ts'
import { readArguments } from './arguments.ts'
import { lookAtFile, readFile } from './inputs.ts'
import { exit, NotRun, type Outlet } from './outlet.ts'
import { counted, storyLine } from './problemWords.ts'

/** `crossread build`: the app with stories inside, for any static host. Gives the exit code; throws NotRun where it could not begin. */
export async function buildCommand(args: readonly string[], outlet: Outlet): Promise<number> {
  const { files, values } = readArguments(args, { valued: ['--output'], plain: [], short: { '-o': '--output' } })
  const folder = values['--output']
  if (files.length === 0) throw new NotRun('build: no story: name its file (.json or .crossread)')
  if (folder === undefined) throw new NotRun('build: no folder: name a new one with -o')
  if (outlet.look(folder).kind === 'file') throw new NotRun(`${folder}: is a file: name a new folder`)
  if (outlet.holds(folder)) throw new NotRun(`${folder}: is not empty: name a new folder, so that nothing in it is lost`)
  for (const file of files) lookAtFile(file, outlet)
  const stories = new Map<string, StoryFile>()
  for (const file of files) {
    const story = openFile(file, outlet)
    if (story === undefined) return exit.problems
    if (stories.has(story.id)) throw new NotRun(`${file}: has the id “${story.id}” of another one: give each story its own`)
    stories.set(story.id, story)
  }
  outlet.progress('building the app')
  const fault = outlet.buildSite([...stories].map(([name, story]) => ({ name, json: JSON.stringify(story) })), folder)
  if (fault !== undefined) throw new NotRun(`${folder}: could not be built (${fault}): nothing was written`)
  outlet.warn(`${folder}: the app with ${counted(stories.size, 'story', 'stories')}; serve it with any web server`)
  return exit.fine
}

/** A story file, or a `.crossread` file with its decisions carried out; undefined where it has problems, which are told. */
function openFile(file: string, outlet: Outlet): StoryFile | undefined {
  const bytes = readFile(file, outlet)
  const parsed = bytes[0] === 0x50 && bytes[1] === 0x4b ? openPacked(file, bytes, outlet) : readStoryText(new TextDecoder().decode(bytes), file)
  if (parsed === undefined) return undefined
  for (const problem of parsed.problems) outlet.warn(storyLine(problem, file))
  if (!parsed.ok || parsed.problems.length > 0) return undefined
  const story = storyToFile(parsed.story)
  // The app takes such ids for stories that lie on the reader's device.
  return isOwnId(story.id) ? { ...story, id: story.id.replace(/^own-/, 'story-') } : story
}

function openPacked(file: string, bytes: Uint8Array, outlet: Outlet): ParsedStory | undefined {
  const read = readCrossreadFile(bytes)
  if (read.ok) return parseEdited(read.content.made, editsThatHold(read.content.history)).parsed
  for (const problem of read.problems ?? []) outlet.warn(storyLine(problem, file))
  outlet.warn(`${file}${read.entry === undefined ? '' : `: ${read.entry}`}: cannot be read as a .crossread file (${read.code}): export it again`)
  return undefined
}
