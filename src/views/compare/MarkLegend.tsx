import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import styles from './Words.module.css'

/** How words that differ are marked. */
export function MarkLegend() {
  const t = useT()
  return (
    <dl className={styles.legend} aria-label={t('compare.legend')}>
      <div><dt><span className={styles.other}><span>abc</span><sup>{formatNumber(1)}</sup></span></dt><dd>{t('compare.legend.other')}</dd></div>
      <div><dt><span className={styles.only}><span>abc</span><sup>{formatNumber(2)}</sup></span></dt><dd>{t('compare.legend.only')}</dd></div>
      <div><dt><span className={styles.gap}><sup>{formatNumber(3)}</sup></span></dt><dd>{t('compare.legend.gap')}</dd></div>
    </dl>
  )
}
