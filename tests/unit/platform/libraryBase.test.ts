import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import type { RecordMigration } from '../../../src/corpus/library/migrateRecord.ts'
import { readOwnStory, type Kept, type OpenedOwn, type OwnStory, type Unread } from '../../../src/corpus/library/ownStory.ts'
import { copyStore } from '../../../src/platform/copyStore.ts'
import { deviceBase, type DeviceBase } from '../../../src/platform/deviceBase.ts'
import { libraryBase } from '../../../src/platform/libraryBase.ts'
import { tinyStory } from '../corpus/tinyStory.ts'
import { freshDevice } from './freshDevice.ts'

const made = storyToFile(tinyStory())
const counts = { articles: 2, records: 10, confirmed: 4 }
const wish = { title: 'Mine', made, shown: tinyStory() }
const edit = (id: string) => ({ id, at: '2026-11-23T09:00:00Z', words: `what ${id} says` })

const kept = (outcome: Kept): OwnStory => {
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.story
}
const whole = async (library: ReturnType<typeof libraryBase>, id: string): Promise<OpenedOwn> => {
  const outcome = await library.open(id)
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.opened
}

let tab: () => DeviceBase
beforeEach(() => {
  tab = freshDevice()
})

describe('the library', () => {
  it('asks the browser to keep it for good after the first save, once and not before, and tells how much room there is', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true))
    const estimate = () => Promise.resolve({ usage: 300, quota: 1000 })
    vi.stubGlobal('navigator', { storage: { persist, estimate, persisted: () => Promise.resolve(persist.mock.calls.length > 0) } })
    const library = libraryBase(tab())
    await library.list()
    expect(await library.room()).toEqual({ used: 300, left: 700, persistent: false, trouble: undefined })
    expect(persist).not.toHaveBeenCalled()
    const { id, revision } = kept(await library.create(wish))
    await library.rename(id, revision, 'Ours')
    expect(persist).toHaveBeenCalledTimes(1)
    expect(await library.room()).toMatchObject({ persistent: true })
  })

  it('keeps a story with its decisions for the next page', async () => {
    const library = libraryBase(tab(), { now: () => 1000 })
    const outcome = await library.create(wish)
    expect(outcome).toMatchObject({ ok: true, place: 'device', story: { title: 'Mine', createdAt: 1000, savedAt: 1000, revision: 1, articles: made.articles.length, bytes: JSON.stringify(made).length } })
    const { id, revision } = kept(outcome)
    await library.decide(id, revision, { edits: [edit('a'), edit('b')], done: 1 }, counts)
    const opened = await whole(libraryBase(tab()), id)
    expect(opened.made).toEqual({ ...made, id })
    expect(opened.decisions).toEqual({ edits: [edit('a'), edit('b')], done: 1 })
    expect(opened.story).toMatchObject({ ...counts, revision: 2, decisions: { recorded: 2, done: 1 } })
    expect((await libraryBase(tab()).list()).stories).toEqual([opened.story])
  })

  it('writes only the decisions that changed, and takes those away that were overwritten', async () => {
    const library = libraryBase(tab())
    const { id } = kept(await library.create({ ...wish, decisions: { edits: ['a', 'b', 'c', 'd'].map(edit), done: 2 } }))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    onTestFinished(() => put.mockRestore())
    await library.decide(id, 1, { edits: ['a', 'b', 'e'].map(edit), done: 3 }, counts)
    expect(put.mock.calls.map(([row]) => row as { edit?: { id: string } }).flatMap((row) => row.edit?.id ?? [])).toEqual(['e'])
    expect((await whole(library, id)).decisions).toEqual({ edits: ['a', 'b', 'e'].map(edit), done: 3 })
    put.mockClear()
    await library.decide(id, 2, { edits: ['a', 'b', 'e'].map(edit), done: 1 }, counts)
    expect(put).toHaveBeenCalledOnce()
    expect((await whole(library, id)).decisions.done).toBe(1)
  })

  it('refuses a change when another tab was first, and overwrites nothing', async () => {
    const [here, there] = [libraryBase(tab()), libraryBase(tab())]
    const { id } = kept(await here.create(wish))
    const seen = (await whole(there, id)).story.revision
    kept(await here.rename(id, seen, 'From here'))
    expect(await there.rename(id, seen, 'From there')).toEqual({ ok: false, why: 'changed-elsewhere' })
    expect(await there.decide(id, seen, { edits: [edit('x')], done: 1 }, counts)).toEqual({ ok: false, why: 'changed-elsewhere' })
    expect((await whole(there, id))).toMatchObject({ story: { title: 'From here', revision: 2 }, decisions: { edits: [], done: 0 } })
    kept(await there.rename(id, 2, 'From there'))
    expect((await whole(here, id)).story.title).toBe('From there')
    // What this tab did before does not make it the owner of what came since.
    expect(await here.rename(id, 2, 'Again from here')).toEqual({ ok: false, why: 'changed-elsewhere' })
    expect(await here.rename(id, 1, 'Again from here')).toEqual({ ok: false, why: 'changed-elsewhere' })
  })

  it('lets changes of one tab wait for each other, in their order', async () => {
    const library = libraryBase(tab())
    const { id } = kept(await library.create(wish))
    const edits = Array.from({ length: 20 }, (_, place) => edit(`e${place}`))
    const outcomes = await Promise.all(edits.map((_, place) => library.decide(id, 1, { edits: edits.slice(0, place + 1), done: place + 1 }, counts)))
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    const opened = await whole(libraryBase(tab()), id)
    expect(opened.decisions).toEqual({ edits, done: 20 })
    expect(opened.story.revision).toBe(21)
  })

  it('tells this tab and the others of each change', async () => {
    const [here, there] = [libraryBase(tab()), libraryBase(tab())]
    const [heardHere, heardThere] = [vi.fn<(news: unknown) => void>(), vi.fn<(news: unknown) => void>()]
    here.subscribe(heardHere)
    const stop = there.subscribe(heardThere)
    const { id } = kept(await here.create(wish))
    await vi.waitFor(() => expect(heardThere).toHaveBeenCalledExactlyOnceWith({ id, revision: 1 }))
    expect(heardHere).toHaveBeenCalledExactlyOnceWith({ id, revision: 1 })
    new BroadcastChannel('crossread.library').postMessage('from another app')
    await there.rename(id, 1, 'Other')
    await vi.waitFor(() => expect(heardHere).toHaveBeenLastCalledWith({ id, revision: 2 }))
    expect(heardThere).toHaveBeenCalledTimes(2)
    stop()
    await there.rename(id, 2, 'Another')
    expect(heardThere).toHaveBeenCalledTimes(2)
  })

  it('keeps what was when the disk is full, and says so', async () => {
    const library = libraryBase(tab())
    const { id } = kept(await library.create(wish))
    let puts = 0
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (this: IDBObjectStore, row: unknown) => IDBRequest<IDBValidKey>
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function write(this: IDBObjectStore, row: unknown) {
      // The second row of the action finds no room.
      if (++puts === 2) throw new DOMException('full', 'QuotaExceededError')
      return put.call(this, row)
    })
    expect(await library.decide(id, 1, { edits: [edit('a'), edit('b')], done: 2 }, counts)).toEqual({ ok: false, why: 'no-room' })
    puts = 0
    expect(await library.create(wish)).toEqual({ ok: false, why: 'no-room' })
    full.mockRestore()
    expect((await whole(library, id))).toMatchObject({ story: { revision: 1 }, decisions: { edits: [], done: 0 } })
    expect((await library.list()).stories).toHaveLength(1)
    expect((await library.decide(id, 1, { edits: [edit('a')], done: 1 }, counts)).ok).toBe(true)
  })

  it('refuses what could not be read again', async () => {
    const library = libraryBase(tab())
    const { id } = kept(await library.create(wish))
    expect(await library.rename(id, 1, '')).toEqual({ ok: false, why: 'unreadable' })
    expect(await library.rename(id, 1, 'x'.repeat(500))).toEqual({ ok: false, why: 'unreadable' })
    expect((await whole(library, id)).story.title).toBe('Mine')
  })

  it('duplicates a story with its decisions; both go their own way', async () => {
    const library = libraryBase(tab())
    const { id } = kept(await library.create({ ...wish, copyOf: 'green-fountain', decisions: { edits: [edit('a')], done: 1 } }))
    const second = kept(await library.duplicate(id, 'Second'))
    expect(second).toMatchObject({ title: 'Second', copyOf: 'green-fountain', decisions: { recorded: 1, done: 1 } })
    await library.decide(second.id, 1, { edits: [edit('b')], done: 1 }, counts)
    expect((await whole(library, id)).decisions.edits).toEqual([edit('a')])
    expect((await whole(library, second.id)).made).toEqual({ ...made, id: second.id })
  })

  it('gives a copy the texts that the reader attached, and takes them away with it', async () => {
    const library = libraryBase(tab())
    const copies = copyStore(tab())
    await copies.keep({ story: 'green-fountain', article: 'a', name: 'pasted', text: 'Words.', sentences: [], outside: [], keptAt: 1 })
    const { id } = kept(await library.create({ ...wish, copyOf: 'green-fountain' }))
    const second = kept(await library.duplicate(id, 'Second'))
    expect(await copies.of(second.id)).toMatchObject([{ story: second.id, article: 'a', text: 'Words.' }])
    await library.remove(second.id, 1)
    await library.emptyBin()
    expect(await copies.of(second.id)).toEqual([])
    expect(await copies.of(id)).toHaveLength(1)
    expect(await copies.of('green-fountain')).toHaveLength(1)
  })

  it('puts what a newer program made in place, and keeps what was as a backup', async () => {
    const library = libraryBase(tab())
    const { id } = kept(await library.create({ ...wish, decisions: { edits: [edit('a')], done: 1 } }))
    kept(await library.remake(id, 1, JSON.stringify({ ...made, claims: [] }), counts))
    const opened = await whole(library, id)
    expect(opened.made.claims).toEqual([])
    expect(opened.decisions.edits).toEqual([edit('a')])
    const [backup] = await backupsOf(tab())
    expect(JSON.parse(backup?.record.made ?? '')).toEqual(made)
  })
})

