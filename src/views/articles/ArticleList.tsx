import type { FacetId } from '../../corpus/selection/clause.ts'
import { useT } from '../../locales/useT.ts'
import { ExportTools } from '../../parts/ExportTools.tsx'
import { ListFrame } from '../../parts/ListFrame.tsx'
import { NothingLeft } from '../../parts/NothingLeft.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { SelectionBar } from '../../parts/SelectionBar.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { useDeck } from '../../store/useDeck.ts'
import { articleColumns } from './articleColumns.ts'
import { ArticleEntry } from './ArticleEntry.tsx'
import styles from './ArticleList.module.css'

const facets: readonly FacetId[] = ['topic', 'article', 'entity', 'entityType', 'event', 'stance', 'origin', 'speaker', 'certainty', 'kind', 'disputed', 'alone', 'core']

/** The articles that the filters leave. */
export function ArticleList() {
  const t = useT()
  const { story, index } = useLoaded()
  const deck = useDeck('articles')
  const rows = deck.ordinals.flatMap((ordinal) => story.articles[ordinal] ?? [])
  return (
    <ListFrame title={t('articles.title')} lede={<p>{t('articles.lede')}</p>} deck={deck} facets={facets}>
      <SelectionBar shown={rows.length} total={deck.total} noun="articles">
        {story.articles.length > 1 && <PlaceLink className={styles.compare} to={{ view: 'compare' }}>{t('compare.from-list')}</PlaceLink>}
        <ExportTools name={`${story.id}-articles`} columns={articleColumns(story, index, t)} rows={rows} />
      </SelectionBar>
      {rows.length === 0 ? <NothingLeft /> : (
        <ol className={styles.list}>
          {rows.map((article) => <li key={article.id}><ArticleEntry article={article} /></li>)}
        </ol>
      )}
    </ListFrame>
  )
}
