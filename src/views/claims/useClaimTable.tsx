import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { originColumns } from '../../corpus/queries/claimColumns.ts'
import { claimGroups } from '../../corpus/queries/claimGroups.ts'
import { claimRows, type ClaimRow } from '../../corpus/queries/claimRows.ts'
import type { DeckView } from '../../store/useDeck.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { ArticleCell } from './ArticleCell.tsx'
import { ArticleHead, CarriedHead, ClaimHead, FamilyHead } from './ColumnHeads.tsx'
import { CarriedBy } from './CarriedBy.tsx'
import { columnHelper, features, sortingOf, sortWordOf } from './claimFeatures.ts'
import { OriginCell } from './OriginCell.tsx'

const byNumber = { sortFn: (a: { getValue: (id: string) => unknown }, b: { getValue: (id: string) => unknown }, id: string) => Number(a.getValue(id)) - Number(b.getValue(id)) }
/** There to sort by; the column "carried by" shows both numbers. */
const columnVisibility = { origins: false, disagreement: false }

/** The claims that the selection leaves, sorted by the table and laid out in groups. */
export function useClaimTable(deck: DeckView) {
  const { story, index } = useLoaded()
  const sort = useApp((state) => sortWordOf(state.address.sort))
  const grouped = useApp((state) => state.address.group !== 'none')
  const byOrigin = useApp((state) => state.address.columns === 'origins')
  const rows = useMemo(() => claimRows(story, index, deck.ordinals), [story, index, deck])
  const columns = useMemo(() => {
    const stances = byOrigin
      ? originColumns(rows, story, index).map((family) =>
          columnHelper.display({ id: `family ${family.id}`, meta: { place: 'stance' }, header: () => <FamilyHead family={family} />, cell: ({ row }) => <OriginCell claim={row.original.claim} family={family} /> }))
      : story.articles.map((article) =>
          columnHelper.display({ id: `article ${article.id}`, meta: { place: 'stance' }, header: () => <ArticleHead article={article} />, cell: ({ row }) => <ArticleCell claim={row.original.claim} article={article} /> }))
    return columnHelper.columns([
      columnHelper.accessor((row) => row.claim.text, { id: 'claim', meta: { place: 'claim' }, header: () => <ClaimHead /> }),
      ...stances,
      columnHelper.accessor((row) => row.support.articles.length, { ...byNumber, id: 'support', meta: { place: 'carried' }, header: () => <CarriedHead />, cell: ({ row }) => <CarriedBy row={row.original} /> }),
      columnHelper.accessor((row) => row.support.families.length, { ...byNumber, id: 'origins' }),
      columnHelper.accessor((row) => row.disagreement, { ...byNumber, id: 'disagreement' }),
    ])
  }, [byOrigin, rows, story, index])
  const sorting = useMemo(() => sortingOf(sort), [sort])
  const table = useTable({ features, columns, data: rows, getRowId: (row: ClaimRow) => row.claim.id, state: { sorting, columnVisibility } })
  const sorted = table.getSortedRowModel().rows
  const groups = useMemo(() => claimGroups(sorted.map(({ original }) => original), story, index, grouped), [sorted, story, index, grouped])
  return { table, groups, sort, stanceColumns: columns.length - 4 }
}

/** The table as the parts of this view get it. */
export type ClaimTableModel = ReturnType<typeof useClaimTable>
