import type { FrontPage, LedgerRow } from '../../corpus/queries/frontPage.ts'
import { useT } from '../../locales/useT.ts'
import type { MessageId } from '../../locales/messages.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { Letters } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { FrontChain, FrontQuote } from './FrontQuote.tsx'
import { frontLetters, lettersInWords } from './frontLetters.ts'
import styles from './Ledger.module.css'

/** The conflict laid open: who reports it on whose word, who denies it, who would not say. */
export function Ledger({ front }: { front: FrontPage }) {
  const { reported, denied, refused } = front
  return (
    <section className={styles.ledger}>
      <Column front={front} icon="disc" title="front.reported" count={reported.articles.length} rows={reported.rows} claim={reported.claim} />
      {denied && (
        <Column front={front} icon="struckRing" tone="contra" title="front.denied" count={denied.articles.length} rows={denied.rows} claim={denied.claim} note={denied.knownElsewhere} />
      )}
      {refused.rows.length > 0 && (
        <Column front={front} icon="barredRing" tone="quiet" title="front.refused" count={refused.rows.length} rows={refused.rows} />
      )}
    </section>
  )
}

interface ColumnProps {
  front: FrontPage
  icon: IconName
  tone?: 'contra' | 'quiet'
  title: MessageId
  count: number
  rows: readonly LedgerRow[]
  /** Claim whose passages the column shows. */
  claim?: string
  note?: string | undefined
}

function Column({ front, icon, tone, title, count, rows, claim, note }: ColumnProps) {
  const t = useT()
  return (
    <div className={styles.column}>
      <h2 className={styles.title}>
        <span className={tone ? styles[tone] : undefined}><Icon name={icon} size="0.7em" /></span>
        {t(title, { count })}
      </h2>
      <ul>
        {rows.map((row, at) => <Row key={at} front={front} row={row} />)}
      </ul>
      {note !== undefined && <p className={styles.note}><GivenWords>{note}</GivenWords></p>}
      {claim !== undefined && (
        <p className={styles.all}><PlaceLink to={{ view: 'claims', open: claim, selection: [] }}>{t('front.passages')}</PlaceLink></p>
      )}
    </div>
  )
}

function Row({ front, row }: { front: FrontPage; row: LedgerRow }) {
  const t = useT()
  const speaker = row.speaker === undefined
    ? t('front.own-voice')
    : row.passage.chain.length > 0 ? <MessageWords id="front.on-word-of" given={{ speaker: row.speaker }} /> : <GivenWords>{row.speaker}</GivenWords>
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <h3 className={row.unnamed ? styles.unnamed : undefined}>{speaker}</h3>
        <Letters letters={frontLetters(front, row.articles)} label={lettersInWords(front, row.articles, t)} />
      </div>
      <p><FrontQuote front={front} passage={row.passage} /></p>
      <FrontChain front={front} passage={row.passage} />
      {row.hedges.length > 0 && <p className={styles.hedge}><MessageWords id="front.hedges" given={{ hedges: row.hedges.join(', ') }} /></p>}
    </li>
  )
}
