import type { StoredRecord } from '../../corpus/library/migrateRecord.ts'
import type { LibraryRows } from './libraryRows.ts'

/** States that are kept of one story: each is as large as the story. */
const KEPT = 3

/** A story as it was at a time, in milliseconds since 1970 UTC. */
export interface EarlierState { story: string; at: number }

/** Keeps a story as it is now; the oldest of its states make room. */
export async function keepState(rows: LibraryRows, record: StoredRecord, now: number): Promise<void> {
  const { id } = record.head
  const earlier = (await rows.backupKeys()).filter(({ story }) => story === id).map(({ at }) => at).sort((a, b) => a - b)
  for (const at of earlier.slice(0, Math.max(0, earlier.length + 1 - KEPT))) await rows.dropBackup(id, at)
  // Two within a millisecond are two.
  await rows.putBackup({ story: id, at: Math.max(now, (earlier.at(-1) ?? 0) + 1), record })
}

/** All that lies there of a story, as it lies there. */
export async function recordOf(rows: LibraryRows, id: string): Promise<StoredRecord | undefined> {
  const head = await rows.head(id) as StoredRecord['head'] | undefined
  return head && { head, made: await rows.made(id) ?? '', edits: await rows.edits(id) }
}

/** Puts a record in the place of what is there, all but its head. */
export async function putParts(rows: LibraryRows, { head, made, edits }: StoredRecord): Promise<void> {
  await rows.putMade(head.id, made)
  await rows.putEdits(head.id, 0, edits)
}
