import type { Claim, Difference, StoryEvent } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { ClaimAnswers } from './ClaimAnswers.tsx'
import { ClaimLink } from './ClaimLink.tsx'
import { BeyondNotes } from './BeyondNotes.tsx'
import styles from './PanelAround.module.css'

/** What stands around a claim: replies, differences, people, events, and what was read elsewhere. */
export function PanelAround({ claim }: { claim: Claim }) {
  const t = useT()
  const { index } = useLoaded()
  const beside = index.besideClaim.get(claim.id) ?? []
  const differences = index.differencesOf.get(claim.id) ?? []
  // Names from credit lines never stand beside a finding.
  const entities = claim.entities.flatMap((id) => index.entities.get(id) ?? []).filter(({ byline }) => byline !== true)
  const events = claim.events.flatMap((id): StoryEvent[] => { const event = index.events.get(id); return event ? [event] : [] })
  return (
    <>
      {beside.length > 0 && (
        <section className={styles.part}>
          <h3>{t('claims.beside')}</h3>
          <ul className={styles.beside}>
            {beside.map((other) => <li key={other.id}><ClaimLink open={other.id}><ClaimText claim={other} /></ClaimLink></li>)}
          </ul>
        </section>
      )}
      <ClaimAnswers claim={claim} />
      {differences.length > 0 && (
        <section className={styles.part}>
          <h3>{t('claims.differences')}</h3>
          {differences.map((difference) => <DifferenceNote key={difference.id} difference={difference} />)}
        </section>
      )}
      {entities.length > 0 && (
        <section className={styles.part}>
          <h3>{t('claims.people')}</h3>
          <ul className={styles.links}>
            {entities.map(({ id, name }) => <li key={id}><PlaceLink to={{ view: 'entities', record: id }}><GivenWords>{name}</GivenWords></PlaceLink></li>)}
          </ul>
        </section>
      )}
      {events.length > 0 && (
        <section className={styles.part}>
          <h3>{t('claims.happenings')}</h3>
          <ul className={styles.links}>
            {events.map(({ id, label }) => <li key={id}><PlaceLink to={{ view: 'events', record: id }}><GivenWords>{label}</GivenWords></PlaceLink></li>)}
          </ul>
        </section>
      )}
      <BeyondNotes claim={claim} />
    </>
  )
}

function DifferenceNote({ difference: { title, kinds, explanation, inferred } }: { difference: Difference }) {
  const t = useT()
  return (
    <details className={styles.difference}>
      <summary>
        <GivenWords>{title}</GivenWords> <span className={styles.kinds}>{kinds.map((kind) => t(`difference.${kind}`)).join(', ')}</span>
      </summary>
      <p><GivenWords>{explanation}</GivenWords></p>
      {inferred !== undefined && <p className={styles.inferred}><b>{t('claims.difference.inferred')}</b> <GivenWords>{inferred}</GivenWords></p>}
    </details>
  )
}
