import { describe, expect, it } from 'vitest'
import { runAxe } from './harness/axe.ts'
import { openPage, screenshot } from './harness/page.ts'

/** Every view, and each in the states that look different. */
const places = {
  story: '#/',
  claims: '#/claims',
  'claims, one opened': '#/claims?open=c009.allthewebnews',
  'claims by origin': '#/claims?columns=origins&stance=hedges',
  'claims, nothing left': '#/claims?topic=t01&article=troib&stance=hedges&kind=refusal',
  entities: '#/entities',
  'an entity': '#/entities/musk',
  'an unnamed source': '#/entities/us-official',
  'an unknown entity': '#/entities/nobody',
  events: '#/events',
  'an event': '#/events/e01',
  articles: '#/articles',
  'an article': '#/articles/allthewebnews?open=s9',
  differences: '#/differences/x06',
  quotations: '#/quotations',
  origins: '#/origins?open=c012',
  'who is linked with whom': '#/people/iravani?open=musk.iravani',
  'all links': '#/people?group=all',
  'two articles compared': '#/compare?with=C.E',
  'claims as of a day': '#/claims?asof=2024-11-15',
  'another story': '#/~green-fountain',
  'an article that ships its text': '#/~green-fountain/articles/county-post',
  'three articles compared': '#/~green-fountain/compare?with=A.B.D',
  about: '#/about',
}

describe.each(Object.entries(places))('%s', (name, path) => {
  // Contrast in both themes is computed from the tokens (tests/unit/styles): here each width meets one theme.
  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('in %s at %i px: opens clean, fits, and axe objects to nothing', async (colorScheme, width) => {
    const { page, expectClean } = await openPage({ path, colorScheme, width, height: width === 360 ? 740 : 800 })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await screenshot(page, `${name.replaceAll(/\W+/g, '-')}-${width}-${colorScheme}`, false)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'px too wide').toBeLessThanOrEqual(0)
    expect(await runAxe(page)).toEqual([])
    expectClean()
  })
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
