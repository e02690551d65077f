import { useMemo } from 'react'
import { entityLinks } from '../../corpus/queries/links.ts'
import type { FacetId } from '../../corpus/selection/clause.ts'
import { useT } from '../../locales/useT.ts'
import { EntityTabs } from '../../parts/EntityTabs.tsx'
import { ListFrame } from '../../parts/ListFrame.tsx'
import { NothingLeft } from '../../parts/NothingLeft.tsx'
import { SelectionBar } from '../../parts/SelectionBar.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { useDeck } from '../../store/useDeck.ts'
import { Choice } from '../../ui/Choice.tsx'
import { LinkList } from './LinkList.tsx'
import { LinkPicture } from './LinkPicture.tsx'
import { layOut } from './layOut.ts'
import styles from './PeopleView.module.css'

const facets: readonly FacetId[] = ['entityType', 'entity', 'article', 'topic', 'event', 'stance', 'origin']

/** Who is linked with whom and by what: a list, and the same as a picture. */
export function PeopleView() {
  const t = useT()
  const { story, index } = useLoaded()
  const deck = useDeck('entities')
  const { record, open, group } = useApp((state) => state.address)
  const arrange = useApp((state) => state.arrange)
  const all = group === 'all'
  const links = useMemo(() => {
    const entities = deck.ordinals.flatMap((ordinal) => story.entities[ordinal] ?? [])
    return entityLinks(entities, story, index, { allTypes: all, around: record })
  }, [deck.ordinals, story, index, all, record])
  const picture = useMemo(() => layOut(links), [links])
  const name = record === undefined ? undefined : (index.entities.get(record)?.name ?? record)
  return (
    <ListFrame title={t('people.title')} lede={<p>{t('people.lede')}</p>} deck={deck} facets={facets}>
      <EntityTabs />
      <SelectionBar shown={deck.ordinals.length} total={deck.total} noun="entities">
        <Choice
          label={t('people.scope')}
          value={all ? 'all' : ''}
          options={[{ value: '', label: t('people.scope.actors') }, { value: 'all', label: t('people.scope.all') }]}
          onChoose={(word) => arrange({ group: word })}
        />
      </SelectionBar>
      {links.length === 0 ? <NothingLeft /> : (
        <div className={styles.both}>
          <LinkList links={links} around={name} opened={open} />
          <LinkPicture picture={picture} around={record} opened={open} />
        </div>
      )}
    </ListFrame>
  )
}
