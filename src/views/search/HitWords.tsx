import type { SearchHit } from '../../corpus/index/searchIndex.ts'
import { useT } from '../../locales/useT.ts'
import { useLoaded } from '../../store/useApp.ts'
import { Marked } from './Marked.tsx'
import styles from './HitWords.module.css'

/** What a hit is: its words with the found ones marked, and what tells it from its neighbours. */
export function HitWords({ hit }: { hit: SearchHit }) {
  const t = useT()
  const { index } = useLoaded()
  const article = index.articles.get(hit.article ?? (hit.kind === 'article' ? hit.id : ''))
  const claim = hit.kind === 'claim' ? index.claims.get(hit.id) : undefined
  const entity = hit.kind === 'entity' ? index.entities.get(hit.id) : undefined
  const isQuote = hit.kind === 'passage' || hit.kind === 'quotation'
  const aside = entity
    ? entity.byline ? t('entities.type.bylines') : t(`entityType.${entity.type}`)
    : claim ? index.topics.get(claim.topic)?.heading : undefined
  return (
    <span className={styles.hit}>
      {article && <b className={styles.letter} title={article.outlet.value}>{article.letter}</b>}
      <span>
        <span className={`${styles.label} ${entity?.type === 'unnamed' ? styles.unnamed : ''}`} {...(isQuote && article && { lang: article.language, dir: 'auto' })}>
          {claim && (claim.kind === 'accusation' || claim.kind === 'denial') && <b>{t(`kind.${claim.kind}.label`)} </b>}
          <Marked text={hit.label} />
        </span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        {hit.snippet && <span className={styles.snippet}><Marked text={hit.snippet} /></span>}
      </span>
    </span>
  )
}
