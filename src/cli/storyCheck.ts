import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { StoryFile } from '../corpus/model.ts'
import { parseStory } from '../corpus/parse/parseStory.ts'
import { storyLine } from './problemWords.ts'
import { closingLine, soundnessOf } from './soundness.ts'

const USAGE = `Checks stories: that they hold together, and with --texts that they agree with the texts they were made from.

  npm run story:check -- [--texts FOLDER] [STORY-FOLDER ...]

  --texts FOLDER   where the texts lie that the articles name in text.file
  STORY-FOLDER     folders with a story.yaml; all of src/stories if left out

Prints what is wrong as "file: path: what: remedy". Exit code 0: nothing wrong; 1: problems; 2: could not run.`

/** What the check needs from outside. */
export interface StoryCheckOutlet {
  /** Compiles a story folder; throws an Error that lists problems line by line. */
  readonly compile: (folder: string) => unknown
  readonly print: (line: string) => void
}

/** Runs `story:check` with its arguments and gives the exit code (see USAGE). */
export function checkStories(args: readonly string[], { compile, print }: StoryCheckOutlet): number {
  const { help, texts, folders, fault } = readArguments(args)
  if (help) return print(USAGE), 0
  if (fault !== undefined) return print(`story:check: ${fault}\n\n${USAGE}`), 2
  const checked = folders.map((folder) => checkFolder(folder, texts, compile, print))
  return checked.every((sound) => sound) ? 0 : 1
}

interface Arguments {
  readonly help: boolean
  readonly texts: string | undefined
  readonly folders: readonly string[]
  readonly fault: string | undefined
}

function readArguments(args: readonly string[]): Arguments {
  const folders: string[] = []
  let texts: string | undefined
  let fault: string | undefined
  const isFolder = (name: string): boolean => existsSync(name) && statSync(name).isDirectory()
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--help' || arg === '-h') return { help: true, texts, folders, fault }
    if (arg === '--texts' || arg.startsWith('--texts=')) {
      texts = arg === '--texts' ? args[++at] ?? '' : arg.slice('--texts='.length)
      if (!isFolder(texts)) fault ??= `${texts || '--texts'}: is no folder: name the folder that holds the texts`
    } else if (arg.startsWith('-')) fault ??= `${arg}: is no option: see below`
    else folders.push(arg)
  }
  if (folders.length === 0) folders.push(...bundledStories())
  if (folders.length === 0) fault ??= 'src/stories: holds no story: name a story folder'
  for (const folder of folders) if (!isFolder(folder)) fault ??= `${folder}: is no folder: name a folder with a story.yaml`
  return { help: false, texts, folders, fault }
}

function bundledStories(root = path.join('src', 'stories')): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root).sort().map((name) => path.join(root, name)).filter((folder) => existsSync(path.join(folder, 'story.yaml')))
}

/** Checks one story, prints its problems and a closing line, and says whether it is sound. */
function checkFolder(folder: string, texts: string | undefined, compile: StoryCheckOutlet['compile'], print: (line: string) => void): boolean {
  let file: unknown
  try {
    file = compile(folder)
  } catch (cause) {
    print(cause instanceof Error ? cause.message : String(cause))
    print(`${path.basename(folder)}: does not compile`)
    return false
  }
  const parsed = parseStory(file)
  const found = texts === undefined || !parsed.ok ? undefined : textsOf(file as StoryFile, texts)
  const { problems, notes } = soundnessOf(file, parsed, found)
  for (const problem of problems) print(storyLine(problem, folder))
  for (const note of notes) print(`note: ${storyLine(note, folder)}`)
  print(closingLine(path.basename(folder), parsed, texts !== undefined, problems.length))
  return problems.length === 0
}

/** The texts of a story's articles, by article id: those in the folder, else those that the story itself holds. A name never leads out of the folder. */
function textsOf(story: StoryFile, folder: string): Map<string, string> {
  return new Map(story.articles.flatMap(({ id, text }) => {
    const file = path.join(folder, path.basename(text.file ?? ''))
    if (text.file !== undefined && existsSync(file) && statSync(file).isFile()) return [[id, readFileSync(file, 'utf8')] as const]
    return text.whole === undefined ? [] : [[id, text.whole] as const]
  }))
}
