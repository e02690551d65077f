import type { EventPage } from '../../corpus/queries/eventPage.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { EventSection } from './EventSection.tsx'
import { EventWordings } from './EventWordings.tsx'
import styles from './EventDate.module.css'

/** Where it was, and each article's wording of it. */
export function EventPlace({ page: { event, place, places } }: { page: EventPage }) {
  const t = useT()
  if (!event.place) return null
  return (
    <EventSection id="event-place" title={t('events.where')}>
      {place && <p className={styles.when}><PlaceLink to={{ view: 'entities', record: place.id, selection: [] }}><GivenWords>{place.name}</GivenWords></PlaceLink></p>}
      <EventWordings wordings={places} title={t('events.place-wordings')} none={t('events.no-place-words')} />
    </EventSection>
  )
}
