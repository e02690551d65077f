import { originParts } from '../../corpus/queries/claimColumns.ts'
import type { Claim, OriginFamily } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { CellMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { cellWords } from './cellWords.ts'
import { CertaintySign } from './CertaintySign.tsx'
import { ClaimLink } from './ClaimLink.tsx'
import { openWord } from './openedCell.ts'
import styles from './ClaimCell.module.css'

/** What the articles of one origin do with a claim: the strongest mark, with the letters of the articles behind it. */
export function OriginCell({ claim, family }: { claim: Claim; family: OriginFamily }) {
  const t = useT()
  const { index } = useLoaded()
  const parts = originParts(claim, family.id, index)
  if (parts.length === 0) return <span className={styles.nothing} aria-hidden="true">·</span>
  return parts.map(({ strongest, articles }) => {
    const letters = articles.map((id) => index.articles.get(id)?.letter ?? id)
    const name = t('claims.cell.letters', { letters: letters.join(' '), words: cellWords(claim, strongest, t) })
    return (
      <ClaimLink key={strongest.article} open={openWord(claim.id, strongest.article)} className={styles.cell} aria-label={name} title={name}>
        <span className={styles.letters}>{letters.join(' ')}</span>
        <CellMark claim={claim} assertion={strongest} />
        {strongest.certainty !== 'certain' && <CertaintySign certainty={strongest.certainty} />}
      </ClaimLink>
    )
  })
}
