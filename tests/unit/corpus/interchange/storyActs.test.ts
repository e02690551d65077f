import { expect, it } from 'vitest'
import { decide, noEdits, recorded } from '../../../../src/corpus/edits/history.ts'
import { readCrossreadFile } from '../../../../src/corpus/interchange/crossreadFile.ts'
import { storyActs } from '../../../../src/corpus/interchange/storyActs.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { OwnText } from '../../../../src/corpus/library/ownStory.ts'
import { greenStory } from '../../greenStory.ts'

const made = storyToFile(greenStory())
const first = recorded(noEdits, decide({ kind: 'correct', record: { list: 'claims', id: 'c01' }, change: { text: 'Mine.' } }, made, { id: 'd1', at: '2026-11-23T09:00:00.000Z' }))
const own = (change: Partial<OwnText> = {}): OwnText => ({ id: 'own-0123456789abcdef', title: 'My fountain', made: JSON.stringify(made), decisions: first, ...change })
const claim = (claims: readonly { id: string; text: string }[]) => claims.find(({ id }) => id === 'c01')?.text

it('opens a story under its own id and title, with the decisions that hold', () => {
  const opened = storyActs.open(own())
  expect(opened).toMatchObject({ ok: true, story: { id: 'own-0123456789abcdef', title: 'My fountain' } })
  expect(opened.ok && claim(opened.story.claims)).toBe('Mine.')
  const undone = storyActs.open(own({ decisions: { ...first, done: 0 } }))
  expect(undone.ok && claim(undone.story.claims)).toBe(claim(made.claims))
})

it('tells what decisions come to over another reading', () => {
  const all = storyActs.weighed(own({ decisions: { ...first, done: 0 } }))
  expect(all).toMatchObject({ counts: { articles: made.articles.length }, unplaced: 0 })
  const without = { ...made, claims: made.claims.filter(({ id }) => id !== 'c01') }
  const gone = storyActs.weighed(own({ made: JSON.stringify(without) }))
  expect(gone.unplaced).toBe(1)
  expect(gone.counts.records).toBeLessThan(all.counts.records)
})

it('hands a story on under an id that no device takes for its own', () => {
  for (const id of [made.id, 'own-fedcba9876543210']) {
    const bytes = storyActs.file({ ...own({ made: JSON.stringify({ ...made, id }) }), withTexts: true })
    const read = bytes && readCrossreadFile(bytes)
    expect(read).toMatchObject({ ok: true, content: { made: { id: id.replace('own-', 'story-'), title: 'My fountain' } } })
  }
})

it('what is taken in again and handed on once more is the same file', () => {
  const bytes = storyActs.file({ ...own(), withTexts: true })
  const given = storyActs.given({ content: bytes?.buffer ?? new ArrayBuffer(), name: 'x.crossread' })
  if (!given.ok) throw new Error(given.code)
  expect(given.story).toMatchObject({ title: 'My fountain', decisions: 1, unplaced: 0, texts: made.articles.length, counts: { articles: made.articles.length } })
  const { made: text, history, title } = given.story
  expect(storyActs.file({ id: 'own-1111111111111111', title, made: text, decisions: history, withTexts: true })).toEqual(bytes)
})

it('JSON for other programs has no texts unless they are asked for', () => {
  expect(storyActs.json({ ...own(), withTexts: false })).not.toContain('"whole"')
  expect(storyActs.json({ ...own(), withTexts: true })).toContain('"whole"')
  expect(storyActs.shareable({ ...own(), room: 1900 }).hasTexts).toBe(true)
})
