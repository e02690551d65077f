import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { ExportTools } from '../../parts/ExportTools.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { compareColumns } from './compareColumns.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import styles from './CompareView.module.css'
import { ExcerptHint } from './ExcerptHint.tsx'
import { GroupPager } from './GroupPager.tsx'
import { MarkLegend } from './MarkLegend.tsx'
import { Chooser } from './Chooser.tsx'
import { useComparison } from './useComparison.ts'
import { useWalk } from './useWalk.ts'

/** Width in rem that a column needs beside another one. */
const COLUMN = 14

/** Two to five articles side by side, with the sentences that say the same facing each other. */
export function CompareView() {
  const t = useT()
  const { story } = useLoaded()
  const comparison = useComparison()
  const { articles, unknown, rows, groups } = comparison
  const walk = useWalk(groups)
  const printing = usePrinting()
  const narrow = useMediaQuery(`(max-width: ${Math.max(48, articles.length * COLUMN)}rem)`) && !printing
  const [first] = articles
  if (!first || articles.length < 2) {
    return (
      <div className={styles.page}>
        <h1 tabIndex={-1} className={styles.title}>{t('compare.heading')}</h1>
        <p className={styles.lede}>{t('compare.too-few', { count: articles.length })}</p>
      </div>
    )
  }
  const letters = formatList(articles.map(({ letter }) => letter))
  return (
    <div className={`${styles.page} ${articles.length > 2 ? styles.many : ''}`}>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>{t('compare.title', { letters })}</h1>
        <p className={styles.lede}>{t('compare.lede', { letter: first.letter })}</p>
      </header>
      {unknown.length > 0 && <p className={styles.notice} role="status">{t('compare.unknown', { letters: formatList(unknown), count: unknown.length })}</p>}
      <Chooser articles={articles} folded={narrow} />
      <div className={styles.bar}>
        <p>{t(groups.length === 0 ? 'compare.none' : 'compare.count', { count: groups.length })}</p>
        <ExportTools name={`${story.id}-${articles.map(({ letter }) => letter).join('')}`} columns={compareColumns(articles, t)} rows={rows} />
      </div>
      <ExcerptHint comparison={comparison} />
      {groups.some(({ words }) => words.differences.length > 0) && <MarkLegend />}
      {narrow && groups.length > 0 ? <GroupPager comparison={comparison} walk={walk} /> : <ComparisonTable comparison={comparison} walk={walk} />}
    </div>
  )
}
