import type { ClaimLine } from '../../corpus/queries/claimGroups.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { ClaimLink } from './ClaimLink.tsx'
import styles from './ClaimNotes.module.css'

/** Under a claim: hedge words as printed, and what it stands beside. */
export function ClaimNotes({ line: { row, under, apart } }: { line: ClaimLine }) {
  const t = useT()
  const { index } = useLoaded()
  const hedged = row.claim.assertions.filter(({ hedges }) => hedges.length > 0)
  return (
    <>
      {hedged.length > 0 && (
        <p className={styles.hedges}>
          {hedged.map(({ article, hedges }) => (
            <span key={article} className={styles.hedge}>
              <MessageWords
                id="claims.hedges"
                values={{ letter: index.articles.get(article)?.letter ?? article }}
                given={{ words: hedges.map((words) => t('claims.quoted', { words })).join(', ') }}
              />
            </span>
          ))}
        </p>
      )}
      {under && <p className={styles.note}>{t('claims.under')}</p>}
      {apart.length > 0 && (
        <p className={styles.note}>
          {t('claims.apart')}{' '}
          {apart.map((claim, at) => (
            <span key={claim.id}>
              {at > 0 && ' · '}
              <ClaimLink open={claim.id}><ClaimText claim={claim} /></ClaimLink>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
