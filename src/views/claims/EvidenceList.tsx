import { countIsInferred } from '../../corpus/queries/claimGround.ts'
import type { ClaimRow } from '../../corpus/queries/claimRows.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { Quote } from '../../parts/Passage.tsx'
import { meaningOf, stanceLooks } from '../../parts/stance.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { AssertionDetails } from './AssertionPassage.tsx'
import { GroundWords } from './GroundWords.tsx'
import styles from './EvidenceList.module.css'

/** Every passage of a claim in compact form, for paper. */
export function EvidenceList({ row: { claim, origins } }: { row: ClaimRow }) {
  const t = useT()
  const { index } = useLoaded()
  const lettersOf = (stance: 'silent' | 'not-knowable') =>
    claim.assertions
      .filter((each) => each.stance === stance && each.evidence.length === 0 && each.note === undefined)
      .map(({ article }) => index.articles.get(article)?.letter ?? article)
  const told = claim.assertions.filter(({ stance, evidence, note }) => (stance !== 'silent' && stance !== 'not-knowable') || evidence.length > 0 || note !== undefined)
  return (
    <div className={styles.evidence}>
      {claim.note !== undefined && <p><GivenWords>{claim.note}</GivenWords></p>}
      {countIsInferred(origins) && <p><MessageWords id="claims.inferred.because" parts={{ grounds: <GroundWords origins={origins} /> }} /></p>}
      <ul>
        {told.map((assertion) => {
          const article = index.articles.get(assertion.article)
          return (
            <li key={assertion.article} className={styles.entry}>
              <p className={styles.name}>{article && t('claims.cell.name', { letter: article.letter, outlet: article.outlet.value, words: t(stanceLooks[meaningOf(claim, assertion)].label) })}</p>
              {assertion.evidence.map((evidence, at) => <p key={at}><Quote evidence={evidence} /></p>)}
              <AssertionDetails assertion={assertion} />
            </li>
          )
        })}
      </ul>
      {(['silent', 'not-knowable'] as const).map((stance) => {
        const letters = lettersOf(stance)
        return letters.length > 0 && <p key={stance}>{t(`claims.${stance}.letters`, { letters: formatList(letters) })}</p>
      })}
    </div>
  )
}
