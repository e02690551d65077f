import { useT } from '../../locales/useT.ts'
import { StanceLegend } from '../../parts/StanceMark.tsx'
import { CertaintySign } from './CertaintySign.tsx'
import styles from './MarkKey.module.css'

/** What the marks mean: open at the head of wide screens, folded on small ones. */
export function MarkKey({ folded }: { folded: boolean }) {
  const t = useT()
  const key = (
    <div className={styles.key}>
      <StanceLegend />
      <ul className={styles.more}>
        {(['probable', 'possible', 'uncommitted'] as const).map((certainty) => (
          <li key={certainty}><CertaintySign certainty={certainty} /> {t(`certainty.${certainty}`)}</li>
        ))}
        <li><b className={styles.tilde}>~</b> {t('claims.key.hedge')}</li>
        <li><span className={styles.inferred}>{t('claims.key.inferred')}</span></li>
      </ul>
    </div>
  )
  if (!folded) return key
  return (
    <details className={styles.folded}>
      <summary>{t('claims.key')}</summary>
      {key}
    </details>
  )
}
