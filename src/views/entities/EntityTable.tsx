import { entitySorts, type EntityGroup, type EntityRow, type EntitySort } from '../../corpus/queries/entityRows.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import { EntityLetters, EntityLine } from './EntityLine.tsx'
import { Suggested } from '../../parts/Suggested.tsx'
import { EntityName } from './EntityName.tsx'
import { orderWord, useEntityOrder } from './useEntityRows.ts'
import styles from './EntityTable.module.css'

/** Rows under a heading, or without one when the list is ordered by a column. */
export interface ShownGroup {
  type: EntityGroup['type'] | undefined
  rows: readonly EntityRow[]
}

const numbers = ['claims', 'onWord', 'events', 'quotations', 'mentions'] as const

/** The list as a table, for wide screens and paper. */
export function EntityTable({ groups }: { groups: readonly ShownGroup[] }) {
  const t = useT()
  return (
    <table className={styles.table}>
      <caption className="unseen">{t('entities.caption')}</caption>
      <thead>
        <tr>{entitySorts.map((sort) => <SortHead key={sort} sort={sort} />)}</tr>
      </thead>
      {groups.map(({ type, rows }) => (
        <tbody key={type ?? 'all'}>
          {type !== undefined && (
            <tr>
              <th className={styles.group} scope="rowgroup" colSpan={entitySorts.length}>
                {t(`entities.group.${type}`)} <span className={styles.size}>{formatNumber(rows.length)}</span>
                {type === 'bylines' && <span className={styles.why}>{t('entities.group.bylines.note')}</span>}
              </th>
            </tr>
          )}
          {rows.map((row) => <EntityTableRow key={row.entity.id} row={row} typed={type === undefined} />)}
        </tbody>
      ))}
    </table>
  )
}

function EntityTableRow({ row, typed }: { row: EntityRow; typed: boolean }) {
  const t = useT()
  const { entity } = row
  const type = entity.byline ? 'bylines' : entity.type
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <EntityName entity={entity} /><Suggested of={entity} /> {typed && <span className={styles.type}>{t(`entities.type.${type}`)}</span>}
        <EntityLine row={row} />
      </th>
      <td><EntityLetters row={row} /></td>
      {numbers.map((number) => (
        <td key={number} className={`${styles.number} ${row[number] === 0 ? styles.zero : ''}`}>{entity.byline ? '' : formatNumber(row[number])}</td>
      ))}
    </tr>
  )
}

function SortHead({ sort }: { sort: EntitySort }) {
  const t = useT()
  const order = useEntityOrder()
  const arrange = useApp((state) => state.arrange)
  const chosen = order.sort === sort
  // Names go up by themselves, numbers down.
  const upwards = (sort === 'name') !== order.reversed
  const numeric = sort !== 'name' && sort !== 'articles'
  return (
    <th scope="col" className={numeric ? styles.number : undefined} aria-sort={chosen ? (upwards ? 'ascending' : 'descending') : 'none'}>
      <button type="button" className={styles.sort} onClick={() => arrange({ sort: orderWord({ sort, reversed: chosen && !order.reversed }) })}>
        {t(`entities.column.${sort}`)}
        <span className={styles.arrow} aria-hidden="true">{chosen ? (upwards ? '↑' : '↓') : ''}</span>
      </button>
    </th>
  )
}
