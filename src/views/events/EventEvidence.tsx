import type { EventPage } from '../../corpus/queries/eventPage.ts'
import { useT } from '../../locales/useT.ts'
import { Passage } from '../../parts/Passage.tsx'
import { EventSection } from './EventSection.tsx'
import styles from './EventEvidence.module.css'

/** The passages that tell of the event. */
export function EventEvidence({ page: { event, evidence } }: { page: EventPage }) {
  const t = useT()
  if (evidence.length === 0) return null
  return (
    <EventSection id="event-evidence" title={t('events.evidence')}>
      <ul className={styles.list} aria-label={event.label}>
        {evidence.map((each) => <li key={`${each.article} ${each.start}`}><Passage evidence={each} /></li>)}
      </ul>
    </EventSection>
  )
}
