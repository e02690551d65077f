import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptySelection, toggleValue, withClause, withoutClause, type FacetId, type Selection } from '../../../../src/corpus/selection/clause.ts'
import { dayIso } from '../../../../src/corpus/selection/days.ts'
import { createFacetEngine, type FacetEngine } from '../../../../src/corpus/selection/facetEngine.ts'
import { naive, tableOf, type NaiveCounts, type NaiveRow } from './naive.ts'

const facets = ['topic', 'article', 'entity', 'stance'] as const satisfies readonly FacetId[]
const values = ['a', 'b', 'c', 'd']

interface World {
  rows: NaiveRow[]
  groups: number
}

const valueList = fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const days = fc.record({ from: fc.integer({ min: 0, max: 9 }), to: fc.integer({ min: 0, max: 9 }) })
const row = fc.record({
  step: fc.nat({ max: 2 }),
  values: fc.record({ topic: valueList, article: valueList, entity: valueList, stance: valueList }),
  days: fc.option(days, { nil: undefined }),
})
/** Groups of several rows and groups without any; `identity` makes every row its own group. */
const world = fc.tuple(fc.array(row, { maxLength: 40 }), fc.boolean()).map(([drawn, identity]): World => {
  let group = 0
  const rows = drawn.map(({ step, values: own, days: range }, at): NaiveRow => {
    group = identity ? at : group + step
    return { group, values: own, ...(range && { days: range }) }
  })
  return { rows, groups: identity ? rows.length : group + 2 }
})

type Step = (selection: Selection) => Selection
const bound = fc.option(fc.integer({ min: 0, max: 9 }).map(dayIso), { nil: undefined })
const anyValues = fc.uniqueArray(fc.constantFrom(...values, 'unknown'), { maxLength: 4 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...facets), fc.constantFrom(...values)).map(([facet, value]): Step => (s) => toggleValue(s, facet, value)) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...facets), anyValues).map(([facet, list]): Step => (s) => withClause(s, { facet, values: list })) },
  { weight: 3, arbitrary: fc.tuple(bound, bound).map(([from, to]): Step => (s) => withClause(s, { facet: 'date', ...(from && { from }), ...(to && { to }) })) },
  { weight: 1, arbitrary: fc.constantFrom(...facets).map((facet): Step => (s) => withoutClause(s, facet)) },
  { weight: 1, arbitrary: fc.constant<Step>((s) => toggleValue(s, 'event', 'nowhere')) },
  { weight: 1, arbitrary: fc.constant<Step>(() => emptySelection) },
)

function seen(engine: FacetEngine): NaiveCounts {
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, Object.fromEntries([...engine.counts(facet)].filter(([, count]) => count > 0))]),
  )
  return { groups: [...engine.groups()], rows: engine.rowCount(), counts }
}

describe('facet engine', () => {
  it('gives what plain loops give, after every step', () => {
    fc.assert(
      fc.property(world, fc.array(step, { maxLength: 15 }), ({ rows, groups }, steps) => {
        const engine = createFacetEngine(tableOf(rows, groups, facets))
        let selection = emptySelection
        for (const next of [(s: Selection) => s, ...steps]) {
          selection = next(selection)
          engine.apply(selection)
          const expected = naive(rows, facets, selection)
          expect(seen(engine)).toEqual(expected)
          expect(engine.groupCount()).toBe(expected.groups.length)
          expect(Array.from({ length: groups }, (_, group) => group).filter((group) => engine.hasGroup(group))).toEqual(expected.groups)
        }
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  it('depends on the selection, not on the way to it or the order of its clauses', () => {
    fc.assert(
      fc.property(world, fc.array(step, { maxLength: 10 }), fc.array(step, { maxLength: 10 }), ({ rows, groups }, way, other) => {
        const table = tableOf(rows, groups, facets)
        const [one, two] = [createFacetEngine(table), createFacetEngine(table)]
        const goal = way.reduce((selection, next) => next(selection), emptySelection)
        one.apply(goal)
        other.reduce((selection, next) => {
          two.apply(next(selection))
          return next(selection)
        }, emptySelection)
        two.apply([...goal].reverse())
        expect(seen(two)).toEqual(seen(one))
      }),
    )
  })

  it('comes back to the start with the empty selection', () => {
    fc.assert(
      fc.property(world, fc.array(step, { maxLength: 10 }), ({ rows, groups }, way) => {
        const engine = createFacetEngine(tableOf(rows, groups, facets))
        const start = seen(engine)
        for (let at = 1; at <= way.length; at++) engine.apply(way.slice(0, at).reduce((selection, next) => next(selection), emptySelection))
        engine.apply(emptySelection)
        expect(seen(engine)).toEqual(start)
      }),
    )
  })

  it('counts a group once for a value, however many of its rows have it', () => {
    const rows: NaiveRow[] = Array.from({ length: 300 }, (_, at) => ({ group: at < 299 ? 0 : 1, values: { topic: ['t'], article: [`a${at % 3}`] } }))
    const engine = createFacetEngine(tableOf(rows, 2, ['topic', 'article']))
    expect(engine.counts('topic').get('t')).toBe(2)
    engine.apply([{ facet: 'article', values: ['a0'] }])
    expect(engine.counts('topic').get('t')).toBe(1)
    expect([...engine.groups()]).toEqual([0])
  })

  it('keeps a value that nothing has in the clause, harmless', () => {
    const engine = createFacetEngine(tableOf([{ group: 0, values: { topic: ['t'] } }], 1, ['topic']))
    engine.apply([{ facet: 'topic', values: ['t', 'gone'] }])
    expect(engine.groupCount()).toBe(1)
    engine.apply([{ facet: 'topic', values: ['gone'] }])
    expect(engine.groupCount()).toBe(0)
    expect(engine.counts('topic').get('t')).toBe(1)
    engine.apply([{ facet: 'event', values: ['gone'] }])
    expect(engine.counts('topic').get('t')).toBe(0)
    expect(engine.counts('event').size).toBe(0)
  })

  it('never changes a map of counts that it has given', () => {
    const engine = createFacetEngine(tableOf([{ group: 0, values: { topic: ['t'], article: ['a'] } }, { group: 1, values: { topic: ['u'] } }], 2, ['topic', 'article']))
    const before = engine.counts('topic')
    expect(engine.counts('topic')).toBe(before)
    engine.apply([{ facet: 'article', values: ['a'] }])
    expect(before.get('u')).toBe(1)
    expect(engine.counts('topic').get('u')).toBe(0)
  })

  it('refuses more columns than it has bits for', () => {
    const many = Array.from({ length: 15 }, (_, at) => `f${at}`)
    expect(() => createFacetEngine(tableOf([], 0, many))).toThrow(RangeError)
  })
})
