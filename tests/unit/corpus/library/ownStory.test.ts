import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countRecords } from '../../../../src/corpus/library/countRecords.ts'
import { migrateRecord, recordMigrations, versionAfter, type StoredRecord } from '../../../../src/corpus/library/migrateRecord.ts'
import { isOwnId } from '../../../../src/corpus/library/ownId.ts'
import { ownId, readOwnStory, RECORD_VERSION } from '../../../../src/corpus/library/ownStory.ts'
import { tinyStory } from '../tinyStory.ts'

const keptRecord = (version: number): StoredRecord =>
  JSON.parse(readFileSync(new URL(`kept/record-${version}.json`, import.meta.url), 'utf8')) as StoredRecord

describe('a kept record', () => {
  it('of every version so far is brought to the present one, and can be read', () => {
    expect(versionAfter(recordMigrations)).toBe(RECORD_VERSION)
    for (let version = 1; version <= RECORD_VERSION; version++) {
      const { head, made, edits } = migrateRecord(keptRecord(version))
      expect(readOwnStory(head)).toMatchObject({ version: RECORD_VERSION, title: 'The fountain', decisions: { recorded: 1, done: 1 } })
      expect(JSON.parse(made)).toMatchObject({ format: 'crossread-story' })
      expect(edits).toHaveLength(1)
    }
  })

  it('goes through each migration once, from its own version on', () => {
    const note = (word: string) => (record: StoredRecord) => ({ ...record, made: `${record.made}${word}` })
    const record = (version: number): StoredRecord => ({ head: { id: 'own-1', version }, made: '', edits: [] })
    const steps = [note('a'), note('b'), note('c')]
    expect(migrateRecord(record(1), steps)).toEqual({ head: { id: 'own-1', version: 4 }, made: 'abc', edits: [] })
    expect(migrateRecord(record(3), steps)).toMatchObject({ head: { version: 4 }, made: 'c' })
    expect(migrateRecord(record(4), steps)).toEqual(record(4))
  })

  it.each([
    ['newer', { ...keptRecord(1).head, version: RECORD_VERSION + 1 }, { id: 'own-0123456789abcdef', why: 'newer' }],
    ['without a title', { ...keptRecord(1).head, title: undefined }, { id: 'own-0123456789abcdef', why: 'unreadable' }],
    ['with fields nobody knows', { ...keptRecord(1).head, more: 1 }, { id: 'own-0123456789abcdef', why: 'unreadable' }],
    ['no record at all', 'words', { id: '', why: 'unreadable' }],
    ['nothing', null, { id: '', why: 'unreadable' }],
  ])('that is %s is named and left alone', (_, stored, unread) => {
    expect(readOwnStory(stored)).toEqual(unread)
  })
})

describe('what is counted', () => {
  it('is what a person can review, cells of silent articles aside', () => {
    const story = tinyStory()
    const [last] = story.claims[0]?.assertions.slice(-1) ?? []
    if (last) last.stance = 'silent'
    const before = countRecords(story)
    expect(before.articles).toBe(story.articles.length)
    expect(before.confirmed).toBe(before.records)
    const [claim] = story.claims
    if (!claim) throw new Error('no claim')
    const told = claim.assertions.filter(({ stance }) => stance !== 'silent' && stance !== 'not-knowable').length
    const suggested = { ...claim, review: 'suggested' as const, assertions: claim.assertions.map((cell) => ({ ...cell, review: 'suggested' as const })) }
    const after = countRecords({ ...story, claims: [suggested, ...story.claims.slice(1)] })
    expect(after).toEqual({ ...before, confirmed: before.confirmed - 1 - told })
    expect(told).toBeGreaterThan(0)
    expect(told).toBeLessThan(claim.assertions.length)
  })
})

describe('ids', () => {
  it('of own stories are known by their beginning', () => {
    expect(isOwnId(ownId('0123456789ab'))).toBe(true)
    expect(isOwnId('musk-iravani')).toBe(false)
  })
})
