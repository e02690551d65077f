import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../src/corpus/index/storyIndex.ts'
import type { Evidence, Story } from '../../../src/corpus/model.ts'
import { activities } from '../../../src/lessons/activities/index.ts'
import { activityKinds } from '../../../src/lessons/activity.ts'
import { entriesOf } from '../../../src/lessons/keyLines.ts'
import { realStory } from '../realStory.ts'

// Every key of the Musk–Iravani story cites the passages that it rests on: passages that the story knows, with words to show,
// of the article that is asked about where the answer says that it tells something.

const story = realStory()
const index = indexStory(story)
const isEvidence = (value: object): value is Evidence => 'article' in value && 'start' in value && 'end' in value && 'sentences' in value
const isShown = ({ excerpt }: Evidence): boolean => excerpt !== undefined
/** Every stretch that a record of the story rests on. */
const known = knownPlaces(story)

function knownPlaces(of: Story): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk)
    if (typeof value !== 'object' || value === null) return
    if (isEvidence(value)) found.set(value.article, [...(found.get(value.article) ?? []), value])
    Object.values(value).forEach(walk)
  }
  walk({ ...of, articles: [] })
  return found
}

describe.each(activityKinds)('%s', (kind) => {
  const made = activities[kind].make({ story, index }, { id: 'a', kind, minutes: 10 })
  const keys = made.ok ? made.keys : []
  const stepOf = new Map(made.ok ? made.steps.map((step) => [step.id, step]) : [])

  it('cites passages where the story has them', () => {
    const cited = keys.flatMap(({ reasons }) => reasons.flatMap(({ passages }) => passages))
    expect(cited.length).toBeGreaterThan(0)
    const strange = cited.filter(({ article, start, end, sentences }) => {
      const dateline = index.articles.get(article)?.sentences.some(({ id, kind: of }) => of === 'dateline' && sentences.includes(id))
      return !dateline && !known.get(article)?.some((each) => each.start < end && start < each.end)
    })
    expect(strange).toEqual([])
  })

  it('shows the words of a passage for every answer', () => {
    const bare = keys.flatMap((key) => {
      const step = stepOf.get(key.step)
      if (key.answer === undefined || step === undefined) return []
      const entries = entriesOf(step).map(({ id }) => id)
      return (entries.length > 0 ? entries : [undefined]).filter((entry) => !key.reasons.some((reason) => (entry === undefined || reason.entry === entry) && reason.passages.some(isShown))).map((entry) => `${key.step} ${entry ?? ''}`)
    })
    // An article's own date line is never shown: the story has the date from it.
    expect(bare.filter((each) => !(kind === 'timeline-of-knowing' && index.articles.has(each.split(' ')[1] ?? '')))).toEqual([])
  })
})

it('what an article does with a claim is shown by its own words', () => {
  const made = activities['claim-matrix'].make({ story, index }, { id: 'a', kind: 'claim-matrix', minutes: 45 })
  const rows = made.ok ? made.keys.filter((key) => index.articles.has(key.step.slice(2))) : []
  expect(rows).toHaveLength(story.articles.length)
  const told = rows.flatMap((key) => (key.answer?.kind === 'sort' ? Object.entries(key.answer.placed).filter(([, stance]) => stance !== 'silent' && stance !== 'not-knowable').map(([claim]) => ({ key, claim, article: key.step.slice(2) })) : []))
  expect(told.length).toBeGreaterThan(10)
  for (const { key, claim, article } of told) expect(key.reasons.some((reason) => reason.entry === claim && reason.passages.some((each) => each.article === article && isShown(each))), `${article} ${claim}`).toBe(true)
})

it('a card is asked about the claim that it tells, not about one that it speaks against', () => {
  const made = activities['claim-matrix'].make({ story, index }, { id: 'a', kind: 'claim-matrix', minutes: 45 })
  const key = made.ok ? made.keys.find(({ step }) => step === 'a.matrix') : undefined
  const placed = key?.answer?.kind === 'assign' ? Object.values(key.answer.placed) : []
  expect(placed.length).toBeGreaterThanOrEqual(4)
  expect(placed.length).toBeLessThanOrEqual(10)
  expect(placed.filter(({ claim, stance }) => index.claims.get(claim ?? '')?.kind === 'denial' && stance === 'contradicts')).toEqual([])
})
