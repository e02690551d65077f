import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { runAxe } from './axe.ts'
import { goTo, openPage, screenshot, type OpenedPage } from './page.ts'

/** The views of a story, and each in the states that look different. The whole table is looked at once: the other states show a topic of it. */
export const storyPlaces = {
  story: '#/',
  claims: '#/claims',
  'claims, one opened': '#/claims?open=c009.allthewebnews&topic=t02',
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
  'claims as of a day': '#/claims?asof=2024-11-15&topic=t01',
  'another story': '#/~green-fountain',
  'an article that ships its text': '#/~green-fountain/articles/county-post',
  'three articles compared': '#/~green-fountain/compare?with=A.B.D',
}

/** Lessons, own stories, and what is about the app. */
export const otherPlaces = {
  lessons: '#/~green-fountain/lessons',
  'a lesson': '#/lessons/card-lesson-45',
  'work, the lesson’s start': '#/work/card-lesson-45',
  'work, a matrix to build': '#/work/card-claim-matrix?open=6',
  'a class of nobody yet': '#/class/card-lesson-20',
  'the wall, the title': '#/projector/card-lesson-45',
  'the wall, a step': '#/~green-fountain/projector/card-denies-or-declines?open=1',
  'a worksheet on paper': '#/paper/card-claim-matrix?open=worksheet',
  'a whole story on paper': '#/paper/card-lesson-45?open=dossier',
  'a key on paper': '#/~green-fountain/paper/card-denies-or-declines?open=key',
  library: '#/library',
  import: '#/import',
  about: '#/about',
}

/** Axe takes most of ten seconds here, and other states show the same rows and cards: it looks at the wide one only. */
const axeOnlyWide: ReadonlySet<string> = new Set([storyPlaces.claims, otherPlaces['a whole story on paper']])

const sizes = [{ width: 1280, height: 800, colorScheme: 'light' }, { width: 360, height: 740, colorScheme: 'dark' }] as const
/** 400 % zoom of a window of 1280 by 1024. */
const ZOOMED = { width: 320, height: 256 }

/**
 * Goes to each of them in one page: clean, in light on a wide and in dark on a narrow screen nothing too wide, and axe objects to
 * nothing; nothing too wide when zoomed. Contrast in both themes is computed from the tokens (tests/unit/styles), so each
 * width meets one theme.
 */
export function everyViewOpensClean(places: Readonly<Record<string, string>>): void {
  let opened: OpenedPage
  beforeAll(async () => {
    // Without motion a theme is there at once, as axe measures it.
    opened = await openPage({ reducedMotion: 'reduce' })
  })
  it.each(Object.entries(places))('%s', async (name, path) => {
    const { page, problems, expectClean } = opened
    problems.length = 0
    await page.setViewportSize(sizes[0])
    await goTo(page, path)
    for (const { width, height, colorScheme } of sizes) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await screenshot(page, `${name.replaceAll(/\W+/g, '-')}-${width}-${colorScheme}`, false)
      expect(await tooWide(page), `px too wide at ${width}`).toBeLessThanOrEqual(0)
      if (width === sizes[0].width || !axeOnlyWide.has(path)) expect(await runAxe(page), `axe at ${width}`).toEqual([])
    }
    await page.setViewportSize(ZOOMED)
    expect(await tooWide(page), 'px too wide at 400 %').toBeLessThanOrEqual(0)
    expectClean()
  })
}

const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
