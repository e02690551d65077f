import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import '../../../src/locales/later.ts'
import { packJson, unpackJson } from '../../../src/corpus/interchange/packed.ts'
import { cardIds } from '../../../src/lessons/cards.ts'
import type { KeptLesson } from '../../../src/lessons/format/lesson.ts'
import { readKeyFile, readLessonFile, writeKeyFile, writeLessonFile } from '../../../src/lessons/format/lessonFile.ts'
import { keysOf } from '../../../src/lessons/keyLesson.ts'
import { planLesson } from '../../../src/lessons/planLesson.ts'
import { readAddress } from '../../../src/store/address.ts'
import { lessonStore } from '../../../src/store/lessonStore.ts'
import { LessonsView } from '../../../src/views/lessons/LessonsView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { sampleLesson } from '../lessons/samplePlan.ts'
import { tinyStory } from '../corpus/tinyStory.ts'

const story = greenStory()

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() { this.open = true }
  HTMLDialogElement.prototype.close = function close() { this.open = false }
})

const mine = (change: Partial<KeptLesson['lesson']> = {}): KeptLesson => ({
  lesson: { ...sampleLesson(), id: 'l-mine', title: 'My fountain', activities: [{ id: 'a1', kind: 'denies-or-declines', minutes: 10 }, { id: 'a2', kind: 'our-criteria', minutes: 20 }], ...change },
  notes: { note: 'Leave time for the square.', contested: [{ step: 'a1.1', entry: '', reason: 'Two of us read it otherwise.' }] },
})

const list = () => renderInApp(<LessonsView />, { hash: '#/lessons', story })

async function build(kept = mine()) {
  const scene = renderInApp(<LessonsView />, { hash: '#/lessons/l-mine', story })
  await scene.ports.shelf('lessons').all()
  await lessonStore(scene.ports).getState().keep(kept)
  await screen.findByRole('heading', { level: 1, name: kept.lesson.title })
  const now = (): KeptLesson => {
    const found = lessonStore(scene.ports).getState().lessons?.find(({ lesson }) => lesson.id === 'l-mine')
    if (!found) throw new Error('the lesson is gone')
    return found
  }
  return { ...scene, now, user: userEvent.setup() }
}

