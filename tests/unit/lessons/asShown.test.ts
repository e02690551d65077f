import { describe, expect, it } from 'vitest'
import { markedPlaces, passagesAbove, passagesBefore, shownLabel } from '../../../src/lessons/asShown.ts'
import { cardLesson } from '../../../src/lessons/cards.ts'
import { stepsOf } from '../../../src/lessons/plan.ts'
import { planLesson } from '../../../src/lessons/planLesson.ts'
import { say } from '../../../src/lessons/words.ts'
import { greenStory } from '../greenStory.ts'
import { realStory } from '../realStory.ts'
import { samplePassages, sampleSteps } from './samplePlan.ts'

const words = { words: 'The mayor', language: 'en' }

describe('passages above an answer', () => {
  it('are all of a step’s, but not those whose words are marked', () => {
    for (const step of sampleSteps()) expect(passagesAbove(step), step.id).toEqual(step.kind === 'mark' ? [] : step.passages)
  })

  it.each([['practice', greenStory], ['Musk–Iravani', realStory]] as const)('are the printing to compare with, on the %s story', (_, make) => {
    const story = make()
    const marks = stepsOf(planLesson(cardLesson('card-same-quote', story, { title: 'x', language: 'en' }), story)).flatMap((step) => (step.kind === 'mark' ? [step] : []))
    expect(marks.length).toBeGreaterThan(0)
    for (const step of marks) {
      const [above] = passagesAbove(step)
      expect(passagesAbove(step)).toHaveLength(1)
      expect(step.tokens.join('')).not.toBe(above?.excerpt)
      // The other one is what is marked, and leads to its article.
      expect(step.passages.filter((each) => each !== above).map(({ excerpt }) => excerpt)).toEqual([step.tokens.join('')])
    }
  })
})

describe('the places of marked words', () => {
  it('are told once a sentence', () => {
    const story = realStory()
    const marks = stepsOf(planLesson(cardLesson('card-who-says-so', story, { title: 'x', language: 'en' }), story)).flatMap((step) => (step.kind === 'mark' ? [step] : []))
    expect(marks.some(({ passages }) => passages.length > 1)).toBe(true)
    for (const step of marks) {
      const places = markedPlaces(step).map(({ article, sentences }) => `${article} ${sentences[0]}`)
      expect(places).toEqual([...new Set(step.passages.map(({ article, sentences }) => `${article} ${sentences[0]}`))])
    }
  })
})

describe('passages of the steps before', () => {
  it.each([['practice', greenStory], ['Musk–Iravani', realStory]] as const)('are there, each once, where a question is about them and shows none, on the %s story', (_, make) => {
    const story = make()
    const steps = stepsOf(planLesson(cardLesson('card-headline-body', story, { title: 'x', language: 'en' }), story))
    const last = steps.at(-1) ?? expect.fail('no step')
    const places = passagesBefore(steps, last).map(({ article, start, end }) => `${article} ${start} ${end}`)
    expect(places.length).toBeGreaterThan(1)
    expect(new Set(places).size).toBe(places.length)
    for (const step of steps.slice(0, -1)) expect(passagesBefore(steps, step), step.id).toEqual([])
  })
})

describe('the label of an entry', () => {
  const passages = samplePassages().slice(0, 1)

  it('is left out where it only names the article of its passages', () => {
    expect(shownLabel({ id: 'x', label: say('activity.article', { letter: 'A' }), passages })).toBeUndefined()
    expect(shownLabel({ id: 'x', label: say('activity.article', { letter: 'A' }), passages: [] })).toEqual(say('activity.article', { letter: 'A' }))
    expect(shownLabel({ id: 'x', label: words, passages })).toBe(words)
  })
})
