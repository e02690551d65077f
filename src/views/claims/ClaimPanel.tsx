import type { ReactNode, RefObject } from 'react'
import type { ClaimRow } from '../../corpus/queries/claimRows.ts'
import type { Article, Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { useCopyLink } from '../../parts/useCopyLink.ts'
import { useLeftOut } from '../../parts/useLeftOut.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { ClaimLink } from './ClaimLink.tsx'
import { PanelAround } from './PanelAround.tsx'
import { PanelOrigins } from './PanelOrigins.tsx'
import { PanelPassages } from './PanelPassages.tsx'
import { ReviewState } from './ReviewState.tsx'
import styles from './ClaimPanel.module.css'

interface ClaimPanelProps {
  row: ClaimRow
  /** The article whose cell was opened. */
  article: Article | undefined
  /** It stands beneath its own row, which shows the claim's text already. */
  inline: boolean
  /** The filters leave the claim in the list. */
  inList: boolean
  heading: RefObject<HTMLHeadingElement | null>
  onClose: () => void
  previous: Claim | undefined
  next: Claim | undefined
}

/** The opened claim: what it rests on, passage by passage, and what stands around it. */
export function ClaimPanel({ row, article, inline, inList, heading, onClose, previous, next }: ClaimPanelProps) {
  const t = useT()
  const copyLink = useCopyLink()
  const { claim } = row
  const hasKind = claim.kind !== 'statement'
  return (
    <PanelFrame inline={inline} onClose={onClose} head={<ReviewState review={claim.review} ground={claim.ground} />}>
      <h2 ref={heading} tabIndex={-1} className={inline ? 'unseen' : styles.title}><ClaimText claim={claim} /></h2>
      {(hasKind || claim.core) && (
        <p className={styles.kind}>{[hasKind && t(`kind.${claim.kind}`), claim.core && t('claims.panel.core')].filter(Boolean).join(' · ')}</p>
      )}
      {!inList && <p className={styles.outside}>{t('claims.panel.outside')}</p>}
      {claim.note !== undefined && <p className={styles.note}><GivenWords>{claim.note}</GivenWords></p>}
      <PanelOrigins row={row} />
      <PanelPassages claim={claim} opened={article?.id} />
      <PanelAround claim={claim} />
      <p className={styles.steps}>
        <Button icon="link" onClick={copyLink}>{t('claims.panel.copy')}</Button>
        {previous && <ClaimLink open={previous.id} className={buttonLook()}>{t('claims.panel.previous')}</ClaimLink>}
        {next && <ClaimLink open={next.id} className={buttonLook()}>{t('claims.panel.next')}</ClaimLink>}
      </p>
    </PanelFrame>
  )
}

/** In place of the panel where a link opens a claim that the story does not have, or that is left out as nobody confirmed it. */
export function MissingClaim({ record, heading, onClose }: { record: string; heading: RefObject<HTMLHeadingElement | null>; onClose: () => void }) {
  const t = useT()
  const left = useLeftOut('claims', record)
  return (
    <PanelFrame inline={false} onClose={onClose}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>{left ? t('suggested.left-out') : t('claims.panel.missing', { record })}</h2>
      <p className={styles.note}>{t(left ? 'suggested.left-out.advice' : 'shell.notfound.advice')}</p>
    </PanelFrame>
  )
}

function PanelFrame({ inline, onClose, head, children }: { inline: boolean; onClose: () => void; head?: ReactNode; children: ReactNode }) {
  const t = useT()
  return (
    <section className={`${styles.panel} ${inline ? styles.inline : ''}`} aria-label={t('claims.panel')} data-screen-only>
      <div className={styles.bar}>
        {head}
        <button type="button" className={styles.close} aria-label={t('claims.panel.close')} onClick={onClose}>
          <Icon name="cross" size="0.75rem" />
        </button>
      </div>
      {children}
    </section>
  )
}
