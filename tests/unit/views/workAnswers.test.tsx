import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { packJson } from '../../../src/corpus/interchange/packed.ts'
import type { Lesson } from '../../../src/lessons/format/lesson.ts'
import { writeKeyFile, writeLessonFile } from '../../../src/lessons/format/lessonFile.ts'
import { stepsOf, type LessonPlan } from '../../../src/lessons/plan.ts'
import type { Answer } from '../../../src/lessons/steps.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import type { Ports } from '../../../src/store/ports.ts'
import { AppContext } from '../../../src/store/useApp.ts'
import { LessonWork } from '../../../src/views/work/LessonWork.tsx'
import { WorkView } from '../../../src/views/work/WorkView.tsx'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { sampleKeys, sampleLesson, samplePlan } from '../lessons/samplePlan.ts'

const story = greenStory()
const plan = samplePlan(story)
const keys = sampleKeys(story)
const numberOf = (step: string): number => stepsOf(plan).findIndex(({ id }) => id === step) + 1

interface Sheet {
  id: string
  sheet: string
  nickname: string
  answers: Record<string, Answer>
}

async function work(open: string | number, { of = plan, sheet }: { of?: LessonPlan; sheet?: Partial<Sheet> } = {}) {
  const rendered = renderInApp(<div />, { hash: `#/work/sample?open=${open}`, story })
  const { ports, store } = rendered
  const shelf = ports.shelf<Sheet>('answers')
  if (sheet) await shelf.put({ id: 'green-fountain sample', sheet: 'abcdef12', nickname: '', answers: {}, ...sheet })
  rendered.rerender(<AppContext value={{ store, ports }}><LessonWork plan={of} keys={() => keys} /></AppContext>)
  await screen.findByRole('heading', { level: 1 })
  return { ...rendered, user: userEvent.setup(), shelf, kept: () => shelf.get('green-fountain sample') }
}

const file = (name: string, words: string) => new File([words], name, { type: 'application/json' })

describe('an answer beside the key', () => {
  it('is there only once there is an answer, tells the reason with its passage, and follows a change', async () => {
    const { user, container } = await work(numberOf('a1.1'))
    expect(screen.queryByRole('button', { name: 'Compare with the key' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'declines to comment' }))
    await user.click(screen.getByRole('button', { name: 'Compare with the key' }))
    const beside = screen.getByRole('region', { name: 'Beside the key' })
    expect(beside).toHaveTextContent('The key reads it otherwise')
    expect(beside).toHaveTextContent('The passage says so.')
    expect(within(beside).getByRole('link')).toHaveAttribute('href', expect.stringContaining('/articles/'))
    expect(beside).toHaveTextContent('You can still change your answer')
    await expectNoViolations(container)
    await user.click(screen.getByRole('radio', { name: 'denies' }))
    expect(beside).toHaveTextContent('The same as the key')
    expect(within(beside).getByText('You and the key').nextElementSibling).toHaveTextContent('denies')
    expect(beside).not.toHaveTextContent('otherwise')
  })

  it('goes passage by passage: the same, also accepted, otherwise, still open', async () => {
    const { user } = await work(numberOf('a1.2'), { sheet: { answers: { 'a1.2': { kind: 'sort', placed: { e0: 'asserts', e3: 'hedges', e6: 'attributes' } } } } })
    await user.click(screen.getByRole('button', { name: 'Compare with the key' }))
    const beside = screen.getByRole('region', { name: 'Beside the key' })
    expect(within(beside).getAllByText(/The same as|Another reading|reads it otherwise$/).map(({ textContent }) => textContent)).toEqual(['The same as the key', 'The key reads it otherwise', 'Another reading that the key allows'])
    expect(within(beside).getByRole('status')).toHaveTextContent('2 as the key has it or allows. 1 the key reads otherwise')
  })

  it('says what the teacher calls contested, and why', async () => {
    const first = story.claims[0]!.id
    const { user } = await work(numberOf('a2.1'), { sheet: { answers: { 'a2.1': { kind: 'assign', placed: { p9: { claim: first, stance: 'hedges' }, p0: { claim: first, stance: 'hedges' } } } } } })
    await user.click(screen.getByRole('button', { name: 'Compare with the key' }))
    const beside = screen.getByRole('region', { name: 'Beside the key' })
    expect(beside).toHaveTextContent('Careful readers disagree here')
    expect(beside).toHaveTextContent('Your teacher says why: Two of us read it otherwise.')
    // What was not answered is not given away.
    expect(within(beside).getByRole('status')).toHaveTextContent('3 still open.')
    expect(within(beside).getAllByText('The key')).toHaveLength(2)
    expect(beside).toHaveTextContent('The same claim; the key reads otherwise what the article does')
  })

  it('needs the key’s file where the lesson says so, and names a wrong one', async () => {
    const held = { ...plan, lesson: { ...plan.lesson, compare: 'with-key' as const } }
    const { user } = await work(numberOf('a1.1'), { of: held })
    await user.click(screen.getByRole('radio', { name: 'denies' }))
    expect(screen.queryByRole('button', { name: 'Compare with the key' })).not.toBeInTheDocument()
    await user.click(screen.getByText('Open the key'))
    await user.upload(screen.getByLabelText(/Key file/), file('wrong.json', writeLessonFile(plan.lesson)))
    expect(await screen.findByRole('alert')).toHaveTextContent('wrong.json')
    await user.upload(screen.getByLabelText(/Key file/), file('k.key.json', writeKeyFile(held, keys, { contested: [] })))
    await user.click(await screen.findByRole('button', { name: 'Compare with the key' }))
    expect(screen.getByRole('region', { name: 'Beside the key' })).toHaveTextContent('The same as the key')
  })

  it('is gone again when the key is closed', async () => {
    const held = { ...plan, lesson: { ...plan.lesson, compare: 'with-key' as const } }
    const { user } = await work('end', { of: held })
    await user.click(screen.getByText('Open the key'))
    await user.upload(screen.getByLabelText(/Key file/), file('k.key.json', writeKeyFile(held, keys, { contested: [] })))
    await user.click(await screen.findByRole('button', { name: 'Close the key' }))
    expect(screen.queryByText(/The key is open/)).not.toBeInTheDocument()
    expect(screen.getByText('Open the key')).toBeVisible()
  })
})

