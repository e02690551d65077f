// Articles on their way in: every way and format, what is shown before anything is kept, and what stops it.
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { pileOf } from '../bench/importing/pile.ts'
import { runAxe } from './harness/axe.ts'
import { storedOnDevice } from './harness/deviceDump.ts'
import { documentWithMacros, report, testFile, windows1252, type TestFile } from './harness/hostileFiles.ts'
import { ownServer } from './harness/ownServer.ts'
import { openPage, screenshot } from './harness/page.ts'

async function ready(hash = '#/import') {
  const scene = await openPage({ path: hash })
  await scene.page.getByRole('heading', { level: 1, name: 'Add articles' }).waitFor()
  return scene
}

const give = (page: Page, ...files: TestFile[]) => page.getByTestId('import-picker').setInputFiles(files)
const article = (page: Page, title: string | RegExp) => page.getByRole('article', { name: title })
const waiting = (page: Page) => page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: 60_000 })
const facts = (page: Page, title: string | RegExp) => article(page, title).getByRole('listitem').allTextContents()
const own = async (page: Page) => (await storedOnDevice(page))['stories']?.length ?? 0

/** What a person drops on the page: files, or words. */
async function drop(page: Page, files: readonly { name: string; text: string }[], words = ''): Promise<void> {
  const dropped = await page.evaluateHandle(({ files, words }) => {
    const transfer = new DataTransfer()
    for (const { name, text } of files) transfer.items.add(new File([text], name))
    if (words !== '') transfer.setData('text/plain', words)
    return transfer
  }, { files, words })
  await page.getByRole('heading', { level: 1, name: 'Add articles' }).dispatchEvent('drop', { dataTransfer: dropped })
}

const pageOf = (seed: string) => `<!doctype html><html lang="en"><head><title>Bridges of ${seed} closed</title><meta property="og:site_name" content="The ${seed} Courier"><meta property="article:published_time" content="2024-05-07T08:00:00Z"></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><article><h1>Bridges of ${seed} closed</h1>${report(seed).split('\n\n').slice(1).map((words) => `<p>${words}</p>`).join('')}<p>Read also: The ferry of ${seed}</p></article><footer>© The ${seed} Courier</footer></body></html>`

