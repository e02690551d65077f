import { useT } from '../../locales/useT.ts'
import styles from './SearchFoot.module.css'

interface SearchFootProps {
  query: string
  found: number
  /** Records in the search; undefined while it is made ready. */
  size: number | undefined
  /** What Shift + Enter does with the active option. */
  second: string | undefined
}

/** How many were found, said aloud too, and the keys that work here. */
export function SearchFoot({ query, found, size, second }: SearchFootProps) {
  const t = useT()
  const words = size === undefined ? t('search.loading') : query.trim() === '' ? t('search.size', { count: size }) : t('search.count', { count: found })
  return (
    <footer className={styles.foot}>
      <p role="status" className={styles.count}>{words}</p>
      <p className={styles.keys}>
        <span><kbd>↑</kbd> <kbd>↓</kbd> {t('search.hint.move')}</span>
        <span><kbd>{t('search.key.enter')}</kbd> {t('search.hint.go')}</span>
        {second !== undefined && <span><kbd>{t('search.key.shift')}</kbd> <kbd>{t('search.key.enter')}</kbd> {t('search.hint.filter')}</span>}
        <span><kbd>{t('search.key.escape')}</kbd> {t('search.hint.close')}</span>
      </p>
    </footer>
  )
}
