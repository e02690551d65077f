import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8, zipSync } from 'fflate'
import * as v from 'valibot'
import { noEdits, readHistory, type EditHistory } from '../edits/history.ts'
import { Count, Hex } from '../format/primitives.ts'
import type { StoryFile } from '../model.ts'
import { parseStory } from '../parse/parseStory.ts'
import type { Problem } from '../parse/problem.ts'
import { holdTheSame } from './inOrder.ts'
import { readZip, type ZipLimits } from './readZip.ts'
import { storyToFile } from './storyFile.ts'

/** The version of the `.crossread` file that this program reads and writes. */
export const FILE_VERSION = 1

/** A story to hand on: what was made, and the decisions over it. */
export interface FileContent {
  made: StoryFile
  history: EditHistory
}

const NAMES = ['story.json', 'edits.json'] as const
const TEXT_FOLDER = 'texts/'

const Bytes = v.pipe(v.number(), v.integer(), v.minValue(0))
/** What a `.crossread` file says of itself. Hashes are SHA-256 of the entries' bytes. */
const Manifest = v.strictObject({
  format: v.literal('crossread-file'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Versions of what is inside. */
  story: v.strictObject({ format: v.literal('crossread-story'), version: Count }),
  edits: v.strictObject({ version: Count }),
  texts: v.boolean(),
  entries: v.pipe(v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(200)), bytes: Bytes, sha256: Hex(64) })), v.maxLength(1000)),
})

/** A story file may have 20 million characters, and its texts as much again. */
const LIMITS: ZipLimits = { total: 150_000_000, entry: 80_000_000, entries: 1000 }
/** Zips carry a time; one and the same keeps equal stories equal files. */
const TIME = new Date(Date.UTC(2024, 0, 1, 12))

/**
 * Writes a story as a `.crossread` file: a zip of the story as JSON, the decisions, and the texts, each an entry of its own.
 * Without texts only the story as decisions left it goes in: decisions may quote what the texts say.
 */
export function writeCrossreadFile({ made, history }: FileContent, { shown, withTexts }: { shown: StoryFile; withTexts: boolean }): Uint8Array {
  const story = withTexts ? made : withoutTexts(shown)
  const texts = withTexts ? story.articles.flatMap(({ id, text }) => (text.whole === undefined ? [] : [[`${TEXT_FOLDER}${id}.txt`, strToU8(text.whole)] as const])) : []
  const [storyName, editsName] = NAMES
  const contents: (readonly [string, Uint8Array])[] = [
    [storyName, strToU8(JSON.stringify(emptied(story)))],
    [editsName, strToU8(JSON.stringify(withTexts ? history : noEdits))],
    ...texts,
  ]
  const manifest: v.InferOutput<typeof Manifest> = {
    format: 'crossread-file', version: FILE_VERSION,
    story: { format: 'crossread-story', version: story.version }, edits: { version: 1 }, texts: texts.length > 0,
    entries: contents.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: hashOf(bytes) })),
  }
  return zipSync(Object.fromEntries([['manifest.json', strToU8(JSON.stringify(manifest, null, 1))] as const, ...contents]), { level: 6, mtime: TIME })
}

/** Why a `.crossread` file is not read. Words: `share.problem.<code>` in the catalogue. */
export type FileProblem = 'not-crossread' | 'damaged' | 'too-large' | 'newer-version' | 'entry-missing' | 'entry-changed' | 'bad-edits' | 'bad-story'

/** What came of reading a file; `entry` names the part that is wrong, `problems` what the story's own door said. */
export type FileRead = { ok: true; content: FileContent; texts: boolean } | { ok: false; code: FileProblem; entry?: string; problems?: readonly Problem[] }

/** Reads a `.crossread` file. Nothing is taken on trust: hashes, versions, decisions and the story are checked. Never throws. */
export function readCrossreadFile(bytes: Uint8Array): FileRead {
  const zip = readZip(bytes, LIMITS)
  if (!zip.ok) return { ok: false, code: zip.why === 'not-zip' ? 'not-crossread' : zip.why === 'damaged' ? 'damaged' : 'too-large' }
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry.bytes]))
  const told = jsonOf(entries.get('manifest.json'))
  const manifest = v.safeParse(Manifest, told)
  if (!manifest.success) return { ok: false, code: entries.has('manifest.json') && isOfNewer(told) ? 'newer-version' : 'not-crossread' }
  if (manifest.output.version > FILE_VERSION) return { ok: false, code: 'newer-version' }
  for (const { name, sha256: wanted } of manifest.output.entries) {
    const found = entries.get(name)
    if (found === undefined) return { ok: false, code: 'entry-missing', entry: name }
    if (hashOf(found) !== wanted) return { ok: false, code: 'entry-changed', entry: name }
  }
  const [storyName, editsName] = NAMES
  const history = readHistory(jsonOf(entries.get(editsName)))
  if (history === undefined) return { ok: false, code: 'bad-edits', entry: editsName }
  const parsed = parseStory(filled(jsonOf(entries.get(storyName)), entries))
  if (!parsed.ok) return { ok: false, code: 'bad-story', entry: storyName, problems: parsed.problems }
  return { ok: true, content: { made: storyToFile(parsed.story), history }, texts: manifest.output.texts }
}

/** A file that was read back right after writing, and is the same; undefined where it is not: it must not be handed on. */
export function checkedCrossreadFile(content: FileContent, how: { shown: StoryFile; withTexts: boolean }): Uint8Array | undefined {
  const bytes = writeCrossreadFile(content, how)
  const read = readCrossreadFile(bytes)
  if (!read.ok) return undefined
  const wanted = how.withTexts ? content : { made: withoutTexts(how.shown), history: noEdits }
  return holdTheSame(read.content, wanted) ? bytes : undefined
}

/** The story without its texts, as its own door would have it then: excerpts that only stand beside the text go. */
export function withoutTexts(story: StoryFile): StoryFile {
  const parsed = parseStory(emptied(story))
  return parsed.ok ? storyToFile(parsed.story) : emptied(story)
}

const emptied = (story: StoryFile): StoryFile => ({
  ...story, articles: story.articles.map((article) => {
    const { whole: _, ...text } = article.text
    return { ...article, text }
  }),
})

/** The story with the texts that lie beside it. */
function filled(story: unknown, entries: ReadonlyMap<string, Uint8Array>): unknown {
  const { articles } = (story ?? {}) as { articles?: unknown }
  if (!Array.isArray(articles)) return story
  return {
    ...(story as object), articles: articles.map((article: unknown) => {
      const { id, text } = (article ?? {}) as { id?: unknown; text?: unknown }
      const whole = typeof id === 'string' ? entries.get(`${TEXT_FOLDER}${id}.txt`) : undefined
      return whole === undefined || typeof text !== 'object' || text === null ? article : { ...(article as object), text: { ...text, whole: strFromU8(whole) } }
    }),
  }
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(strFromU8(bytes))
  } catch {
    return undefined
  }
}

const isOfNewer = (manifest: unknown): boolean => {
  const { format, version } = (manifest ?? {}) as { format?: unknown; version?: unknown }
  return format === 'crossread-file' && typeof version === 'number' && version > FILE_VERSION
}

const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
