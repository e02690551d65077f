import type { PageParser, Tagger } from '../text/index.ts'

/** What lies at a path. `place` is the same for two paths to one file. */
export type Found = { kind: 'file'; size: number; place: string } | { kind: 'folder' | 'missing' | 'unreadable' }

/** What the commands need from outside: files, the terminal, a parser for pages and the weights for names. */
export interface Outlet {
  readonly look: (path: string) => Found
  /** Throws where the file cannot be read. */
  readonly read: (path: string) => Uint8Array
  /** All of standard input, cut one byte after `limit`. */
  readonly readInput: (limit: number) => Promise<Uint8Array>
  /** Writes the whole file or leaves things as they were; throws where it cannot. */
  readonly write: (path: string, text: string) => void
  /** Whether a folder is there and holds something. */
  readonly holds: (folder: string) => boolean
  /** Builds the app with these story files into a folder, whole or not at all; gives what went wrong. */
  readonly buildSite: (stories: readonly { name: string; json: string }[], folder: string) => string | undefined
  readonly print: (line: string) => void
  readonly warn: (line: string) => void
  /** Shows how far the work is; undefined takes it away. Does nothing where nobody looks on. */
  readonly progress: (words: string | undefined) => void
  readonly parsePage: PageParser
  /** Undefined where the weights are not there. */
  readonly openTagger: () => Tagger | undefined
  readonly version: string
}

/** Exit codes, as `crossread --help` tells them. */
export const exit = { fine: 0, problems: 1, notRun: 2 } as const

/** Why a command could not run: `what: remedy`. Ends it with exit code 2. */
export class NotRun extends Error {}
