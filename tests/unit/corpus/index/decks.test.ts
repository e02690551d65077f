import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { StoryFile } from '../../../../src/corpus/format/story.ts'
import { buildDecks, deckIds, type DeckId } from '../../../../src/corpus/index/decks.ts'
import type { FacetId, Selection } from '../../../../src/corpus/selection/clause.ts'
import { createFacetEngine } from '../../../../src/corpus/selection/facetEngine.ts'
import { tinyStory } from '../tinyStory.ts'

const story = tinyStory()
const decks = buildDecks(story)
const engines = Object.fromEntries(deckIds.map((deck) => [deck, createFacetEngine(decks[deck])])) as Record<DeckId, ReturnType<typeof createFacetEngine>>

function shown(deck: DeckId, selection: Selection): string[] {
  engines[deck].apply(selection)
  return [...engines[deck].groups()].map((ordinal) => story[deck][ordinal]?.id ?? '?')
}

function counts(deck: DeckId, facet: FacetId, selection: Selection = []): Record<string, number> {
  engines[deck].apply(selection)
  return Object.fromEntries([...engines[deck].counts(facet)].filter(([, count]) => count > 0))
}

const only = (facet: FacetId, ...values: string[]): Selection => [{ facet, values }]

describe('decks', () => {
  it('stand on a valid story', () => {
    expect(v.safeParse(StoryFile, story).issues).toBeUndefined()
  })

  it.each(deckIds)('list every one of the %s, also those without a claim, as long as nothing is selected', (deck) => {
    expect(shown(deck, [])).toEqual(story[deck].map(({ id }) => id))
  })

  it('share one vocabulary', () => {
    for (const facet of ['entity', 'topic', 'stance'] as const) {
      for (const deck of deckIds) {
        const column = decks[deck].columns.get(facet)
        if (column) expect(column.values).toEqual(decks.claims.columns.get(facet)?.values)
      }
    }
    expect(decks.claims.columns.get('entity')?.values).toEqual(story.entities.map(({ id }) => id))
  })

  it('count claims by what each article does with them', () => {
    expect(counts('claims', 'article')).toEqual({ post: 3, wire: 3 })
    expect(counts('claims', 'leftOutBy')).toEqual({ wire: 1 })
    expect(counts('claims', 'stance')).toEqual({ asserts: 3, attributes: 1, hedges: 1, contradicts: 1, 'not-knowable': 1 })
    expect(counts('claims', 'certainty')).toEqual({ certain: 4, probable: 1, possible: 1 })
    expect(counts('claims', 'speaker')).toEqual({ own: 3, unnamed: 2, named: 1 })
    expect(counts('claims', 'origin')).toEqual({ harbour: 3, 'town-hall': 1, 'coast-wire': 1 })
    expect(counts('claims', 'alone')).toEqual({ yes: 3 })
    expect(counts('claims', 'disputed')).toEqual({ yes: 1 })
    expect(counts('claims', 'core')).toEqual({ yes: 1 })
    expect(counts('claims', 'kind')).toEqual({ statement: 3, accusation: 1 })
    expect(counts('claims', 'entityType')).toEqual({ place: 2, person: 1, unnamed: 1 })
  })

  it('hold clauses together on one assertion, not across two', () => {
    expect(shown('claims', [{ facet: 'article', values: ['post'] }, { facet: 'stance', values: ['contradicts'] }])).toEqual([])
    expect(shown('claims', [{ facet: 'article', values: ['wire'] }, { facet: 'stance', values: ['contradicts'] }])).toEqual(['strike'])
    expect(shown('claims', [{ facet: 'article', values: ['post'] }, { facet: 'leftOutBy', values: ['wire'] }])).toEqual(['fog'])
  })

  it('filter claims by the hull of their events\' dates; undated ones fail every date clause', () => {
    expect(shown('claims', [{ facet: 'date', from: '2024-03-03' }])).toEqual(['strike'])
    expect(shown('claims', [{ facet: 'date', to: '2024-03-01' }])).toEqual(['went-dark', 'strike', 'fog'])
    expect(shown('claims', [{ facet: 'date', from: '2024-03-05' }])).toEqual([])
  })

  it('find entities by the claims about them and by the articles that name them', () => {
    expect(shown('entities', only('topic', 'labour'))).toEqual(['mayor', 'keeper'])
    expect(shown('entities', only('article', 'post'))).toEqual(['lighthouse', 'mayor', 'keeper'])
    expect(shown('entities', only('entityType', 'publication'))).toEqual(['almanac'])
    expect(shown('entities', only('entity', 'almanac'))).toEqual(['almanac'])
    expect(counts('entities', 'entityType')).toEqual({ place: 1, person: 1, unnamed: 1, publication: 1 })
  })

  it('find events by claims, participants, articles and their own date', () => {
    expect(shown('events', only('disputed', 'yes'))).toEqual(['outage', 'statement'])
    expect(shown('events', only('entity', 'keeper'))).toEqual(['outage', 'statement'])
    expect(shown('events', only('article', 'wire'))).toEqual(['outage', 'statement', 'inspection'])
    expect(shown('events', [{ facet: 'date', from: '2024-03-03' }])).toEqual(['statement'])
    expect(shown('events', [{ facet: 'date', to: '1900-01-01' }])).toEqual(['founding'])
    expect(counts('events', 'event')).toEqual({ outage: 1, statement: 1, founding: 1, inspection: 1 })
  })

  it('find articles by what they say, not by what they leave out', () => {
    expect(shown('articles', only('topic', 'light'))).toEqual(['post', 'wire'])
    expect(shown('articles', only('stance', 'contradicts'))).toEqual(['wire'])
    expect(shown('articles', only('stance', 'not-knowable'))).toEqual(['post'])
    expect(shown('articles', only('leftOutBy', 'wire'))).toEqual(['post'])
    expect(counts('articles', 'article')).toEqual({ post: 1, wire: 1 })
  })

  it('keep a claim that no article deals with, and rows whose origin or entity is unknown', () => {
    const broken = tinyStory()
    const claim = broken.claims[0]
    if (claim === undefined) throw new Error('the fixture has claims')
    broken.claims = [{ ...claim, assertions: [], entities: ['gone'] }]
    broken.origins = []
    const engine = createFacetEngine(buildDecks(broken).claims)
    expect(engine.groupCount()).toBe(1)
    expect(engine.counts('entity').get('gone')).toBe(1)
  })

  it('count an attribution to nobody as unnamed', () => {
    const vague = tinyStory()
    for (const claim of vague.claims) for (const assertion of claim.assertions) assertion.chain = []
    const engine = createFacetEngine(buildDecks(vague).claims)
    expect(engine.counts('speaker').get('unnamed')).toBe(2)
    expect(engine.counts('speaker').get('named')).toBe(0)
  })
})

describe('entities deck', () => {
  it('finds an unnamed source in the articles whose words refer to it', () => {
    const story = tinyStory()
    const entity = story.entities[0]
    const article = story.articles[1]
    if (!entity || !article) throw new Error('the tiny story lost its first entity or second article')
    const unnamed = { ...entity, id: 'somebody', type: 'unnamed' as const, mentions: [], roles: [], nominals: [{ article: article.id, sentences: [], start: 0, end: 1 }] }
    const engine = createFacetEngine(buildDecks({ ...story, entities: [...story.entities, unnamed] }).entities)
    engine.apply([{ facet: 'article', values: [article.id] }])
    expect(engine.hasGroup(story.entities.length)).toBe(true)
  })
})
