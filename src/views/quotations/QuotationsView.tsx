import { quotationRows, quotationSorts } from '../../corpus/queries/quotationRows.ts'
import type { FacetId } from '../../corpus/selection/clause.ts'
import { useT } from '../../locales/useT.ts'
import { ExportTools } from '../../parts/ExportTools.tsx'
import { EntryList } from '../../parts/ListEntry.tsx'
import { ListFrame } from '../../parts/ListFrame.tsx'
import { NothingLeft } from '../../parts/NothingLeft.tsx'
import { SelectionBar } from '../../parts/SelectionBar.tsx'
import { useSuggestionsLeftOut } from '../../parts/useLeftOut.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { useDeck } from '../../store/useDeck.ts'
import { Choice } from '../../ui/Choice.tsx'
import { quotationColumns, quotationExportRows } from './quotationColumns.ts'
import { QuotationEntry } from './QuotationEntry.tsx'

const facets: readonly FacetId[] = ['changed', 'alone', 'quotationKind', 'article', 'speaker', 'entity', 'entityType']

/** Every utterance that the filters leave, with its printings and the words that changed. */
export function QuotationsView() {
  const t = useT()
  const { story, index } = useLoaded()
  const deck = useDeck('quotations')
  const unconfirmed = useSuggestionsLeftOut()
  const sortWord = useApp((state) => state.address.sort)
  const opened = useApp((state) => state.address.record)
  const arrange = useApp((state) => state.arrange)
  const sort = quotationSorts.find((each) => each === sortWord) ?? 'changed'
  const rows = quotationRows(deck.ordinals, sort, story, index)
  const none = story.quotationFamilies.length === 0
  return (
    <ListFrame title={t('quotations.title')} lede={<p>{t(!none ? 'quotations.lede' : unconfirmed ? 'selection.none.unconfirmed' : 'quotations.none')}</p>} deck={deck} facets={facets}>
      <SelectionBar shown={rows.length} total={deck.total} noun="quotations" idle={deck.idle}>
        <Choice
          label={t('quotations.sort')}
          value={sort}
          options={quotationSorts.map((each) => ({ value: each, label: t(`quotations.sort.${each}`) }))}
          onChoose={(word) => arrange({ sort: word === 'changed' ? '' : word })}
        />
        <ExportTools name={`${story.id}-quotations`} columns={quotationColumns} rows={quotationExportRows(rows)} />
      </SelectionBar>
      {rows.length === 0 && !none && <NothingLeft />}
      <EntryList>
        {rows.map((row) => <QuotationEntry key={row.family.id} row={row} opened={row.family.id === opened} />)}
      </EntryList>
    </ListFrame>
  )
}
