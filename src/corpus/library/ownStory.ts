import * as v from 'valibot'
import { Count, Id, Line } from '../format/primitives.ts'
import type { StoryFile } from '../model.ts'

/** The version of a kept story's record that this program reads and writes; older ones are brought to it (`migrateRecord`). */
export const RECORD_VERSION = 1

/** Milliseconds since 1970 UTC. */
const Time = v.pipe(v.number(), v.integer(), v.minValue(0))

/** As `isOwnId` knows it: that one comes with the first screen, and brings nothing along. */
const SIGN = 'own-'

/** The id of a new story. `random`: letters and digits that nobody has used. */
export const ownId = (random: string): string => SIGN + random

/** What a list of the reader's stories shows of one. Its texts and decisions are kept beside it. */
export const OwnStory = v.strictObject({
  version: v.literal(RECORD_VERSION),
  id: v.pipe(Id, v.startsWith(SIGN)),
  /** The story's title wherever it is shown: it stands above the title that the story file has. */
  title: Line,
  createdAt: Time,
  savedAt: Time,
  /** Grows by one with each change. A change names the revision it is based on. */
  revision: Count,
  articles: Count,
  /** Records that a person can review, and those of them that are not merely suggested. */
  records: Count,
  confirmed: Count,
  /** What the story file takes, in bytes. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Decisions that are recorded, and how many of them hold: the others were undone. */
  decisions: v.strictObject({ recorded: Count, done: Count }),
  /** The bundled story that it is a copy of. */
  copyOf: v.optional(Id),
  /** Since when it lies in the bin. */
  deletedAt: v.optional(Time),
})
export type OwnStory = v.InferOutput<typeof OwnStory>

/** Decisions over a story in their order; the first `done` hold. What one says is for `corpus/edits` to know. */
export interface Decisions {
  edits: readonly { id: string }[]
  done: number
}

/** What of a story the list counts: of the story as decisions left it. */
export type Counts = Pick<OwnStory, 'articles' | 'records' | 'confirmed'>

/** A story to be kept: what the program made, and the same with decisions carried out (it is only counted), or what was counted. */
export type NewStory = {
  title: string
  decisions?: Decisions
  /** The bundled story that it is a copy of. */
  copyOf?: string
} & ({ made: StoryFile; shown: StoryFile } | { /** As JSON. */ made: string; counts: Counts })

/** One of the reader's stories as it lies on the device. */
export interface OwnText {
  id: string
  title: string
  /** What the program made: a story file as JSON. */
  made: string
  decisions: Decisions
}

/** A story taken from the library. */
export interface OpenedOwn {
  story: OwnStory
  /** What the program made, as a story file, before any decision. To be read by `parseStory` like any file. */
  made: StoryFile
  decisions: Decisions
}

/**
 * Why a change was not kept. Nothing was changed then: `changed-elsewhere` another tab was first, `no-room` the device is
 * full, `gone` there is no such story (any more), `newer` it was kept by a newer version of the app, `unreadable` its
 * record or the base is damaged.
 */
export type NotKept = 'changed-elsewhere' | 'no-room' | 'gone' | 'newer' | 'unreadable'

/** What became of a change; `page`: it is kept only until the page is closed. */
export type Kept = { ok: true; story: OwnStory; place: 'device' | 'page' } | { ok: false; why: NotKept }

/** A kept record of which nothing is known but that it is there. */
export interface Unread { id: string; why: 'newer' | 'unreadable' }

/** Reads the head of a kept record. Never throws. */
export function readOwnStory(stored: unknown): OwnStory | Unread {
  const read = v.safeParse(OwnStory, stored)
  if (read.success) return read.output
  const known = v.safeParse(v.looseObject({ id: v.string(), version: v.number() }), stored)
  return { id: known.success ? known.output.id : '', why: known.success && known.output.version > RECORD_VERSION ? 'newer' : 'unreadable' }
}
