// What somebody with bad intent, or bad luck, could drop: refused or cleaned with a word that helps; the store as it was; nothing run.
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { greenStory } from '../unit/greenStory.ts'
import { storyToFile } from '../../src/corpus/interchange/storyFile.ts'
import { documentWithMacros, pageWithScripts, report, testFile, utf16, windows1252, zipBomb, type TestFile } from './harness/hostileFiles.ts'
import { storedOnDevice } from './harness/deviceDump.ts'
import { openPage, screenshot } from './harness/page.ts'

/** An import page with one story on the device, and what lies there. */
async function ready() {
  const scene = await openPage({ path: '#/library' })
  const { page } = scene
  await page.getByRole('article', { name: 'The green fountain', exact: true }).getByRole('button', { name: /^Edit a copy/ }).click()
  await page.getByRole('article', { name: 'The green fountain (my copy)' }).waitFor()
  await page.goto(page.url().replace('#/library', '#/import'))
  await page.getByRole('heading', { level: 1, name: 'Add articles' }).waitFor()
  return { ...scene, before: await storedOnDevice(page) }
}

const give = (page: Page, ...files: TestFile[]) => page.getByTestId('import-picker').setInputFiles(files)
const settled = async (page: Page) => {
  await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: 45_000 })
}
const problems = (page: Page) => page.getByRole('list', { name: 'What was found wrong' })
const article = (page: Page, title: string | RegExp) => page.getByRole('article', { name: title })
const pwned = (page: Page) => page.evaluate(() => (window as { __pwned?: unknown }).__pwned)

it('refuses what is too much: a text of 20 MB, a zip bomb, names that lead out of a zip; and reads the rest', { timeout: 180_000 }, async () => {
  const { page, before, expectClean } = await ready()
  await give(
    page, testFile('long.txt', 'The mayor said so on Monday. '.repeat(700_000)), testFile('bomb.zip', zipBomb(60)),
    testFile('pile.zip', zipSync({ '../../up.txt': strToU8(report('Up')), '/etc/root.txt': strToU8(report('Root')), 'C:\\drive.txt': strToU8(report('Drive')), 'good.txt': strToU8(report('Goodford')) })),
  )
  await article(page, /Bridges of Goodford/).waitFor({ timeout: 45_000 })
  await settled(page)
  const told = await problems(page).innerText()
  expect(told).toMatch(/Not taken: long\.txt: It has 20,300,000 characters; one article may have 5,000,000\. Give each article a file of its own/)
  expect(told).toMatch(/Not taken: bomb\.zip: The ZIP file holds far more than it seems to/)
  for (const name of ['../../up.txt', '/etc/root.txt', 'C:\\drive.txt']) expect(told).toContain(`Not taken: pile.zip: ${name}: Its name leads out of the ZIP file`)
  expect(await page.getByRole('article').count()).toBe(1)
  await screenshot(page, 'import-problems')
  expect(await storedOnDevice(page)).toEqual(before)
  expectClean()
})

