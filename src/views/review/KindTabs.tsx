import { formatNumber } from '../../locales/formats.ts'
import type { ReviewKind, ReviewProgress } from '../../corpus/queries/reviewQueue.ts'
import { useT } from '../../locales/useT.ts'
import styles from './KindTabs.module.css'

interface KindTabsProps { progress: readonly ReviewProgress[]; kind: ReviewKind; onChoose: (kind: ReviewKind) => void }

/** The kinds with how much of each is confirmed: words, number and bar. */
export function KindTabs({ progress, kind, onChoose }: KindTabsProps) {
  const t = useT()
  return (
    <ul className={styles.kinds} aria-label={t('review.kinds')}>
      {progress.map(({ kind: each, total, confirmed, contested }, at) => (
        <li key={each}>
          <button type="button" className={styles.kind} aria-current={each === kind || undefined} aria-keyshortcuts={String(at + 1)} onClick={() => onChoose(each)}>
            <span className={styles.name}><kbd aria-hidden="true" className={styles.key}>{formatNumber(at + 1)}</kbd><span className={styles.word}>{t(`review.kind.${each}`)}</span></span>
            <span className={styles.count}>{t('review.progress', { confirmed, total, contested })}</span>
            <span aria-hidden="true" className={styles.bar}><span style={{ inlineSize: `${total === 0 ? 0 : confirmed / total * 100}%` }} /></span>
          </button>
        </li>
      ))}
    </ul>
  )
}
