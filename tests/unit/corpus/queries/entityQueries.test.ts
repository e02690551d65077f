import { describe, expect, it } from 'vitest'
import { indexStory } from '../../../../src/corpus/index/storyIndex.ts'
import type { Entity, Story } from '../../../../src/corpus/model.ts'
import { entityPage } from '../../../../src/corpus/queries/entityPage.ts'
import { entityRow, groupedEntities, sortedEntities, wordingsOf } from '../../../../src/corpus/queries/entityRows.ts'
import { realStory } from '../../realStory.ts'
import { tinyStory } from '../tinyStory.ts'

const real = realStory()
const index = indexStory(real)
const rows = real.entities.map((entity) => entityRow(entity, real, index))
const rowOf = (id: string) => {
  const row = rows.find(({ entity }) => entity.id === id)
  if (!row) throw new Error(id)
  return row
}
const compare = (a: string, b: string) => a.localeCompare(b, 'en')

describe('entityRow', () => {
  it('counts what the story links to the entity', () => {
    const { claims, events, quotations } = rowOf('leavitt')
    expect(claims).toBe(real.claims.filter((claim) => claim.entities.includes('leavitt')).length)
    expect(events).toBe(real.events.filter(({ participants }) => participants.some(({ entity }) => entity === 'leavitt')).length)
    expect(quotations).toBe(real.quotations.filter(({ speaker }) => speaker === 'leavitt').length)
  })

  it('counts a claim once, however many articles have it on their word', () => {
    const claims = new Set(real.claims.filter(({ assertions }) => assertions.some(({ chain }) => chain.some(({ entity }) => entity === 'us-official'))))
    expect(rowOf('us-official').onWord).toBe(claims.size)
  })

  it('counts the wordings of an unnamed source as its mentions, and its articles by them', () => {
    const { entity, mentions, articles } = rowOf('us-official')
    expect(mentions).toBe(entity.nominals.length)
    expect(articles).toEqual(real.articles.map(({ id }) => id).filter((id) => entity.nominals.some(({ article }) => article === id)))
  })

  it('keeps credits and page furniture apart from what articles tell', () => {
    expect(rowOf('argentina')).toMatchObject({ articles: [], creditsOnly: ['newslooks'], mentions: 0 })
  })

  it('gives names of credit lines no numbers', () => {
    for (const { entity, claims, onWord, events, quotations } of rows.filter((row) => row.entity.byline)) {
      expect([entity.id, claims, onWord, events, quotations]).toEqual([entity.id, 0, 0, 0, 0])
    }
  })
})

describe('order', () => {
  it('groups every row once, credit lines last and apart from people', () => {
    const groups = groupedEntities(rows)
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
    expect(groups.at(-1)?.type).toBe('bylines')
    expect(groups.find(({ type }) => type === 'person')?.rows.some(({ entity }) => entity.byline)).toBe(false)
  })

  it('sorts numbers down and names up, and reversed the other way, credit lines last both ways', () => {
    const mentions = sortedEntities(rows, 'mentions', false, compare).map((row) => row.mentions)
    expect(mentions).toEqual(mentions.toSorted((a, b) => b - a))
    const up = sortedEntities(rows, 'mentions', true, compare)
    expect(up[0]?.mentions).toBe(0)
    for (const reversed of [false, true]) {
      expect(sortedEntities(rows, 'name', reversed, compare).slice(-4).every(({ entity }) => entity.byline)).toBe(true)
    }
  })

  it('sorts a name in quotation marks under its first letter', () => {
    const names = sortedEntities(rows, 'name', false, compare).map(({ entity }) => entity.name)
    expect(names.indexOf('“maximum pressure” campaign')).toBeGreaterThan(names.indexOf('Khamenei'))
  })
})

describe('wordingsOf', () => {
  it('has each place once, role wordings first', () => {
    const at = (start: number) => ({ article: 'a', sentences: ['s1'], start, end: start + 3 })
    const entity = { roles: [at(1), at(9)], nominals: [at(9), at(20)] } as unknown as Entity
    expect(wordingsOf(entity).map(({ start }) => start)).toEqual([1, 9, 20])
  })
})

describe('entityPage', () => {
  it('knows no entity that is not there', () => {
    expect(entityPage('nobody', real, index)).toBeUndefined()
    expect(entityPage('__proto__', real, index)).toBeUndefined()
  })

  it('tells for every article how it has the entity', () => {
    const how = (id: string) => entityPage(id, real, index)?.inArticles.map((each) => each.how)
    expect(how('baghaei')).toEqual(['absent', 'absent', 'named', 'absent', 'absent'])
    expect(how('us-official')).toEqual(['described', 'absent', 'described', 'absent', 'described'])
    expect(how('sidiqi')).toEqual(['credited', 'absent', 'absent', 'absent', 'absent'])
  })

  it('lists each claim about it once, core claims before others, unless they stand together', () => {
    const about = entityPage('musk', real, index)?.about ?? []
    const claims = about.flatMap((group) => group.claims)
    expect(new Set(claims).size).toBe(claims.length)
    expect(claims).toHaveLength(index.claimsAbout.get('musk')?.length ?? 0)
    expect(about[0]?.claims.slice(0, 2).map(({ id }) => id)).toEqual(['c001', 'c002'])
  })

  it('puts a claim right after the one it must stand beside', () => {
    for (const { id } of real.entities) {
      for (const { claims } of entityPage(id, real, index)?.about ?? []) {
        for (const [at, claim] of claims.entries()) {
          const beside = (index.besideClaim.get(claim.id) ?? []).filter((other) => claims.includes(other))
          const near = claims.slice(Math.max(0, at - beside.length), at + beside.length + 1)
          expect(beside.every((other) => near.includes(other)), `${id}: ${claim.id}`).toBe(true)
        }
      }
    }
  })

  it('has no findings for a name of a credit line, and shows such names nowhere else', () => {
    const page = entityPage('price', real, index)
    expect(page).toMatchObject({ about: [], claims: 0, onWord: [], events: [], responses: [], utterances: [], shared: [] })
    expect(page?.relations).toHaveLength(1)
    expect(entityPage('ap', real, index)?.relations).toEqual([])
  })

  it('has all printings of an utterance, those that name another speaker apart', () => {
    const statement = entityPage('leavitt', real, index)?.utterances.find(({ family }) => family?.id === 'leavitt-statement')
    expect(statement?.own.every(({ speaker }) => speaker === 'leavitt')).toBe(true)
    expect(statement?.others.map(({ speaker }) => speaker)).toEqual(['transition-spokesperson'])
  })

  it('counts shared claims', () => {
    const shared = entityPage('musk', real, index)?.shared ?? []
    const iravani = shared.find(({ entity }) => entity.id === 'iravani')
    expect(iravani?.claims).toEqual(real.claims.filter(({ entities }) => entities.includes('musk') && entities.includes('iravani')))
    expect(shared.map(({ claims }) => claims.length)).toEqual(shared.map(({ claims }) => claims.length).toSorted((a, b) => b - a))
  })

  it('opens for every entity of any story', () => {
    const tiny: Story = tinyStory()
    const tinyIndex = indexStory(tiny)
    for (const { id } of tiny.entities) expect(entityPage(id, tiny, tinyIndex)?.entity.id).toBe(id)
  })
})