describe('a deleted story', () => {
  it('lies in the bin over a reload, until it is brought back', async () => {
    const library = libraryBase(tab())
    const { id } = kept(await library.create(wish))
    kept(await library.remove(id, 1))
    const next = libraryBase(tab())
    expect(await next.open(id)).toEqual({ ok: false, why: 'gone' })
    expect((await next.list()).stories.map(({ deletedAt }) => typeof deletedAt)).toEqual(['number'])
    kept(await next.restore(id))
    expect((await whole(next, id)).story).not.toHaveProperty('deletedAt')
  })

  it('is gone after thirty days, or when the bin is emptied', async () => {
    let time = 0
    const library = libraryBase(tab(), { now: () => time })
    const [old, later, stays] = [kept(await library.create(wish)), kept(await library.create(wish)), kept(await library.create(wish))]
    await library.remove(old.id, 1)
    time = 29 * 24 * 3600 * 1000
    await library.remove(later.id, 1)
    expect((await library.list()).stories).toHaveLength(3)
    time = 31 * 24 * 3600 * 1000
    expect((await library.list()).stories.map(({ id }) => id).toSorted()).toEqual([later.id, stays.id].toSorted())
    await library.emptyBin()
    expect((await library.list()).stories.map(({ id }) => id)).toEqual([stays.id])
    expect(await library.restore(later.id)).toEqual({ ok: false, why: 'gone' })
    expect(await rowsOf(tab(), 'made')).toHaveLength(1)
  })
})

