import type { Article, OriginFamily } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { nextSort, sortWordOf } from './claimFeatures.ts'
import styles from './ColumnHeads.module.css'

export function ClaimHead() {
  return useT()('claims.column.claim')
}

export function ArticleHead({ article }: { article: Article }) {
  return (
    <PlaceLink className={styles.letter} to={{ view: 'articles', record: article.id }} title={article.outlet.value}>
      {article.letter}
      <span className="unseen">{', '}<GivenWords>{article.outlet.value}</GivenWords></span>
    </PlaceLink>
  )
}

export function FamilyHead({ family }: { family: OriginFamily }) {
  return <span className={styles.family} title={family.name}><GivenWords>{family.short}</GivenWords></span>
}

/** "Carried by" sorts: most articles first, then fewest, then the story's order. Sorting by origins is in the tools. */
export function CarriedHead() {
  const t = useT()
  const sort = useApp((state) => sortWordOf(state.address.sort))
  const arrange = useApp((state) => state.arrange)
  const arrow = sort === undefined || sort === 'disagreement' ? '↕' : sort.endsWith('.up') ? '↑' : '↓'
  return (
    <button type="button" className={styles.sort} onClick={() => arrange({ sort: nextSort(sort, 'support') })}>
      {t('claims.column.carried')}
      <span aria-hidden="true" data-screen-only>{arrow}</span>
    </button>
  )
}
