import type { Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { CellMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import styles from './ClaimCells.module.css'

/** One mark an article, each leading to what that article does with the claim. */
export function ClaimCells({ claim }: { claim: Claim }) {
  const t = useT()
  const { story } = useLoaded()
  return (
    <ul className={styles.cells}>
      {story.articles.map(({ id, letter, outlet }) => {
        const assertion = claim.assertions.find(({ article }) => article === id)
        return (
          <li key={id} className={styles.cell}>
            <span className={styles.letter} title={outlet.value} aria-hidden="true">{letter}</span>
            {assertion && (
              <PlaceLink className={styles.link} to={{ view: 'claims', open: `${claim.id}.${id}` }}>
                <span className="unseen">{`${t('entities.cell', { letter })}: `}</span>
                <CellMark claim={claim} assertion={assertion} />
              </PlaceLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}
