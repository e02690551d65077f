import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** Whether the browser would ask. */
let page: EventTarget
const asks = (): boolean => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }))

beforeEach(() => void vi.stubGlobal('window', page = new EventTarget()))
afterEach(() => void vi.unstubAllGlobals())

it('the browser asks while anybody holds the page, and only then', async () => {
  const { holdPage } = await import('../../../src/platform/holdPage.ts')
  expect(asks()).toBe(false)
  const first = holdPage()
  const second = holdPage()
  expect(asks()).toBe(true)
  first()
  first()
  expect(asks()).toBe(true)
  second()
  expect(asks()).toBe(false)
  holdPage()()
  expect(asks()).toBe(false)
})
