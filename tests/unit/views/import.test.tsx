import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { packJson } from '../../../src/corpus/interchange/packed.ts'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import { Notices } from '../../../src/app/Notices.tsx'
import { ViewOutlet } from '../../../src/app/ViewOutlet.tsx'
import type { Library } from '../../../src/store/library.ts'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { tinyStory } from '../corpus/tinyStory.ts'
import { ENGLISH, latin, PAGE } from '../text/intake/given.ts'

// The view comes late, and on a busy machine later.
configure({ asyncUtilTimeout: 20_000 })

async function open(hash = '#/import', change: Partial<Library> = {}) {
  const scene = renderInApp(<><ViewOutlet /><Notices /></>, { hash })
  Object.assign(await scene.ports.library(), change)
  await screen.findByRole('heading', { level: 1, name: 'Add articles' })
  return { ...scene, library: await scene.ports.library() }
}

const file = (name: string, content: string | Uint8Array) => new File([typeof content === 'string' ? content : content.slice()], name)
const choose = async (...files: File[]) => userEvent.upload(screen.getByTestId('import-picker'), files, { applyAccept: false })
const article = (title: string) => screen.findByRole('article', { name: new RegExp(title) }, { timeout: 15_000 })

describe('adding articles', () => {
  it('takes a pasted text by keyboard, shows what was read, and makes a story of it', async () => {
    const { container, library } = await open()
    screen.getByLabelText('Paste an article').focus()
    await userEvent.paste(ENGLISH)
    await userEvent.tab()
    await userEvent.keyboard('The Morning Post')
    await userEvent.keyboard('{Enter}')
    const bridge = await article('Bridge at Marl Ferry closed')
    expect(document.activeElement?.textContent).toBe('One article')
    expect(within(bridge).getByLabelText<HTMLInputElement>('Outlet').value).toBe('The Morning Post')
    expect(within(bridge).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['English', expect.stringMatching(/^\d+ words$/), expect.stringMatching(/^\d sentences$/)]))
    expect(bridge.textContent).toContain('nobody had been hurt')
    await expectNoViolations(container)
    expect((await library.list()).stories).toEqual([])
    await userEvent.type(screen.getByLabelText('Title of the story'), 'The bridge{Enter}')
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/~own-[0-9a-f]{16}\/review$/))
    expect((await library.list()).stories.map(({ title }) => title)).toEqual(['The bridge'])
  })

  it('asks for an outlet that the text does not name, and says what stands there without an answer', async () => {
    const { container, library } = await open()
    await choose(file('post-1.txt', ENGLISH), file('000.txt', `${ENGLISH} More of it.`))
    const [one, two] = await screen.findAllByRole('article', { name: /Bridge at Marl Ferry/ }, { timeout: 15_000 })
    const outlet = (of: HTMLElement | undefined) => within(of ?? document.body).getByLabelText<HTMLInputElement>('Outlet')
    expect(outlet(one)).toHaveAccessibleDescription(/does not name its outlet.*“post-1”, from the name of the file/)
    expect(outlet(two)).toHaveAccessibleDescription(/outlet of article B is not named/)
    await expectNoViolations(container)
    await userEvent.type(outlet(two), 'The Morning Post')
    expect(outlet(two)).not.toHaveAccessibleDescription()
    expect([...outlet(one).list?.options ?? []].map(({ value }) => value)).toEqual(['The Morning Post'])
    await userEvent.clear(outlet(two))
    await userEvent.click(screen.getByRole('button', { name: 'Make the story' }))
    await waitFor(() => expect(window.location.hash).toContain('/review'))
    const [story] = (await library.list()).stories
    const opened = await library.open(story?.id ?? '')
    expect(opened.ok && opened.opened.made.articles.map((each) => [each.outlet.value, each.outlet.found])).toEqual([['post-1', 'inferred'], ['Outlet not named (B)', 'inferred']])
  })

  it('tells problems at their article or by the name of the file, takes duplicates once, and removes with undo', async () => {
    const { container } = await open()
    await choose(file('a.txt', ENGLISH), file('again.txt', ENGLISH), file('empty.txt', ''), file('scan.pdf', '%PDF-1.7\n'), file('p.zip', zipSync({ 'b.html': strToU8(PAGE), '../up.txt': strToU8('x') })), file('latin.txt', latin(ENGLISH.replace('Ada', 'Ad\u00E9'))))
    const closed = await article('Bridge closed')
    const problems = screen.getByRole('list', { name: 'What was found wrong' }).textContent ?? ''
    for (const words of ['again.txt: The same text was given as a.txt', 'Not taken: empty.txt: There is no text', 'Not taken: scan.pdf: It is a PDF', 'p.zip: ../up.txt: Its name leads out']) expect(problems).toContain(words)
    expect(problems).not.toContain('encoding')
    expect(screen.getAllByRole('article')).toHaveLength(3)
    expect(screen.getAllByText(/Its encoding was guessed/)).toHaveLength(1)
    await expectNoViolations(container)
    await userEvent.click(within(closed).getByRole('button', { name: /^Remove/ }))
    expect(screen.getAllByRole('article')).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getAllByRole('article')).toHaveLength(3)
  })

  it('does not even open what is far too large', async () => {
    await open()
    const film = file('film.mov', 'x')
    const read = vi.spyOn(film, 'arrayBuffer')
    Object.defineProperty(film, 'size', { value: 6_000_000_000 })
    await choose(film, file('a.txt', ENGLISH))
    await article('Bridge at')
    expect(screen.getByRole('list', { name: 'What was found wrong' }).textContent).toContain('Not taken: film.mov: It has 6,000,000,000 bytes; at most 50,000,000 (50 MB) can be read')
    expect(read).not.toHaveBeenCalled()
  })

  it('orders articles, and takes a dropped line back', async () => {
    await open()
    const line = 'Read also: the bridge of 1911'
    await choose(file('a.txt', `${ENGLISH}\n\n${line}\n\nThe council will meet again on Friday to speak about the ferry and about the cost of it all.`), file('b.html', PAGE))
    const second = await article('Bridge closed')
    await userEvent.click(within(second).getByRole('button', { name: /^Move up/ }))
    expect(screen.getAllByRole('article').map((each) => within(each).getByRole('heading').textContent)).toEqual(['A Bridge closed', expect.stringMatching(/^B Bridge at/)])
    await userEvent.click(screen.getByText('Left out: 1 line'))
    await userEvent.click(screen.getByRole('checkbox', { name: line }))
    expect(screen.getByText('Left out: 1 line (1 taken back)')).toBeTruthy()
  })

  it('keeps the articles when the device is full, and says what to do', async () => {
    await open('#/import', { create: () => Promise.resolve({ ok: false, why: 'no-room' }) })
    await choose(file('a.txt', ENGLISH))
    await article('Bridge at')
    await userEvent.click(screen.getByRole('button', { name: 'Make the story' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Your articles are still here.*The device is full/)
    expect(await article('Bridge at')).toBeTruthy()
  })
})