describe('records of another version', () => {
  const addsTo: RecordMigration = (record) => ({ ...record, head: { ...record.head, added: true }, edits: record.edits.map((each) => ({ ...(each as object), moved: true })) })

  const readVersion2 = (stored: unknown): OwnStory | Unread => {
    const { added, version, ...head } = stored as { added: boolean; version: number }
    return added && version === 2 ? readOwnStory({ ...head, version: 1 }) : { id: '', why: 'unreadable' }
  }

  it('are migrated when they are met, with a backup of what they were', async () => {
    const before = libraryBase(tab(), { now: () => 1 })
    const { id } = kept(await before.create({ ...wish, decisions: { edits: [edit('a')], done: 1 } }))
    const after = libraryBase(tab(), { now: () => 2, steps: [addsTo], read: readVersion2 })
    expect(await after.list()).toMatchObject({ stories: [{ id, title: 'Mine' }], unread: [] })
    expect(await backupsOf(tab())).toMatchObject([{ story: id, at: 2, record: { head: { version: 1, title: 'Mine' }, edits: [edit('a')] } }])
    expect(await rowsOf(tab(), 'stories')).toMatchObject([{ version: 2, added: true }])
    expect(await rowsOf(tab(), 'edits')).toMatchObject([{ edit: { id: 'a', moved: true } }])
    await after.list()
    expect(await backupsOf(tab())).toHaveLength(1)
    expect((await libraryBase(tab()).list()).unread).toEqual([{ id, why: 'newer' }])
    expect(await libraryBase(tab()).open(id)).toEqual({ ok: false, why: 'newer' })
    expect(await libraryBase(tab()).rename(id, 1, 'Other')).toEqual({ ok: false, why: 'newer' })
  })

  it('stay as they were where a migration fails, and stop no other', async () => {
    const library = libraryBase(tab())
    const { id } = kept(await library.create(wish))
    const failing = libraryBase(tab(), { steps: [() => { throw new Error('a fault') }] })
    expect(await failing.list()).toEqual({ stories: [], unread: [{ id, why: 'unreadable' }] })
    expect(await backupsOf(tab())).toEqual([])
    expect((await whole(library, id)).story.title).toBe('Mine')
  })
})

