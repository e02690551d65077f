import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './ArticleTabs.module.css'

/** One link an article, A to E; the present one is marked. */
export function ArticleTabs({ id }: { id: string }) {
  const t = useT()
  const { story } = useLoaded()
  // How one article is read, the next one is too.
  const layers = useApp((state) => state.address.layers)
  const columns = useApp((state) => state.address.columns)
  return (
    <nav className={styles.tabs} aria-label={t('articles.tabs')} data-screen-only>
      <PlaceLink className={styles.all} to={{ view: 'articles' }}>{t('articles.all')}</PlaceLink>
      {story.articles.map((article) => (
        <PlaceLink key={article.id} className={styles.tab} to={{ view: 'articles', record: article.id, ...(layers !== undefined && { layers }), ...(columns !== undefined && { columns }) }} aria-current={article.id === id ? 'page' : undefined}>
          <span className={styles.letter}>{article.letter}</span>
          <span className={styles.outlet}><GivenWords>{article.outlet.value}</GivenWords></span>
        </PlaceLink>
      ))}
    </nav>
  )
}
