import { expect, it } from 'vitest'
import { indexStory } from '../../../src/corpus/index/storyIndex.ts'
import type { Assertion, Story } from '../../../src/corpus/model.ts'
import { activities } from '../../../src/lessons/activities/index.ts'
import type { ActivityKind } from '../../../src/lessons/activity.ts'
import type { Key } from '../../../src/lessons/steps.ts'
import { greenStory } from '../greenStory.ts'

// The tests of planted answers hold keys against what was put into the practice story on purpose. Here each plant is undone in
// the story: a key that stayed the same would not come from the story, and those tests could never fail.

function keysOn(story: Story, kind: ActivityKind, claims?: readonly string[]): readonly Key[] {
  const made = activities[kind].make({ story, index: indexStory(story) }, { id: 'a', kind, minutes: 10, ...(claims && { claims: [...claims] }) })
  return made.ok ? made.keys : []
}
const green = greenStory()
const idOf = (letter: string): string => green.articles.find((each) => each.letter === letter)?.id ?? letter
const cell = (claim: string, letter: string, change: Partial<Assertion>) => (story: Story): Story => ({
  ...story,
  claims: story.claims.map((each) => (each.id !== claim ? each : { ...each, assertions: each.assertions.map((assertion) => (assertion.article === idOf(letter) ? { ...assertion, ...change } : assertion)) })),
})
const certain = { certainty: 'certain', hedges: [], stance: 'asserts', voice: 'own', openReadings: [] } as const satisfies Partial<Assertion>

const flips: readonly (readonly [plant: string, kind: ActivityKind, step: string, claims: readonly string[] | undefined, undo: (story: Story) => Story])[] = [
  ['copied-agency-text: C is a voice of its own', 'how-many-origins', 'a.c01.count', ['c01'], cell('c01', 'C', { origin: 'o-squareside' })],
  ['plural-source: D has its own person', 'how-many-origins', 'a.c20.count', ['c20'], cell('c20', 'D', { origin: 'o-varnaby' })],
  ['changed-quotation: E prints the same words', 'same-quote', 'a.no-sign.printings', undefined, (story) => {
    const words = story.quotations.find(({ id }) => id === 'q06')?.evidence.excerpt ?? ''
    return { ...story, quotations: story.quotations.map((each) => (each.id === 'q09' ? { ...each, evidence: { ...each.evidence, excerpt: words } } : each)) }
  }],
  ['lone-denial: E has it, too', 'left-out', 'a.c22', ['c22'], cell('c22', 'E', { stance: 'attributes' })],
  ['late-denial: A could know it', 'left-out', 'a.c16', ['c16'], cell('c16', 'A', { stance: 'silent' })],
  ['late-denial: A could know it', 'timeline-of-knowing', 'a.c16.knew', ['c16'], cell('c16', 'A', { stance: 'attributes' })],
  ['number: E has three bottles', 'claim-matrix', `a.${idOf('E')}`, undefined, cell('c06', 'E', { stance: 'asserts' })],
  ['date: D has Tuesday', 'claim-matrix', `a.${idOf('D')}`, undefined, cell('c02', 'D', { stance: 'asserts' })],
  ['headline-hedge: the text of D has no doubt', 'headline-body', 'a.surer', undefined, cell('c15', 'D', certain)],
  ['headline-hedge: the text of D has no doubt', 'headline-body', 'a.body', undefined, cell('c15', 'D', certain)],
  ['loaded-wording: nobody calls it loaded', 'loaded-words', 'a.w06', undefined, (story) => ({ ...story, wordMarks: story.wordMarks.filter(({ id }) => id !== 'w06') })],
  ['omission: C tells the plan', 'left-out', 'a.c20', ['c20'], cell('c20', 'C', { stance: 'attributes' })],
  ['refusal: the mayor denies on Tuesday', 'denies-or-declines', 'a.answers', undefined, (story) => ({ ...story, responses: story.responses.map((each) => (each.id === 'r01' ? { ...each, kind: 'denies' as const } : each)) })],
  ['no-reply: the company refuses', 'denies-or-declines', 'a.answers', undefined, (story) => ({ ...story, responses: story.responses.map((each) => (each.id === 'r04' ? { ...each, kind: 'declines' as const } : each)) })],
  ['indirect-chain: A has it from one person only', 'upstream', 'a.c15.way', ['c15'], (story) => cell('c15', 'A', { chain: story.claims.find(({ id }) => id === 'c15')?.assertions.find(({ article }) => article === idOf('A'))?.chain.slice(0, 1) ?? [] })(story)],
]

it.each(flips)('%s: the key of %s notices', (_plant, kind, step, claims, undo) => {
  const answerIn = (story: Story) => keysOn(story, kind, claims).find((key) => key.step === step)?.answer
  const planted = answerIn(green)
  expect(planted, 'the plant is asked about').toBeDefined()
  expect(answerIn(undo(green))).not.toEqual(planted)
})
