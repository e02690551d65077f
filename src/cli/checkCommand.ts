import { textHash } from '../corpus/fingerprint.ts'
import type { StoryFile } from '../corpus/model.ts'
import { MAX_FILE_LENGTH } from '../corpus/parse/limits.ts'
import { readStoryText } from '../corpus/parse/readStory.ts'
import { type IntakeProblem, openInput } from '../text/index.ts'
import { readArguments } from './arguments.ts'
import { lookAtFile, readFile } from './inputs.ts'
import { exit, NotRun, type Outlet } from './outlet.ts'
import { linesOfPaths } from './pathLines.ts'
import { intakeLine, storyLine } from './problemWords.ts'
import { closingLine, soundnessOf } from './soundness.ts'

/** Most bytes that UTF-8 needs for one UTF-16 unit: what has more cannot be within the limit. */
const BYTES_A_UNIT = 3

/** A text to hold a story against. */
interface CheckText { name: string; text: string }

/** `crossread check`: holds a story against its format and texts. Gives the exit code; throws NotRun where it could not begin. */
export async function checkCommand(args: readonly string[], outlet: Outlet): Promise<number> {
  const { files: [file, ...texts], values } = readArguments(args, { valued: ['--texts'], plain: [] })
  if (file === undefined) throw new NotRun('check: no story: name its JSON file')
  const { size } = lookAtFile(file, outlet)
  const folder = values['--texts']
  if (folder !== undefined && outlet.look(folder).kind !== 'folder') throw new NotRun(`${folder}: is no folder: name the folder that holds the texts`)
  for (const text of texts) lookAtFile(text, outlet)
  if (size > BYTES_A_UNIT * MAX_FILE_LENGTH) {
    outlet.warn(storyLine({ code: 'file-too-large', path: '$', severity: 'fatal', values: { length: size, limit: MAX_FILE_LENGTH } }, file))
    return exit.problems
  }
  const content = new TextDecoder().decode(readFile(file, outlet))
  const parsed = readStoryText(content, file)
  // What was read is JSON; what was not has no record to be told of.
  const story: unknown = parsed.ok ? JSON.parse(content) : undefined
  const withTexts = folder !== undefined || texts.length > 0
  const found = parsed.ok && withTexts ? await openTexts([...texts, ...inFolder(story as StoryFile, folder, outlet)], outlet) : { texts: [], problems: [] }
  for (const problem of found.problems) outlet.warn(intakeLine(problem))
  const { problems, notes } = soundnessOf(story, parsed, withTexts && parsed.ok ? byArticle(story as StoryFile, found.texts) : undefined)
  const lineOf = parsed.ok ? linesOfPaths(content, [...problems, ...notes].map(({ path }) => path)) : undefined
  for (const problem of problems) outlet.warn(storyLine(problem, file, lineOf?.(problem.path) ?? lineOfFault(problem.values)))
  for (const note of notes) outlet.warn(`note: ${storyLine(note, file, lineOf?.(note.path))}`)
  outlet.print(closingLine(file, parsed, withTexts, problems.length))
  const wrong = problems.length > 0 || found.problems.some(({ severity }) => severity === 'refused')
  return wrong ? exit.problems : exit.fine
}

const lineOfFault = ({ line }: Readonly<Record<string, string | number>>): number | undefined => (typeof line === 'number' ? line : undefined)

/** Paths of the texts that the story names and the folder has. A name never leads out of the folder. */
function inFolder({ articles }: StoryFile, folder: string | undefined, { look }: Outlet): string[] {
  if (folder === undefined) return []
  return articles.flatMap(({ text: { file } }) => {
    const path = `${folder.replace(/\/+$/, '')}/${file?.split(/[/\\]/).at(-1) ?? ''}`
    return file !== undefined && look(path).kind === 'file' ? [path] : []
  })
}

async function openTexts(paths: readonly string[], outlet: Outlet): Promise<{ texts: CheckText[]; problems: IntakeProblem[] }> {
  const opened: { texts: CheckText[]; problems: IntakeProblem[] } = { texts: [], problems: [] }
  for (const path of paths) {
    const { articles, problems } = await openInput({ name: path, content: readFile(path, outlet) }, outlet.parsePage)
    opened.texts.push(...articles.map(({ name, cleaned: { text } }) => ({ name, text })))
    opened.problems.push(...problems.filter(({ severity }) => severity === 'refused'))
  }
  return opened
}

/** Each article's text: the one with its hash, else the one with its file's name; whole texts stand in the story itself. */
function byArticle({ articles }: StoryFile, texts: readonly CheckText[]): Map<string, string> {
  const byHash = new Map(texts.map(({ text }) => [textHash(text), text]))
  const byName = new Map(texts.map(({ name, text }) => [name, text]))
  return new Map(articles.flatMap(({ id, text }) => {
    const found = byHash.get(text.sha256) ?? byName.get(text.file ?? '') ?? text.whole
    return found === undefined ? [] : [[id, found] as const]
  }))
}
