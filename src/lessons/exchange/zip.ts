import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { ExchangeError, MOST_READ } from './exchangeError.ts'

/** Most entries that a package may have. */
const MOST_ENTRIES = 2_000
/** Times in a zip have no zone: this one is local on every device, so that equal packages are equal bytes. */
const ALWAYS = new Date(1980, 0, 1)

/** Texts as a zip: the same texts give the same bytes. */
export function zipOf(files: readonly (readonly [path: string, text: string])[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(([path, text]) => [path, [strToU8(text), { level: 9, mtime: ALWAYS, os: 0 }]])))
}

/** The texts of a zip by their paths. Throws ExchangeError: no zip, or more in it than is read. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, string> {
  let entries = 0
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        size += originalSize
        if (entries > MOST_ENTRIES || size > MOST_READ) throw new ExchangeError('too-large', name)
        return name.endsWith('.xml')
      },
    })
    return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]))
  } catch (error) {
    throw error instanceof ExchangeError ? error : new ExchangeError('not-a-zip', 'zip', { cause: error })
  }
}
