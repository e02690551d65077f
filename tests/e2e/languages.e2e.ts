import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { runAxe } from './harness/axe.ts'
import { ownServer } from './harness/ownServer.ts'
import { goTo, openPage, screenshot, whenInteractive, type OpenedPage, type PageWish } from './harness/page.ts'

const ofRoot = (page: Page) => page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }))
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Opens a place with a language chosen before, as the pseudo-locale must be: no menu offers it. */
async function openIn(language: string, wish: PageWish): Promise<OpenedPage> {
  const opened = await openPage({ ...wish, remembered: { 'crossread.language': language } })
  await opened.page.getByRole('heading', { level: 1 }).first().waitFor()
  await opened.page.waitForLoadState('networkidle')
  return opened
}

describe('Spanish', () => {
  it('is chosen in the masthead, and stays through a reload and from view to view', async () => {
    const { page, expectClean } = await openPage()
    await page.getByLabel('Language').selectOption({ label: 'Español' })
    await page.getByRole('link', { name: 'Afirmaciones' }).first().waitFor()
    expect(await ofRoot(page)).toEqual({ lang: 'es', dir: 'ltr' })
    // The story stays in its own language.
    expect(await page.getByRole('heading', { level: 1 }).locator('[lang=en]').count()).toBe(1)
    await page.reload()
    await whenInteractive(page)
    expect(await ofRoot(page)).toEqual({ lang: 'es', dir: 'ltr' })
    await page.getByRole('link', { name: 'Citas', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Citas' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.title()).toContain('Citas')
    expect(await runAxe(page)).toEqual([])
    await page.getByLabel('Idioma').selectOption({ label: 'English' })
    await page.getByRole('heading', { level: 1, name: 'Quotations' }).waitFor()
    expectClean()
  })

  it('comes by itself to a reader whose device is in Spanish, without a word of English before', async () => {
    const { page, expectClean } = await openPage({ locale: 'es-MX', path: '#/differences' })
    await page.getByRole('heading', { level: 1, name: 'Diferencias' }).waitFor()
    expect((await ofRoot(page)).lang).toBe('es')
    expectClean()
  })

  it('works with the server gone', async () => {
    const server = await ownServer()
    const { page, problems } = await openPage({ address: server.address, serviceWorker: true })
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await server.close()
    await page.getByLabel('Language').selectOption({ label: 'Español' })
    await page.getByRole('link', { name: 'Afirmaciones' }).first().waitFor()
    await page.goto(`${server.address}?again#/quotations`)
    await page.getByRole('heading', { level: 1, name: 'Citas' }).waitFor()
    expect(problems).toEqual([])
  })

  it.each(['#/', '#/claims?open=c009', '#/lessons', '#/entities/musk'])('fits a phone at %s', async (path) => {
    const { page, expectClean } = await openIn('es', { path, width: 360, height: 740 })
    await screenshot(page, `es-360-${path.replaceAll(/\W+/g, '-')}`, false)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expectClean()
  })
})

describe('right to left', () => {
  const places = ['#/', '#/claims?open=c009', '#/events', '#/entities/musk', '#/origins', '#/compare?with=A.C', '#/articles/troib', '#/lessons']
  const withAxe = ['#/', '#/claims?open=c009', '#/articles/troib']
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await openIn('en-XB', {})
  })

  it.each(places)('%s is not too wide, at 1280 and at 360 px', async (path) => {
    const { page, expectClean } = opened
    await goTo(page, path)
    expect(await ofRoot(page)).toEqual({ lang: 'en-XB', dir: 'rtl' })
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await screenshot(page, `rtl-${width}-${path.replaceAll(/\W+/g, '-')}`, false)
      expect(await tooWide(page), `${width} px`).toBeLessThanOrEqual(0)
    }
    if (withAxe.includes(path)) expect(await runAxe(page)).toEqual([])
    expectClean()
  })

  it('begins at the right edge', async () => {
    const { page } = await openIn('en-XB', { path: '#/claims' })
    const [heading, width] = [await page.getByRole('heading', { level: 1 }).boundingBox(), page.viewportSize()?.width ?? 0]
    expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(width * 0.9)
    const first = await page.getByRole('navigation').first().getByRole('link').first().boundingBox()
    expect(first?.x ?? 0).toBeGreaterThan(width / 2)
  })
})
