import { countIsInferred } from '../../corpus/queries/claimGround.ts'
import type { ClaimRow } from '../../corpus/queries/claimRows.ts'
import { useT } from '../../locales/useT.ts'
import { OriginCount } from '../../parts/OriginCount.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { inferredGrounds } from './inferredGrounds.ts'
import styles from './CarriedBy.module.css'

/** How many articles carry a claim, from how many origins; dashes where counting them once is inferred. */
export function CarriedBy({ row: { support, origins } }: { row: ClaimRow }) {
  const t = useT()
  const { index } = useLoaded()
  if (support.noSourceNamed && support.articles.length === 1) return <b className={styles.unnamed}>{t('claims.one-unnamed')}</b>
  if (!countIsInferred(origins)) return <OriginCount support={support} />
  return (
    <span className={styles.inferred} title={t('claims.inferred.because', { grounds: inferredGrounds(origins, index, t) })}>
      <OriginCount support={support} />
      <span className="unseen">{t('claims.inferred')}</span>
    </span>
  )
}
