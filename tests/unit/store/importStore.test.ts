import { strToU8, zipSync } from 'fflate'
import { expect, it, vi } from 'vitest'
import { importStore } from '../../../src/store/importStore.ts'
import { fakePorts } from '../fakePorts.ts'
import { ENGLISH, PAGE } from '../text/intake/given.ts'

const buffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer

it('reads what is given, keeps nothing before it is told to, and then a whole story', async () => {
  const ports = fakePorts()
  const store = importStore(ports)
  await store.getState().add([{ name: 'a.txt', content: buffer(strToU8(ENGLISH)) }, { name: 'pile.zip', content: buffer(zipSync({ 'b.html': strToU8(PAGE), '../up.txt': strToU8('x') })) }])
  expect(store.getState()).toMatchObject({ stage: 'waiting', articles: [{ read: { name: 'a.txt' } }, { read: { english: true } }], problems: [{ code: 'entry-path' }, { code: 'no-weights' }] })
  const library = await ports.library()
  expect((await library.list()).stories).toEqual([])
  store.getState().tell(store.getState().articles[0]?.key ?? '', { outlet: 'The Morning Post', published: '2024-05-07' })
  store.getState().setTitle('The bridge')
  const id = await store.getState().make()
  const opened = await library.open(id ?? '')
  expect(opened.ok && opened.opened.made).toMatchObject({ title: 'The bridge', articles: [{ outlet: { value: 'The Morning Post' }, published: { edtf: '2024-05-07' } }, {}] })
  expect(opened.ok && opened.opened.made.articles.every(({ text }) => text.whole !== undefined)).toBe(true)
  expect(store.getState().articles).toEqual([])
})

it('takes the same text once, and sets story files apart', async () => {
  const store = importStore(fakePorts())
  await store.getState().add([{ name: 'a.txt', content: ENGLISH }, { name: 'again.txt', content: ENGLISH }, { name: 's.json', content: '{"format":"crossread-story"}' }])
  expect(store.getState()).toMatchObject({ articles: [{ read: { name: 'a.txt' } }], problems: [{ code: 'no-weights' }, { code: 'duplicate', values: { of: 'a.txt' } }], stories: [{ name: 's.json' }] })
})

it('a line taken back is story text', async () => {
  const ports = fakePorts()
  const store = importStore(ports)
  const line = 'Read also: the bridge of 1911'
  await store.getState().add([{ name: 'a.txt', content: `${ENGLISH}\n\n${line}\n\n${ENGLISH.split('\n').findLast((words) => words.length > 60) ?? ''} Again.` }])
  const [article] = store.getState().articles
  expect(article?.read.furniture.map(({ words }) => words)).toContain(line)
  store.getState().takeBack(article?.key ?? '', line, true)
  const opened = await (await ports.library()).open((await store.getState().make()) ?? '')
  const made = opened.ok ? opened.opened.made.articles[0] : undefined
  const kinds = made?.sentences.map(({ kind, start, end }) => [kind, made.text.whole?.slice(start, end)])
  expect(kinds).toContainEqual(['body', line])
})

it('cancelled, it leaves what was there', async () => {
  const store = importStore(fakePorts())
  await store.getState().add([{ name: 'a.txt', content: ENGLISH }])
  const reading = store.getState().add([{ name: 'b.html', content: PAGE }])
  store.getState().cancel()
  await reading
  expect(store.getState()).toMatchObject({ stage: 'waiting', articles: [{ read: { name: 'a.txt' } }] })
})

it('a full device keeps nothing of it, and the articles stay', async () => {
  const ports = fakePorts()
  const store = importStore(ports)
  await store.getState().add([{ name: 'a.txt', content: ENGLISH }])
  vi.spyOn(await ports.library(), 'create').mockResolvedValue({ ok: false, why: 'no-room' })
  expect(await store.getState().make()).toBeUndefined()
  expect(store.getState()).toMatchObject({ failure: { kind: 'keeping', why: 'no-room' }, articles: [{ read: { name: 'a.txt' } }] })
})

it('holds the page while articles are read or wait, and lets it go when they are kept or removed', async () => {
  const ports = fakePorts()
  const store = importStore(ports)
  expect(ports.holds).toBe(0)
  const reading = store.getState().add([{ name: 'a.txt', content: ENGLISH }])
  await Promise.resolve()
  expect([store.getState().stage, ports.holds]).toEqual(['reading', 1])
  await reading
  expect(ports.holds).toBe(1)
  const [article] = store.getState().articles
  store.getState().remove(article?.key ?? '')
  expect(ports.holds).toBe(0)
  store.getState().restore(article?.key ?? '')
  expect(ports.holds).toBe(1)
  expect(await store.getState().make()).toBeDefined()
  expect(ports.holds).toBe(0)
  await store.getState().add([{ name: 's.json', content: '{"format":"crossread-story"}' }])
  expect(ports.holds).toBe(0)
})
