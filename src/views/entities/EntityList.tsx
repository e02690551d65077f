import { entitySorts, type EntityRow } from '../../corpus/queries/entityRows.ts'
import type { FacetId } from '../../corpus/selection/clause.ts'
import { useT } from '../../locales/useT.ts'
import { ExportTools } from '../../parts/ExportTools.tsx'
import { ListFrame } from '../../parts/ListFrame.tsx'
import { SelectionBar } from '../../parts/SelectionBar.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
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
      <SelectionBar shown={rows.length} total={deck.total} noun="entities">
        <OrderSelect />
        <ExportTools<EntityRow> name={`${story.id}-entities`} columns={entityColumns(index)} rows={rows} />
      </SelectionBar>
      {rows.length === 0 ? (
        <div className={styles.none}>
          <p>{t('selection.none')}</p>
          <p>{t('selection.none.advice')}</p>
        </div>
      ) : narrow ? <EntityCards groups={shown} /> : <EntityTable groups={shown} />}
    </ListFrame>
  )
}

function OrderSelect() {
  const t = useT()
  const order = useEntityOrder()
  const arrange = useApp((state) => state.arrange)
  return (
    <label className={styles.order}>
      {t('entities.sort')}
      <select
        value={order.sort ?? 'type'}
        onChange={(event) => arrange({ sort: orderWord({ sort: entitySorts.find((each) => each === event.target.value), reversed: false }) })}
      >
        <option value="type">{t('entities.sort.type')}</option>
        {entitySorts.map((sort) => <option key={sort} value={sort}>{t(`entities.sort.${sort}`)}</option>)}
      </select>
    </label>
  )
}
