import { afterEach, describe, expect, it, vi } from 'vitest'
import type { KeptCopy } from '../../../src/corpus/anchors/copy.ts'
import { copyStore } from '../../../src/platform/copyStore.ts'
import { deviceBase } from '../../../src/platform/deviceBase.ts'

const copyOf = (story: string, article: string, text = 'Words.'): KeptCopy => ({ story, article, name: 'pasted', text, sentences: [], outside: [], keptAt: 1 })

afterEach(() => void vi.unstubAllGlobals())

describe.each([
  ['has no IndexedDB', undefined],
  ['refuses to open it', { open: () => { throw new DOMException('blocked', 'SecurityError') } }],
])('copyStore where the browser %s', (_, indexedDB) => {
  it('keeps copies until the page is closed, and says so', async () => {
    vi.stubGlobal('indexedDB', indexedDB)
    vi.stubGlobal('BroadcastChannel', undefined)
    const store = copyStore(deviceBase())
    expect(await store.keep(copyOf('one', 'a'))).toBe('page')
    await store.keep(copyOf('one', 'a', 'Newer words.'))
    await store.keep(copyOf('one', 'b'))
    await store.keep(copyOf('two', 'a'))
    expect((await store.of('one')).map(({ article, text }) => [article, text])).toEqual([['a', 'Newer words.'], ['b', 'Words.']])
    await store.remove('one', 'a')
    expect((await store.of('one')).map(({ article }) => article)).toEqual(['b'])
    expect((await store.removeAll()).map(({ story, article }) => `${story} ${article}`)).toEqual(['one b', 'two a'])
    expect([...(await store.of('one')), ...(await store.of('two'))]).toEqual([])
  })
})

describe('copyStore in several tabs', () => {
  it('tells the others of each change, until they stop listening', async () => {
    const posted: unknown[] = []
    let hear: (() => void) | undefined
    vi.stubGlobal('BroadcastChannel', class {
      postMessage = (message: unknown) => void posted.push(message)
      addEventListener = (_type: string, listener: () => void) => void (hear = listener)
      removeEventListener = () => void (hear = undefined)
    })
    const store = copyStore(deviceBase())
    const heard = vi.fn<() => void>()
    const stop = store.subscribe(heard)
    await store.keep(copyOf('one', 'a'))
    await store.remove('one', 'a')
    await store.removeAll()
    expect(posted).toHaveLength(3)
    hear?.()
    expect(heard).toHaveBeenCalledOnce()
    stop()
    expect(hear).toBeUndefined()
  })
})
