import type { EntityPage } from '../../corpus/queries/entityPage.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { Letters } from '../../ui/Letters.tsx'
import { whenOf } from '../../corpus/queries/eventDate.ts'
import { whenWords } from '../../parts/dateWords.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { EntitySection } from './EntitySection.tsx'
import styles from './EntityEvents.module.css'

/** The events it takes part in, with its role. */
export function EntityEvents({ page: { events } }: { page: EntityPage }) {
  const t = useT()
  const { story } = useLoaded()
  if (events.length === 0) return null
  return (
    <EntitySection title={t('entities.events.title')} count={t('count.events', { count: events.length })}>
      <ul>
        {events.map(({ event, role }) => {
          const letters = story.articles.filter(({ id }) => event.articles.includes(id)).map(({ letter }) => letter)
          return (
            <li key={event.id} className={styles.event}>
              <p className={styles.date}>
                {event.date ? whenWords(whenOf(event.date.edtf), t) : t('entities.events.undated')}
                {event.date?.inferred && <span className={styles.inferred}>{t('entities.events.inferred')}</span>}
              </p>
              <div className={styles.body}>
                <PlaceLink className={styles.label} to={{ view: 'events', record: event.id }}><GivenWords>{event.label}</GivenWords></PlaceLink>
                <p className={styles.role}>
                  {role !== '' && <MessageWords id="entities.events.role" given={{ role }} />}
                  {event.status !== 'reported' && <b> {t(`status.${event.status}`)}</b>}
                </p>
              </div>
              <Letters
                label={t('letters.carried', { letters: letters.length === 0 ? 'none' : formatList(letters) })}
                letters={story.articles.map((article) => ({ letter: article.letter, name: article.outlet.value, on: event.articles.includes(article.id) }))}
              />
            </li>
          )
        })}
      </ul>
    </EntitySection>
  )
}
