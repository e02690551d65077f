import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../src/corpus/edits/apply.ts'
import { decide, editsThatHold, noEdits, recorded, redone, undone } from '../../../../src/corpus/edits/history.ts'
import type { Operation } from '../../../../src/corpus/edits/format.ts'
import { openEdited } from '../../../../src/corpus/edits/openEdited.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { StoryFile } from '../../../../src/corpus/model.ts'
import { greenStory } from '../../greenStory.ts'

const made = (): StoryFile => storyToFile(greenStory())
let number = 0
const deciding = () => ({ id: `d${++number}`, at: '2026-11-23T09:00:00.000Z' })
/** Decides one after the other, each on what the ones before left, as a person does. */
function decideAll(story: StoryFile, ...operations: Operation[]) {
  let history = noEdits
  for (const operation of operations) history = recorded(history, decide(operation, applyEdits(story, history.edits).story, deciding()))
  return history
}
const after = (story: StoryFile, ...operations: Operation[]): StoryFile => applyEdits(story, decideAll(story, ...operations).edits).story
const claim = (story: StoryFile, id: string) => story.claims.find((each) => each.id === id)
const entity = (story: StoryFile, id: string) => story.entities.find((each) => each.id === id)

/** The same story as a newer program may make it: other numbers for the same records. */
function renumbered(story: StoryFile): StoryFile {
  const text = JSON.stringify(story)
  const ids = [...story.claims, ...story.entities, ...story.events, ...story.origins].map(({ id }) => id)
  const shifted = new Map(ids.map((id, at) => [id, `n${at}-${id}`]))
  return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? (shifted.get(value) ?? value) : value)) as StoryFile
}

