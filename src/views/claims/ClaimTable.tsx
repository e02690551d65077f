import type { Row } from '@tanstack/react-table'
import { Fragment, type CSSProperties, type ReactNode } from 'react'
import type { ClaimLine } from '../../corpus/queries/claimGroups.ts'
import type { ClaimRow } from '../../corpus/queries/claimRows.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { useApp } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { useGrowing } from '../../ui/useGrowing.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { ClaimLink } from './ClaimLink.tsx'
import { ClaimNotes } from './ClaimNotes.tsx'
import type { features } from './claimFeatures.ts'
import type { ClaimTableModel } from './useClaimTable.tsx'
import styles from './ClaimTable.module.css'

/** More stance columns than this scroll sideways in a region of their own. */
export const MOST_COLUMNS = 6

/** A table of more cells than this comes in pieces: fifty articles have thousands of them. */
const MANY_CELLS = 1500
const CELLS_AT_ONCE = 200

interface ClaimTableProps {
  model: ClaimTableModel
  /** The claim that is open, if one is. */
  opened: string | undefined
  /** What stands beneath a row: the opened panel, or the evidence on paper. */
  below: (line: ClaimLine) => ReactNode
}

/** The claims as a table: one row a claim, one column an article or an origin, under topic headings. */
export function ClaimTable({ model, opened, below }: ClaimTableProps) {
  const t = useT()
  const byOrigin = useApp((state) => state.address.columns === 'origins')
  const { table, groups, stanceColumns } = model
  const wide = stanceColumns > MOST_COLUMNS
  const columns = table.getVisibleLeafColumns().length
  const rows = new Map(table.getSortedRowModel().rows.map((row) => [row.id, row]))
  const order = groups.flatMap(({ lines }) => lines.map(({ row }) => row.claim.id))
  const places = new Map(order.map((id, at) => [id, at]))
  const printing = usePrinting()
  const growing = useGrowing(order.length, order.length * columns > MANY_CELLS ? Math.ceil(CELLS_AT_ONCE / columns) : order.length, opened === undefined ? 0 : (places.get(opened) ?? -1) + 1)
  const shown = printing ? order.length : growing
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div className={wide ? styles.region : undefined} {...(wide && { role: 'region', tabIndex: 0, 'aria-label': t('claims.region') })}>
      <table className={`${styles.table} ${wide ? styles.wide : ''}`} style={{ '--stances': stanceColumns } as CSSProperties}>
        <caption className="unseen">{t(byOrigin ? 'claims.caption.origins' : 'claims.caption')}</caption>
        <ClaimColumns model={model} />
        {groups.map(({ topic, lines }) => (
          <tbody key={topic?.id ?? ''}>
            {topic && (
              <tr>
                <th scope="rowgroup" colSpan={columns} className={styles.topic}>
                  <GivenWords>{topic.heading}</GivenWords> <span className={styles.count}>{t('claims.group.count', { count: lines.length })}</span>
                </th>
              </tr>
            )}
            {lines.map((line, at) => {
              const { id } = line.row.claim
              const row = rows.get(id)
              const more = below(line)
              return row && (places.get(id) ?? 0) < shown && (
                <Fragment key={id}>
                  <ClaimTableRow line={line} row={row} opened={id === opened} joined={lines[at + 1]?.under !== undefined} />
                  {more && <tr><td colSpan={columns} className={styles.below}>{more}</td></tr>}
                </Fragment>
              )
            })}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function ClaimColumns({ model: { table, sort } }: { model: ClaimTableModel }) {
  const sorted = sort === undefined || sort === 'disagreement' ? undefined : sort.endsWith('.up') ? 'ascending' : 'descending'
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => {
            const place = header.column.columnDef.meta?.place
            return (
              <th key={header.id} scope="col" className={place && styles[place]} aria-sort={place === 'carried' ? sorted : undefined}>
                <table.FlexRender header={header} />
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}

interface ClaimTableRowProps {
  line: ClaimLine
  row: Row<typeof features, ClaimRow>
  opened: boolean
  /** The next line belongs to this one: no rule between them. */
  joined: boolean
}

function ClaimTableRow({ line, row, opened, joined }: ClaimTableRowProps) {
  const { claim } = line.row
  return (
    <tr className={[styles.row, opened && styles.opened, joined && styles.joined].filter(Boolean).join(' ')}>
      {row.getVisibleCells().map((cell) => {
        const { meta, cell: render } = cell.column.columnDef
        if (meta?.place === 'claim') {
          return (
            <th key={cell.id} scope="row" className={styles.claim}>
              <ClaimLink open={claim.id} className={styles.text}><ClaimText claim={claim} /></ClaimLink>
              <ClaimNotes line={line} />
            </th>
          )
        }
        return (
          <td key={cell.id} className={meta && styles[meta.place]}>
            {typeof render === 'function' ? render(cell.getContext()) : null}
          </td>
        )
      })}
    </tr>
  )
}