describe('an earlier state', () => {
  it('is gone back to with all that was decided then, and what was there is kept in its turn', async () => {
    let time = 10
    const library = libraryBase(tab(), { now: () => time })
    const { id } = kept(await library.create({ ...wish, decisions: { edits: [edit('a')], done: 1 } }))
    expect(await library.earlier()).toEqual([])
    time = 20
    kept(await library.remake(id, 1, JSON.stringify({ ...made, claims: [] }), counts))
    kept(await library.decide(id, 2, { edits: [edit('a'), edit('b')], done: 2 }, counts))
    expect(await library.earlier()).toEqual([{ story: id, at: 20 }])
    time = 30
    expect(await library.goBack(id, 20)).toMatchObject({ ok: true, story: { id, revision: 4, savedAt: 30 } })
    expect(await whole(library, id)).toMatchObject({ made: { claims: made.claims }, decisions: { edits: [edit('a')], done: 1 } })
    expect(await library.earlier()).toEqual([{ story: id, at: 30 }, { story: id, at: 20 }])
    // And forth again.
    kept(await library.goBack(id, 30))
    expect(await whole(library, id)).toMatchObject({ made: { claims: [] }, decisions: { edits: [edit('a'), edit('b')], done: 2 } })
    expect(await library.goBack(id, 5)).toEqual({ ok: false, why: 'gone' })
    // Each is as large as the story: a few are enough, and they go with it.
    for (const revision of [5, 6, 7]) kept(await library.remake(id, revision, JSON.stringify(made), counts))
    expect(await library.earlier()).toHaveLength(3)
    kept(await library.remove(id, 8))
    await library.emptyBin()
    expect(await library.earlier()).toEqual([])
  })

  it('brings a record back that can’t be read any more', async () => {
    const library = libraryBase(tab(), { now: () => 10 })
    const { id } = kept(await library.create(wish))
    kept(await library.remake(id, 1, JSON.stringify(made), counts))
    const device = tab()
    const base = await device.open()
    if (typeof base === 'string') throw new Error(base)
    await base.put('stories', { id, version: 1, title: 7 })
    expect(await library.list()).toMatchObject({ stories: [], unread: [{ id, why: 'unreadable' }] })
    expect(await library.goBack(id, 10)).toMatchObject({ ok: true, story: { id, title: 'Mine' } })
    expect(await library.list()).toMatchObject({ stories: [{ id, title: 'Mine' }], unread: [] })
  })

  it('from before a change of format is brought to the new one', async () => {
    const { id } = kept(await libraryBase(tab(), { now: () => 1 }).create(wish))
    const renames: RecordMigration = (record) => ({ ...record, head: { ...record.head, title: `${String(record.head['title'])} 2` } })
    const after = libraryBase(tab(), { now: () => 2, steps: [renames], read: (stored) => readOwnStory({ ...stored as object, version: 1 }) })
    expect((await after.list()).stories.map(({ title }) => title)).toEqual(['Mine 2'])
    expect(await after.goBack(id, 2)).toMatchObject({ ok: true, story: { title: 'Mine 2' } })
  })
})

describe('where nothing can be kept on the device', () => {
  it('keeps stories until the page is closed, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const library = libraryBase(deviceBase())
    const outcome = await library.create(wish)
    expect(outcome).toMatchObject({ ok: true, place: 'page' })
    const { id } = kept(outcome)
    await library.decide(id, 1, { edits: [edit('a'), edit('b')], done: 2 }, counts)
    await library.decide(id, 2, { edits: [edit('a'), edit('c')], done: 2 }, counts)
    expect((await whole(library, id)).decisions.edits).toEqual([edit('a'), edit('c')])
    expect(await library.rename(id, 7, 'x')).toEqual({ ok: false, why: 'changed-elsewhere' })
    await library.remove(id, 3)
    await library.emptyBin()
    expect((await library.list()).stories).toEqual([])
    expect(await library.room()).toMatchObject({ trouble: 'none' })
  })

  it('opens no second library beside that of a newer version', async () => {
    const device = tab()
    vi.spyOn(device, 'open').mockResolvedValue('newer')
    const library = libraryBase(device)
    expect(await library.create(wish)).toEqual({ ok: false, why: 'newer' })
    expect(await library.open('own-1')).toEqual({ ok: false, why: 'newer' })
  })
})

async function rowsOf(device: DeviceBase, store: string): Promise<unknown[]> {
  const base = await device.open()
  return typeof base === 'string' ? [] : base.getAll(store)
}

const backupsOf = async (device: DeviceBase): Promise<{ record: { made: string } }[]> => await rowsOf(device, 'backups') as { record: { made: string } }[]
