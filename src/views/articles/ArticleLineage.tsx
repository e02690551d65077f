import type { Article } from '../../corpus/model.ts'
import { lineageOf } from '../../corpus/queries/articleSummary.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { BigLetter } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './ArticleLineage.module.css'

/** Which origins and articles an article retells, and on what ground that is said. */
export function ArticleLineage({ article }: { article: Article }) {
  const t = useT()
  const { story, index } = useLoaded()
  const links = lineageOf(story, index, article)
  if (links.length === 0) return null
  return (
    <div className={styles.lineage}>
      <p className={styles.head}>{t('articles.lineage')}</p>
      <ul>
        {links.map((link) => (
          <li key={link.id} className={link.link === 'inferred' ? styles.inferred : styles.sure}>
            {link.article ? (
              <PlaceLink to={{ view: 'articles', record: link.article.id }}><BigLetter letter={link.article.letter} name={link.article.outlet.value} /></PlaceLink>
            ) : (
              <span className={link.unnamed ? styles.unnamed : undefined}><GivenWords>{link.origin}</GivenWords></span>
            )}
            <span className={styles.ground} title={link.note}>{t(`articles.link.${link.link}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
