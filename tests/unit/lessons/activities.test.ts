import { beforeAll, describe, expect, it } from 'vitest'
import activities from '../../../src/locales/activities-en.json'
import words from '../../../src/locales/words-en.json'
import { activities as made } from '../../../src/lessons/activities/index.ts'
import { activityKinds, type ActivityKind } from '../../../src/lessons/activity.ts'
import { compareAnswer } from '../../../src/lessons/compareAnswer.ts'
import type { Lesson } from '../../../src/lessons/format/lesson.ts'
import { keysOf } from '../../../src/lessons/keyLesson.ts'
import { stepsOf, type LessonPlan } from '../../../src/lessons/plan.ts'
import { planLesson } from '../../../src/lessons/planLesson.ts'
import { standardOf } from '../../../src/lessons/standards.ts'
import type { Key, Step } from '../../../src/lessons/steps.ts'
import { t } from '../../../src/locales/messages.ts'
import '../../../src/locales/later.ts'
import { greenStory } from '../greenStory.ts'
import { realStory } from '../realStory.ts'
import { sampleLesson } from './samplePlan.ts'

const stories = { 'green-fountain': greenStory(), 'musk-iravani': realStory() }
type StoryName = keyof typeof stories
const names = Object.keys(stories) as StoryName[]
const each = names.flatMap((name) => activityKinds.map((kind) => [name, kind] as const))

const lessonOf = (name: StoryName, kinds: readonly ActivityKind[] = activityKinds): Lesson => ({
  ...sampleLesson(stories[name]), confidence: stories[name].guide.report, activities: kinds.map((kind, at) => ({ id: `a${at + 1}`, kind, minutes: made[kind].minutes })),
})
const plans = new Map<string, { plan: LessonPlan; keys: readonly Key[] }>()
const planned = (name: StoryName, kind?: ActivityKind): { plan: LessonPlan; keys: readonly Key[] } => {
  const known = plans.get(`${name} ${kind}`)
  if (known) return known
  const lesson = lessonOf(name, kind ? [kind] : activityKinds)
  const fresh = { plan: planLesson(lesson, stories[name]), keys: keysOf(lesson, stories[name], { contested: [] }) }
  plans.set(`${name} ${kind}`, fresh)
  return fresh
}
const entriesOf = (step: Step): readonly string[] => ('entries' in step ? step.entries.map(({ id }) => id) : [])

/** Every `say` in a value, with what fills it. */
function saysIn(value: unknown): { say: string; values: Readonly<Record<string, unknown>> }[] {
  if (value === null || typeof value !== 'object') return []
  if ('say' in value && typeof value.say === 'string') return [{ say: value.say, values: 'values' in value ? (value.values as Record<string, unknown>) : {} }]
  return Object.values(value).flatMap(saysIn)
}

beforeAll(() => names.forEach((name) => planned(name)))

