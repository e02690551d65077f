import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLeftOut } from '../../parts/useLeftOut.ts'
import { useApp } from '../../store/useApp.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useEntityRows } from './useEntityRows.ts'
import styles from './EntityPager.module.css'

/** Back to the list as it was, and the neighbours in its order. */
export function EntityPager({ id }: { id: string }) {
  const t = useT()
  const { rows } = useEntityRows()
  const sort = useApp((state) => state.address.sort)
  const at = rows.findIndex(({ entity }) => entity.id === id)
  const order = sort === undefined ? {} : { sort }
  const beside = [
    { entity: at > 0 ? rows[at - 1]?.entity : undefined, label: 'entities.previous' },
    { entity: at >= 0 ? rows[at + 1]?.entity : undefined, label: 'entities.next' },
  ] as const
  return (
    <nav className={styles.pager} aria-label={t('entities.pages')} data-screen-only>
      <PlaceLink className={styles.back} to={{ view: 'entities', ...order }}>
        <span className={styles.backwards}><Icon name="arrow" /></span> {t('entities.back')}
      </PlaceLink>
      {beside.map(({ entity, label }) => entity && (
        <PlaceLink key={label} className={styles.beside} to={{ view: 'entities', record: entity.id, ...order }}><MessageWords id={label} given={{ name: entity.name }} /></PlaceLink>
      ))}
    </nav>
  )
}

/** Said where a link names an entity that the story does not have, or that is left out as nobody confirmed it. */
export function EntityNotFound({ id }: { id: string }) {
  const t = useT()
  const left = useLeftOut('entities', id)
  return (
    <div className={styles.missing}>
      <h1 tabIndex={-1}>{left ? t('suggested.left-out') : t('shell.notfound', { record: id })}</h1>
      <p>{t(left ? 'suggested.left-out.advice' : 'shell.notfound.advice')}</p>
      <p><PlaceLink to={{ view: 'entities' }}>{t('entities.back')}</PlaceLink></p>
    </div>
  )
}
