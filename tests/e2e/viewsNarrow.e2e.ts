import { describe, expect, it } from 'vitest'
import { runAxe } from './harness/axe.ts'
import { everyViewOpensClean } from './harness/everyView.ts'
import { openPage } from './harness/page.ts'

describe('in dark at 360 px', () => {
  everyViewOpensClean('dark', 360, 740)
})

describe('at 400 % zoom (320 px wide)', () => {
  it.each(['#/', '#/claims', '#/entities/musk', '#/events', '#/articles/troib', '#/differences', '#/quotations', '#/origins', '#/people', '#/compare', '#/~green-fountain/articles/pellbrook-courier'])('%s needs no sideways scrolling', async (path) => {
    const { page } = await openPage({ path, width: 320, height: 256 })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

describe('forced colours', () => {
  it('keeps the marks apart by glyph and letter', async () => {
    const { page, expectClean } = await openPage({ path: '#/claims', forcedColors: 'active' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await runAxe(page)).toEqual([])
    expectClean()
  })
})