it('takes the words of a document with macros and of a page with scripts, and runs nothing of them', async () => {
  const { page, before, expectClean } = await ready()
  await give(page, testFile('report.docm', documentWithMacros(report('Docford').trim().split('\n\n'))), testFile('page.html', pageWithScripts('Pageford')), testFile('text.txt', report('Textford').replaceAll('nobody', '<img src=x onerror="window.__pwned=1"> nobody')))
  const document = article(page, /Bridges of Docford/)
  await document.waitFor()
  await article(page, /Bridges of Textford/).waitFor()
  await settled(page)
  expect(await document.innerText()).toContain('The document brings macros. They were left out and nothing of them was run. Only the text was read.')
  const shown = article(page, /Bridges of Pageford/)
  await shown.getByText('Whole text').click()
  const text = await shown.innerText()
  expect(text).toContain('The council of Pageford said on Monday')
  expect(text).not.toMatch(/parent\.__pwned|elsewhere\.example|function|refresh/)
  // Markup inside words stays words.
  expect(await page.locator('article img, article iframe, article script').count()).toBe(0)
  expect(await storedOnDevice(page)).toEqual(before)

  // Made a story of and opened in every list that shows its words.
  await page.getByRole('button', { name: 'Make the story' }).click()
  await page.waitForURL(/#\/~own-[0-9a-f]{16}\/review$/)
  for (const view of ['articles', 'articles/B', 'entities', 'quotations', 'differences', 'story']) {
    await page.goto(page.url().replace(/(#\/~own-\w+).*/, `$1/${view}`))
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  expect(await pwned(page)).toBeUndefined()
  expectClean()
})

it('reads what is in UTF-16, Windows-1252 or broken UTF-8, and says what it took it for', async () => {
  const { page, before, expectClean } = await ready()
  const words = (seed: string) => report(seed).replaceAll('that nobody', 'that “nobody” — but for Zoë’s cat, says the café —')
  const broken = Buffer.from(words('Brokenford'), 'utf8')
  await give(
    page, testFile('wide.txt', utf16(words('Wideford'))), testFile('bare.txt', utf16(words('Bareford'), false)), testFile('old.txt', windows1252(words('Oldford'))),
    testFile('broken.txt', Buffer.concat([broken.subarray(0, 200), Buffer.from([0xff, 0xc3]), broken.subarray(200)])),
    testFile('declared.html', windows1252(`<!doctype html><html><head><meta charset="utf-8"><title>Bridges of Wrongford closed</title></head><body><article><h1>Bridges of Wrongford closed</h1>${words('Wrongford').split('\n\n').slice(1).map((line) => `<p>${line}</p>`).join('')}</article></body></html>`)),
  )
  await article(page, /Wrongford/).waitFor()
  await settled(page)
  const good = '“nobody” — but for Zoë’s cat, says the café —'
  for (const [seed, encoding] of [['Wideford', 'UTF-16'], ['Bareford', 'UTF-16'], ['Oldford', 'windows-1252'], ['Brokenford', 'UTF-8'], ['Wrongford', 'windows-1252']] as const) {
    const shown = await article(page, new RegExp(seed)).innerText()
    expect(shown, seed).toContain(good)
    expect(shown.toLowerCase(), seed).toContain(encoding.toLowerCase())
  }
  expect(await article(page, /Brokenford/).innerText()).toContain('could not be read and stand as �')
  expect(await article(page, /Wrongford/).innerText()).toContain('It declares the encoding utf-8, which does not fit its bytes')
  await screenshot(page, 'import-encodings')
  expect(await storedOnDevice(page)).toEqual(before)
  expectClean()
})

it('opens no story that is spoilt, and nothing of one that would reach for the program', async () => {
  const { page, before, expectClean } = await ready()
  const file = JSON.stringify(storyToFile(greenStory()))
  const own = (text: string) => text.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},').replaceAll('"kind":"body"', '"kind":"body","__proto__":{"polluted":1}')
  await give(
    page, testFile('proto.json', own(file)), testFile('cut.json', file.slice(0, 4000)), testFile('empty.json', '{"format":"crossread-story","version":1}'), testFile('newer.json', '{"format":"crossread-story","version":99}'),
    testFile('deep.json', `{"format":"crossread-story","version":1,"articles":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    testFile('cut.crossread', zipSync({ 'manifest.json': strToU8('{"format":"crossread-file","version":1}') }).subarray(0, 90)),
  )
  const refused = page.getByRole('region', { name: 'This story can’t be opened' })
  await refused.nth(5).waitFor()
  await settled(page)
  const told = await refused.allInnerTexts()
  for (const [at, words] of [
    [0, /proto\.json[^]*\$\.__proto__\s+The key “__proto__” must not be used\s+Take it out; if you did not write it, do not trust the file/], [1, /cut\.json[^]*reading stops at line 1, column 4,001/],
    [2, /empty\.json[^]*\$\.articles\s+The list “articles” is missing\s+Add it/], [3, /newer\.json[^]*\$\.version\s+The story is in format 99/], [4, /deep\.json/], [5, /cut\.crossread[^]*It is no Crossread file/],
  ] as const) expect(told[at]).toMatch(words)
  expect(await page.getByRole('button', { name: 'Keep as my story' }).count()).toBe(0)
  expect(await page.evaluate(() => ({} as { polluted?: unknown }).polluted)).toBeUndefined()
  await screenshot(page, 'import-spoilt-stories')
  expect(await storedOnDevice(page)).toEqual(before)
  expectClean()
})
