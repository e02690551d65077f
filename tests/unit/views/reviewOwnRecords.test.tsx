import { act, screen, waitFor, within } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../src/corpus/edits/format.ts'
import { reviewKinds } from '../../../src/corpus/queries/reviewQueue.ts'
import { expectNoViolations } from '../appHarness.tsx'
import { fakeTextReader } from '../fakeTextReader.ts'
import { openReview, suggestedStory } from './openReview.tsx'

/** Few of each, so that a form's lists are short. */
const open = (kind: string) => openReview(kind, suggestedStory(3))
const opened = () => screen.getByRole('region', { name: 'Opened' })

describe('every kind of the queue', () => {
  it('with a form opened and those for records of one’s own: axe objects to nothing', { timeout: 60_000 }, async () => {
    const { user, container } = await open('entities')
    const made: string[] = []
    for (const [at, kind] of reviewKinds.entries()) {
      await user.click(document.body)
      await user.keyboard(String(at + 1))
      await user.keyboard('e')
      expect(await within(opened()).findByRole('form', { name: /^Edit:/ }), kind).toBeTruthy()
      for (const add of screen.queryAllByText(/^Add (?:a|an|who)\b/, { selector: 'summary' })) {
        made.push(add.textContent)
        await user.click(add)
      }
      await expectNoViolations(container)
    }
    expect(made).toEqual([
      'Add a name', 'Add a relation', 'Add a claim', 'Add a statement', 'Add a quotation', 'Add an answer', 'Add a group of origins', 'Add an origin', 'Add who has it from whom',
      'Add an event', 'Add a difference', 'Add a word',
    ])
  })
})

describe('a record of one’s own', () => {
  it('an event: faults stand at their fields, then it is made, opened and confirmed; one undo takes it back', async () => {
    const { user, file, reviewStore } = await open('events')
    const before = file().events.length
    await user.click(screen.getByText('Add an event', { selector: 'summary' }))
    const form = await screen.findByRole('form', { name: 'Add an event' })
    const label = within(form).getByRole('textbox', { name: 'In words' })
    expect(document.activeElement).toBe(label)
    await user.click(within(form).getByRole('button', { name: 'Add somebody or something' }))
    await user.click(within(form).getByRole('button', { name: 'Add and confirm' }))
    expect(within(form).getByRole('alert').textContent).toContain('3 fields')
    expect(document.activeElement).toBe(label)
    expect(label.getAttribute('aria-describedby')).toBe(within(form).getByText('This must not be empty.').id)
    expect(within(form).getByText('One entry is not complete. Fill it in, or remove it.')).toBeTruthy()
    expect(within(form).getByText('Show where an article says it: add a passage.')).toBeTruthy()
    expect(reviewStore.getState().reviewed?.history.edits).toEqual([])

    await user.type(label, '  The rain stops ')
    const someone = file().entities[0]
    await user.selectOptions(within(form).getByLabelText('Who or what, 1'), someone?.id ?? '')
    await user.type(within(form).getByLabelText('In what part, 1'), 'watches')
    await user.selectOptions(within(form).getByLabelText(/^Where/), file().entities[1]?.id ?? '')
    await user.click(within(form).getByRole('button', { name: 'Add a passage' }))
    within(form).getByLabelText('Sentence').focus()
    await user.keyboard('{Escape}')
    expect(within(form).queryByLabelText('Sentence')).toBeNull()
    expect(label).toHaveProperty('value', '  The rain stops ')
    await user.click(within(form).getByRole('button', { name: 'Add a passage' }))
    await user.selectOptions(within(form).getByLabelText('Sentence'), file().articles[0]?.sentences[0]?.id ?? '')
    await user.click(within(form).getByRole('button', { name: 'Add these words' }))
    expect(document.activeElement).toBe(within(form).getByRole('button', { name: 'Add a passage' }))
    await user.click(within(form).getByRole('button', { name: 'Add and confirm' }))

    const heading = await within(opened()).findByRole('heading', { level: 2, name: 'The rain stops' })
    expect(document.activeElement).toBe(heading)
    expect(screen.queryByRole('form', { name: 'Add an event' })).toBeNull()
    expect(screen.getByText('Added: The rain stops')).toBeTruthy()
    expect(within(opened()).getByText(`${someone?.name}: watches`)).toBeTruthy()
    expect(file().events.at(-1)).toMatchObject({ label: 'The rain stops', review: 'confirmed', articles: [file().articles[0]?.id], place: { entity: file().entities[1]?.id } })
    expect(screen.getByText(/^History: 1 decision/)).toBeTruthy()
    await user.keyboard('z')
    expect(file().events.length).toBe(before)
  })

  it('who has it from whom: not from oneself; Escape makes nothing', async () => {
    const { user, file } = await open('origins')
    const before = file().lineage.length
    await user.click(screen.getByText('Add who has it from whom', { selector: 'summary' }))
    const form = await screen.findByRole('form', { name: 'Add who has it from whom' })
    const [from, to] = [file().articles[0]?.id ?? '', file().articles[1]?.id ?? '']
    await user.selectOptions(within(form).getByLabelText('Which article or origin'), from)
    await user.selectOptions(within(form).getByLabelText('has it from'), from)
    await user.click(within(form).getByRole('button', { name: 'Add and confirm' }))
    expect(within(form).getByText(/Choose another entry/)).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByText('Add who has it from whom', { selector: 'summary' }))
    expect(file().lineage.length).toBe(before)
    await user.click(screen.getByText('Add who has it from whom', { selector: 'summary' }))
    const again = await screen.findByRole('form', { name: 'Add who has it from whom' })
    await user.selectOptions(within(again).getByLabelText('Which article or origin'), from)
    await user.selectOptions(within(again).getByLabelText('has it from'), to)
    await user.click(within(again).getByRole('button', { name: 'Add and confirm' }))
    expect(file().lineage.at(-1)).toMatchObject({ from, to, link: 'stated', review: 'confirmed' })
  })
})

