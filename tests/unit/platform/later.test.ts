import { describe, expect, it, vi } from 'vitest'
import { later } from '../../../src/platform/later.ts'

/** Something kept whose program comes when `arrive` is called. */
function scene() {
  const calls: string[] = []
  const listeners = new Set<() => void>()
  const kept = {
    put: (word: string) => Promise.resolve(calls.push(word)),
    subscribe: (onChange: () => void) => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    },
  }
  let arrive = (): void => undefined
  const arrived = new Promise<typeof kept>((resolve) => {
    arrive = () => resolve(kept)
  })
  return { stand: later(() => arrived, ['put']), arrive, arrived, calls, listeners }
}

describe('what comes with its first use', () => {
  it('does what it was asked before it came, in that order', async () => {
    const { stand, arrive, calls } = scene()
    const done = Promise.all([stand.put('first'), stand.put('second')])
    expect(calls).toEqual([])
    arrive()
    expect(await done).toEqual([1, 2])
    expect(calls).toEqual(['first', 'second'])
  })

  it('can be followed, and left, before and after it came', async () => {
    const { stand, arrive, arrived, listeners } = scene()
    const [early, stays] = [vi.fn<() => void>(), vi.fn<() => void>()]
    stand.subscribe(early)()
    const stop = stand.subscribe(stays)
    arrive()
    await arrived
    expect([...listeners]).toEqual([stays])
    stop()
    expect(listeners.size).toBe(0)
  })
})
