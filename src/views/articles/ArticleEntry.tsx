import type { Article } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { BigLetter } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { ArticleCountList } from './ArticleCountList.tsx'
import { ArticleFacts } from './ArticleFacts.tsx'
import { ArticleLineage } from './ArticleLineage.tsx'
import styles from './ArticleEntry.module.css'

/** One article of the list. */
export function ArticleEntry({ article }: { article: Article }) {
  const t = useT()
  return (
    <article className={styles.entry} aria-labelledby={`article-${article.id}`}>
      <div className={styles.letter}><BigLetter letter={article.letter} name={article.outlet.value} /></div>
      <div className={styles.main}>
        <h2 className={styles.title} id={`article-${article.id}`}>
          <PlaceLink to={{ view: 'articles', record: article.id }} lang={article.language}>{article.title.value}</PlaceLink>
        </h2>
        <ArticleFacts article={article} />
        <p className={styles.origin}><GivenWords>{article.origin}</GivenWords></p>
        <ArticleLineage article={article} />
      </div>
      <div className={styles.counts}>
        <ArticleCountList article={article} />
        <p data-screen-only><PlaceLink to={{ view: 'articles', record: article.id }}>{t('articles.open')}</PlaceLink></p>
      </div>
    </article>
  )
}
