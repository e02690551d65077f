import type { EntityPage } from '../../corpus/queries/entityPage.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimLink } from './EntityClaims.tsx'
import { EntityName } from './EntityName.tsx'
import { EntitySection } from './EntitySection.tsx'
import { Fold } from './Fold.tsx'
import styles from './EntityShared.module.css'

/** Shown before "more". */
const SHOWN = 8

/** Who and what stands in the same claims. */
export function EntityShared({ page: { shared } }: { page: EntityPage }) {
  const t = useT()
  if (shared.length === 0) return null
  return (
    <EntitySection title={t('entities.shared.title')} count={t('count.entities', { count: shared.length })} note={t('entities.shared.finding')}>
      <SharedList shared={shared.slice(0, SHOWN)} />
      {shared.length > SHOWN && (
        <Fold title={t('entities.shared.rest', { count: shared.length - SHOWN })}>
          <SharedList shared={shared.slice(SHOWN)} />
        </Fold>
      )}
    </EntitySection>
  )
}

function SharedList({ shared }: { shared: EntityPage['shared'] }) {
  const t = useT()
  return (
    <ul className={styles.list}>
      {shared.map(({ entity, claims }) => (
        <li key={entity.id}>
          <EntityName entity={entity} className={styles.name} />
          <Fold title={t('entities.shared.count', { count: claims.length })}>
            <ul className={styles.claims}>
              {claims.map((claim) => <li key={claim.id}><ClaimLink claim={claim} /></li>)}
            </ul>
          </Fold>
        </li>
      ))}
    </ul>
  )
}
