import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Story } from '../../../src/corpus/model.ts'
import '../../../src/locales/later.ts'
import type { LessonPlan } from '../../../src/lessons/plan.ts'
import { projectorAct, type Pressed } from '../../../src/views/projector/projectorKeys.ts'
import { markedPieces } from '../../../src/views/projector/markedPieces.ts'
import { Projector } from '../../../src/views/projector/Projector.tsx'
import { slideNumber, slidesOf } from '../../../src/views/projector/slides.ts'
import { addMinute, clockWords, leftOf, newTimer, startOrPause } from '../../../src/views/projector/timer.ts'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { sampleKeys, samplePlan } from '../lessons/samplePlan.ts'

const green = greenStory()

function project(open = '0', { plan = samplePlan(green), story = green }: { plan?: LessonPlan; story?: Story } = {}) {
  const keys = vi.fn(() => sampleKeys(story))
  const app = renderInApp(<Projector plan={plan} keys={keys} />, { story, hash: `#/projector/sample?open=${open}` })
  return { ...app, keys, open: () => app.store.getState().address.open }
}
const press = (key: string): boolean => fireEvent.keyDown(document.body, { key })
const slideOf = (id: string): string => String(slidesOf(samplePlan(green)).findIndex((slide) => slide.kind === 'step' && slide.step.id === id))

describe('slides', () => {
  test('the title, the question before, every step of every activity, the question after', () => {
    const slides = slidesOf(samplePlan(green))
    expect(slides[0]).toEqual({ kind: 'title' })
    expect(slides.slice(1).map((slide) => (slide.kind === 'step' ? [slide.step.id, slide.activity?.id, slide.number] : []))).toEqual([
      ['before', undefined, 1], ['a1.1', 'a1', 1], ['a1.2', 'a1', 2], ['a2.1', 'a2', 1], ['a2.2', 'a2', 2], ['a2.3', 'a2', 3],
      ['a2.4', 'a2', 4], ['a2.5', 'a2', 5], ['a2.6', 'a2', 6], ['a2.7', 'a2', 7], ['after', undefined, 1],
    ])
  })

  test.each([[undefined, 0], ['0', 0], ['4', 4], ['99', 11], ['s7', 0], ['-1', 0]])('an address with %s opens slide %i', (open, number) => {
    expect(slideNumber(open, 12)).toBe(number)
  })

  test('marked words are cut by their tokens, the same words elsewhere are not', () => {
    expect(markedPieces(['the ', 'dog ', 'the ', 'dog'], [{ from: 2, to: 4, role: 'who' }])).toEqual([{ words: 'the dog ' }, { words: 'the dog', role: 'who' }])
    // The blank behind them is not marked.
    expect(markedPieces(['the ', 'dog ', 'barks'], [{ from: 0, to: 2, role: 'who' }])).toEqual([{ words: 'the dog', role: 'who' }, { words: ' ' }, { words: 'barks' }])
  })
})

describe('keys', () => {
  const pressed = (key: string, change: Partial<Pressed> = {}) => projectorAct({ key, modified: false, focus: 'nothing', rightToLeft: false, ...change })

  test.each([
    ['PageDown', 'next'], ['PageUp', 'previous'], ['ArrowRight', 'next'], ['ArrowLeft', 'previous'], [' ', 'next'], ['Home', 'first'], ['End', 'last'],
    ['r', 'reveal'], ['R', 'reveal'], ['Enter', 'reveal'], ['b', 'blank'], ['.', 'blank'], ['Escape', 'leave'], ['f', 'fill'], ['F', 'fill'], ['ArrowDown', 'down'], ['ArrowUp', 'up'], ['q', undefined],
  ])('%s: %s', (key, act) => expect(pressed(key)).toBe(act))

  test('arrows turn around where reading does', () => {
    expect(pressed('ArrowLeft', { rightToLeft: true })).toBe('next')
    expect(pressed('ArrowRight', { rightToLeft: true })).toBe('previous')
  })

  test('a button keeps Space and Enter, a list its letters and arrows, the browser what is pressed with Ctrl', () => {
    expect(pressed(' ', { focus: 'presses' })).toBeUndefined()
    expect(pressed('Enter', { focus: 'presses' })).toBeUndefined()
    expect(pressed('PageDown', { focus: 'presses' })).toBe('next')
    expect(pressed('r', { focus: 'types' })).toBeUndefined()
    expect(pressed('PageDown', { focus: 'types' })).toBe('next')
    expect(pressed('r', { modified: true })).toBeUndefined()
  })
})