describe.each(each)('%s: %s', (name, kind) => {
  const { plan, keys } = planned(name, kind)
  const steps = plan.activities.flatMap((activity) => activity.steps)
  const keyOf = new Map(keys.map((key) => [key.step, key]))

  it('can be fed by the story', () => {
    expect(plan.activities[0]?.missing).toEqual([])
    expect(steps.length).toBeGreaterThan(0)
  })

  it('has a key for every step, and for nothing else', () => {
    expect(keys.map(({ step }) => step).sort()).toEqual(steps.map(({ id }) => id).sort())
  })

  it('begins every step’s id with its own, none twice', () => {
    const ids = steps.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith('a1.'))).toBe(true)
    for (const step of steps) expect(new Set(entriesOf(step)).size).toBe(entriesOf(step).length)
  })

  it('offers only passages whose words are shown, as they stand there', () => {
    const shown = steps.flatMap((step) => [...step.passages, ...('entries' in step ? step.entries.flatMap(({ passages }) => passages) : []), ...('claims' in step && step.kind === 'paragraph' ? step.claims.flatMap(({ passages }) => passages) : [])])
    for (const { article, start, end, excerpt } of shown) {
      expect(excerpt).toHaveLength(end - start)
      const whole = stories[name].articles.find(({ id }) => id === article)?.text.whole
      if (whole !== undefined) expect(excerpt).toBe(whole.slice(start, end))
    }
  })

  it('answers as its key says are the same everywhere', () => {
    for (const step of steps) {
      const answer = keyOf.get(step.id)?.answer
      if (!answer) continue
      expect(answer.kind, step.id).toBe(step.kind)
      const rows = compareAnswer(step, keyOf.get(step.id), answer)
      expect(rows.length, step.id).toBeGreaterThan(0)
      expect(rows.filter(({ agreement }) => agreement !== 'same'), step.id).toEqual([])
    }
  })

  it('has no answer or accepted reading that is not offered', () => {
    for (const step of steps) {
      const { answer, accepted = {} } = keyOf.get(step.id) ?? {}
      const offered: ReadonlySet<string> | undefined = step.kind === 'sort' ? new Set(step.bins.map(({ id }) => id)) : step.kind === 'choice' ? new Set(step.options.map(({ id }) => id)) : undefined
      if (answer?.kind === 'sort') expect(Object.keys(answer.placed).sort(), step.id).toEqual([...entriesOf(step)].sort())
      const named = [...(answer?.kind === 'sort' ? Object.values(answer.placed) : []), ...(answer?.kind === 'choice' ? answer.chosen : []), ...(offered ? Object.values(accepted).flat() : [])]
      if (offered) expect(named.filter((id) => !offered.has(id)), step.id).toEqual([])
      const known = new Set([...entriesOf(step), ''])
      expect(Object.keys(accepted).filter((entry) => !known.has(entry)), step.id).toEqual([])
    }
  })

  it('gives a reason with a passage for every key entry', () => {
    for (const step of steps) {
      const key = keyOf.get(step.id)
      expect(key?.reasons.length, step.id).toBeGreaterThan(0)
      for (const reason of key?.reasons ?? []) expect(reason.passages.length, `${step.id} ${reason.entry}`).toBeGreaterThan(0)
      if (key?.answer && 'entries' in step) {
        const reasoned = new Set(key.reasons.map(({ entry }) => entry))
        expect(entriesOf(step).filter((entry) => !reasoned.has(entry)), step.id).toEqual([])
      }
    }
  })

  it('says only what stands in the catalogue, with all that fills it', () => {
    const catalogue: Readonly<Record<string, unknown>> = { ...activities, ...words }
    for (const { say, values } of saysIn([steps, keys, plan.before, plan.after])) {
      expect(catalogue, say).toHaveProperty([say])
      expect(Object.values(values).every((value) => value !== undefined), say).toBe(true)
      const missing = placeholdersOf(catalogue[say]).filter((placeholder) => !Object.hasOwn(values, placeholder))
      // A message that chooses may name what only one of its choices needs.
      const told = t(say as never, values as never)
      expect(told.trim(), say).not.toBe('')
      expect(missing.filter((placeholder) => !(say.startsWith('activity.left-out.told') && placeholder === 'since')), say).toEqual([])
      expect(told, say).not.toMatch(/undefined|Invalid Date|\{|\}/)
    }
  })

  it('has a title, a goal and a product, and names standards that are known', () => {
    for (const part of ['title', 'goal', 'product']) expect(activities, `${kind} ${part}`).toHaveProperty([`activity.${kind}.${part}`])
    expect(made[kind].standards.filter((id) => !standardOf(id))).toEqual([])
    expect(made[kind].standards.length).toBeGreaterThan(0)
  })

  it('never asserts that an article left something out on purpose', () => {
    for (const { answer } of keys) expect(JSON.stringify(answer) ?? '').not.toContain('"chose"')
  })

  it('shows one side’s words with the mark that says so', () => {
    const sided = stories[name].claims.filter((claim) => claim.kind === 'accusation' || claim.kind === 'denial').map(({ text }) => text)
    const bare = JSON.stringify(steps).match(/"words":"(?:[^"\\]|\\.)*"/g) ?? []
    expect(bare.map((each) => JSON.parse(`{${each}}`).words as string).filter((text) => sided.includes(text))).toEqual([])
  })

  it('finds nothing in a story that has nothing', () => {
    const empty = { ...stories[name], claims: [], quotations: [], quotationFamilies: [], responses: [], wordMarks: [], differences: [], events: [], origins: [], lineage: [], alignments: [] }
    const nothing = planLesson(lessonOf(name, [kind]), empty).activities[0]
    if (nothing?.steps.length === 0) expect(nothing.missing.length).toBeGreaterThan(0)
    for (const { say } of saysIn(nothing?.missing)) expect(activities).toHaveProperty([say])
  })
})

/** What a compiled message needs: [name, kind, choices] for what is filled in. */
function placeholdersOf(message: unknown): string[] {
  if (!Array.isArray(message)) return []
  return message.flatMap((part: unknown): string[] => {
    if (!Array.isArray(part)) return []
    const [placeholder, , choices] = part as [unknown, unknown, unknown]
    const nested = choices !== null && typeof choices === 'object' ? Object.values(choices).flatMap(placeholdersOf) : []
    return typeof placeholder === 'string' ? [placeholder, ...nested] : nested
  })
}

describe.each(names)('a lesson with every activity on %s', (name) => {
  it('is the same each time, on the same story read anew', () => {
    const again = planLesson(lessonOf(name), name === 'green-fountain' ? greenStory() : realStory())
    expect(again.fingerprint).toBe(planned(name).plan.fingerprint)
    expect(again).toEqual(planned(name).plan)
  })

  it('has ids that are unique in it', () => {
    const ids = stepsOf(planned(name).plan).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('carries no key', () => {
    expect(JSON.stringify(planned(name).plan)).not.toMatch(/"(answer|accepted|reasons)":/)
  })
})
