import { entitySorts, type EntityRow } from '../../corpus/queries/entityRows.ts'
import type { FacetId } from '../../corpus/selection/clause.ts'
import { useT } from '../../locales/useT.ts'
import { ExportTools } from '../../parts/ExportTools.tsx'
import { EntityTabs } from '../../parts/EntityTabs.tsx'
import { ListFrame } from '../../parts/ListFrame.tsx'
import { NothingLeft } from '../../parts/NothingLeft.tsx'
import { SelectionBar } from '../../parts/SelectionBar.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { EntityCards } from './EntityCards.tsx'
import { entityColumns } from './entityColumns.ts'
import { EntityTable } from './EntityTable.tsx'
import { orderWord, useEntityOrder, useEntityRows } from './useEntityRows.ts'
import styles from './EntityList.module.css'

const facets: readonly FacetId[] = [
  'entityType', 'article', 'topic', 'stance', 'origin', 'speaker', 'certainty', 'kind', 'leftOutBy', 'alone', 'disputed',
  'core', 'entity', 'event',
]

/** All entities that the filters leave: a table on wide screens, cards on phones. */
export function EntityList() {
  const t = useT()
  const { story, index } = useLoaded()
  const { deck, groups, rows } = useEntityRows()
  const narrow = useMediaQuery('(max-width: 52rem)')
  const shown = groups ?? [{ type: undefined, rows }]
  return (
    <ListFrame title={t('entities.title')} lede={<p className={styles.lede}>{t('entities.lede')}</p>} deck={deck} facets={facets}>
      <EntityTabs />
      <SelectionBar shown={rows.length} total={deck.total} noun="entities">
        <OrderSelect />
        <ExportTools<EntityRow> name={`${story.id}-entities`} columns={entityColumns(index)} rows={rows} />
      </SelectionBar>
      {rows.length === 0 ? <NothingLeft /> : narrow ? <EntityCards groups={shown} /> : <EntityTable groups={shown} />}
    </ListFrame>
  )
}

function OrderSelect() {
  const t = useT()
  const order = useEntityOrder()
  const arrange = useApp((state) => state.arrange)
  return (
    <Choice
      label={t('entities.sort')}
      value={order.sort ?? 'type'}
      options={[{ value: 'type', label: t('entities.sort.type') }, ...entitySorts.map((sort) => ({ value: sort, label: t(`entities.sort.${sort}`) }))]}
      onChoose={(word) => arrange({ sort: orderWord({ sort: entitySorts.find((each) => each === word), reversed: false }) })}
    />
  )
}
