import { describe, expect, inject, it } from 'vitest'
import { runAxe } from './harness/axe.ts'
import { ownServer } from './harness/ownServer.ts'
import { openPage, whenInteractive } from './harness/page.ts'

describe('the page', () => {
  it('opens under a sub-path without a problem', async () => {
    const { page, expectClean } = await openPage()
    expect(await page.title()).toContain('Crossread')
    await page.getByRole('main').waitFor()
    await page.waitForLoadState('networkidle')
    expectClean()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    const { page, expectClean } = await openPage({ colorScheme })
    await page.waitForLoadState('networkidle')
    expect(await runAxe(page)).toEqual([])
    expectClean()
  })

  it('reads without JavaScript, and hydration leaves its text alone', async () => {
    const plain = await openPage({ javaScript: false })
    // Days to choose from come with the story, into a list that is closed; the content stays as it is.
    const before = await plain.page.locator('main').innerText()
    expect(before.length).toBeGreaterThan(500)
    const { page, expectClean } = await openPage()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('main').innerText()).toBe(before)
    expectClean()
  })

  it('is found from the address without the slash at its end', async () => {
    const { page } = await openPage()
    await page.goto(inject('appAddress').slice(0, -1))
    expect(page.url()).toBe(inject('appAddress'))
  })
})

describe('offline', () => {
  it('works after one visit with the server gone, at a deep link too', async () => {
    const server = await ownServer()
    const { page, problems } = await openPage({ address: server.address, serviceWorker: true })
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await server.close()
    await page.reload()
    await whenInteractive(page)
    await page.goto(`${server.address}?from=elsewhere`)
    await whenInteractive(page)
    await page.waitForLoadState('networkidle')
    expect(await page.title()).toContain('Crossread')
    expect(problems).toEqual([])
  })
})
