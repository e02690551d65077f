import { readZip, type EntryFault, type ZipFault, type ZipLimits } from '../../corpus/interchange/readZip.ts'
import type { GivenFile, TextProblem, UnpackResult } from '../protocol.ts'
import { isDocument, readDocument } from './wordDocument.ts'

/** What unpacking can find wrong; words: `intake.<code>` in the catalogue. */
export const unpackCodes = ['zip-damaged', 'zip-bomb', 'zip-too-many', 'zip-nested', 'zip-empty', 'entry-path', 'entry-duplicate', 'entry-too-large', 'entry-unreadable', 'docx-unreadable', 'docx-macros'] as const
export type UnpackCode = (typeof unpackCodes)[number]

const zipCodes: Record<Exclude<ZipFault, 'not-zip'>, UnpackCode> = { damaged: 'zip-damaged', bomb: 'zip-bomb', 'too-many': 'zip-too-many' }
const entryCodes: Record<EntryFault, UnpackCode> = { path: 'entry-path', duplicate: 'entry-duplicate', 'too-large': 'entry-too-large', unreadable: 'entry-unreadable' }

/** Files that systems put beside the others, and that hold nothing. */
const UNSEEN = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i

/**
 * What somebody dropped, as single files: zips are opened (one deep), Word documents become their plain text, story files
 * are set apart. Names stay labels. What cannot be opened is told, never thrown, and the rest goes on.
 */
export async function unpackFiles(files: readonly GivenFile[], limits?: ZipLimits): Promise<UnpackResult> {
  const result: UnpackResult = { files: [], stories: [], problems: [] }
  const tell = (code: UnpackCode, severity: TextProblem['severity'], name: string, values: TextProblem['values'] = {}): void =>
    void result.problems.push({ code, severity, name, values })

  const add = async (file: GivenFile, inside: boolean): Promise<void> => {
    const { name, content } = file
    const bytes = typeof content === 'string' ? undefined : new Uint8Array(content)
    if (bytes === undefined || !isZip(bytes)) {
      ;(isStory(content) ? result.stories : result.files).push(file)
      return
    }
    const zip = readZip(bytes, limits)
    if (!zip.ok) return zip.why === 'not-zip' ? void result.files.push(file) : tell(zipCodes[zip.why], 'refused', name)
    if (isDocument(zip.entries)) {
      const read = await readDocument(bytes, zip.entries)
      if (read.macros) tell('docx-macros', 'note', name)
      if (read.text === undefined) tell('docx-unreadable', 'refused', name)
      else result.files.push({ ...file, content: read.text })
      return
    }
    if (zip.entries.some((entry) => entry.name === 'manifest.json' && /"crossread-file"/.test(startOf(entry.bytes)))) return void result.stories.push(file)
    if (inside) return tell('zip-nested', 'refused', name)
    for (const { name: entry, why } of zip.left) if (!UNSEEN.test(entry)) tell(entryCodes[why], 'refused', `${name}: ${entry}`)
    const seen = zip.entries.filter((entry) => !UNSEEN.test(entry.name))
    if (seen.length === 0 && zip.left.length === 0) tell('zip-empty', 'refused', name)
    for (const entry of seen) await add({ name: `${name}: ${entry.name}`, content: entry.bytes.slice().buffer }, true)
  }

  for (const file of files) await add(file, false)
  return result
}

const isZip = ([first, second, third]: Uint8Array): boolean => first === 0x50 && second === 0x4b && (third === 3 || third === 5)

const HEAD = 2048
const startOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, HEAD))

/** Whether a file is a story of ours: by its first words. */
function isStory(content: GivenFile['content']): boolean {
  const head = typeof content === 'string' ? content.slice(0, HEAD) : startOf(new Uint8Array(content, 0, Math.min(HEAD, content.byteLength)))
  return head.trimStart().startsWith('{') && /"format"\s{0,9}:\s{0,9}"crossread-story"/.test(head)
}
