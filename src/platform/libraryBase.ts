import { countRecords } from '../corpus/library/countRecords.ts'
import { migrateRecord, recordMigrations, type StoredRecord } from '../corpus/library/migrateRecord.ts'
import { ownId, readOwnStory, RECORD_VERSION, type Counts, type Decisions, type Kept, type NewStory, type NotKept, type OpenedOwn, type OwnStory, type OwnText, type Unread } from '../corpus/library/ownStory.ts'
import type { StoryFile } from '../corpus/model.ts'
import type { DeviceBase } from './deviceBase.ts'
import { keepState, putParts, recordOf, type EarlierState } from './library/earlierStates.ts'
import { deviceRoom } from './library/deviceRoom.ts'
import { Refusal, whyOf } from './library/refusal.ts'
import { libraryNews } from './library/libraryNews.ts'
import { deviceTransact, pageTransact, type LibraryRows, type Transact } from './library/libraryRows.ts'

/** How long a deleted story can be brought back. */
const IN_BIN_MS = 30 * 24 * 3600 * 1000

/**
 * The reader's stories, on this device. Each change is one transaction and names the revision that it is based on: when
 * another tab was first it is refused, and nothing is overwritten. Changes of one tab wait for each other.
 */
export function libraryBase(device: DeviceBase, { now = Date.now, steps = recordMigrations, read: readHead = readOwnStory } = {}) {
  const page = pageTransact()
  const news = libraryNews()
  const room = deviceRoom()
  /** Revisions that this tab itself made in a row: a change based on any of them was overtaken by nobody else. */
  const own = new Map<string, { from: number; to: number }>()
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = turn.then(act)
    turn = result.catch(() => undefined)
    return result
  }

  /** Where a story is kept. Rejects where a newer version of the app has the base: no second library must grow beside it. */
  async function placeOf(id?: string): Promise<{ place: 'device' | 'page'; transact: Transact }> {
    if (id !== undefined && (await page((rows) => rows.head(id))) !== undefined) return { place: 'page', transact: page }
    const base = await device.open()
    if (base === 'newer') throw new Refusal('newer')
    return typeof base === 'string' ? { place: 'page', transact: page } : { place: 'device', transact: deviceTransact(base) }
  }

  /** The head of a story, brought to the present format; what it was is kept as a backup. */
  async function headOf(rows: LibraryRows, id: string): Promise<OwnStory> {
    const stored = await rows.head(id) as StoredRecord['head'] | undefined
    if (stored === undefined) throw new Refusal('gone')
    const read = readHead(stored.version <= steps.length ? await migrate(rows, stored) : stored)
    if ('why' in read) throw new Refusal(read.why)
    return read
  }

  async function migrate(rows: LibraryRows, head: StoredRecord['head']): Promise<StoredRecord['head']> {
    const record = { head, made: await rows.made(head.id) ?? '', edits: await rows.edits(head.id) }
    const migrated = migrateRecord(record, steps)
    await keepState(rows, record, now())
    await putParts(rows, migrated)
    await rows.putHead(migrated.head)
    return migrated.head
  }

  /** Puts a kept state in the place of what is there, which is kept as one, too. A record that can't be read comes back so. */
  async function goBack(rows: LibraryRows, id: string, at: number): Promise<OwnStory> {
    const backup = await rows.backup(id, at)
    if (backup === undefined) throw new Refusal('gone')
    const { record } = backup
    const migrated = record.head.version <= steps.length ? migrateRecord(record, steps) : record
    const head = readHead(migrated.head)
    if ('why' in head) throw new Refusal(head.why)
    const present = await recordOf(rows, id)
    if (present) await keepState(rows, present, now())
    await putParts(rows, migrated)
    const { deletedAt: _, ...there } = head
    const revision = Number(present?.head['revision'])
    return putHead(rows, { ...there, revision: (Number.isInteger(revision) ? Math.max(revision, head.revision) : head.revision) + 1, savedAt: now() })
  }

  function write(id: string, basedOn: number | undefined, act: (rows: LibraryRows, head: OwnStory) => Promise<OwnStory>): Promise<Kept> {
    return keep(id, async (rows) => {
      const head = await headOf(rows, id)
      const mine = own.get(id)
      const known = basedOn === undefined || basedOn === head.revision || (mine !== undefined && mine.to === head.revision && basedOn >= mine.from && basedOn <= mine.to)
      if (!known) throw new Refusal('changed-elsewhere')
      return putHead(rows, { ...await act(rows, head), revision: head.revision + 1, savedAt: now() })
    })
  }

  function keep(id: string, act: (rows: LibraryRows) => Promise<OwnStory>): Promise<Kept> {
    return inTurn(async () => {
      try {
        const { place, transact } = await placeOf(id)
        const story = await transact(act)
        const { revision } = story
        const mine = own.get(id)
        own.set(id, { from: mine?.to === revision - 1 ? mine.from : revision - 1, to: revision })
        if (place === 'device') room.askToPersist()
        news.tell({ id, revision })
        return { ok: true, story, place }
      } catch (cause) {
        return { ok: false, why: whyOf(cause) }
      }
    })
  }

  /** All that can be read, those in the bin too; what is too old to be brought back goes. */
  async function list(): Promise<{ stories: readonly OwnStory[]; unread: readonly Unread[] }> {
    const base = await device.open()
    const places = typeof base === 'string' ? [page] : [page, deviceTransact(base)]
    const stories: OwnStory[] = []
    const unread: Unread[] = []
    for (const transact of places) {
      for (const stored of await transact((rows) => rows.heads()) as StoredRecord['head'][]) {
        const old = stored.version <= steps.length
        // Each by itself: one that can't be migrated stays as it is, and stops no other.
        const read = old ? await transact((rows) => headOf(rows, stored.id)).catch((cause: unknown) => ({ id: stored.id, why: whyOf(cause) })) : readHead(stored)
        if ('why' in read) unread.push(read.why === 'newer' ? { id: read.id, why: 'newer' } : { id: read.id, why: 'unreadable' })
        else if (read.deletedAt !== undefined && read.deletedAt < now() - IN_BIN_MS) await transact((rows) => rows.drop(read.id))
        else stories.push(read)
      }
    }
    return { stories, unread }
  }

  /** All of a story in one view. */
  async function take(id: string): Promise<{ story: OwnStory; made: string; edits: { id: string }[] }> {
    const { transact } = await placeOf(id)
    return transact(async (rows) => {
      const story = await headOf(rows, id)
      if (story.deletedAt !== undefined) throw new Refusal('gone')
      return { story, made: await rows.made(id) ?? '', edits: await rows.edits(id) as { id: string }[] }
    })
  }

  async function add(title: string, made: string, counts: Counts, decisions: Decisions, { copyOf, textsOf }: { copyOf?: string | undefined; textsOf?: string | undefined }): Promise<Kept> {
    const id = ownId(randomLetters())
    const time = now()
    return keep(id, async (rows) => {
      const story: OwnStory = {
        version: RECORD_VERSION, id, title, createdAt: time, savedAt: time, revision: 1, ...counts, bytes: new Blob([made]).size,
        decisions: { recorded: decisions.edits.length, done: decisions.done }, ...(copyOf !== undefined && { copyOf }),
      }
      await rows.putMade(id, made)
      await rows.putEdits(id, 0, decisions.edits)
      if (textsOf !== undefined) await rows.copyTexts(textsOf, id)
      return putHead(rows, story)
    })
  }

  return {
    list,
    /** A story with its decisions, as it is now. */
    open: async (id: string): Promise<{ ok: true; opened: OpenedOwn } | { ok: false; why: NotKept }> => {
      try {
        const { story, made, edits } = await take(id)
        return { ok: true, opened: { story, made: { ...JSON.parse(made) as StoryFile, id }, decisions: { edits, done: Math.min(story.decisions.done, edits.length) } } }
      } catch (cause) {
        return { ok: false, why: whyOf(cause) }
      }
    },
    /** The same as it lies there. */
    openText: async (id: string): Promise<{ ok: true; own: OwnText; story: OwnStory } | { ok: false; why: NotKept }> => {
      try {
        const { story, made, edits } = await take(id)
        return { ok: true, story, own: { id, title: story.title, made, decisions: { edits, done: Math.min(story.decisions.done, edits.length) } } }
      } catch (cause) {
        return { ok: false, why: whyOf(cause) }
      }
    },
    /** Keeps a new story: what the program made, and the same with decisions carried out, for counting. */
    create: ({ title, decisions = { edits: [], done: 0 }, copyOf, ...story }: NewStory): Promise<Kept> =>
      add(title, ...('counts' in story ? [story.made, story.counts] as const : [JSON.stringify(story.made), countRecords(story.shown)] as const), decisions, { copyOf, textsOf: copyOf }),
    duplicate: async (id: string, title: string): Promise<Kept> => {
      try {
        const { story: { articles, records, confirmed, copyOf, decisions }, made, edits } = await take(id)
        return await add(title, made, { articles, records, confirmed }, { edits, done: decisions.done }, { copyOf, textsOf: id })
      } catch (cause) {
        return { ok: false, why: whyOf(cause) }
      }
    },
    /** Keeps decisions as they are now: only those that changed since are written. */
    decide: (id: string, basedOn: number, { edits, done }: Decisions, counts: Counts): Promise<Kept> =>
      write(id, basedOn, async (rows, head) => {
        const before = (await rows.edits(id)) as { id: string }[]
        const differs = edits.findIndex((edit, place) => before[place]?.id !== edit.id)
        const from = differs === -1 ? edits.length : differs
        if (from < edits.length || from < before.length) await rows.putEdits(id, from, edits.slice(from))
        return { ...head, ...counts, decisions: { recorded: edits.length, done } }
      }),
    /** Puts what a newer program made of the same texts in the place of what was made; the decisions stay. */
    remake: (id: string, basedOn: number, made: string, counts: Counts): Promise<Kept> =>
      write(id, basedOn, async (rows, head) => {
        await keepState(rows, { head, made: await rows.made(id) ?? '', edits: await rows.edits(id) }, now())
        await rows.putMade(id, made)
        return { ...head, ...counts, bytes: new Blob([made]).size }
      }),
    rename: (id: string, basedOn: number, title: string): Promise<Kept> => write(id, basedOn, (_, head) => Promise.resolve({ ...head, title })),
    /** Puts a story into the bin. */
    remove: (id: string, basedOn: number): Promise<Kept> => write(id, basedOn, (_, head) => Promise.resolve({ ...head, deletedAt: now() })),
    /** Takes it out again. */
    restore: (id: string): Promise<Kept> => write(id, undefined, (_, { deletedAt: _gone, ...head }) => Promise.resolve(head)),
    /** States that are kept from before a change of format or another reading, of all stories, the latest first. */
    earlier: async (): Promise<readonly EarlierState[]> => {
      const base = await device.open()
      const places = typeof base === 'string' ? [page] : [page, deviceTransact(base)]
      const states = await Promise.all(places.map((transact) => transact((rows) => rows.backupKeys())))
      return states.flat().toSorted((a, b) => b.at - a.at)
    },
    /** Goes back to one of them; what is there now is kept as one, too. */
    goBack: (id: string, at: number): Promise<Kept> => keep(id, (rows) => goBack(rows, id, at)),
    /** Takes all that lies in the bin away for good. */
    emptyBin: async (): Promise<void> => {
      const { stories } = await list()
      for (const { id, deletedAt } of stories) {
        if (deletedAt === undefined) continue
        await inTurn(async () => (await placeOf(id)).transact(async (rows) => {
          // Another tab may have taken it out.
          if ((await headOf(rows, id)).deletedAt !== undefined) await rows.drop(id)
        })).catch(() => undefined)
        news.tell({ id, revision: undefined })
      }
    },
    /** Where stories are kept, how much is used, how much there may be. */
    room: async () => {
      const base = await device.open()
      return { ...await room.look(), trouble: typeof base === 'string' ? base : undefined }
    },
    /** Calls back on every change, of this tab and of others; without a revision: the story is gone. */
    subscribe: news.subscribe,
  }
}

/** Nothing is written that could not be read again: a title that is empty or too long, say. */
async function putHead(rows: LibraryRows, head: OwnStory): Promise<OwnStory> {
  const read = readOwnStory(head)
  if ('why' in read) throw new Refusal('unreadable')
  await rows.putHead(read)
  return read
}

/** Nobody guesses or repeats them: 64 bits. */
const randomLetters = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
