import type { EventPage } from '../../corpus/queries/eventPage.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { EventSection } from './EventSection.tsx'
import styles from './EventPeople.module.css'

/** Who takes part, in what role; and the events that belong to this one. */
export function EventPeople({ page: { participants, related } }: { page: EventPage }) {
  const t = useT()
  return (
    <>
      {participants.length > 0 && (
        <EventSection id="event-people" title={t('events.participants')}>
          <ul className={styles.list}>
            {participants.map(({ entity, role }) => (
              <li key={entity.id}>
                <PlaceLink className={entity.type === 'unnamed' ? styles.unnamed : undefined} to={{ view: 'entities', record: entity.id, selection: [] }}><GivenWords>{entity.name}</GivenWords></PlaceLink>
                <span className={styles.role}><GivenWords>{role}</GivenWords></span>
              </li>
            ))}
          </ul>
        </EventSection>
      )}
      {related.length > 0 && (
        <EventSection id="event-related" title={t('events.related')}>
          <ul className={styles.list}>
            {related.map((event) => <li key={event.id}><PlaceLink to={{ view: 'events', record: event.id }}><GivenWords>{event.label}</GivenWords></PlaceLink></li>)}
          </ul>
        </EventSection>
      )}
    </>
  )
}
