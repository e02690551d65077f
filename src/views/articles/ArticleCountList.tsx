import type { Article } from '../../corpus/model.ts'
import { articleCounts, type ArticleCounts } from '../../corpus/queries/articleSummary.ts'
import { useT } from '../../locales/useT.ts'
import { StanceMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import styles from './ArticleCountList.module.css'

const ways = [['own', 'asserts'], ['attributed', 'attributes'], ['hedged', 'hedges']] as const
const sizes = ['quotations', 'words', 'sentences', 'furniture'] as const satisfies readonly (keyof ArticleCounts)[]

/** How an article carries its claims, as marks, numbers and one bar; and its size. */
export function ArticleCountList({ article }: { article: Article }) {
  const t = useT()
  const { story } = useLoaded()
  const counts = articleCounts(story, article)
  return (
    <div className={styles.counts}>
      <p className={styles.head}>{t('articles.count.claims', { count: counts.claims })}</p>
      <dl className={styles.ways}>
        {ways.map(([key, stance]) => (
          <div key={key}>
            <dt><StanceMark meaning={stance} /></dt>
            <dd>{t(`articles.count.${key}`, { count: counts[key] })}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.unnamed}>{t('articles.count.unnamed', { count: counts.unnamed })}</p>
      <p className={styles.sizes}>
        {sizes.map((key) => <span key={key}>{t(`articles.size.${key}`, { count: counts[key] })}</span>)}
      </p>
    </div>
  )
}
