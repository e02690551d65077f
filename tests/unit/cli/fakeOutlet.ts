import { parseHTML } from 'linkedom'
import { crossread } from '../../../src/cli/crossread.ts'
import type { Outlet } from '../../../src/cli/outlet.ts'
import type { PageDocument } from '../../../src/text/index.ts'
import { shippedTagger } from '../text/mentions/weights.ts'

/** A machine of its own: files by path; a path that ends with a slash is a folder. */
export interface FakeMachine {
  files: Record<string, string | Uint8Array>
  input?: string
  unreadable?: string
  unwritable?: string
  /** False where the weights for names are not there. */
  weights?: boolean
}

/** What a run printed, and the files after it. */
export interface FakeRun {
  code: number
  out: string[]
  err: string[]
  progress: (string | undefined)[]
  files: Record<string, string | Uint8Array>
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content)

const tagger = shippedTagger()

/** Runs `crossread` on a machine of its own. */
export async function runFake(args: string[], { files: given, input = '', unreadable, unwritable, weights = true }: FakeMachine): Promise<FakeRun> {
  const run: FakeRun = { code: -1, out: [], err: [], progress: [], files: { ...given } }
  const outlet: Outlet = {
    look: (path) => {
      const content = run.files[path]
      if (content !== undefined && !path.endsWith('/')) return { kind: 'file', size: content.length, place: path.replace(/^\.\//, '') }
      return { kind: run.files[`${path.replace(/\/$/, '')}/`] === undefined ? 'missing' : 'folder' }
    },
    read: (path) => {
      if (path === unreadable) throw new Error('EACCES')
      return bytesOf(run.files[path] ?? '')
    },
    readInput: async () => bytesOf(input),
    write: (path, text) => {
      if (path === unwritable) throw new Error('ENOSPC')
      run.files[path] = text
    },
    holds: (folder) => Object.keys(run.files).some((name) => name.startsWith(`${folder}/`) && name !== `${folder}/`),
    buildSite: (stories, folder) => {
      for (const { name, json } of stories) run.files[`${folder}/${name}.json`] = json
      return unwritable === folder ? 'no room' : undefined
    },
    print: (line) => void run.out.push(line),
    warn: (line) => void run.err.push(line),
    progress: (words) => void run.progress.push(words),
    parsePage: (html) => parseHTML(html).document as unknown as PageDocument,
    openTagger: () => (weights ? tagger : undefined),
    version: '9.9.9',
  }
  run.code = await crossread(args, outlet)
  return run
}
