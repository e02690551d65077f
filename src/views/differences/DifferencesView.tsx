import { differenceRows, differenceSorts } from '../../corpus/queries/differenceRows.ts'
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
import { BeyondSection } from './BeyondSection.tsx'
import { differenceColumns } from './differenceColumns.ts'
import { DifferenceEntry } from './DifferenceEntry.tsx'

const facets: readonly FacetId[] = ['differenceKind', 'weight', 'article', 'leftOutBy', 'topic', 'entity', 'event']

/** All differences that the filters leave, each with its passages beside each other. */
export function DifferencesView() {
  const t = useT()
  const { story, index } = useLoaded()
  const deck = useDeck('differences')
  const unconfirmed = useSuggestionsLeftOut()
  const sortWord = useApp((state) => state.address.sort)
  const opened = useApp((state) => state.address.record)
  const arrange = useApp((state) => state.arrange)
  const sort = differenceSorts.find((each) => each === sortWord) ?? 'guide'
  const rows = differenceRows(deck.ordinals, sort, story, index)
  return (
    <ListFrame title={t('differences.title')} lede={<p>{t(story.differences.length > 0 ? 'differences.lede' : unconfirmed ? 'selection.none.unconfirmed' : 'differences.none')}</p>} deck={deck} facets={facets}>
      <SelectionBar shown={rows.length} total={deck.total} noun="differences" idle={deck.idle}>
        <Choice
          label={t('differences.sort')}
          value={sort}
          options={differenceSorts.map((each) => ({ value: each, label: t(`differences.sort.${each}`) }))}
          onChoose={(word) => arrange({ sort: word === 'guide' ? '' : word })}
        />
        <ExportTools name={`${story.id}-differences`} columns={differenceColumns(index)} rows={rows} />
      </SelectionBar>
      {rows.length === 0 && story.differences.length > 0 && <NothingLeft />}
      <EntryList>
        {rows.map((row) => <DifferenceEntry key={row.difference.id} row={row} opened={row.difference.id === opened} />)}
      </EntryList>
      <BeyondSection />
    </ListFrame>
  )
}
