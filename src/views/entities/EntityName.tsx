import type { Entity } from '../../corpus/model.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './EntityName.module.css'

/** The name of an entity as a link to its page. Whom nobody names stands in italics on a dashed line. */
export function EntityName({ entity, className = '' }: { entity: Pick<Entity, 'id' | 'name' | 'type'>; className?: string | undefined }) {
  const sort = useApp((state) => (state.address.view === 'entities' ? state.address.sort : undefined))
  return (
    <PlaceLink
      className={`${styles.name} ${entity.type === 'unnamed' ? styles.unnamed : ''} ${className}`}
      to={{ view: 'entities', record: entity.id, ...(sort !== undefined && { sort }) }}
    >
      <GivenWords>{entity.name}</GivenWords>
    </PlaceLink>
  )
}
