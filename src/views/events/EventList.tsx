import { hasYear } from '../../corpus/queries/eventDate.ts'
import { eventRows, eventSorts } from '../../corpus/queries/eventRows.ts'
import { timeAxis } from '../../corpus/queries/timeAxis.ts'
import type { FacetId } from '../../corpus/selection/clause.ts'
import { compareWords } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { ExportTools } from '../../parts/ExportTools.tsx'
import { ListFrame } from '../../parts/ListFrame.tsx'
import { NothingLeft } from '../../parts/NothingLeft.tsx'
import { SelectionBar } from '../../parts/SelectionBar.tsx'
import { TimeFigure } from '../../parts/TimeFigure.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { useDeck } from '../../store/useDeck.ts'
import { Choice } from '../../ui/Choice.tsx'
import { eventColumns } from './eventColumns.ts'
import { EventGroups } from './EventGroups.tsx'
import styles from './EventList.module.css'

const facets: readonly FacetId[] = ['article', 'topic', 'entity', 'entityType', 'event', 'stance', 'origin', 'speaker', 'certainty', 'kind', 'alone', 'disputed', 'core', 'leftOutBy']

/** The events that the filters leave: drawn in time, and as a list. */
export function EventList() {
  const t = useT()
  const { story, index } = useLoaded()
  const deck = useDeck('events')
  const sortWord = useApp((state) => state.address.sort)
  const sort = eventSorts.find((each) => each === sortWord) ?? 'time'
  const rows = eventRows(deck.ordinals, sort, story, index, compareWords)
  const marks = eventRows(deck.ordinals, 'time', story, index, compareWords).flatMap(({ mark }) => (mark && hasYear(mark) ? [mark] : []))
  return (
    <ListFrame title={t('events.title')} lede={<p>{t('events.lede')}</p>} deck={deck} facets={facets}>
      <SelectionBar shown={rows.length} total={deck.total} noun="events">
        <SortSelect sort={sort} />
        <ExportTools name={`${story.id}-events`} columns={eventColumns(story, index, t)} rows={rows} />
      </SelectionBar>
      {rows.length === 0 ? <NothingLeft /> : (
        <>
          <div className={styles.time}><TimeFigure strip={{ marks, axis: timeAxis(marks) }} /></div>
          <EventGroups rows={rows} grouped={sort === 'time'} />
        </>
      )}
    </ListFrame>
  )
}

function SortSelect({ sort }: { sort: string }) {
  const t = useT()
  const arrange = useApp((state) => state.arrange)
  return (
    <Choice
      label={t('events.sort')}
      value={sort}
      options={eventSorts.map((each) => ({ value: each, label: t(`events.sort.${each}`) }))}
      onChoose={(word) => arrange({ sort: word === 'time' ? '' : word })}
    />
  )
}