describe('a claim of one’s own where there is no topic yet', () => {
  it('makes the topic with the claim, and neither where the claim cannot be made', async () => {
    const { user, file } = await openReview('claims', { ...suggestedStory(3), topics: [], claims: [] })
    await user.click(screen.getByText('Add a claim', { selector: 'summary' }))
    const text = screen.getByRole('textbox', { name: 'The claim in your words' })
    await user.click(text)
    await user.paste('x'.repeat(500))
    await user.click(screen.getByRole('button', { name: 'Add the claim' }))
    expect(screen.getByText('This is too long.')).toBeTruthy()
    expect([file().topics, file().claims]).toEqual([[], []])
    await user.clear(text)
    await user.paste('The water was green.')
    await user.click(screen.getByRole('button', { name: 'Add the claim' }))
    expect(file().topics.map(({ heading, claims }) => [heading, claims.length])).toEqual([['More claims', 1]])
    expect(document.activeElement).toBe(within(opened()).getByRole('heading', { level: 2, name: 'The water was green.' }))
  })
})

describe('what could not be corrected before', () => {
  it('an outlet’s name and a date of publication; the focus goes back to where the form was opened', async () => {
    const { user, file } = await open('articles')
    await user.click(within(opened()).getByRole('button', { name: /^Edit/ }))
    const form = await within(opened()).findByRole('form', { name: /^Edit:/ })
    const outlet = within(form).getByRole('textbox', { name: 'Outlet' })
    await user.clear(outlet)
    await user.type(outlet, 'The Bell')
    await user.clear(within(form).getByRole('textbox', { name: 'Published' }))
    // A letter in a box of the form decides nothing.
    within(form).getByRole('combobox', { name: 'Outlet: where this is from' }).focus()
    await user.keyboard('x')
    await user.click(within(form).getByRole('button', { name: 'Save and confirm' }))
    expect(file().articles[0]).toMatchObject({ outlet: { value: 'The Bell', found: 'elsewhere' }, published: { edtf: 'XXXX', found: 'inferred' }, review: 'confirmed' })
    expect(document.activeElement).toBe(within(opened()).getByRole('button', { name: /^Edit/ }))
    expect(screen.getByText('Changed and confirmed: A · The Bell')).toBeTruthy()
    expect(within(opened()).queryByRole('button', { name: /^Dismiss/ })).toBeNull()
    await user.keyboard('d')
    expect(file().articles).toHaveLength(5)
  })

  it('what is right as it stands is confirmed by its form, too; the next one comes after it', async () => {
    const { user, file } = await open('events')
    const heading = () => within(opened()).getByRole('heading', { level: 2 }).textContent
    const first = heading()
    await user.keyboard('j')
    const second = heading()
    await user.keyboard('e')
    await user.click(await within(opened()).findByRole('button', { name: 'Save and confirm' }))
    expect(file().events.filter(({ review }) => review === 'confirmed').map(({ label }) => label)).toEqual([second])
    await user.keyboard('j')
    expect([first, second]).not.toContain(heading())
  })

  it('what a claim is about', async () => {
    const { user, file } = await open('claims')
    await user.keyboard('e')
    const about = await within(opened()).findByRole('group', { name: /^Whom and what it is about/ })
    const id = file().claims.find(({ text }) => text === within(opened()).getByRole('heading', { level: 2 }).textContent)?.id
    const before = file().claims.find((each) => each.id === id)?.entities ?? []
    const someone = file().entities.find((each) => !before.includes(each.id))
    await user.click(within(about).getByRole('checkbox', { name: someone?.name ?? '' }))
    await user.click(within(opened()).getByRole('button', { name: 'Save' }))
    expect(file().claims.find((each) => each.id === id)?.entities).toEqual([...before, someone?.id])
  })
})

