import type { Claim } from '../../corpus/model.ts'
import type { EntityPage } from '../../corpus/queries/entityPage.ts'
import { supportOf } from '../../corpus/queries/support.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { OriginCount } from '../../parts/OriginCount.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { ClaimCells } from './ClaimCells.tsx'
import { EntitySection } from './EntitySection.tsx'
import styles from './EntityClaims.module.css'

/** What is claimed about the entity, by topic, core claims first. */
export function EntityClaims({ page: { entity, about, claims } }: { page: EntityPage }) {
  const t = useT()
  if (claims === 0) return null
  return (
    <EntitySection title={entity.type === 'unnamed' ? t('entities.about.title.unnamed') : t('entities.about.title', { name: entity.name })} count={t('count.claims', { count: claims })}>
      {about.map(({ topic, claims: ofTopic }) => (
        <section key={topic?.id ?? 'none'} className={styles.topic}>
          <h3 className={styles.heading}>{topic ? <GivenWords>{topic.heading}</GivenWords> : t('entities.about.notopic')}</h3>
          <ul>
            {ofTopic.map((claim) => <ClaimLine key={claim.id} claim={claim} near={ofTopic} />)}
          </ul>
        </section>
      ))}
    </EntitySection>
  )
}

/** What must stand beside the claim is told here, unless it stands in the same list. */
function ClaimLine({ claim, near }: { claim: Claim; near: readonly Claim[] }) {
  const t = useT()
  const { index } = useLoaded()
  const beside = (index.besideClaim.get(claim.id) ?? []).filter((other) => !near.includes(other))
  return (
    <li className={styles.claim}>
      <div className={styles.words}>
        <ClaimLink claim={claim} />
        {claim.core && <span className={styles.core}>{t('entities.about.core')}</span>}
        {beside.map((other) => (
          <p key={other.id} className={styles.beside}>
            {t('entities.about.beside')} <ClaimLink claim={other} />
          </p>
        ))}
      </div>
      <ClaimCells claim={claim} />
      <OriginCount support={supportOf(claim, index)} />
    </li>
  )
}

/** A claim in our words, leading to its place in the table. */
export function ClaimLink({ claim }: { claim: Claim }) {
  return <PlaceLink className={styles.link} to={{ view: 'claims', open: claim.id }}><ClaimText claim={claim} /></PlaceLink>
}
