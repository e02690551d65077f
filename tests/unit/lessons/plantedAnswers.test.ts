import { describe, expect, it } from 'vitest'
import type { ActivityKind } from '../../../src/lessons/activity.ts'
import { compareAnswer } from '../../../src/lessons/compareAnswer.ts'
import { keysOf } from '../../../src/lessons/keyLesson.ts'
import { planLesson } from '../../../src/lessons/planLesson.ts'
import type { Key } from '../../../src/lessons/steps.ts'
import { greenStory } from '../greenStory.ts'
import { sampleLesson } from './samplePlan.ts'

// What src/stories/green-fountain/plants.yaml and ANSWERS.md say was put into the five articles on purpose.

const story = greenStory()
const article = (letter: string): string => story.articles.find((each) => each.letter === letter)?.id ?? letter

function lessonKeys(kind: ActivityKind, claims?: string[]): { keys: readonly Key[]; steps: ReturnType<typeof planLesson>['activities'][number]['steps'] } {
  const lesson = { ...sampleLesson(story), activities: [{ id: 'a', kind, minutes: 10, ...(claims && { claims }) }] }
  return { keys: keysOf(lesson, story, { contested: [] }), steps: planLesson(lesson, story).activities[0]?.steps ?? [] }
}

function placed(kind: ActivityKind, step: string, claims?: string[]): Readonly<Record<string, string>> {
  const answer = lessonKeys(kind, claims).keys.find((key) => key.step === `a.${step}`)?.answer
  return answer?.kind === 'sort' ? answer.placed : {}
}

describe('the practice story’s plants in the keys', () => {
  it('copied-agency-text: B and C are one voice, A, D and E three more', () => {
    const { keys } = lessonKeys('how-many-origins', ['c01'])
    expect(keys.find(({ step }) => step === 'a.c01.count')?.answer).toEqual({ kind: 'number', value: 4 })
    const groups = placed('how-many-origins', 'c01.groups', ['c01'])
    expect(groups[article('B')]).toBe('f-cordwell')
    expect(groups[article('C')]).toBe('f-cordwell')
    expect(new Set(Object.values(groups)).size).toBe(4)
  })

  it('plural-source and indirect-chain: four articles on the council’s plan are one origin', () => {
    const { keys } = lessonKeys('how-many-origins', ['c20'])
    expect(keys.find(({ step }) => step === 'a.c20.count')?.answer).toEqual({ kind: 'number', value: 1 })
    expect(placed('how-many-origins', 'c20.groups', ['c20'])).toEqual(Object.fromEntries(['A', 'B', 'D', 'E'].map((letter) => [article(letter), 'f-town-hall'])))
  })

  it('number and date: E stands against the others with five bottles, D with Wednesday', () => {
    for (const letter of ['A', 'B', 'C', 'D', 'E']) {
      const row = placed('claim-matrix', article(letter))
      expect(row.c06, letter).toBe(letter === 'E' ? 'contradicts' : 'asserts')
      expect(row.c02, letter).toBe(letter === 'D' ? 'contradicts' : 'asserts')
    }
  })

  it('late-denial: A, B and C could not know it; nothing else is a right answer', () => {
    const { keys } = lessonKeys('left-out')
    expect(placed('left-out', 'c16')).toEqual(Object.fromEntries(['A', 'B', 'C'].map((letter) => [article(letter), 'could-not-know'])))
    expect(keys.find(({ step }) => step === 'a.c16')?.accepted).toEqual({})
  })

  it('omission and lone-denial: asked about, and told only as gaps', () => {
    expect(placed('left-out', 'c20', ['c20'])).toEqual({ [article('C')]: 'cannot-tell' })
    expect(placed('left-out', 'c22')).toEqual(Object.fromEntries(['B', 'C', 'D', 'E'].map((letter) => [article(letter), 'cannot-tell'])))
    const { keys } = lessonKeys('left-out', ['c20'])
    expect(keys.find(({ step }) => step === 'a.c20')?.accepted).toEqual({ [article('C')]: ['chose'] })
  })

  it('refusal, no-reply, and both denials: none is taken for another', () => {
    const row = placed('denies-or-declines', 'answers')
    const expected = Object.fromEntries(Object.keys(row).map((id) => [id, story.responses.find((response) => response.id === id)?.kind]))
    expect(row).toEqual(expected)
    expect(row).toMatchObject({ r01: 'declines', r04: 'no-reply', r09: 'declines', r10: 'denies', r12: 'denies', r07: 'states' })
  })

  it('headline-hedge: the words that make D’s text less sure are “may”', () => {
    const { keys, steps } = lessonKeys('how-sure', ['c15'])
    const marked = steps.flatMap((step) => {
      const answer = keys.find((key) => key.step === step.id)?.answer
      return step.kind === 'mark' && answer?.kind === 'mark' ? answer.marks.map(({ from, to }) => step.tokens.slice(from, to).join('').trim()) : []
    })
    expect(marked).toContain('may')
    const order = keys.find(({ step }) => step === 'a.c15')?.answer
    expect(order?.kind === 'order' ? order.order.at(-1) : undefined).toBe(`c15.${article('E')}`)
  })

  it('a pupil who takes silence for a denial is shown where to look again', () => {
    const { keys, steps } = lessonKeys('denies-or-declines')
    const [step] = steps
    const rows = step ? compareAnswer(step, keys[0], { kind: 'sort', placed: { r01: 'denies', r04: 'no-reply' } }) : []
    expect(rows.find(({ entry }) => entry === 'r01')?.agreement).toBe('differs')
    expect(rows.find(({ entry }) => entry === 'r04')?.agreement).toBe('same')
  })
})