describe('the texts are read again', () => {
  it('decisions are kept, and the one without a place is told', async () => {
    const names = ['A', 'B']
    const reader = fakeTextReader()
    const outcome = await reader.story({ files: names.map((name) => ({ name: `${name}.txt`, content: readFileSync(`src/stories/green-fountain/texts/${name}.txt`, 'utf8') })), storyId: 'mine', title: 'Mine', withTexts: true })
    reader.close()
    if (!outcome.ok) throw new Error('not read')
    const { story: made } = outcome.result
    // What an older program found and this one does not.
    made.entities.push({ id: 'e900', type: 'person', name: 'Nobody Anywhere', aliases: [], roles: [], nominals: [], mentions: [], pronouns: [], review: 'suggested' })
    const { user, file, reviewStore } = await openReview('entities', made)
    const kept = made.entities[0]
    const decide = (operation: Operation) => act(() => reviewStore.getState().decide(operation))
    decide({ kind: 'correct', record: { list: 'entities', id: kept?.id ?? '' }, change: { description: 'as I describe it' } })
    decide({ kind: 'review', records: [{ list: 'entities', id: 'e900' }], to: 'confirmed' })
    decide({ kind: 'correct', record: { list: 'articles', id: made.articles[0]?.id ?? '' }, change: { outlet: { value: 'The Bell', found: 'elsewhere' } } })
    await waitFor(() => expect(reviewStore.getState().saving).not.toBe('saving'))
    const { made: first } = reviewStore.getState().reviewed ?? {}

    await user.click(screen.getByText('Read the texts again with this version', { selector: 'summary' }))
    await user.click(screen.getByRole('button', { name: 'Read again' }))
    expect(await screen.findByText('The texts were read again. One decision has no place any more: see the history.', {}, { timeout: 20_000 })).toBeTruthy()
    expect(reviewStore.getState().reviewed?.made).not.toBe(first)
    expect(file().entities.some(({ name }) => name === 'Nobody Anywhere')).toBe(false)
    expect(file().entities.find(({ name }) => name === kept?.name)).toMatchObject({ description: 'as I describe it', review: 'confirmed' })
    expect(file().articles[0]?.outlet.value).toBe('The Bell')
    await user.click(screen.getByText('History: 3 decisions, 1 without a place', { selector: 'summary' }))
    expect((await screen.findByRole('group', { name: 'One decision has no place in the story' })).textContent).toContain('Nobody Anywhere: what it was about is not there any more')
  })
})
