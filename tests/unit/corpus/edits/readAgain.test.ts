// What a person decided about a story holds for what the program makes of the same texts another time.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../src/corpus/edits/apply.ts'
import { anchorOf } from '../../../../src/corpus/edits/anchor.ts'
import type { Operation } from '../../../../src/corpus/edits/format.ts'
import { decide, editsThatHold, noEdits, recorded, type EditHistory } from '../../../../src/corpus/edits/history.ts'
import type { StoryFile } from '../../../../src/corpus/model.ts'
import { reviewQueue } from '../../../../src/corpus/queries/reviewQueue.ts'
import { assembleStory, readStory } from '../../../../src/text/index.ts'
import { readingOf } from '../../text/assemble/ferryFire.ts'

const TEXTS = path.resolve('src/stories/green-fountain/texts')
const texts = readdirSync(TEXTS).toSorted().map((name) => readFileSync(path.join(TEXTS, name), 'utf8'))
/** The story that the program makes; every record has another number when the texts come in another order. */
const madeOf = (inOrder: readonly string[]): StoryFile => JSON.parse(JSON.stringify(assembleStory(readStory(inOrder.map((text) => readingOf(text)))).story)) as StoryFile

function decided(story: StoryFile, operations: readonly Operation[]): EditHistory {
  return operations.reduce<{ history: EditHistory; now: StoryFile }>(({ history, now }, operation, at) => {
    const edit = decide(operation, now, { id: `d${at}`, at: '2026-11-23T09:00:00.000Z' })
    return { history: recorded(history, edit), now: applyEdits(now, [edit]).story }
  }, { history: noEdits, now: story }).history
}

describe('the texts are read again', () => {
  const first = madeOf(texts)
  const queue = reviewQueue(first)
  const one = (list: string, at = 0) => queue.filter(({ ref }) => ref.list === list)[at]?.ref ?? { list: 'claims' as const, id: '' }
  const every: Operation[] = queue.map(({ ref }) => ({ kind: 'review', records: [ref], to: 'confirmed' }))

  it('the same texts in the same order: nothing is without a place', () => {
    expect(applyEdits(madeOf(texts), decided(first, every).edits).unplaced).toEqual([])
  })

  it('in another order: what a person decided about each record is there, or is told by its words', () => {
    const { edits } = decided(first, every)
    const again = madeOf([...texts.slice(2), ...texts.slice(0, 2)])
    expect(again.articles.map(({ text }) => text.sha256)).not.toEqual(first.articles.map(({ text }) => text.sha256))
    const { story, unplaced } = applyEdits(again, edits)
    const confirmed = reviewQueue(story).filter(({ state }) => state === 'confirmed')
    // No two decisions came to rest on one record, and none got lost on the way.
    expect(confirmed.length + unplaced.length).toBe(edits.length)
    expect(unplaced.every(({ label, edit }) => label === edit.anchors[0]?.label)).toBe(true)
    expect(confirmed.length / edits.length).toBeGreaterThan(0.9)
    // Names are what they were, by whatever number they go now.
    const names = (of: StoryFile, kept: (id: string) => boolean) => new Set(of.entities.filter(({ id }) => kept(id)).map(({ name }) => name))
    const lost = new Set(unplaced.map(({ label }) => label))
    for (const name of names(first, () => true)) if (!lost.has(name)) expect(names(story, (id) => story.entities.find((each) => each.id === id)?.review === 'confirmed'), name).toContain(name)
  })

  it('corrections, merges, splits, dismissals and claims of one’s own come along', () => {
    const [keeps, goes] = [one('entities', 0).id, one('entities', 1).id]
    const operations: Operation[] = [
      { kind: 'correct', record: one('claims', 0), change: { text: 'In my words.' } },
      { kind: 'merge', list: 'entities', into: keeps, from: [goes] },
      { kind: 'dismiss', records: [one('claims', 1)] },
      { kind: 'add', list: 'claims', record: { ...(first.claims.find(({ id }) => id === one('claims', 2).id) as StoryFile['claims'][number]), id: 'own-1', text: 'Mine.' } },
    ]
    const dismissed = first.claims.find(({ id }) => id === one('claims', 1).id)?.text
    const { story, unplaced } = applyEdits(madeOf(texts.toReversed()), editsThatHold(decided(first, operations)))
    expect(unplaced).toEqual([])
    expect(story.claims.map(({ text }) => text)).toEqual(expect.arrayContaining(['In my words.', 'Mine.']))
    expect(story.claims.map(({ text }) => text)).not.toContain(dismissed)
    const merged = first.entities.find(({ id }) => id === goes)?.name
    expect(story.entities.find(({ aliases }) => aliases.includes(merged ?? '')), merged).toBeDefined()
    expect(story.entities.filter(({ name }) => name === merged)).toEqual([])
  })

  it('a text that is not there any more: what was decided about it alone is told', () => {
    const alone = first.claims.find(({ assertions }) => assertions.filter(({ stance }) => stance !== 'silent').map(({ article }) => article).join(' ') === first.articles.at(-1)?.id)
    const [record] = alone ? [{ list: 'claims' as const, id: alone.id }] : [one('quotations')]
    if (!record) throw new Error('nothing stands in one article alone')
    const found = (first[record.list] as readonly { id: string }[]).find(({ id }) => id === record.id)
    const { edits } = decided(first, [{ kind: 'review', records: [record], to: 'contested' }])
    const { unplaced } = applyEdits(madeOf(texts.slice(0, -1)), edits)
    expect(unplaced).toMatchObject([{ why: 'gone', label: anchorOf(record.list, found as never, first).label }])
  })
})
