import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { openTagger, type PageDocument, type Tagger } from '../text/index.ts'
import { crossread } from './crossread.ts'
import type { Found, Outlet } from './outlet.ts'

/** Where a checkout keeps the weights for names, and its version. */
const WEIGHTS = 'src/text/mentions/weights/tagger.bin'

/** Takes a line of progress away again (ECMA-48: to its start, erase to its end). Written to terminals only. */
const ERASE = '\r\u001B[K'

/** Runs `crossread` on this machine; `root` is the folder of the checkout. Gives the exit code. */
export function main(args: readonly string[], root: string): Promise<number> {
  // Whoever reads our output may stop before its end, as `head` does; that is no fault.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 2))
  return crossread(args, nodeOutlet(root))
}

function nodeOutlet(root: string): Outlet {
  const shows = process.stderr.isTTY
  let shown = false
  const progress = (words: string | undefined): void => {
    if (!shows || (words === undefined && !shown)) return
    shown = words !== undefined
    process.stderr.write(`${ERASE}${words?.replace(/\p{Cc}/gu, ' ').slice(0, (process.stderr.columns || 80) - 1) ?? ''}`)
  }
  return {
    look, write, progress, holds,
    buildSite: (stories, folder) => buildSite(root, stories, folder),
    read: (file) => new Uint8Array(readFileSync(file)),
    readInput,
    print: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => {
      progress(undefined)
      process.stderr.write(`${line}\n`)
    },
    parsePage: (html) => parseHTML(html).document as unknown as PageDocument,
    openTagger: () => taggerIn(path.join(root, WEIGHTS)),
    version: (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version,
  }
}

function look(file: string): Found {
  try {
    const found = statSync(file)
    return found.isDirectory() ? { kind: 'folder' } : { kind: 'file', size: found.size, place: realpathSync(file) }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' }
  }
}

async function readInput(limit: number): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part)
    length += part.length
    if (length > limit) break
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, limit + 1))
}

/** Into a file beside the wanted one first, which then takes its name in one step. A pipe or a device is written as it is. */
function write(file: string, text: string): void {
  const there = look(file)
  if (there.kind === 'file' && !statSync(file).isFile()) return writeFileSync(file, text)
  const target = there.kind === 'file' ? there.place : file
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`)
  try {
    writeFileSync(draft, text)
    renameSync(draft, target)
  } catch (cause) {
    rmSync(draft, { force: true })
    throw cause
  }
}

function holds(folder: string): boolean {
  return look(folder).kind === 'folder' && readdirSync(folder).length > 0
}

/** The app's own build, told of the stories by its environment; into a folder beside, which then takes the name in one step. */
function buildSite(root: string, stories: readonly { name: string; json: string }[], folder: string): string | undefined {
  const target = path.resolve(folder)
  const draft = mkdtempSync(path.join(tmpdir(), 'crossread-build-'))
  const made = `${target}.${process.pid}.part`
  try {
    const files = stories.map(({ name, json }) => {
      const file = path.join(draft, `${name}.json`)
      writeFileSync(file, json)
      return file
    })
    const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    if (look(vite).kind !== 'file') return 'its packages are not there: run npm ci in its folder first'
    const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--outDir', made, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: root, encoding: 'utf8', env: { ...process.env, CROSSREAD_STORIES: files.join(path.delimiter) },
    })
    if (status !== 0) return stderr.trim().split('\n').at(-1) ?? 'the build broke off'
    rmSync(target, { recursive: true, force: true })
    renameSync(made, target)
    return undefined
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  } finally {
    rmSync(draft, { recursive: true, force: true })
    rmSync(made, { recursive: true, force: true })
  }
}

function taggerIn(file: string): Tagger | undefined {
  try {
    return openTagger(new Uint8Array(gunzipSync(readFileSync(file))))
  } catch {
    return undefined
  }
}
