import crossfilter, { type Dimension, type Group } from 'crossfilter2'
import { clauseOf, type Selection } from '../../../src/corpus/selection/clause.ts'
import type { FacetTable } from '../../../src/corpus/selection/facetTable.ts'
import { listLength } from './answer.ts'
import type { BenchEngine } from './engines.ts'
import { benchFacets } from './zipfTable.ts'

interface Row {
  id: number
  group: number
  /** Codes by facet. Numbers, not words: they are what crossfilter sorts and compares fastest. */
  codes: number[][]
}

interface Facet<Value> {
  dimension: Dimension<Row, number>
  group: Group<Row, number, Value>
  chosen: string
  values: number
}

const mostRowsAGroup = 9

/** crossfilter2 as its documentation has it: multi-valued dimensions with their groups, counting rows. */
export function crossfilterByRow(table: FacetTable): BenchEngine {
  const filter = crossfilter(rowsOf(table))
  const total = filter.groupAll<number>()
  const facets = facetsOf<number>(filter, table, (group) => group)
  const byId = filter.dimension((row) => row.id)
  const read = () => ({ groups: facets.map(({ group }) => group.all()), total: total.value(), first: byId.bottom(listLength) })
  let seen = read()
  return {
    step(selection) {
      choose(facets, selection)
      seen = read()
    },
    answer: () => ({
      counts: facets.map(({ values }, at) => byCode(seen.groups[at] ?? [], values, (count) => count)),
      total: seen.total,
      first: seen.first.map(({ id }) => id),
    }),
  }
}

type GroupRows = Map<number, number>

/** The same counting distinct groups, which crossfilter leaves to a custom reduction: a count of rows per group. */
export function crossfilterByGroup(table: FacetTable): BenchEngine {
  const filter = crossfilter(rowsOf(table))
  const total = filter.groupAll<GroupRows>().reduce(enter, leave, () => new Map())
  const facets = facetsOf<GroupRows>(filter, table, (group) => group.reduce(enter, leave, () => new Map()))
  const byId = filter.dimension((row) => row.id)
  const read = () => ({
    groups: facets.map(({ group }) => group.all()),
    total: total.value().size,
    first: byId.bottom(listLength * mostRowsAGroup),
  })
  let seen = read()
  return {
    step(selection) {
      choose(facets, selection)
      seen = read()
    },
    answer: () => ({
      counts: facets.map(({ values }, at) => byCode(seen.groups[at] ?? [], values, (rows) => rows.size)),
      total: seen.total,
      first: [...new Set(seen.first.map(({ group }) => group))].slice(0, listLength),
    }),
  }
}

function enter(rows: GroupRows, row: Row): GroupRows {
  return rows.set(row.group, (rows.get(row.group) ?? 0) + 1)
}

function leave(rows: GroupRows, row: Row): GroupRows {
  const left = (rows.get(row.group) ?? 0) - 1
  if (left > 0) rows.set(row.group, left)
  else rows.delete(row.group)
  return rows
}

function rowsOf(table: FacetTable): Row[] {
  return Array.from({ length: table.rows }, (_, id) => ({
    id,
    group: table.rowGroup[id] ?? 0,
    codes: benchFacets.map((facet) => {
      const column = table.columns.get(facet)
      return Array.from(column?.codes.subarray(column.offsets[id], column.offsets[id + 1]) ?? [])
    }),
  }))
}

function facetsOf<Value>(
  filter: crossfilter.Crossfilter<Row>,
  table: FacetTable,
  reduction: (group: Group<Row, number, Value>) => Group<Row, number, Value>,
): Facet<Value>[] {
  return benchFacets.map((facet, at) => {
    const dimension = filter.dimension<number>((row) => row.codes[at] ?? [], true)
    return { dimension, group: reduction(dimension.group<number, Value>()), chosen: '', values: table.columns.get(facet)?.values.length ?? 0 }
  })
}

/** Touches only the dimension whose choice differs, as a page with linked charts would. */
function choose(facets: readonly Facet<unknown>[], selection: Selection): void {
  facets.forEach((facet, at) => {
    const name = benchFacets[at]
    const values = (name === undefined ? undefined : clauseOf(selection, name)?.values) ?? []
    if (values.join() === facet.chosen) return
    facet.chosen = values.join()
    const codes = new Set(values.map((value) => Number(value.slice(1))))
    if (codes.size === 0) facet.dimension.filterAll()
    else facet.dimension.filterFunction((code) => codes.has(code as number))
  })
}

function byCode<Value>(groups: readonly { key: number; value: Value }[], values: number, count: (value: Value) => number): Uint32Array {
  const counts = new Uint32Array(values)
  for (const { key, value } of groups) counts[key] = count(value)
  return counts
}
