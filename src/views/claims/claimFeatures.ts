import {
  columnVisibilityFeature, createColumnHelper, createSortedRowModel, metaHelper, rowSortingFeature, tableFeatures, type SortingState,
} from '@tanstack/react-table'
import type { ClaimRow } from '../../corpus/queries/claimRows.ts'

/** What a column shows, for the markup around it. */
export type ColumnPlace = 'claim' | 'stance' | 'carried'

/** Only what this table uses: sorting, and columns that are there to sort by and are not shown. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<{ place: ColumnPlace }>(),
})

/** Makes columns of this table. */
export const columnHelper = createColumnHelper<typeof features, ClaimRow>()

/** Orders besides the story's own, as they stand in the address. */
export const sortWords = ['disagreement', 'support', 'support.up', 'origins', 'origins.up'] as const
export type SortWord = (typeof sortWords)[number]

/** The order that an address asks for; the story's own for words that are none. */
export const sortWordOf = (word: string | undefined): SortWord | undefined => sortWords.find((each) => each === word)

/** The table's sorting for a word of the address. The largest comes first unless the word says `up`. */
export function sortingOf(word: SortWord | undefined): SortingState {
  if (word === undefined) return []
  const [id = '', way] = word.split('.')
  return [{ id, desc: way !== 'up' }]
}

/** The word of the address after a press on a column's sort button: largest first, smallest first, the story's order. */
export function nextSort(now: SortWord | undefined, column: 'support' | 'origins'): SortWord | '' {
  if (now === column) return `${column}.up`
  return now === `${column}.up` ? '' : column
}
