import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetIds, type Clause } from '../../../src/corpus/selection/clause.ts'
import { readAddress, viewIds, writeAddress, type Address } from '../../../src/store/address.ts'

const word = fc.stringMatching(/^[A-Za-z][\w.-]{0,12}$/)
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const valueClauses = fc.uniqueArray(fc.constantFrom(...facetIds), { maxLength: 5 }).chain((facets) =>
  fc.tuple(...[...facets].sort((a, b) => facetIds.indexOf(a) - facetIds.indexOf(b)).map((facet) =>
    fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((values): Clause => ({ facet, values })))))
const dateClause = fc.option(fc.record({ facet: fc.constant('date' as const), from: day }), { nil: undefined })
const layout = fc.record({ story: word, asof: day, record: word, open: word, sort: word, group: word, columns: word, layers: word, with: word }, { requiredKeys: [] })
const addresses: fc.Arbitrary<Address> = fc.tuple(fc.constantFrom(...viewIds), layout, valueClauses, dateClause)
  .map(([view, rest, clauses, date]) => ({ view, ...rest, selection: date ? [...clauses, date] : clauses }))

describe('address', () => {
  it('reads what it wrote, for any place', () => {
    fc.assert(fc.property(addresses, (address) => {
      const read = readAddress(`#${writeAddress(address)}`)
      expect(read).toEqual({ address, unread: [], cut: false })
    }), { numRuns: 1000 })
  })

  it('never throws and always names a view, whatever stands in the address bar', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (hash) => {
      expect(viewIds).toContain(readAddress(hash).address.view)
    }), { numRuns: 2000 })
  })

  it('notices a link that lost its end', () => {
    const link = writeAddress({ view: 'claims', selection: [{ facet: 'topic', values: ['t01', 't02'] }], open: 'c001.troib', sort: 'origins' })
    const path = link.indexOf('?')
    for (let length = path + 1; length < link.length; length++) {
      const { cut, unread } = readAddress(`#${link.slice(0, length)}`)
      expect(cut || unread.length > 0, link.slice(0, length)).toBe(true)
    }
  })

  it('reads a link written by hand, without its check mark', () => {
    expect(readAddress('#/claims?stance=hedges,contradicts')).toEqual({
      address: { view: 'claims', selection: [{ facet: 'stance', values: ['hedges', 'contradicts'] }] },
      unread: [],
      cut: false,
    })
  })

  it('names what it can not read and keeps the rest', () => {
    const { address, unread } = readAddress('#/claims?topic=t01&colour=red&date=yesterday&sort=%3Cscript%3E')
    expect(address).toEqual({ view: 'claims', selection: [{ facet: 'topic', values: ['t01'] }] })
    expect(unread).toEqual(['colour=red', 'date=yesterday', 'sort=%3Cscript%3E'])
  })

  it('falls back to the story view for an unknown view and says so', () => {
    expect(readAddress('#/cla')).toMatchObject({ address: { view: 'story' }, unread: ['cla'] })
  })

  it('survives broken percent signs', () => {
    expect(readAddress('#/articles/%E0%A4%A').unread).toEqual(['%E0%A4%A'])
  })

  it('gives equal links for equal selections in another order', () => {
    const a: Clause = { facet: 'topic', values: ['t01'] }
    const b: Clause = { facet: 'article', values: ['troib'] }
    expect(writeAddress({ view: 'claims', selection: [a, b] })).toBe(writeAddress({ view: 'claims', selection: [b, a] }))
  })
})