describe('the list of lessons', () => {
  it('offers every ready-made lesson with its minutes, and has no fault that axe finds', async () => {
    const { container } = list()
    expect(screen.getAllByRole('article')).toHaveLength(cardIds.length)
    expect(container.textContent).not.toMatch(/lessons\.|activity\.(?!missing)/)
    for (const card of screen.getAllByRole('article')) expect(card).toHaveTextContent(/\d+ min/)
    await expectNoViolations(container)
  })

  it('leads to the pupils’ page, the projector and paper', () => {
    list()
    const card = screen.getByRole('article', { name: 'Denies or declines?' })
    expect(within(card).getByRole('link', { name: /^Start/ })).toHaveAttribute('href', '#/work/card-denies-or-declines')
    expect(within(card).getByRole('link', { name: /^Project/ })).toHaveAttribute('href', '#/projector/card-denies-or-declines')
    expect(within(card).getByRole('link', { name: /^Print/ }).getAttribute('href')).toContain('open=worksheet')
  })

  it('says what a story lacks, and offers no start where it can’t be fed', () => {
    renderInApp(<LessonsView />, { hash: '#/lessons', story: { ...tinyStory(), quotations: [], quotationFamilies: [], wordMarks: [] } })
    const card = screen.getByRole('article', { name: 'Same quote, several ways' })
    expect(card).toHaveTextContent('Missing for this: The story has no quotation')
    expect(within(card).queryByRole('link', { name: /^Start/ })).toBeNull()
  })

  it('makes a copy of one’s own, which is kept', async () => {
    const user = userEvent.setup()
    const { store, ports } = list()
    await user.click(screen.getByRole('button', { name: /^Change it: “Denies or declines/ }))
    await waitFor(() => expect(store.getState().address.record).toMatch(/^l-/))
    expect(await ports.shelf('lessons').all()).toHaveLength(1)
  })

  it('renames, duplicates and deletes with undo', async () => {
    const user = userEvent.setup()
    const { ports, store } = list()
    await lessonStore(ports).getState().keep(mine())
    await user.click(await screen.findByRole('button', { name: 'Rename “My fountain”' }))
    await user.clear(screen.getByRole('textbox', { name: 'Title' }))
    expect(screen.getByRole('alert')).toHaveTextContent('can’t be empty')
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Ours')
    expect(lessonStore(ports).getState().lessons?.[0]?.lesson.title).toBe('Ours')
    await user.click(screen.getByRole('button', { name: /^Done renaming/ }))
    await user.click(screen.getByRole('button', { name: 'Delete “Ours”' }))
    expect(await ports.shelf('lessons').all()).toEqual([])
    store.getState().notices.find(({ text }) => text.includes('deleted'))?.action?.run()
    await user.click(await screen.findByRole('button', { name: 'Duplicate “Ours”' }))
    await waitFor(() => expect(lessonStore(ports).getState().lessons?.map(({ lesson }) => lesson.title).sort()).toEqual(['Ours', 'Ours (copy)']))
  })

  it('shows lessons on other stories with a link that opens the right story', async () => {
    const { ports } = list()
    await lessonStore(ports).getState().keep(mine({ story: { id: 'other-town', title: 'Another town' } }))
    expect(await screen.findByRole('link', { name: 'My fountain' })).toHaveAttribute('href', '#/~other-town/lessons/l-mine')
    expect(screen.getByText('Another town')).toBeVisible()
  })

  it('opens a lesson file, and names what is wrong with one', async () => {
    const user = userEvent.setup()
    const { ports, store } = list()
    const field = screen.getByLabelText(/Open a lesson file/)
    await user.upload(field, new File(['{"format":'], 'cut.json', { type: 'application/json' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/“cut.json” was not opened.*line 1, column 11.*Ask for it again/)
    expect(await ports.shelf('lessons').all()).toEqual([])
    await user.upload(field, new File([writeLessonFile(mine().lesson)], 'mine.lesson.json', { type: 'application/json' }))
    await waitFor(() => expect(store.getState().address.record).toBe('l-mine'))
  })

  it('keeps both where a file has the id of another lesson', async () => {
    const user = userEvent.setup()
    const { ports } = list()
    await lessonStore(ports).getState().keep(mine())
    await user.upload(await screen.findByLabelText(/Open a lesson file/), new File([writeLessonFile(mine({ title: 'Theirs' }).lesson)], 'theirs.lesson.json', { type: 'application/json' }))
    await waitFor(() => expect(lessonStore(ports).getState().lessons?.map(({ lesson }) => lesson.title).sort()).toEqual(['My fountain', 'Theirs']))
  })
})

describe('the lesson builder', () => {
  it('has no fault that axe finds, with all of it unfolded', async () => {
    const { container } = await build()
    for (const details of container.querySelectorAll('details')) details.open = true
    fireEvent(container.querySelector('section details') ?? container, new Event('toggle'))
    await expectNoViolations(container)
  })

  it('adds, orders and removes activities by keyboard, with the sum of minutes', async () => {
    const { now, user } = await build()
    const down = screen.getByRole('button', { name: 'Move “Denies or declines?” down' })
    down.focus()
    await user.keyboard('{Enter}')
    expect(now().lesson.activities.map(({ id }) => id)).toEqual(['a2', 'a1'])
    // It is last now, so that the way back has the focus.
    expect(screen.getByRole('button', { name: 'Move “Denies or declines?” up' })).toHaveFocus()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add an activity' }), 'how-sure')
    await user.click(within(screen.getByRole('region', { name: 'Activities' })).getByRole('button', { name: 'Add' }))
    expect(now().lesson.activities.at(-1)).toEqual({ id: 'a3', kind: 'how-sure', minutes: 15 })
    const row = screen.getByRole('group', { name: '3 of 3: How sure?' })
    fireEvent.change(within(row).getByRole('spinbutton', { name: 'Minutes' }), { target: { value: '7' } })
    expect(screen.getByText(/37 minutes together/)).toBeVisible()
    fireEvent.change(within(row).getByRole('spinbutton', { name: 'Minutes' }), { target: { value: '0' } })
    expect(now().lesson.activities.at(-1)?.minutes).toBe(7)
    await user.click(within(row).getByRole('button', { name: 'Remove “How sure?”' }))
    expect(now().lesson.activities).toHaveLength(2)
  })

  it('orders activities by dragging, and takes it back', async () => {
    const { now, user } = await build()
    const rows = within(screen.getByRole('region', { name: 'Activities' })).getAllByRole('listitem')
    const grip = rows[1]?.querySelector('[data-grip]') ?? expect.fail('no grip')
    const dataTransfer = { setData: vi.fn(), setDragImage: vi.fn(), effectAllowed: '' }
    // What comes from elsewhere is not taken.
    fireEvent.drop(rows[0] ?? expect.fail('no row'), { dataTransfer })
    expect(now().lesson.activities.map(({ id }) => id)).toEqual(['a1', 'a2'])
    fireEvent.dragStart(grip, { dataTransfer })
    fireEvent.dragOver(rows[0] ?? grip, { dataTransfer })
    fireEvent.drop(rows[0] ?? grip, { dataTransfer })
    expect(now().lesson.activities.map(({ id }) => id)).toEqual(['a2', 'a1'])
    await user.click(screen.getByRole('button', { name: /^Undo/ }))
    expect(now().lesson.activities.map(({ id }) => id)).toEqual(['a1', 'a2'])
  })

  it('takes every change back', async () => {
    const { now, user } = await build()
    await user.type(screen.getByRole('textbox', { name: 'Introduction' }), ' Read closely.')
    await user.click(screen.getByRole('checkbox', { name: /Hide the outlets/ }))
    expect(now().lesson).toMatchObject({ blind: true, introduction: 'Five papers tell of a green fountain. Read closely.' })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(now()).toMatchObject(mine())
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled()
  })

  it('chooses claims for an activity, narrowed by typing', async () => {
    const { now, user } = await build(mine({ activities: [{ id: 'a1', kind: 'how-sure', minutes: 10 }] }))
    fireEvent.click(screen.getByText('Claims: the activity chooses'))
    const search = await screen.findByRole('searchbox', { name: 'Search the claims' })
    const claim = story.claims[3]
    if (!claim) throw new Error('the practice story has claims')
    await user.type(search, claim.text.slice(0, 25))
    await user.click(screen.getAllByRole('checkbox', { name: (name) => name.includes(claim.text) })[0]!)
    expect(now().lesson.activities[0]?.claims).toEqual([claim.id])
    await user.click(screen.getByRole('button', { name: 'Let the activity choose' }))
    expect(now().lesson.activities[0]).not.toHaveProperty('claims')
  })

  it('sets articles, comparing, confidence, glossary, standards, criteria and the note', async () => {
    const { now, user } = await build()
    const [first, ...others] = story.articles
    await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${first?.letter} `) }))
    expect(now().lesson.articles).toEqual(others.map(({ id }) => id))
    await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${first?.letter} `) }))
    expect(now().lesson).not.toHaveProperty('articles')
    await user.click(screen.getByRole('radio', { name: 'Only with the key’s file' }))
    await user.selectOptions(screen.getByRole('combobox', { name: /How sure are you/ }), '')
    expect(now().lesson).toMatchObject({ compare: 'with-key' })
    expect(now().lesson).not.toHaveProperty('confidence')
    for (const name of ['Glossary', 'Standards', 'Our criteria']) await user.click(screen.getByText((_, element) => element?.tagName === 'SUMMARY' && new RegExp(`^${name} \\d+$`).test(element.textContent)))
    await user.click(screen.getByRole('checkbox', { name: /^1\.3\.b/ }))
    await user.type(screen.getByRole('textbox', { name: 'New: Criterion' }), 'It says how it knows.{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'Another word' }), 'basin')
    await user.type(screen.getByRole('textbox', { name: 'What it means here' }), 'where the water is{Enter}')
    expect(now().lesson.standards).toContain('ISTE 1.3.b')
    expect(now().lesson.criteria).toEqual(['It names who said it.', 'It says how it knows.'])
    expect(now().lesson.glossary.at(-1)).toEqual({ term: 'basin', meaning: 'where the water is' })
    await user.clear(screen.getByRole('textbox', { name: 'My note' }))
    expect(now().notes).not.toHaveProperty('note')
  })

  it('shows the questions with their key, and marks an entry as contested with a reason', async () => {
    const { now, user } = await build({ ...mine(), notes: { contested: [] } })
    const part = within(screen.getByRole('region', { name: 'Questions and key' }))
    fireEvent.click(part.getByText('Denies or declines?'))
    await user.click((await part.findAllByRole('button', { name: 'Call it contested' }))[0]!)
    await user.type(part.getByRole('textbox', { name: 'Contested, because' }), 'Open.')
    expect(now().notes.contested).toEqual([{ step: expect.stringMatching(/^a1\./), entry: expect.any(String), reason: 'Open.' }])
    await user.click(part.getByRole('button', { name: 'Not contested' }))
    expect(now().notes.contested).toEqual([])
  })
})

