import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'

/** How much of a zip is read. All sizes in bytes that were really produced: what a zip says of itself is its maker's word. */
export interface ZipLimits {
  /** Of all entries together. */
  total: number
  /** Of one entry. */
  entry: number
  entries: number
}

/** Two hundred megabytes of text are a library; one entry may be as large as the largest file that is read. */
export const ZIP_LIMITS: ZipLimits = { total: 200_000_000, entry: 50_000_000, entries: 2_000 }

/** Why an entry is left out: a name that leads out of the zip, a second one of the name, too large, not readable (encrypted, say). */
export type EntryFault = 'path' | 'duplicate' | 'too-large' | 'unreadable'

/** Why nothing of a zip is read. `bomb`: more inside than is read at all. */
export type ZipFault = 'not-zip' | 'damaged' | 'bomb' | 'too-many'

/** What a zip holds. Names are labels, never places: nothing is ever written where they point. */
export type ZipRead =
  | { ok: true; entries: readonly { name: string; bytes: Uint8Array }[]; left: readonly { name: string; why: EntryFault }[] }
  | { ok: false; why: ZipFault }

/** From so many unpacked bytes on, a zip that makes more than so many of one is a bomb: prose packs to a tenth, the dullest table to a fiftieth. */
const SUSPECT = 20_000_000
const MOST_FOR_ONE = 200

/** Zips are pushed in pieces of this size: each may unpack to a thousand times as much before anybody can look. */
const PIECE = 16 * 1024
const NAME_LENGTH = 200

/** Reads the files of a zip in order, folders left out. Never throws, and never holds more than the limits. */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipRead {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || (bytes[2] !== 3 && bytes[2] !== 5)) return { ok: false, why: 'not-zip' }
  const entries = new Map<string, Uint8Array>()
  const left: { name: string; why: EntryFault }[] = []
  let found = 0
  let total = 0
  let pushed = 0
  let open: string | undefined
  /** What is thrown inside a callback, fflate takes for a fault of the entry: it is looked at after each piece. */
  let stop: ZipFault | undefined

  const take = (file: UnzipFile): void => {
    found += 1
    if (found > limits.entries || stop !== undefined) return void (stop ??= 'too-many')
    const name = file.name.slice(0, NAME_LENGTH)
    if (file.name.endsWith('/')) return
    const fault = !isInside(file.name) ? 'path' : entries.has(name) ? 'duplicate' : undefined
    if (fault !== undefined) return void left.push({ name, why: fault })
    const pieces: Uint8Array[] = []
    let size = 0
    let leaving = false
    const leave = (why: EntryFault): void => {
      if (!leaving) left.push({ name, why })
      leaving = true
      pieces.length = 0
    }
    file.ondata = (error, piece, last) => {
      if (error) leave('unreadable')
      else {
        total += piece.length
        size += piece.length
        if (total > limits.total || (total > SUSPECT && total > MOST_FOR_ONE * pushed)) stop ??= 'bomb'
        if (size > limits.entry) leave('too-large')
        if (!leaving && stop === undefined) pieces.push(piece)
      }
      open = last || error ? undefined : name
      if (last && !leaving) entries.set(name, joined(pieces, size))
    }
    open = name
    try {
      file.start()
    } catch {
      leave('unreadable')
      open = undefined
    }
  }

  try {
    const unzip = new Unzip(take)
    unzip.register(UnzipInflate)
    for (let at = 0; at < bytes.length && stop === undefined; at += PIECE) {
      pushed = Math.min(at + PIECE, bytes.length)
      unzip.push(bytes.subarray(at, pushed), pushed === bytes.length)
    }
  } catch {
    return { ok: false, why: stop ?? 'damaged' }
  }
  if (stop !== undefined) return { ok: false, why: stop }
  if (open !== undefined) return { ok: false, why: 'damaged' }
  return { ok: true, entries: [...entries].map(([name, content]) => ({ name, bytes: content })), left }
}

/** Whether a name stays inside: no way up, no root, no drive, no control characters. */
function isInside(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  if (name === '' || /[\u0000-\u001f\u007f\\]/.test(name) || /^(?:\/|[A-Za-z]:)/.test(name)) return false
  return !name.split('/').includes('..')
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
