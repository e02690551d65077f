import { configure, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { decide, noEdits, recorded } from '../../../src/corpus/edits/history.ts'
import { readCrossreadFile } from '../../../src/corpus/interchange/crossreadFile.ts'
import { readPackedStory } from '../../../src/corpus/interchange/givenStory.ts'
import type { Shareable } from '../../../src/corpus/interchange/storyActs.ts'
import { storyToFile } from '../../../src/corpus/interchange/storyFile.ts'
import type { StoryFile } from '../../../src/corpus/model.ts'
import { ShareStory } from '../../../src/parts/ShareStory.tsx'
import { fakePorts } from '../fakePorts.ts'
import { AppContext } from '../../../src/store/useApp.ts'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { smallStory, tinyStory } from '../corpus/tinyStory.ts'
import type { Ports } from '../../../src/store/ports.ts'

configure({ asyncUtilTimeout: 20_000 })

/** The sheet's content for a story that lies in the library with one decision over it. */
async function open(made: StoryFile, change: Partial<Ports> = {}) {
  const scene = renderInApp(<p />, {})
  const history = recorded(noEdits, decide({ kind: 'correct', record: { list: 'claims', id: made.claims[0]?.id ?? '' }, change: { text: 'In my words.' } }, made, { id: 'd1', at: '2026-11-23T09:00:00.000Z' }))
  const kept = await (await scene.ports.library()).create({ title: 'Mine: a/b', made, shown: made, decisions: history })
  if (!kept.ok) throw new Error(kept.why)
  const ports = Object.assign(scene.ports, change)
  scene.rerender(<AppContext value={{ store: scene.store, ports }}><ShareStory id={kept.story.id} /></AppContext>)
  await screen.findByRole('heading', { name: 'Share “Mine: a/b”' })
  return { ...scene, ports, history, made }
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the .crossread file' }))

describe('sharing a story', () => {
  it('leaves texts and decisions out unless they are asked for, and says what is in the file', async () => {
    const { container, ports, history, made } = await open(storyToFile(greenStory()))
    expect(screen.getByRole('checkbox', { name: /whole texts/ })).not.toBeChecked()
    expect(container.textContent).toContain('It holds the story as your decisions left it.')
    await expectNoViolations(container)
    await save()
    await screen.findByText('“Mine-a-b.crossread” was written, read back and found to be the same.')
    const [bare] = ports.savedBytes
    const read = readCrossreadFile(bare?.content ?? new Uint8Array())
    expect(read).toMatchObject({ ok: true, texts: false, content: { history: noEdits, made: { title: 'Mine: a/b', id: made.id } } })
    expect(read.ok && read.content.made.claims[0]?.text).toBe('In my words.')

    await userEvent.click(screen.getByRole('checkbox', { name: /whole texts/ }))
    expect(container.textContent).toContain('It holds the story, its texts and every decision')
    await save()
    await waitFor(() => expect(ports.savedBytes).toHaveLength(2))
    const whole = readCrossreadFile(ports.savedBytes[1]?.content ?? new Uint8Array())
    expect(whole).toMatchObject({ ok: true, texts: true, content: { made: { ...made, title: 'Mine: a/b' }, history } })
  })

  it('offers a link for a small story, and one that opens', async () => {
    const { ports } = await open(storyToFile(smallStory()))
    const link = screen.getByLabelText<HTMLInputElement>('Link to the story').value
    expect(link.length).toBeLessThanOrEqual(2000)
    const packed = new URLSearchParams(link.split('?')[1]).get('packed') ?? ''
    const read = readPackedStory(packed)
    expect(read).toMatchObject({ ok: true, story: { title: 'Mine: a/b' } })
    expect(read.ok && (JSON.parse(read.story.made) as StoryFile).claims[0]?.text).toBe('In my words.')
    await userEvent.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(ports.copyText).toHaveBeenCalledWith(link)
  })

  it.each([
    ['prints', /goes without the marks by which a changed copy/],
    ['suggested', /only what was confirmed is in it; suggestions stay behind/],
  ] as const)('says what a link leaves out to fit: %s', async (without, words) => {
    const shareable = vi.fn<() => Promise<Shareable>>(() => Promise.resolve({ hasTexts: false, link: { fits: true, packed: 'F50', without } }))
    const { container } = await open(storyToFile(tinyStory()), { storyWork: async () => ({ ...await fakePorts().storyWork(), shareable }) })
    expect(screen.getByText(words)).toBeTruthy()
    const { value } = screen.getByLabelText<HTMLInputElement>('Link to the story')
    expect(container.textContent).toContain(`(${value.length} characters)`)
    // The rest of the link counts, too.
    expect(shareable).toHaveBeenCalledWith(expect.objectContaining({ room: 2000 - (value.length - 3) }))
  })

  it('says so where the story is too large for one', async () => {
    const { container } = await open(storyToFile(greenStory()))
    expect(screen.queryByLabelText('Link to the story')).toBeNull()
    expect(container.textContent).toMatch(/would make a link of [\d,]+ characters\. Above 2,000, .* hand on the file|far too large for a link: hand on the file/)
  })

  it('hands nothing over that did not read back the same', async () => {
    const { ports } = await open(storyToFile(tinyStory()), { storyWork: async () => ({ ...await fakePorts().storyWork(), file: () => Promise.resolve(undefined) }) })
    await save()
    await screen.findByText(/did not read back the same, so it was not handed over/)
    expect(ports.savedBytes).toEqual([])
  })
})