describe('operations', () => {
  it('review: a claim takes its cells along', () => {
    const story = after(made(), { kind: 'review', records: [{ list: 'claims', id: 'c01' }], to: 'suggested' })
    expect(claim(story, 'c01')?.review).toBe('suggested')
    expect(new Set(claim(story, 'c01')?.assertions.map(({ review }) => review))).toEqual(new Set(['suggested']))
    expect(claim(story, 'c02')?.review).toBeUndefined()
  })

  it('dismiss: the record goes, what named it stays sound, a cell becomes silent', () => {
    const edits = decideAll(made(), { kind: 'dismiss', records: [{ list: 'entities', id: 'fountain' }, { list: 'claims', id: 'c02', article: 'county-post' }] }).edits
    const { loaded } = openEdited(made(), edits, 'own.json')
    expect(loaded.problems).toEqual([])
    expect(loaded.index.entities.has('fountain')).toBe(false)
    expect(loaded.story.claims.some(({ entities }) => entities.includes('fountain'))).toBe(false)
    expect(loaded.index.claims.get('c02')?.assertions.find(({ article }) => article === 'county-post')).toMatchObject({ stance: 'silent', evidence: [] })
  })

  it('correct: fields get other values and the record is confirmed; null takes an optional one away', () => {
    const story = after(made(), { kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { text: 'The water was green.', note: null } })
    expect(claim(story, 'c01')).toMatchObject({ text: 'The water was green.', review: 'confirmed' })
    const cell = after(made(), { kind: 'correct', record: { list: 'claims', id: 'c01', article: 'pellbrook-courier' }, change: { stance: 'hedges', certainty: 'possible' } })
    expect(claim(cell, 'c01')?.assertions.find(({ article }) => article === 'pellbrook-courier')).toMatchObject({ stance: 'hedges', certainty: 'possible', review: 'confirmed' })
  })

  it('correct: a claim moves to another topic', () => {
    const first = made()
    const topic = first.topics.find(({ id }) => id !== claim(first, 'c01')?.topic)?.id ?? ''
    const { loaded } = openEdited(first, decideAll(first, { kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { topic } }).edits, 'own.json')
    expect(loaded.problems).toEqual([])
    expect(loaded.index.topics.get(topic)?.claims).toContain('c01')
  })

  it.each([['id', 'c99'], ['assertions', []], ['review', 'suggested']])('correct: %s is nobody’s to change', (field, value) => {
    const edits = decideAll(made(), { kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { [field]: value } }).edits
    const edited = applyEdits(made(), edits)
    expect(edited.unplaced).toMatchObject([{ why: 'not-allowed' }])
    expect(edited.story).toEqual(made())
  })

  it('add: a claim of one’s own finds its topic; evidence finds its sentences', () => {
    const first = made()
    const passage = claim(first, 'c01')?.assertions[0]?.evidence[0]
    const model = claim(first, 'c01')
    if (!passage || !model) throw new Error('the practice story has changed')
    const record = { ...model, id: 'own-1', text: 'A claim of mine.', assertions: model.assertions.map((cell) => ({ ...cell, evidence: cell.article === passage.article ? [{ ...passage, sentences: ['s99'] }] : [] })) }
    const { loaded } = openEdited(first, decideAll(first, { kind: 'add', list: 'claims', record }).edits, 'own.json')
    expect(loaded.problems).toEqual([])
    expect(loaded.index.claims.get('own-1')?.assertions.find(({ article }) => article === passage.article)?.evidence[0]?.sentences).toEqual(passage.sentences)
  })

  it('merge: entities become one and every reference follows', () => {
    const first = made()
    const [into, from] = ['fountain', 'clock-square']
    const edits = decideAll(first, { kind: 'merge', list: 'entities', into, from: [from] }).edits
    const { loaded } = openEdited(first, edits, 'own.json')
    expect(loaded.problems).toEqual([])
    expect(JSON.stringify(loaded.story.claims)).not.toContain('"clock-square"')
    expect(loaded.index.entities.get(into)?.aliases).toContain(entity(first, from)?.name)
    const sum = (story: StoryFile, ids: string[]) => story.entities.filter(({ id }) => ids.includes(id)).flatMap(({ mentions }) => mentions).reduce((all, each) => all + each.story, 0)
    expect(sum(loaded.story, [into])).toBe(sum(first, [into, from]))
  })

  it('merge: claims keep what either article tells', () => {
    const first = made()
    const { loaded } = openEdited(first, decideAll(first, { kind: 'merge', list: 'claims', into: 'c01', from: ['c03'] }).edits, 'own.json')
    expect(loaded.problems).toEqual([])
    expect(loaded.index.claims.has('c03')).toBe(false)
    expect(loaded.index.claims.get('c01')?.assertions[0]?.evidence.length).toBeGreaterThan(claim(first, 'c01')?.assertions[0]?.evidence.length ?? 99)
  })

  it('split: forms become an entity of their own, counted in the texts again; merging it back gives the counts back', () => {
    const first = made()
    const target = first.entities.find(({ mentions }) => new Set(mentions.flatMap(({ forms }) => forms.map(({ form }) => form))).size > 1)
    const forms = [...new Set(target?.mentions.flatMap(({ forms: all }) => all.map(({ form }) => form)))]
    const form = forms[1]
    if (!target || form === undefined) throw new Error('no entity with two forms')
    const split: Operation = { kind: 'split', entity: target.id, forms: [form], as: { id: 'own-e1', type: 'other', name: form } }
    const { loaded } = openEdited(first, decideAll(first, split).edits, 'own.json')
    expect(loaded.problems).toEqual([])
    expect(loaded.index.entities.get('own-e1')?.mentions.flatMap(({ forms: all }) => all.map((each) => each.form))).toContain(form)
    const back = after(first, split, { kind: 'merge', list: 'entities', into: target.id, from: ['own-e1'] })
    const total = (story: StoryFile) => entity(story, target.id)?.mentions.reduce((sum, each) => sum + each.story + each.headings, 0)
    expect(total(back)).toBe(total(first))
  })

  it('refuses to add what would change objects by birth', () => {
    const record = JSON.parse('{"id":"own-1","__proto__":{"polluted":true}}') as { id: string }
    const edited = applyEdits(made(), [{ ...deciding(), operation: { kind: 'add', list: 'topics', record }, anchors: [] }])
    expect(edited.unplaced).toHaveLength(1)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('decisions and a newer program', () => {
  const operations: Operation[] = [
    { kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { text: 'The water was green.', entities: ['fountain'] } },
    { kind: 'merge', list: 'entities', into: 'fountain', from: ['clock-square'] },
    { kind: 'review', records: [{ list: 'claims', id: 'c01' }, { list: 'events', id: 'e01' }], to: 'contested' },
    { kind: 'dismiss', records: [{ list: 'claims', id: 'c05' }] },
  ]

  it('hold for the same records under other ids', () => {
    const first = made()
    const history = decideAll(first, ...operations)
    const again = applyEdits(renumbered(first), history.edits)
    expect(again.unplaced).toEqual([])
    expect(again.story).toEqual(renumberedLike(applyEdits(first, history.edits).story, first))
  })

  it('are told where their record is not found again, and the others hold', () => {
    const first = made()
    const history = decideAll(first, ...operations)
    const newer = renumbered(first)
    newer.claims = newer.claims.filter(({ id }) => !id.endsWith('-c05'))
    const again = applyEdits(newer, history.edits)
    expect(again.unplaced).toMatchObject([{ why: 'gone', label: claim(first, 'c05')?.text }])
    expect(again.story.claims.find(({ text }) => text === 'The water was green.')).toBeDefined()
  })

  it('never change another record that now has the old id', () => {
    const first = made()
    const history = decideAll(first, { kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { text: 'Mine.' } })
    const newer = made()
    newer.claims = newer.claims.filter(({ id }) => id !== 'c01').map((each) => (each.id === 'c20' ? { ...each, id: 'c01' } : each))
    const again = applyEdits(newer, history.edits)
    expect(again.unplaced).toHaveLength(1)
    expect(again.story).toEqual(newer)
  })

  /** The edited story under the ids of the renumbered one. */
  function renumberedLike(edited: StoryFile, first: StoryFile): StoryFile {
    const ids = [...first.claims, ...first.entities, ...first.events, ...first.origins].map(({ id }) => id)
    const shifted = new Map(ids.map((id, at) => [id, `n${at}-${id}`]))
    return JSON.parse(JSON.stringify(edited), (_, value: unknown) => (typeof value === 'string' ? (shifted.get(value) ?? value) : value)) as StoryFile
  }
})

describe('history', () => {
  it('goes back and forth without limit, and a new decision ends what was undone', () => {
    const one = decideAll(made(), { kind: 'head', change: { title: 'One' } }, { kind: 'head', change: { title: 'Two' } })
    const title = (history: typeof one) => applyEdits(made(), editsThatHold(history)).story.title
    expect(title(undone(one))).toBe('One')
    expect(title(undone(undone(undone(one))))).toBe(made().title)
    expect(redone(redone(undone(undone(one))))).toEqual(one)
    const other = recorded(undone(one), decide({ kind: 'head', change: { title: 'Three' } }, made(), deciding()))
    expect(redone(other)).toBe(other)
    expect(title(other)).toBe('Three')
  })
})