it('takes pasted, dropped and chosen articles of every format, and shows each as it was read before it keeps anything', async () => {
  const { page, expectClean } = await ready()
  await page.getByLabel('Paste an article').fill(report('Pasteford'))
  await page.getByLabel('Outlet (may stay empty)').fill('The Paste Post')
  await page.getByLabel('Published on (may stay empty)').fill('2024-05-06')
  await page.getByRole('button', { name: 'Add this text' }).click()
  await article(page, /Pasteford/).waitFor()
  await drop(page, [{ name: 'dropped.txt', text: report('Dropford') }])
  await article(page, /Dropford/).waitFor()
  await drop(page, [], report('Wordford'))
  await article(page, /Wordford/).waitFor()
  await give(
    page, testFile('plain.txt', windows1252(report('Plainford').replaceAll('nobody', '“nobody”'))), testFile('page.html', pageOf('Pageford')), testFile('notes.md', `# Bridges of Markford closed\n\n${report('Markford').split('\n\n').slice(1).join('\n\n').replaceAll('Monday', '**Monday**')}`),
    testFile('word.docx', documentWithMacros(report('Docford').trim().split('\n\n'))), testFile('lines.jsonl', `${JSON.stringify({ text: report('Lineford'), outlet: 'The Line', published: '2024-05-08' })}\n${JSON.stringify({ text: report('Secondford') })}\n`),
    testFile('pile.zip', zipSync({ 'a.txt': strToU8(report('Zipford')), 'again.txt': strToU8(report('Plainford').replaceAll('nobody', '“nobody”')) })),
  )
  for (const seed of ['Plainford', 'Pageford', 'Markford', 'Docford', 'Lineford', 'Secondford', 'Zipford']) await article(page, new RegExp(seed)).waitFor({ timeout: 45_000 })
  await waiting(page)
  expect(await facts(page, /Plainford/)).toEqual(expect.arrayContaining(['from: plain.txt', 'English', 'encoding: windows-1252', expect.stringMatching(/^\d+ words$/)]))
  expect(await facts(page, /Zipford/)).toContain('from: pile.zip: a.txt')
  const field = (title: RegExp, label: string) => article(page, title).getByLabel(label, { exact: true }).inputValue()
  expect([await field(/Pasteford/, 'Outlet'), await field(/Pasteford/, 'Published on')]).toEqual(['The Paste Post', '2024-05-06'])
  expect([await field(/Pageford/, 'Outlet'), await field(/Pageford/, 'Title'), await field(/Pageford/, 'Published on')]).toEqual(['The Pageford Courier', 'Bridges of Pageford closed', '2024-05-07'])
  expect([await field(/Lineford/, 'Outlet'), await field(/Lineford/, 'Published on')]).toEqual(['The Line', '2024-05-08'])
  expect(await article(page, /Markford/).innerText()).not.toContain('**')
  expect(await page.getByRole('list', { name: 'What was found wrong' }).innerText()).toMatch(/again\.txt: The same text was given as plain\.txt\. It is read once/)

  // What was taken for furniture is listed, and comes back.
  const shown = article(page, /Pageford/)
  await shown.getByText(/^Left out: \d+ lines?$/).click()
  await shown.getByRole('checkbox', { name: 'Read also: The ferry of Pageford' }).check()
  await shown.getByText(/^Left out: \d+ lines? \(1 taken back\)$/).waitFor()
  expect(await runAxe(page)).toEqual([])
  await screenshot(page, 'import-every-format')
  expect(await own(page)).toBe(0)

  await page.getByLabel('Title of the story').fill('The bridges')
  await page.getByRole('button', { name: 'Make the story' }).click()
  await page.waitForURL(/#\/~own-[0-9a-f]{16}\/review$/, { timeout: 60_000 })
  await page.goto(page.url().replace(/\/review$/, '/articles/E'))
  await page.getByText('Read also: The ferry of Pageford').first().waitFor()
  expect(await own(page)).toBe(1)
  expectClean()
})

it('reads and makes many, tells each step, answers all the while; stopped, it keeps nothing', { timeout: 180_000 }, async () => {
  const { page, expectClean } = await ready()
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    new MutationObserver(() => {
      const words = document.querySelector('progress')?.previousElementSibling?.textContent
      if (words) seen.add(words.replace(/^\d+ of \d+: /, '').replace(/: .*$/s, '').trim())
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const files = pileOf(24).map(({ name, text }) => testFile(name, text))
  const stop = page.getByRole('button', { name: 'Stop' })
  await give(page, ...files)
  await stop.click()
  await waiting(page)
  expect(await page.getByRole('article').count()).toBe(0)

  await give(page, ...files)
  await page.getByRole('heading', { name: '24 articles' }).waitFor({ timeout: 60_000 })
  await waiting(page)
  await article(page, /edition 24/).waitFor()
  await page.getByRole('button', { name: 'Make the story' }).click()
  // The page takes words and opens its parts meanwhile.
  await page.getByLabel('Title of the story').fill('Many editions')
  await article(page, /edition 1\)/).getByText('Whole text').click()
  await screenshot(page, 'import-progress', false)
  await stop.click()
  await waiting(page)
  expect(await page.getByRole('article').count()).toBe(24)
  expect(await own(page)).toBe(0)
  const steps = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])
  expect(steps).toEqual(expect.arrayContaining(['finding the text', 'finding names', 'finding who is speaking']))
  expectClean()
})

it('is there for touch and for a small screen, in Spanish too', async () => {
  const { page, expectClean } = await openPage({ path: '#/import', width: 360, height: 740, locale: 'es-ES', touch: true, colorScheme: 'dark' })
  await page.getByRole('heading', { level: 1, name: 'Añadir artículos' }).waitFor()
  await give(page, testFile('plain.txt', report('Plainford')), testFile('page.html', pageOf('Pageford')), testFile('scan.pdf', '%PDF-1.7\n'))
  await article(page, /Pageford/).waitFor()
  expect(await page.locator('#content').innerText()).toContain('No se tomó: scan.pdf')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  expect(await runAxe(page)).toEqual([])
  await screenshot(page, 'import-360-dark-es')
  expectClean()
})

it('takes what is shared to the app, and files that it is opened with', { timeout: 120_000 }, async () => {
  const server = await ownServer()
  const { page, expectClean } = await openPage({ address: server.address, path: '#/about', serviceWorker: true })
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  // As the system sends it (manifest: share_target); it never gets to the server.
  await page.evaluate(async (text) => {
    const form = new FormData()
    form.set('title', 'Shared words')
    form.set('text', text.replaceAll('Shareford', 'Wordshare'))
    form.append('files', new File([text], 'shared.txt'))
    await fetch('share', { method: 'POST', body: form })
  }, report('Shareford'))
  await page.evaluate(() => void (location.hash = '#/import'))
  await article(page, /Shareford/).waitFor()
  await article(page, /Wordshare/).waitFor()
  expect(await facts(page, /Shareford/)).toContain('from: shared.txt')
  await page.addInitScript((text) => {
    const getFile = () => Promise.resolve(new File([text], 'opened.txt'))
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer: (consume: (launch: unknown) => void) => consume({ files: [{ getFile }] }) } })
  }, report('Openford'))
  await page.reload()
  await article(page, /Openford/).waitFor()
  // What was shared is handed over once.
  expect(await page.getByRole('article').count()).toBe(1)
  expectClean()
})
