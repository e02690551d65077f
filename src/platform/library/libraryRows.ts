import type { IDBPDatabase } from 'idb'
import type { StoredRecord } from '../../corpus/library/migrateRecord.ts'

/** A record as it was before its format was changed, or before a newer program's reading took its place. */
export interface Backup { story: string; at: number; record: StoredRecord }

/** What one action reads and writes of the library: all of its changes are kept, or none. */
export interface LibraryRows {
  heads: () => Promise<readonly unknown[]>
  head: (id: string) => Promise<unknown>
  made: (id: string) => Promise<string | undefined>
  edits: (id: string) => Promise<readonly unknown[]>
  putHead: (head: { id: string }) => Promise<void>
  putMade: (id: string, text: string) => Promise<void>
  /** Puts decisions from a place on; those that stood there go. */
  putEdits: (id: string, from: number, edits: readonly unknown[]) => Promise<void>
  putBackup: (backup: Backup) => Promise<void>
  /** Which there are, of all stories. */
  backupKeys: () => Promise<readonly { story: string; at: number }[]>
  backup: (story: string, at: number) => Promise<Backup | undefined>
  dropBackup: (story: string, at: number) => Promise<void>
  /** Gives one story the reader's copies of articles that another has. */
  copyTexts: (from: string, to: string) => Promise<void>
  /** Takes all of a story away, its backups and copies of articles too. */
  drop: (id: string) => Promise<void>
}

/** Does something with rows; what it wrote is undone when it throws. */
export type Transact = <Result>(act: (rows: LibraryRows) => Promise<Result>) => Promise<Result>

const STORES = ['stories', 'made', 'edits', 'backups', 'copies'] as const

/** The library in the base of the device: one transaction an action, on the disk when it is told as done. */
export function deviceTransact(base: IDBPDatabase): Transact {
  return async (act) => {
    const action = base.transaction(STORES, 'readwrite', { durability: 'strict' })
    const done = action.done
    // What went wrong is told by `act`, or below; a promise that nobody waits for would be told twice.
    done.catch(() => undefined)
    const [stories, made, edits, backups, copies] = STORES.map((name) => action.objectStore(name)) as unknown as [Rows, Rows, Rows, Rows, Rows]
    const rows: LibraryRows = {
      heads: () => stories.getAll(),
      head: (id) => stories.get(id),
      made: async (id) => (await made.get(id) as { text: string } | undefined)?.text,
      edits: async (id) => (await edits.getAll(partsOf(id)) as { edit: unknown }[]).map(({ edit }) => edit),
      putHead: async (head) => void await stories.put(head),
      putMade: async (id, text) => void await made.put({ id, text }),
      putEdits: async (id, from, added) => {
        await edits.delete(partsOf(id, from))
        for (const [index, edit] of added.entries()) await edits.put({ story: id, place: from + index, edit })
      },
      putBackup: async (backup) => void await backups.put(backup),
      backupKeys: async () => (await backups.getAllKeys() as [string, number][]).map(([story, at]) => ({ story, at })),
      backup: async (story, at) => await backups.get([story, at]) as Backup | undefined,
      dropBackup: (story, at) => backups.delete([story, at]),
      copyTexts: async (from, to) => {
        for (const copy of await copies.getAll(textsOf(from))) await copies.put({ ...copy as object, story: to })
      },
      drop: async (id) => void await Promise.all([stories.delete(id), made.delete(id), edits.delete(partsOf(id)), backups.delete(partsOf(id)), copies.delete(textsOf(id))]),
    }
    try {
      const result = await act(rows)
      await done
      return result
    } catch (cause) {
      // A full disk may show only at the end: then the transaction knows why.
      const reason = action.error ?? cause
      abort(action)
      throw reason
    }
  }
}

/** Until the page is closed, where the device keeps nothing. */
export function pageTransact(): Transact {
  let kept: PageRows = { stories: new Map(), made: new Map(), edits: new Map(), backups: new Map() }
  return async (act) => {
    const draft: PageRows = { stories: new Map(kept.stories), made: new Map(kept.made), edits: new Map(kept.edits), backups: new Map(kept.backups) }
    const result = await act({
      heads: () => Promise.resolve(structuredClone([...draft.stories.values()])),
      head: (id) => Promise.resolve(structuredClone(draft.stories.get(id))),
      made: (id) => Promise.resolve(draft.made.get(id)),
      edits: (id) => Promise.resolve(structuredClone(draft.edits.get(id) ?? [])),
      putHead: (head) => Promise.resolve(void draft.stories.set(head.id, structuredClone(head))),
      putMade: (id, text) => Promise.resolve(void draft.made.set(id, text)),
      putEdits: (id, from, added) => Promise.resolve(void draft.edits.set(id, [...(draft.edits.get(id) ?? []).slice(0, from), ...structuredClone(added)])),
      putBackup: (backup) => Promise.resolve(void draft.backups.set(`${backup.story} ${backup.at}`, structuredClone(backup))),
      backupKeys: () => Promise.resolve([...draft.backups.values()].map(({ story, at }) => ({ story, at }))),
      backup: (story, at) => Promise.resolve(structuredClone(draft.backups.get(`${story} ${at}`))),
      dropBackup: (story, at) => Promise.resolve(void draft.backups.delete(`${story} ${at}`)),
      // Copies that a page keeps are with copyStore.ts, and go with the page.
      copyTexts: () => Promise.resolve(),
      drop: (id) => {
        for (const rows of [draft.stories, draft.made, draft.edits]) rows.delete(id)
        for (const [key, { story }] of draft.backups) if (story === id) draft.backups.delete(key)
        return Promise.resolve()
      },
    })
    kept = draft
    return result
  }
}

interface PageRows {
  stories: Map<string, unknown>
  made: Map<string, string>
  edits: Map<string, readonly unknown[]>
  backups: Map<string, Backup>
}

/** A store in a transaction, as far as it is used here. */
interface Rows {
  get: (key: string | [string, number]) => Promise<unknown>
  getAll: (range?: IDBKeyRange) => Promise<unknown[]>
  getAllKeys: () => Promise<unknown[]>
  put: (row: unknown) => Promise<unknown>
  delete: (key: string | [string, number] | IDBKeyRange) => Promise<void>
}

/** Keys `[id, 0]` to `[id, ∞]`: a number comes before every array. */
const partsOf = (id: string, from = 0): IDBKeyRange => IDBKeyRange.bound([id, from], [id, []])

/** Keys `[id, article]`. */
const textsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

function abort(action: { abort: () => void }): void {
  try {
    action.abort()
  } catch {
    // It has ended by itself.
  }
}
