// A lesson with every kind of step, on the practice story, written by hand: for tests of what shows, prints and exports
// steps. Its keys are in sampleKeys. The activities' own steps are tested elsewhere.
import type { Evidence, Story } from '../../../src/corpus/model.ts'
import type { Lesson } from '../../../src/lessons/format/lesson.ts'
import type { LessonPlan } from '../../../src/lessons/plan.ts'
import type { Key, Step } from '../../../src/lessons/steps.ts'
import { say, type Words } from '../../../src/lessons/words.ts'
import { greenStory } from '../greenStory.ts'

const own = (words: string): Words => ({ words, language: 'en' })

export function sampleLesson(story: Story = greenStory()): Lesson {
  return {
    format: 'crossread-lesson', version: 1, id: 'sample', title: 'Who turned the water green?', language: 'en',
    story: { id: story.id, title: story.title }, introduction: 'Five papers tell of a green fountain.',
    blind: false, suggestedToo: false, compare: 'after-each', confidence: 'c15',
    activities: [{ id: 'a1', kind: 'denies-or-declines', minutes: 10 }, { id: 'a2', kind: 'claim-matrix', minutes: 20 }],
    glossary: [{ term: 'origin', meaning: 'where information enters the story' }],
    standards: ['CCSS RI.8.9', 'CCSS RH.6-8.8'], criteria: ['It names who said it.'],
  }
}

/** Passages with words, in the story's order. */
export function samplePassages(story: Story = greenStory()): readonly Evidence[] {
  return story.claims.flatMap(({ assertions }) => assertions.flatMap(({ evidence }) => evidence)).filter(({ excerpt }) => excerpt !== undefined)
}

/** Every kind of step once. */
export function sampleSteps(story: Story = greenStory()): readonly Step[] {
  const passages = samplePassages(story)
  const at = (...places: number[]): Evidence[] => places.flatMap((place) => passages[place] ?? [])
  const excerpt = passages[0]?.excerpt ?? ''
  const claims = story.claims.slice(0, 3).map(({ id, text }) => ({ id, label: own(text) }))
  const stances = ['asserts', 'attributes', 'hedges', 'contradicts'].map((id) => ({ id, label: say(`stance.${id}`) }))
  return [
    { kind: 'scale', id: 'before', prompt: own('How sure are you that the town did it?'), passages: [], moment: 'before', pair: 'after', from: own('not at all'), to: own('completely'), articles: 5, origins: 2 },
    { kind: 'choice', id: 'a1.1', prompt: own('Does the mayor deny it, or decline to answer?'), passages: at(0), many: false, options: [{ id: 'denies', label: say('response.denies') }, { id: 'declines', label: say('response.declines') }] },
    { kind: 'sort', id: 'a1.2', prompt: own('What does each of them do?'), passages: [], entries: [0, 3, 6].map((place) => ({ id: `e${place}`, passages: at(place) })), bins: stances },
    { kind: 'assign', id: 'a2.1', prompt: own('Build the table.'), hint: own('One passage may fit two claims: choose the nearer one.'), passages: [], entries: [0, 1, 5, 6, 9].map((place) => ({ id: `p${place}`, passages: at(place) })), claims, stances },
    { kind: 'order', id: 'a2.2', prompt: own('From surest to least sure'), passages: [], entries: ['says', 'may', 'perhaps'].map((word) => ({ id: word, label: own(word), passages: [] })), from: say('certainty.certain'), to: say('certainty.uncommitted') },
    { kind: 'mark', id: 'a2.3', prompt: own('Mark who speaks and what they say.'), passages: at(0), tokens: excerpt.split(/(?<=\s)/), language: 'en', roles: [{ id: 'speaker', label: own('who') }, { id: 'content', label: own('what') }] },
    { kind: 'number', id: 'a2.4', prompt: own('How many origins?'), passages: [], min: 1, max: 10, unit: own('origins') },
    { kind: 'text', id: 'a2.5', prompt: own('Why?'), passages: at(1, 2), lines: 3, rubric: [own('Names an article.')] },
    { kind: 'paragraph', id: 'a2.6', prompt: own('Write the fair paragraph.'), passages: [], words: 80, rubric: [own('Every sentence names its origin.')], claims: story.claims.slice(0, 3).map((claim) => ({ id: claim.id, text: own(claim.text), origins: [{ id: 'o-courier', label: own('Pellbrook Courier') }], certainty: 'certain', passages: claim.assertions.flatMap(({ evidence }) => evidence) })) },
    { kind: 'list', id: 'a2.7', prompt: own('What makes an account worth trusting here?'), passages: [], starters: [own('It says how it knows.')], lines: 5 },
    { kind: 'scale', id: 'after', prompt: own('And now?'), passages: [], moment: 'after', pair: 'before', from: own('not at all'), to: own('completely'), articles: 5, origins: 2 },
  ]
}

export function samplePlan(story: Story = greenStory()): LessonPlan {
  const steps = sampleSteps(story)
  return {
    lesson: sampleLesson(story), articles: story.articles, before: steps.slice(0, 1),
    activities: [
      { id: 'a1', kind: 'denies-or-declines', minutes: 10, steps: steps.slice(1, 3), missing: [] },
      { id: 'a2', kind: 'claim-matrix', minutes: 20, steps: steps.slice(3, -1), missing: [] },
    ],
    after: steps.slice(-1), fingerprint: '0badcafe',
  }
}

/** Keys to the steps that have one; `a1.2` has an accepted other reading, `a2.1` a contested passage. */
export function sampleKeys(story: Story = greenStory()): readonly Key[] {
  const passages = samplePassages(story).slice(0, 1)
  const none = { accepted: {}, contested: {}, reasons: [{ words: own('The passage says so.'), passages }] }
  return [
    { step: 'a1.1', answer: { kind: 'choice', chosen: ['denies'] }, ...none },
    { step: 'a1.2', answer: { kind: 'sort', placed: { e0: 'asserts', e3: 'attributes', e6: 'hedges' } }, ...none, accepted: { e6: ['attributes'] } },
    { step: 'a2.1', answer: { kind: 'assign', placed: Object.fromEntries([0, 1, 5, 6, 9].map((place) => [`p${place}`, { claim: story.claims[place < 5 ? 0 : 1]?.id, stance: 'asserts' }])) }, ...none, contested: { p9: 'Two of us read it otherwise.' } },
    { step: 'a2.2', answer: { kind: 'order', order: ['says', 'may', 'perhaps'] }, ...none },
    { step: 'a2.3', answer: { kind: 'mark', marks: [{ from: 0, to: 2, role: 'speaker' }] }, ...none },
    { step: 'a2.4', answer: { kind: 'number', value: 2 }, ...none },
  ]
}