describe('a story that was handed on', () => {
  const story = JSON.stringify(storyToFile(tinyStory()))

  it('is shown before it is kept', async () => {
    const { container, library } = await open()
    await choose(file('s.json', story))
    const card = await screen.findByRole('region', { name: tinyStory().title })
    expect(card.textContent).toMatch(/2 articles.*claims?.*100.?% confirmed.*without the texts/)
    await expectNoViolations(container)
    expect((await library.list()).stories).toEqual([])
    await userEvent.click(within(card).getByRole('button', { name: 'Keep as my story' }))
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/~own-[0-9a-f]{16}$/))
    expect((await library.list()).stories).toHaveLength(1)
  })

  it('comes in a link, too; a damaged one is refused', async () => {
    const { unmount } = await open(`#/import?packed=${packJson(JSON.parse(story))}`)
    expect(await screen.findByRole('region', { name: tinyStory().title })).toBeTruthy()
    unmount()
    await open('#/import?packed=AAAA')
    expect((await screen.findByRole('alert')).textContent).toContain('The link was cut off or changed')
  })

  it.each([
    ['__proto__', story.replace('{', '{"__proto__":{"polluted":true},')],
    ['faults', '{"format":"crossread-story","version":1}'],
  ])('with %s it is refused with its place, and nothing is kept', async (_, text) => {
    const { library } = await open()
    await choose(file('s.json', text))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('This story can’t be opened')
    expect(within(alert).getAllByRole('listitem').length).toBeGreaterThan(0)
    expect((await library.list()).stories).toEqual([])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
