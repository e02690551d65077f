import type { EntityPage } from '../../corpus/queries/entityPage.ts'
import { useT } from '../../locales/useT.ts'
import { Chain } from '../../parts/Chain.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { CellMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { ClaimLink } from './EntityClaims.tsx'
import { EntitySection } from './EntitySection.tsx'
import styles from './EntityWordClaims.module.css'

/** What articles tell on the entity's word, each with its whole chain. */
export function EntityWordClaims({ page: { onWord } }: { page: EntityPage }) {
  const t = useT()
  const { index } = useLoaded()
  if (onWord.length === 0) return null
  return (
    <EntitySection
      title={t('entities.word.title')}
      count={t('count.claims', { count: onWord.length })}
      note={t('entities.word.finding')}
    >
      <ul>
        {onWord.map(({ claim, cells }) => (
          <li key={claim.id} className={styles.claim}>
            <p className={styles.words}><ClaimLink claim={claim} /></p>
            <ul className={styles.cells}>
              {cells.map(({ assertion }) => {
                const letter = index.articles.get(assertion.article)?.letter ?? ''
                return (
                  <li key={assertion.article} className={styles.cell}>
                    <PlaceLink className={styles.mark} to={{ view: 'claims', open: `${claim.id}.${assertion.article}` }}>
                      <span className="unseen">{`${t('entities.cell', { letter })}: `}</span>
                      <CellMark claim={claim} assertion={assertion} />
                    </PlaceLink>
                    <Chain letter={letter} chain={assertion.chain} />
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </EntitySection>
  )
}
