import { expect, it, vi } from 'vitest'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import { reviewQueue, reviewProgress } from '../../../src/corpus/queries/reviewQueue.ts'
import { reviewStore } from '../../../src/store/reviewStore.ts'
import { fakePorts } from '../fakePorts.ts'
import { greenStory } from '../greenStory.ts'

/** The practice story as if a program had suggested all of it. */
function suggestedStory() {
  const story = storyToFile(greenStory())
  for (const list of [story.claims, story.entities, story.events, ...story.claims.map(({ assertions }) => assertions)]) for (const record of list) Object.assign(record, { review: 'suggested', ground: 'rule' })
  return story
}

async function reviewing() {
  const ports = fakePorts()
  const library = await ports.library()
  const made = suggestedStory()
  const kept = await library.create({ title: 'Mine', made, shown: made })
  if (!kept.ok) throw new Error(kept.why)
  const store = reviewStore(ports, kept.story.id)
  await vi.waitFor(() => expect(store.getState().status).toBe('ready'))
  return { ports, library, id: kept.story.id, store, settled: () => vi.waitFor(() => expect(store.getState().saving).not.toBe('saving')) }
}

it('a decision shows at once and is kept; undo and redo survive a reload', async () => {
  const { ports, library, id, store, settled } = await reviewing()
  store.getState().decide({ kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { text: 'Mine.' } }, 'kim')
  expect(store.getState().reviewed?.file.claims[0]?.text).toBe('Mine.')
  store.getState().decide({ kind: 'dismiss', records: [{ list: 'claims', id: 'c02' }] })
  store.getState().undo()
  await settled()
  const again = reviewStore({ ...ports }, id)
  await vi.waitFor(() => expect(again.getState().status).toBe('ready'))
  expect(again.getState().reviewed?.file.claims.map(({ text }) => text).slice(0, 1)).toEqual(['Mine.'])
  expect(again.getState().reviewed?.history).toMatchObject({ done: 1, edits: [{ by: 'kim' }, {}] })
  again.getState().redo()
  expect(again.getState().reviewed?.file.claims.some(({ id: claim }) => claim === 'c02')).toBe(false)
  const { stories } = await library.list()
  expect(stories[0]?.decisions.recorded).toBe(2)
})

it('says so when another tab was first, and keeps what it kept', async () => {
  const { ports, library, id, store } = await reviewing()
  vi.spyOn(library, 'decide').mockResolvedValue({ ok: false, why: 'changed-elsewhere' })
  expect(ports.holds).toBe(0)
  store.getState().decide({ kind: 'head', change: { title: 'Other' } })
  // Neither a decision on its way nor one that was not kept goes without a question.
  expect([store.getState().saving, ports.holds]).toEqual(['saving', 1])
  await vi.waitFor(() => expect(store.getState().saving).toBe('changed-elsewhere'))
  expect(ports.holds).toBe(1)
  await store.getState().open()
  expect(ports.holds).toBe(0)
  expect(store.getState().reviewed?.file.title).not.toBe('Other')
  expect(store.getState().reviewed?.story.id).toBe(id)
})

it('a story that is not there', async () => {
  const store = reviewStore(fakePorts(), 'own-none')
  await vi.waitFor(() => expect(store.getState().status).toBe('gone'))
})

it('the queue shrinks by what is decided', async () => {
  const { store } = await reviewing()
  const count = () => reviewProgress(reviewQueue(store.getState().reviewed?.file ?? suggestedStory())).find(({ kind }) => kind === 'claims')
  const before = count()
  expect(before?.suggested).toBe(before?.total)
  store.getState().decide({ kind: 'review', records: [{ list: 'claims', id: 'c01' }], to: 'confirmed' })
  store.getState().decide({ kind: 'review', records: [{ list: 'claims', id: 'c02' }], to: 'contested' })
  expect(count()).toMatchObject({ suggested: (before?.total ?? 0) - 2, contested: 1 })
})
