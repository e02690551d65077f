import type { Support } from '../corpus/queries/support.ts'
import { useT } from '../locales/useT.ts'
import { formatList } from '../locales/formats.ts'
import styles from './OriginCount.module.css'

/** "4 articles · 2 origins": copies of one origin count once. */
export function OriginCount({ support }: { support: Support }) {
  const t = useT()
  return (
    <span className={styles.count}>
      <span>{t('count.articles', { count: support.articles.length })}</span>
      <span className={styles.dot} aria-hidden="true">·</span>
      {support.noSourceNamed ? (
        <b>{t('origins.none-named')}</b>
      ) : (
        <b title={formatList(support.families.map(({ name }) => name))}>{t('count.origins', { count: support.families.length })}</b>
      )}
    </span>
  )
}
