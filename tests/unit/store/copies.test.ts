import { describe, expect, it, vi } from 'vitest'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import type { Story } from '../../../src/corpus/model.ts'
import { openParsed } from '../../../src/corpus/openStory.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { articleOf } from '../corpus/anchors/copies.ts'
import { tinyStory } from '../corpus/tinyStory.ts'
import { fakePorts } from '../fakePorts.ts'

const POST = ['The lamp at Cape Lorn went dark on Friday night.', 'Nobody on the quay could say why it did.', 'A spare lamp was carried up before the morning.']
const WIRE = ['A denial came from the mayor of the harbour town.', 'She spoke of a broken cable and of bad weather.', 'Her office sent no photographs of the damage.']

/** The tiny story with articles that texts can be copies of; `whole`: shipped with it. */
function storyOf(id = 'lighthouse', whole = false): Story {
  const story = { ...tinyStory(), id, articles: [articleOf('post', POST), { ...articleOf('wire', WIRE), letter: 'B' }] }
  if (!whole) for (const { text } of story.articles) delete text.whole
  return story
}

const loaded = (story: Story) => openParsed({ ok: true, story, problems: [] }, 'test.json')

async function opened(ports = fakePorts({ loaded: loaded(storyOf()) })) {
  const store = createAppStore(ports)
  await store.getState().openStory()
  return { store, ports, state: store.getState }
}

const post = POST.join('\n')

describe('attaching a copy', () => {
  it('keeps it, and has the article’s text from then on', async () => {
    const { state, ports } = await opened()
    await state().attachCopy('post', 'pasted', post)
    expect(state().copyOutcome).toMatchObject({ kind: 'attached', article: 'post', place: 'device' })
    expect(state().texts.get('post')).toMatchObject({ from: 'copy', text: post, missing: [], added: [] })
    expect(ports.keptCopies).toMatchObject([{ story: 'lighthouse', article: 'post', name: 'pasted', text: post }])
    // The next visit.
    const next = await opened(Object.assign(fakePorts({ loaded: loaded(storyOf()) }), { keptCopies: ports.keptCopies }))
    await vi.waitFor(() => expect(next.state().texts.get('post')?.text).toBe(post))
  })

  it('finds the article by itself where none is named', async () => {
    const { state } = await opened()
    await state().attachCopy(undefined, 'file.txt', WIRE.join('\r\n'))
    expect(state().copyOutcome).toMatchObject({ kind: 'attached', article: 'wire' })
    expect(state().texts.get('wire')?.text).not.toContain('\r')
  })

  it('refuses another article’s text with the guess, and a strange text without one', async () => {
    const { state, ports } = await opened()
    await state().attachCopy('post', 'pasted', WIRE.join('\n'))
    expect(state().copyOutcome).toMatchObject({ kind: 'refused', asked: 'post', guess: { article: 'wire' } })
    await state().attachCopy('post', 'pasted', 'Peel the potatoes. Boil them in salted water. Serve with butter and chives.')
    expect(state().copyOutcome).toEqual({ kind: 'refused', asked: 'post', guess: undefined })
    expect(state().texts.size).toBe(0)
    expect(ports.keptCopies).toEqual([])
  })

  it('tells what could not be read, also when reading fails altogether', async () => {
    const { state } = await opened()
    await state().attachCopy('post', 'photo.png', new Uint8Array([1, 2, 3]))
    expect(state().copyOutcome).toMatchObject({ kind: 'unreadable', code: 'wrong-format' })
    const broken = await opened(Object.assign(fakePorts({ loaded: loaded(storyOf()) }), { readCopy: () => Promise.reject(new Error('no worker')) }))
    await broken.state().attachCopy('post', 'pasted', post)
    expect(broken.state().copyOutcome).toMatchObject({ kind: 'unreadable', code: 'unreadable' })
  })

  it('shows the outcome of the latest attempt only', async () => {
    const ports = fakePorts({ loaded: loaded(storyOf()) })
    let release: () => void = () => undefined
    const { readCopy } = ports
    ports.readCopy = async (name, content) => {
      if (name === 'slow') await new Promise<void>((resolve) => (release = resolve))
      return readCopy(name, content)
    }
    const { state } = await opened(ports)
    const slow = state().attachCopy('post', 'slow', WIRE.join('\n'))
    await state().attachCopy('post', 'quick', post)
    release()
    await slow
    expect(state().copyOutcome).toMatchObject({ kind: 'attached', article: 'post' })
  })
})

describe('what is attached', () => {
  it('can be removed, and brought back', async () => {
    const { state, ports } = await opened()
    await state().attachCopy('post', 'pasted', post)
    const undo = await state().removeCopy('post')
    expect([state().texts.size, ports.keptCopies.length]).toEqual([0, 0])
    await undo()
    expect([state().texts.get('post')?.text, ports.keptCopies.length]).toEqual([post, 1])
    await state().removeAllCopies()
    expect([state().texts.size, ports.keptCopies.length]).toEqual([0, 0])
  })

  it('belongs to its story: another one is read without it', async () => {
    const stories = { lighthouse: loaded(storyOf()), second: loaded(storyOf('second')) }
    const ports = { ...fakePorts(), loadStory: (id: string | undefined) => Promise.resolve(id === 'second' ? stories.second : stories.lighthouse) }
    const { state } = await opened(ports)
    await state().attachCopy('post', 'pasted', post)
    state().goToStory('second')
    expect(state().texts.size).toBe(0)
    await state().openStory()
    await state().openTexts()
    expect([state().texts.size, state().copyOutcome]).toEqual([0, undefined])
    state().goToStory(undefined)
    await vi.waitFor(() => expect(state().texts.get('post')?.text).toBe(post))
  })

  it('follows what another tab keeps or removes', async () => {
    const { state, ports } = await opened()
    await state().attachCopy('post', 'pasted', post)
    ports.keptCopies = []
    ports.tellOfCopies()
    await vi.waitFor(() => expect(state().texts.size).toBe(0))
  })

  it('never gets into an exported story', async () => {
    const { state } = await opened()
    await state().attachCopy('post', 'pasted', post)
    const exported = JSON.stringify(storyToFile(state().loaded?.story ?? storyOf()))
    for (const sentence of POST) expect(exported).not.toContain(sentence)
  })
})

describe('a story that ships its texts', () => {
  it('has them without a copy, and as of an earlier day', async () => {
    const { state } = await opened(fakePorts({ loaded: loaded(storyOf('lighthouse', true)) }))
    await vi.waitFor(() => expect(state().texts.get('wire')).toMatchObject({ from: 'story', same: true, text: WIRE.join(' ') }))
    state().setAsOf('2024-03-02')
    expect(state().texts.size).toBe(2)
  })
})