describe('answers', () => {
  it('are there again after a reload', async () => {
    const { user, ports, loaded, unmount } = await work(numberOf('a1.1'))
    await user.click(screen.getByRole('radio', { name: 'denies' }))
    expect(await screen.findByText(/Your answers are kept on this device/)).toBeInTheDocument()
    unmount()
    // Another page: its store knows nothing but what the device kept.
    const later: Ports = { ...ports }
    const store = createAppStore(later)
    store.setState({ loaded, whole: loaded })
    render(<AppContext value={{ store, ports: later }}><LessonWork plan={plan} keys={() => keys} /></AppContext>)
    expect(await screen.findByRole('radio', { name: 'denies' })).toBeChecked()
  })

  it('say so where the device keeps nothing', async () => {
    const { user, ports } = await work(numberOf('a1.1'))
    ports.shelf('answers').put = () => Promise.resolve('page')
    await user.click(screen.getByRole('radio', { name: 'denies' }))
    expect(await screen.findByText(/This device keeps nothing/)).toBeInTheDocument()
  })

  it('are taken away with a way back', async () => {
    const { user, store, kept } = await work(numberOf('a1.1'), { sheet: { answers: { 'a1.1': { kind: 'choice', chosen: ['denies'] } } } })
    await user.click(screen.getByRole('button', { name: 'Take my answer away' }))
    expect((await kept())?.answers).toEqual({})
    store.getState().notices[0]?.action?.run()
    await waitFor(async () => expect((await kept())?.answers).toEqual({ 'a1.1': { kind: 'choice', chosen: ['denies'] } }))
  })

  it('to what an earlier version asked are kept, but neither shown nor saved', async () => {
    const { user, ports, kept } = await work('end', { sheet: { answers: { 'a1.1': { kind: 'choice', chosen: ['gone'] }, 'a2.5': { kind: 'text', text: 'still' } } } })
    expect(screen.getByText(/1 answer belongs to an earlier version/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save my answers' }))
    expect(ports.saveFile.mock.calls[0]?.[2]).not.toContain('gone')
    expect((await kept())?.answers).toHaveProperty(['a1.1'])
  })
})

const answers: Sheet['answers'] = { 'a1.1': { kind: 'choice', chosen: ['denies'] }, 'a2.5': { kind: 'text', text: 'Because.' } }

describe('the end of a lesson', () => {
  it('lists what is open, and hands the answers over as a file with nothing else in it', async () => {
    const { user, ports, container } = await work('end', { sheet: { answers } })
    expect(screen.getByText(/2 of 11 answered\. 9 steps are still open/)).toBeInTheDocument()
    await expectNoViolations(container)
    await user.type(screen.getByRole('textbox', { name: /Nickname/ }), 'Blue Fox')
    await user.click(screen.getByRole('button', { name: 'Save my answers' }))
    const [name, type, content] = ports.saveFile.mock.calls[0] ?? []
    expect([name, type]).toEqual(['sample_Blue-Fox_abcd.answers.json', 'application/json'])
    const saved = JSON.parse(content ?? '') as object
    expect(Object.keys(saved).sort()).toEqual(['answers', 'format', 'lesson', 'nickname', 'sheet', 'story', 'version'])
    expect(screen.getByText(/Saved as sample_Blue-Fox_abcd/)).toHaveAttribute('role', 'status')
    await user.click(screen.getByRole('button', { name: 'Print my answers' }))
    expect(ports.print).toHaveBeenCalled()
  })

  it('takes a saved file in on another device, and gives the answers here back', async () => {
    const one = await work('end', { sheet: { answers, nickname: 'Fox' } })
    await one.user.click(screen.getByRole('button', { name: 'Save my answers' }))
    const saved = one.ports.saveFile.mock.calls[0]?.[2] ?? ''
    one.unmount()
    const two = await work('end', { sheet: { sheet: '99999999', answers: { 'a2.4': { kind: 'number', value: 3 } } } })
    await two.user.upload(screen.getByLabelText('A file of answers that you saved'), file('mine.json', saved))
    await waitFor(async () => expect(await two.kept()).toEqual({ id: 'green-fountain sample', sheet: 'abcdef12', nickname: 'Fox', answers }))
    two.store.getState().notices[0]?.action?.run()
    await waitFor(async () => expect((await two.kept())?.answers).toEqual({ 'a2.4': { kind: 'number', value: 3 } }))
  })

  it('refuses a damaged file by name and leaves the answers alone', async () => {
    const { user, kept } = await work('end', { sheet: { answers } })
    await user.upload(screen.getByLabelText('A file of answers that you saved'), file('half.json', '{"format": "crossread-answers", '))
    expect(await screen.findByRole('alert')).toHaveTextContent('half.json')
    expect((await kept())?.answers).toEqual(answers)
  })

  it('clears all for the next pupil, who is another one, with a way back', async () => {
    const { user, kept, store } = await work('end', { sheet: { answers, nickname: 'Fox' } })
    await user.click(screen.getByRole('button', { name: 'Clear all my answers' }))
    const cleared = await kept()
    expect(cleared).toMatchObject({ nickname: '', answers: {} })
    expect(cleared?.sheet).not.toBe('abcdef12')
    store.getState().notices[0]?.action?.run()
    await waitFor(async () => expect(await kept()).toMatchObject({ sheet: 'abcdef12', nickname: 'Fox', answers }))
  })
})

const lesson: Lesson = { ...sampleLesson(story), id: 'mine', activities: [{ id: 'a1', kind: 'who-says-so', minutes: 15 }] }

describe('the door to a lesson', () => {
  it('opens a lesson by its link', async () => {
    renderInApp(<WorkView />, { hash: `#/work/mine?lesson=${packJson(lesson)}`, story })
    expect(await screen.findByRole('heading', { level: 1, name: lesson.title })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Who says so?' })).toHaveAttribute('href', expect.stringContaining('lesson='))
  })

  it('opens a lesson by its file, and keeps it', async () => {
    const { container, store, ports } = renderInApp(<WorkView />, { hash: '#/work', story })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Open a lesson')
    await expectNoViolations(container)
    await userEvent.upload(screen.getByLabelText(/Lesson file/), file('mine.lesson.json', writeLessonFile(lesson)))
    expect(await screen.findByRole('heading', { level: 1, name: lesson.title })).toBeInTheDocument()
    expect(store.getState().address).toMatchObject({ view: 'work', record: 'mine' })
    expect(await ports.shelf('lessons').get('mine')).toBeDefined()
  })

  it('names the file that is no lesson, and says what to do', async () => {
    renderInApp(<WorkView />, { hash: '#/work', story })
    await userEvent.upload(screen.getByLabelText(/Lesson file/), file('k.key.json', writeKeyFile(plan, keys, { contested: [] })))
    expect(await screen.findByRole('alert')).toHaveTextContent('k.key.json: This is the key to a lesson')
  })

  it.each([['#/work/gone', 'This lesson is not on this device.'], ['#/work/x?lesson=abc', 'The link has lost a part of the lesson.']])('says what is wrong with %s', async (hash, words) => {
    renderInApp(<WorkView />, { hash, story })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.getByLabelText(/Lesson file/)).toBeInTheDocument()
  })
})