describe('the timer', () => {
  test('counts down to nothing and no further, stands while it is paused, takes a minute more', () => {
    const running = startOrPause(newTimer(2), 1000)
    expect(leftOf(running, 31_000)).toBe(90_000)
    const paused = startOrPause(running, 31_000)
    expect(leftOf(paused, 999_000)).toBe(90_000)
    expect(leftOf(running, 500_000)).toBe(0)
    expect(leftOf(addMinute(running, 500_000), 510_000)).toBe(50_000)
    expect(leftOf(addMinute(paused, 40_000), 999_000)).toBe(150_000)
  })

  test.each([[60_000, '1:00'], [59_001, '1:00'], [59_000, '0:59'], [0, '0:00'], [725_000, '12:05']])('%i ms is %s', (left, words) => expect(clockWords(left)).toBe(words))

  test('begins with the minutes of the activity, runs on from slide to slide, and tells its end once in words', () => {
    vi.useFakeTimers({ now: 0 })
    onTestFinished(() => void vi.useRealTimers())
    project(slideOf('a1.1'))
    const clock = screen.getByRole('timer')
    expect(clock).toHaveTextContent('10:00')
    expect(clock).toHaveAttribute('aria-live', 'off')
    fireEvent.click(screen.getByRole('button', { name: 'Start' }))
    act(() => void vi.advanceTimersByTime(60_000))
    press('PageDown')
    expect(screen.getByRole('timer')).toHaveTextContent('9:00')
    press('PageDown')
    expect(screen.getByRole('timer')).toHaveTextContent('20:00')
    press('PageUp')
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }))
    act(() => void vi.advanceTimersByTime(60_000))
    expect(screen.getByRole('timer')).toHaveTextContent('9:00')
    fireEvent.click(screen.getByRole('button', { name: 'Start' }))
    fireEvent.click(screen.getByRole('button', { name: '+1 minute' }))
    expect(screen.queryByText(/Time is up/)).toBeNull()
    act(() => void vi.advanceTimersByTime(600_000))
    expect(screen.getByRole('timer')).toHaveTextContent('0:00')
    expect(screen.getByText(/Time is up/)).toHaveAttribute('role', 'status')
  })

  test('is not there where no activity is on', () => {
    project('1')
    expect(screen.queryByRole('timer')).toBeNull()
  })
})

