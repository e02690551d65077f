// The built worker in a real browser, under a sub-path and the page's own policy. The app's page does not use it yet.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { parseStory } from '../../src/corpus/parse/parseStory.ts'
import type { TextClient } from '../../src/platform/textWorkerClient.ts'
import type { TextProgress } from '../../src/worker/protocol.ts'
import { ENGLISH, PAGE } from '../unit/text/intake/given.ts'
import { ownServer } from './harness/ownServer.ts'
import { openPage } from './harness/page.ts'

/** Address of the client's chunk, as the page would import it. */
function clientAddress(appAddress: string): string {
  const file = readdirSync(path.join(inject('distFolder'), 'assets')).find((name) => /^openTextClient-.*\.js$/.test(name))
  if (file === undefined) throw new Error('assets/openTextClient-*.js: not in the build')
  return `${appAddress}assets/${file}`
}

type Files = { name: string; content: string }[]

/** What `act` gives, which runs in the page: it may name nothing outside. As text, since tests rewrite `import()` and pages do not. */
async function withClient<Result>(page: Page, address: string, files: Files, act: (client: TextClient, files: Files) => Promise<Result>): Promise<Result> {
  return (await page.evaluate(`import(${JSON.stringify(address)}).then(({ openTextClient }) => (${act.toString()})(openTextClient(), ${JSON.stringify(files)}))`)) as Result
}

const files = [{ name: 'a.txt', content: ENGLISH }, { name: 'b.html', content: PAGE }]

describe('the text worker', () => {
  it('suggests a story of two articles and tells how far it is, with weights and page parser', async () => {
    const { page, expectClean } = await openPage()
    const { outcome, progress } = await withClient(page, clientAddress(inject('appAddress')), files, async (client, given) => {
      const seen: TextProgress[] = []
      const order = { files: given.map(({ name, content }) => ({ name, content: new TextEncoder().encode(content).buffer as ArrayBuffer })), title: 'The bridge' }
      return { outcome: await client.story(order, { onProgress: (step) => void seen.push(step) }), progress: seen }
    })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    expect(outcome.result.problems).toEqual([])
    expect(parseStory(outcome.result.story)).toMatchObject({ ok: true, problems: [] })
    expect(outcome.result.story.articles.map(({ title }) => title.value)).toEqual(['Bridge at Marl Ferry closed for repairs', 'Bridge closed'])
    expect(progress.map(({ step }) => step)).toEqual(expect.arrayContaining(['clean', 'mentions', 'certainty', 'alignment', 'assembly']))
    expect(new Set(progress.map(({ name }) => name))).toEqual(new Set(['a.txt', 'b.html', 'The bridge']))
    expectClean()
  })

  it('cancels in the midst of a long article, and goes on with the next', async () => {
    const { page, expectClean } = await openPage()
    const { cancelled, waited, next } = await withClient(page, clientAddress(inject('appAddress')), files, async (client, given) => {
      const stop = new AbortController()
      const long = Array.from({ length: 40_000 }, (_, at) => `The council met on Monday and said that bridge ${at} would stay closed.`).join(' ')
      let begun = 0
      const onProgress = ({ step }: { step: string }): void => {
        if (step !== 'mentions') return
        begun = performance.now()
        stop.abort()
      }
      const outcome = await client.read({ files: [{ name: 'long', content: long }] }, { signal: stop.signal, onProgress })
      return { cancelled: outcome, waited: performance.now() - begun, next: await client.read({ files: given }) }
    })
    expect(cancelled).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    expect(waited).toBeLessThan(2000)
    expect(next).toMatchObject({ ok: true, result: { articles: [{ name: 'a.txt' }, { name: 'b.html' }] } })
    expectClean()
  })

  it('gives a typed failure for what is no article', async () => {
    const { page, expectClean } = await openPage()
    const broken = [{ name: 'x.pdf', content: '%PDF-1.7' }, { name: 'empty', content: '' }]
    const outcomes = await withClient(page, clientAddress(inject('appAddress')), broken, (client, given) =>
      Promise.all(given.map(({ name, content }) => client.read({ files: [{ name, content: new TextEncoder().encode(content).buffer as ArrayBuffer }] }))))
    expect(outcomes).toMatchObject([
      { ok: false, problem: { code: 'wrong-format', severity: 'refused', name: 'x.pdf', values: { format: 'pdf' } } },
      { ok: false, problem: { code: 'empty', name: 'empty' } },
    ])
    expectClean()
  })

  it('comes with no first load, and works offline after one visit', async () => {
    const server = await ownServer()
    const { page, problems } = await openPage({ address: server.address, serviceWorker: true })
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.filter((url) => /textWorker|openTextClient|tagger/.test(url))).toEqual([])
    await server.close()
    const outcome = await withClient(page, clientAddress(server.address), files, (client, given) => client.read({ files: given }))
    expect(outcome).toMatchObject({ ok: true, result: { problems: [], articles: [{ name: 'a.txt' }, { name: 'b.html' }] } })
    expect(problems).toEqual([])
  })
})
