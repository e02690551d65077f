import { useMemo } from 'react'
import { eventPage, type EventPage } from '../../corpus/queries/eventPage.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLeftOut } from '../../parts/useLeftOut.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { Letters } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { EventClaims } from './EventClaims.tsx'
import { EventDate } from './EventDate.tsx'
import { EventEvidence } from './EventEvidence.tsx'
import { EventPeople } from './EventPeople.tsx'
import { EventPlace } from './EventPlace.tsx'
import { EventStatus } from './EventStatus.tsx'
import styles from './EventDetail.module.css'

/** The page of one event. */
export function EventDetail({ id }: { id: string }) {
  const t = useT()
  const { story, index } = useLoaded()
  const sort = useApp((state) => state.address.sort)
  const page = useMemo(() => eventPage(id, story, index), [id, story, index])
  const left = useLeftOut('events', id)
  const back = <PlaceLink to={{ view: 'events', ...(sort !== undefined && { sort }) }}>{t('events.back')}</PlaceLink>
  if (!page) {
    return (
      <div className={`${styles.page} ${styles.missing}`}>
        <h1 tabIndex={-1}>{left ? t('suggested.left-out') : t('shell.notfound', { record: id })}</h1>
        <p>{t(left ? 'suggested.left-out.advice' : 'shell.notfound.advice')}</p>
        <p>{back}</p>
      </div>
    )
  }
  return (
    <article className={styles.page}>
      <p className={styles.back} data-screen-only>{back}</p>
      <Head page={page} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <EventDate page={page} />
          <EventPlace page={page} />
          <EventEvidence page={page} />
          <EventPeople page={page} />
        </div>
        <div className={styles.side}>
          <EventClaims page={page} />
        </div>
      </div>
    </article>
  )
}

function Head({ page: { event, denials } }: { page: EventPage }) {
  const t = useT()
  const { story } = useLoaded()
  const letters = story.articles.map(({ id, letter, outlet }) => ({ letter, name: outlet.value, on: event.articles.includes(id) }))
  const on = letters.filter((each) => each.on).map(({ letter }) => letter)
  return (
    <header className={styles.head}>
      <p className={styles.kick}>{t(`time.lane.${event.lane}`)}</p>
      <h1 tabIndex={-1} className={styles.title}><GivenWords>{event.label}</GivenWords></h1>
      <div className={styles.facts}>
        <EventStatus status={event.status} denials={denials} />
        <span className={styles.letters}>
          {t('events.told-by')}
          <Letters letters={letters} label={t('letters.carried', { letters: on.length === 0 ? 'none' : formatList(on) })} />
        </span>
      </div>
      {event.note !== undefined && <p className={styles.note}><GivenWords>{event.note}</GivenWords></p>}
    </header>
  )
}