describe('the projector', () => {
  test('opens with the title, the story, what comes and the way for pupils', () => {
    project()
    expect(screen.getByRole('heading', { level: 1, name: 'Who turned the water green?' })).toBeInTheDocument()
    expect(screen.getByText(/On the story/)).toHaveTextContent(green.title)
    expect(screen.getByRole('img', { name: /QR code/ })).toBeInTheDocument()
  })

  test('goes on and back by keys, and stays at its ends; the address follows without a step of history each', () => {
    const { open } = project()
    press('PageUp')
    expect(open()).toBe('0')
    press('PageDown')
    press(' ')
    press('ArrowRight')
    expect(open()).toBe('3')
    press('ArrowLeft')
    expect(open()).toBe('2')
    press('End')
    press('PageDown')
    expect(open()).toBe('11')
    press('Home')
    expect(open()).toBe('0')
  })

  test('the app’s own keys mean nothing else meanwhile: the event ends here', () => {
    project(slideOf('a1.1'))
    expect(press('b')).toBe(false)
    expect(press('b')).toBe(false)
    expect(press('q')).toBe(true)
  })

  test('reveals the key entry by entry, with other readings, the reason and the passage', async () => {
    project(slideOf('a1.2'))
    const [first, second, third] = within(screen.getByRole('region', { name: 'The slide' })).getAllByRole('listitem').filter((each) => each.textContent.includes('“') || each.querySelector('q'))
    expect(screen.queryByText('Key:')).toBeNull()
    press('r')
    expect(first).toHaveTextContent(/Key:.*own voice/)
    expect(second).not.toHaveTextContent('on somebody’s word')
    press('Enter')
    expect(second).toHaveTextContent('on somebody’s word')
    press('R')
    expect(third).toHaveTextContent(/hedges.*One may also read:.*on somebody’s word/)
    await userEvent.click(screen.getByRole('button', { name: 'Show the key (3 of 4)' }))
    expect(screen.getByText('The passage says so.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Key shown (4)' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Hide the key' }))
    expect(screen.queryByText('The passage says so.')).toBeNull()
  })

  test('a contested cell says why', () => {
    project(slideOf('a2.1'))
    for (let lines = 0; lines < 5; lines++) press('r')
    expect(screen.getByText(/Two of us read it otherwise/)).toHaveTextContent('Contested:')
  })

  test('no key, nothing to reveal', () => {
    project(slideOf('a2.5'))
    press('r')
    expect(screen.queryByRole('button', { name: /key/i })).toBeNull()
  })

  test('B blanks the screen, and any of its keys brings it back where it was', () => {
    const { open } = project('3')
    press('b')
    expect(screen.getByText(/The screen is blank/)).toBeInTheDocument()
    press('PageDown')
    expect(screen.queryByText(/The screen is blank/)).toBeNull()
    expect(open()).toBe('3')
  })

  test('Escape leaves for the lesson', () => {
    const { store } = project('3')
    press('Escape')
    expect(store.getState().address).toMatchObject({ view: 'lessons', record: 'sample' })
  })

  test('the ground is chosen here, and kept', async () => {
    const { ports, container } = project()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ground' }), 'High contrast')
    expect(container.querySelector('[data-look="contrast"]')).not.toBeNull()
    expect(ports.memory.get('projector')).toBe('contrast')
  })

  test('blind: no outlet and no title of an article stands outside the passages, and nothing leads to one', () => {
    const plan = samplePlan(green)
    const { container } = project('0', { plan: { ...plan, lesson: { ...plan.lesson, blind: true } } })
    const last = slidesOf(plan).length - 1
    for (let at = 0; at < last; at++) {
      for (let lines = 0; lines < 8; lines++) press('r')
      // The fair paragraph names its origins: one of them is a paper that this sample puts there itself.
      const ownWords = [...container.querySelectorAll('[title], h1, p')].filter((each) => !each.querySelector('q') && !each.closest('q'))
      for (const { outlet } of green.articles) expect(ownWords.some((each) => each.getAttribute('title') === outlet.value)).toBe(false)
      expect(container.querySelectorAll('a[href*="/articles/"]')).toHaveLength(0)
      press('PageDown')
    }
  })

  test.each(slidesOf(samplePlan(green)).map((slide, at) => [slide.kind === 'step' ? slide.step.kind : 'title', String(at)]))('slide %s (%s) has no violation, revealed too', async (_, at) => {
    const { container } = project(at)
    for (let lines = 0; lines < 8; lines++) press('r')
    await expectNoViolations(container)
  })
})

describe('full screen', () => {
  /** A browser that lets a page fill the screen; jsdom does not. */
  function letFill(): { request: ReturnType<typeof vi.fn>; exit: ReturnType<typeof vi.fn> } {
    let filled: Element | null = null
    const become = (element: Element | null) => () => {
      filled = element
      document.dispatchEvent(new Event('fullscreenchange'))
      return Promise.resolve()
    }
    const [request, exit] = [vi.fn(become(document.documentElement)), vi.fn(become(null))]
    Object.defineProperties(document, { fullscreenEnabled: { configurable: true, value: true }, fullscreenElement: { configurable: true, get: () => filled }, exitFullscreen: { configurable: true, value: exit } })
    Object.defineProperty(document.documentElement, 'requestFullscreen', { configurable: true, value: request })
    onTestFinished(() => {
      for (const name of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen']) Reflect.deleteProperty(document, name)
      Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
    })
    return { request, exit }
  }

  test('is offered where a browser has it, by button and by F, and ends with the projector', async () => {
    const { request, exit } = letFill()
    const { unmount } = project('1')
    await userEvent.click(screen.getByRole('button', { name: 'Full screen' }))
    expect(request).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: 'End full screen' })).toBeVisible()
    act(() => void press('f'))
    expect(exit).toHaveBeenCalledOnce()
    act(() => void press('F'))
    expect(request).toHaveBeenCalledTimes(2)
    unmount()
    expect(exit).toHaveBeenCalledTimes(2)
  })

  test('is not offered where it has none', () => {
    project('1')
    expect(screen.queryByRole('button', { name: 'Full screen' })).not.toBeInTheDocument()
  })
})

describe('the title slide', () => {
  const titled = (title: string): LessonPlan => {
    const plan = samplePlan(green)
    return { ...plan, lesson: { ...plan.lesson, title }, activities: plan.activities.slice(0, 1) }
  }

  test('says the name of a single activity once', () => {
    project('0', { plan: titled('Denies or declines?') })
    expect(screen.getAllByText('Denies or declines?')).toHaveLength(1)
    expect(screen.getByText('10 minutes')).toBeVisible()
  })

  test('names a single activity under a title of the teacher’s own', () => {
    project('0', { plan: titled('Monday') })
    expect(screen.getByRole('listitem')).toHaveTextContent('Denies or declines? 10 minutes')
  })
})
