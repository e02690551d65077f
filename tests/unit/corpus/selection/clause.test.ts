import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clauseOf, emptySelection, facetIds, isEmpty, sameSelection, toggleValue, withClause, withoutClause, type Clause,
} from '../../../../src/corpus/selection/clause.ts'
import { dayIso, isoDay } from '../../../../src/corpus/selection/days.ts'

const value = fc.constantFrom('a', 'b', 'c')
const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(dayIso)
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({ facet: fc.constantFrom(...facetIds), values: fc.array(value, { maxLength: 4 }) }),
  fc.record({ facet: fc.constant('date' as const), from: day, to: day }, { requiredKeys: ['facet'] }),
)
const select = (clauses: readonly Clause[]) => clauses.reduce(withClause, emptySelection)

describe('selection', () => {
  it('is canonical: ordered, at most one clause a facet, none empty', () => {
    fc.assert(
      fc.property(fc.array(clause), (clauses) => {
        const selection = select(clauses)
        const order = selection.map((each) => [...facetIds, 'date'].indexOf(each.facet))
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        for (const each of selection) {
          if (each.facet === 'date') expect(each.from ?? each.to).toBeDefined()
          else expect(each.values).toEqual([...new Set(each.values)].sort())
          if (each.facet !== 'date') expect(each.values.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('is the same whatever the order in which its clauses came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(clause, { selector: (each) => each.facet }), (clauses) => {
        expect(select([...clauses].reverse())).toEqual(select(clauses))
        expect(sameSelection([...select(clauses)].reverse(), select(clauses))).toBe(true)
      }),
    )
  })

  it('toggling twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(clause), fc.constantFrom(...facetIds), value, (clauses, facet, chosen) => {
        const selection = select(clauses)
        const there = toggleValue(selection, facet, chosen)
        expect(sameSelection(there, selection)).toBe(false)
        expect(toggleValue(there, facet, chosen)).toEqual(selection)
      }),
    )
  })

  it('takes clauses out and finds them', () => {
    const selection = select([{ facet: 'date', from: '2024-11-11' }, { facet: 'topic', values: ['t'] }])
    expect(clauseOf(selection, 'topic')?.values).toEqual(['t'])
    expect(clauseOf(selection, 'date')).toEqual({ facet: 'date', from: '2024-11-11' })
    expect(clauseOf(selection, 'event')).toBeUndefined()
    expect(isEmpty(withoutClause(withoutClause(selection, 'topic'), 'date'))).toBe(true)
    expect(isEmpty(withClause(selection, { facet: 'topic', values: [] }))).toBe(false)
  })

  it('drops bounds that are no day and swaps bounds in the wrong order', () => {
    expect(select([{ facet: 'date', from: 'yesterday', to: '2024-02-30' }])).toEqual([])
    expect(select([{ facet: 'date', from: '2024-11-16', to: '2024-11-11' }])).toEqual([{ facet: 'date', from: '2024-11-11', to: '2024-11-16' }])
  })
})

describe('days', () => {
  it('number days from 1970-01-01 and back', () => {
    expect(isoDay('1970-01-01')).toBe(0)
    expect(isoDay('2024-11-11')).toBe(20038)
    fc.assert(fc.property(fc.integer({ min: -719_000, max: 2_932_000 }), (number) => {
      expect(isoDay(dayIso(number))).toBe(number)
    }))
  })

  it('refuse what is no calendar day', () => {
    for (const text of ['', '2024', '2024-13-01', '2024-02-30', '2023-02-29', '11-11-2024', '2024-11-11T00:00Z']) expect(isoDay(text)).toBeUndefined()
  })
})
