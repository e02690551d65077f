import { describe, expect, it } from 'vitest'
import { runAxe } from './harness/axe.ts'
import { everyViewOpensClean, otherPlaces } from './harness/everyView.ts'
import { openPage } from './harness/page.ts'

describe('lessons, own stories and the app, wide in light and narrow in dark', () => {
  everyViewOpensClean(otherPlaces)
})

describe('forced colours', () => {
  it('keeps the marks apart by glyph and letter', async () => {
    const { page, expectClean } = await openPage({ path: '#/claims?topic=t01', forcedColors: 'active' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await runAxe(page)).toEqual([])
    expectClean()
  })
})
