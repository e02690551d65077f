import type { Claim } from '../../corpus/model.ts'
import type { EventPage } from '../../corpus/queries/eventPage.ts'
import { supportOf } from '../../corpus/queries/support.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { OriginCount } from '../../parts/OriginCount.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Reply } from '../../parts/Reply.tsx'
import { CellMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { EventSection } from './EventSection.tsx'
import styles from './EventClaims.module.css'

/** What the articles claim about the event, with their marks. */
export function EventClaims({ page: { claims } }: { page: EventPage }) {
  const t = useT()
  if (claims.length === 0) return null
  return (
    <EventSection id="event-claims" title={t('events.claims', { count: claims.length })}>
      <ul>{claims.map((claim) => <ClaimLine key={claim.id} claim={claim} />)}</ul>
    </EventSection>
  )
}

function ClaimLine({ claim }: { claim: Claim }) {
  const { index } = useLoaded()
  return (
    <li className={styles.claim}>
      <PlaceLink className={styles.text} to={{ view: 'claims', open: claim.id, selection: [] }}><ClaimText claim={claim} /></PlaceLink>
      <ul className={styles.cells}>
        {claim.assertions.map((assertion) => {
          const letter = index.articles.get(assertion.article)?.letter
          return (
            <li key={assertion.article}>
              <PlaceLink to={{ view: 'claims', open: `${claim.id}.${assertion.article}`, selection: [] }}>
                <span className={styles.letter}>{letter}</span>
                <CellMark claim={claim} assertion={assertion} />
              </PlaceLink>
            </li>
          )
        })}
      </ul>
      <OriginCount support={supportOf(claim, index)} />
      <Reply claim={claim} />
    </li>
  )
}