describe('sharing a lesson', () => {
  it('gives pupils a link and a file without key or notes, and says that this is a curtain', async () => {
    const { user, ports } = await build()
    await user.click(screen.getByRole('button', { name: 'Share “My fountain”' }))
    expect(screen.getAllByText('Leaving the key out is a curtain, not security: whoever has the story can look it up.').length).toBeGreaterThan(0)
    const link = screen.getByRole<HTMLInputElement>('textbox', { name: /^Link \(\d/ }).value
    const { address, unread } = readAddress(new URL(link).hash)
    expect({ view: address.view, unread }).toEqual({ view: 'work', unread: [] })
    const carried = unpackJson(address.lesson ?? '')
    expect(carried).toEqual(mine().lesson)
    expect(JSON.stringify(carried)).not.toMatch(/Leave time|contested|reasons|"keys"/)
    await user.click(screen.getByRole('button', { name: 'Lesson file' }))
    const [, , text] = ports.saveFile.mock.calls[0] ?? []
    expect(readLessonFile(text ?? '')).toEqual({ ok: true, read: mine().lesson })
    expect(text).not.toMatch(/Leave time|contested/)
  })

  it('gives the key as a file of its own, with notes, that fits the lesson', async () => {
    const { user, ports } = await build()
    await user.click(screen.getByRole('button', { name: 'Share “My fountain”' }))
    await user.click(screen.getByRole('button', { name: 'Key file' }))
    const [name, , text] = ports.saveFile.mock.calls[0] ?? []
    expect(name).toBe('my-fountain.key.json')
    const read = readKeyFile(text ?? '', planLesson(mine().lesson, story))
    expect(read).toMatchObject({ ok: true, read: { notes: mine().notes } })
    expect(read.ok && read.read.keys.length).toBeGreaterThan(0)
  })

  it('says when the link is long', async () => {
    const words = (length: number) => Array.from({ length }, (_, at) => ({ term: `t${at}`, meaning: Array.from({ length: 12 }, (_each, place) => ((at + 7) * (place + 3) * 7919 % 99991).toString(36)).join(' ') }))
    const { user } = await build(mine({ glossary: words(50) }))
    await user.click(screen.getByRole('button', { name: 'Share “My fountain”' }))
    expect(screen.getByText(/Links over 2,000 characters are cut/)).toBeVisible()
  })

  it('opens on another device as the same lesson', async () => {
    const { user } = await build()
    await user.click(screen.getByRole('button', { name: 'Share “My fountain”' }))
    const link = screen.getByRole<HTMLInputElement>('textbox', { name: /^Link \(\d/ }).value
    const { unmount } = renderInApp(<LessonsView />, { hash: new URL(link).hash.replace('/work/', '/lessons/'), story })
    // The mark of the link is of the pupils' page; here only the lesson is looked at.
    expect(screen.getAllByRole('heading', { level: 1, name: 'My fountain' }).length).toBeGreaterThan(0)
    expect(screen.getByText(/Brought by a link/)).toBeVisible()
    unmount()
  })
})

describe('a key file on a second device', () => {
  const fileOf = (kept: KeptLesson) => new File([writeKeyFile(planLesson(kept.lesson, story), keysOf(kept.lesson, story, kept.notes), kept.notes)], 'fountain.key.json', { type: 'application/json' })

  it('brings the note and the contested entries back, and can be taken back', async () => {
    const first = mine()
    const { user, now } = await build({ ...first, notes: { contested: [] } })
    await user.upload(screen.getByLabelText('Open a key file'), fileOf(first))
    await waitFor(() => expect(now().notes).toEqual(first.notes))
    expect(screen.getByLabelText('My note')).toHaveValue('Leave time for the square.')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(now().notes).toEqual({ contested: [] })
  })

  it('of another lesson is refused by name, and changes nothing', async () => {
    const { user, now } = await build()
    const other = mine({ id: 'l-other', title: 'Another' })
    await user.upload(screen.getByLabelText('Open a key file'), fileOf({ ...other, notes: { contested: [] } }))
    expect(await screen.findByRole('alert')).toHaveTextContent('fountain.key.json')
    expect(now().notes).toEqual(mine().notes)
  })
})

it('gives a lesson that came in a link along to the projector and to paper', async () => {
  const user = userEvent.setup()
  const packed = packJson(mine().lesson)
  renderInApp(<LessonsView />, { hash: `#/lessons/l-mine?lesson=${packed}`, story })
  await user.click(await screen.findByRole('button', { name: /^Share/ }))
  const sheet = screen.getByRole('dialog')
  for (const name of ['Projector', 'Paper']) expect(within(sheet).getByRole('link', { name }).getAttribute('href')).toContain(`lesson=${packed}`)
})
