import type { Article, Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { CellMark } from '../../parts/StanceMark.tsx'
import { cellName } from './cellWords.ts'
import { CertaintySign } from './CertaintySign.tsx'
import { ClaimLink } from './ClaimLink.tsx'
import { openWord } from './openedCell.ts'
import styles from './ClaimCell.module.css'

/** What one article does with one claim; it opens the passage. */
export function ArticleCell({ claim, article }: { claim: Claim; article: Article }) {
  const t = useT()
  const assertion = claim.assertions.find((each) => each.article === article.id)
  if (!assertion) return null
  const name = cellName(claim, assertion, article, t)
  return (
    <ClaimLink open={openWord(claim.id, article.id)} className={styles.cell} aria-label={name} title={name}>
      <CellMark claim={claim} assertion={assertion} />
      {assertion.voice !== 'none' && assertion.certainty !== 'certain' && <span className={styles.dots}><CertaintySign certainty={assertion.certainty} /></span>}
    </ClaimLink>
  )
}
