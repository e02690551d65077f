import type { ReactNode } from 'react'
import { originColumns, originParts } from '../../corpus/queries/claimColumns.ts'
import type { ClaimLine } from '../../corpus/queries/claimGroups.ts'
import type { Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { ArticleCell } from './ArticleCell.tsx'
import { CarriedBy } from './CarriedBy.tsx'
import { ClaimLink } from './ClaimLink.tsx'
import { ClaimNotes } from './ClaimNotes.tsx'
import { OriginCell } from './OriginCell.tsx'
import type { ClaimTableModel } from './useClaimTable.tsx'
import styles from './ClaimCards.module.css'

interface ClaimCardsProps {
  model: ClaimTableModel
  opened: string | undefined
  below: (line: ClaimLine) => ReactNode
}

/** The claims as cards, for narrow screens: the same cells, each under the letter of its article. */
export function ClaimCards({ model: { groups }, opened, below }: ClaimCardsProps) {
  const t = useT()
  const byOrigin = useApp((state) => state.address.columns === 'origins')
  return groups.map(({ topic, lines }) => (
    <section key={topic?.id ?? ''} aria-label={topic?.heading ?? t('claims.title')}>
      {topic && <h2 className={styles.topic}><GivenWords>{topic.heading}</GivenWords> <span className={styles.count}>{t('claims.group.count', { count: lines.length })}</span></h2>}
      <ul>
        {lines.map((line, at) => {
          const { claim } = line.row
          const isOpen = claim.id === opened
          const joined = lines[at + 1]?.under !== undefined
          return (
            <li key={claim.id} className={[styles.card, isOpen && styles.opened, joined && styles.joined].filter(Boolean).join(' ')}>
              <h3 className={styles.claim}><ClaimLink open={claim.id} className={styles.text}><ClaimText claim={claim} /></ClaimLink></h3>
              <ClaimNotes line={line} />
              {byOrigin ? <OriginCells claim={claim} /> : <ArticleCells claim={claim} />}
              <p className={styles.carried}><CarriedBy row={line.row} /></p>
              {below(line)}
            </li>
          )
        })}
      </ul>
    </section>
  ))
}

function ArticleCells({ claim }: { claim: Claim }) {
  const { story } = useLoaded()
  return (
    <ul className={styles.cells}>
      {story.articles.map((article) => (
        <li key={article.id} className={styles.cell}>
          <span className={styles.head} aria-hidden="true">{article.letter}</span>
          <ArticleCell claim={claim} article={article} />
        </li>
      ))}
    </ul>
  )
}

function OriginCells({ claim }: { claim: Claim }) {
  const { story, index } = useLoaded()
  const families = originColumns([{ claim }], story, index).filter(({ id }) => originParts(claim, id, index).length > 0)
  return (
    <ul className={`${styles.cells} ${styles.origins}`}>
      {families.map((family) => (
        <li key={family.id} className={styles.cell}>
          <span className={styles.head}><GivenWords>{family.short}</GivenWords></span>
          <OriginCell claim={claim} family={family} />
        </li>
      ))}
    </ul>
  )
}
