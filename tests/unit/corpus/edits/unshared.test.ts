import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../src/corpus/edits/apply.ts'
import { decide, noEdits, recorded } from '../../../../src/corpus/edits/history.ts'
import type { Operation } from '../../../../src/corpus/edits/format.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { StoryFile } from '../../../../src/corpus/model.ts'
import { reviewQueue } from '../../../../src/corpus/queries/reviewQueue.ts'
import { greenStory } from '../../greenStory.ts'

/** Changing any of it in place throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

const made = (): StoryFile => JSON.parse(JSON.stringify(storyToFile(greenStory()))) as StoryFile
const base = made()
const [topic, otherTopic] = base.topics
const splittable = base.entities.find(({ mentions }) => new Set(mentions.flatMap(({ forms }) => forms.map(({ form }) => form))).size > 1)
const form = splittable?.mentions.flatMap(({ forms }) => forms.map((each) => each.form)).find((each) => each !== splittable.name) ?? ''
const article = base.articles[0]?.id ?? ''

const operations: readonly Operation[] = [
  { kind: 'review', records: [{ list: 'claims', id: 'c01' }, { list: 'events', id: 'e01' }, { list: 'claims', id: 'c03', article }], to: 'contested' },
  { kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { topic: topic?.claims.includes('c01') ? otherTopic?.id : topic?.id } },
  { kind: 'correct', record: { list: 'claims', id: 'c01', article }, change: { certainty: 'possible' } },
  { kind: 'correct', record: { list: 'articles', id: article }, change: { note: 'Read twice.' } },
  { kind: 'add', list: 'topics', record: { id: 'own-t', heading: 'Mine', claims: [] } },
  { kind: 'split', entity: splittable?.id ?? '', forms: [form], as: { id: 'own-e', type: 'other', name: form } },
  { kind: 'merge', list: 'entities', into: 'fountain', from: ['clock-square'] },
  { kind: 'merge', list: 'claims', into: 'c01', from: ['c03'] },
  { kind: 'dismiss', records: [{ list: 'claims', id: 'c05' }, { list: 'claims', id: 'c06', article }] },
  { kind: 'correct', record: { list: 'articles', id: article }, change: { note: 'Read three times.' } },
  { kind: 'head', change: { title: 'Mine', lede: 'In my words.' } },
]

describe('a decision copies only what it is about', () => {
  it.each(operations.map((operation) => [operation.kind, 'list' in operation ? operation.list : '', operation] as const))('%s %s leaves the story before it alone', (_kind, _list, operation) => {
    const story = frozen(made())
    const { story: after, unplaced } = applyEdits(story, [decide(operation, story, { id: 'd', at: '2026-11-23T09:00:00.000Z' })])
    expect(unplaced).toEqual([])
    expect(after).not.toEqual(story)
    expect(story).toEqual(base)
  })

  it('all of them, in one go or one by one, give the same', () => {
    let story = frozen(made())
    let history = noEdits
    for (const [at, operation] of operations.entries()) {
      const edit = decide(operation, story, { id: `d${at}`, at: '2026-11-23T09:00:00.000Z' })
      history = recorded(history, edit)
      const step = applyEdits(story, [edit])
      expect(step.unplaced).toEqual([])
      story = frozen(step.story)
    }
    expect(applyEdits(frozen(made()), history.edits).story).toEqual(story)
    expect(story).toMatchObject({ title: 'Mine', articles: [{ note: 'Read three times.' }, {}, {}, {}, {}] })
  })

  it('shares what it is not about, and entries to review of what is shared', () => {
    const story = made()
    const { story: after } = applyEdits(story, [decide({ kind: 'review', records: [{ list: 'claims', id: 'c01' }], to: 'contested' }, story, { id: 'd', at: '2026-11-23T09:00:00.000Z' })])
    expect(after.articles).toBe(story.articles)
    expect(after.entities).toBe(story.entities)
    expect(after.claims.find(({ id }) => id === 'c02')).toBe(story.claims.find(({ id }) => id === 'c02'))
    const entry = (of: StoryFile, id: string) => reviewQueue(of).find(({ ref }) => ref.id === id)
    expect(entry(after, 'c02')).toBe(entry(story, 'c02'))
    expect(entry(after, 'c01')).toMatchObject({ state: 'contested' })
    expect(entry(story, 'c01')).toMatchObject({ state: 'confirmed' })
  })
})
