import { describe, expect, it } from 'vitest'
import { groupsAreRows } from '../../../../src/corpus/selection/facetTable.ts'
import { createFacetTableBuilder } from '../../../../src/corpus/selection/facetTableBuilder.ts'
import { Vocabulary } from '../../../../src/corpus/selection/vocabulary.ts'

describe('facet table builder', () => {
  it('lays values out by row, each once', () => {
    const builder = createFacetTableBuilder(3, ['topic', 'article'])
    builder.addRow(0, { topic: ['t', 'u', 't'] }, { from: -1, to: 5 })
    builder.addRow(2, { article: ['a'], topic: ['u'] })
    const table = builder.build()
    expect([table.rows, table.groups, [...table.rowGroup]]).toEqual([2, 3, [0, 2]])
    const topic = table.columns.get('topic')
    expect([topic?.values, [...(topic?.offsets ?? [])], [...(topic?.codes ?? [])]]).toEqual([['t', 'u'], [0, 2, 3], [0, 1, 1]])
    expect([...(table.columns.get('article')?.offsets ?? [])]).toEqual([0, 0, 1])
    expect([[...(table.range?.from ?? [])], [...(table.range?.to ?? [])]]).toEqual([[-1, 1], [5, 0]])
    expect(groupsAreRows(table)).toBe(false)
  })

  it('grows past its first buffer', () => {
    const builder = createFacetTableBuilder(1000, ['topic'])
    for (let row = 0; row < 1000; row++) builder.addRow(row, { topic: [`t${row % 7}`] })
    const table = builder.build()
    expect(table.columns.get('topic')?.codes[999]).toBe(999 % 7)
    expect(groupsAreRows(table)).toBe(true)
  })

  it('gives the same code to the same value in tables on one vocabulary', () => {
    const vocabulary = new Vocabulary()
    const [one, two] = [createFacetTableBuilder(1, ['topic'], vocabulary), createFacetTableBuilder(1, ['topic'], vocabulary)]
    one.addRow(0, { topic: ['t'] })
    two.addRow(0, { topic: ['u', 't'] })
    one.build()
    expect([...(two.build().columns.get('topic')?.codes ?? [])]).toEqual([1, 0])
    expect(vocabulary.values('topic')).toEqual(['t', 'u'])
  })

  it('keeps values with the names of object members apart from them', () => {
    const builder = createFacetTableBuilder(1, ['topic'])
    builder.addRow(0, { topic: ['__proto__', 'constructor'] })
    expect(builder.build().columns.get('topic')?.values).toEqual(['__proto__', 'constructor'])
  })

  it('refuses groups out of order and past the last', () => {
    const builder = createFacetTableBuilder(2, [])
    builder.addRow(1, {})
    expect(() => builder.addRow(0, {})).toThrow(RangeError)
    expect(() => builder.addRow(2, {})).toThrow(RangeError)
  })
})
